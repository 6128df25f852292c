// A page's own copy of Lit, as far as Trusted Types can tell: it takes the policy's name.
globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});
