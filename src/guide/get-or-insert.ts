/** What a key stands for: made when first asked for, then kept as long as the cache keeps it. */
export function getOrInsert<Value>(
  cache: Map<string, Value>,
  key: string,
  make: () => Value,
): Value {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}
