// Keeps what was worked out of the thing last asked about: the checks of one page ask for the same, and pages are judged one by one.

/**
 * Remembers the answer for one key, the last. A WeakMap would keep more and cost more: while its table is old, V8's quick collections hold
 * every value in it, keys that are gone included, so that all of every page grows old and waits for the slow collection.
 */
export class LastAsked<K extends object, V> {
  #key: K | undefined;
  #value: V | undefined;

  get(key: K): V | undefined {
    return key === this.#key ? this.#value : undefined;
  }

  set(key: K, value: V): void {
    this.#key = key;
    this.#value = value;
  }
}
