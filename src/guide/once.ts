/** What a key stands for: made when first asked for, then kept. */
export function once<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  // A server hears of any number of tags; it keeps no more than it has use for.
  if (cache.size > 99) cache.clear();
  const value = make();
  cache.set(key, value);
  return value;
}
