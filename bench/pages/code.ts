// Code that is made where it is needed: see bundleCode.
export * from 'virtual:code';
