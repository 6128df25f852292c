/** Keeps no more than `most` and forgets the oldest: whoever sends ever new keys costs no more memory than others. */
export class BoundedMap<Value> extends Map<string, Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: string, value: Value): this {
    const {value: oldest} = this.keys().next();
    if (this.size >= this.#most && oldest !== undefined && !this.has(key)) this.delete(oldest);
    return super.set(key, value);
  }
}
