// Remembers what was asked lately, so that the same question in one run is answered once.

/** A bounded memory of promises: what was asked longest ago is forgotten first. A rejected promise is forgotten at once. */
export type Memo<T> = {
  get: (key: string, make: () => Promise<T>) => Promise<T>;
  put: (key: string, value: T) => void;
};

export function createMemo<T>(limit: number): Memo<T> {
  const kept = new Map<string, Promise<T>>();
  const keep = (key: string, value: Promise<T>): Promise<T> => {
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return {
    get: (key, make) => {
      const known = kept.get(key);
      if (known !== undefined) return keep(key, known);
      const made = make();
      made.catch(() => kept.delete(key));
      return keep(key, made);
    },
    put: (key, value) => void keep(key, Promise.resolve(value)),
  };
}

/** The same question, asked when first needed and answered once. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
