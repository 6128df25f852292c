declare module 'critters' {
  /** As far as it is used here; its own types are not exported. */
  export default class Critters {
    constructor(options: Readonly<Record<string, unknown>>);
    process(html: string): Promise<string>;
  }
}
