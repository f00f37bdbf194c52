// Shortens dynalite's way to LevelDB: reads at once, writes of one moment together, and the table's definition known.
import type { Level, Store, Table } from 'dynalite/db/index.js';

type Answer = (error: unknown) => void;
type Waiting = { key: string; value: unknown; answer: Answer };

/**
 * Lets the store answer faster what it answers anyway. To be called once, when the table is there and before it is used; the table
 * must not be changed afterwards, which nobody can but this process.
 */
export function hasten(store: Store, tableName: string, table: Table): void {
  store.db.get = readAtOnce(store.db);
  store.db.put = writeTogether(store.db);
  const ask = store.getTable;
  store.getTable = (name, how, done) => {
    const answer = typeof how === 'function' ? how : done;
    if (name === tableName) answer?.(null, table);
    else ask(name, how, done);
  };
}

/**
 * A read takes some twenty microseconds from LevelDB's memory or the system's; a turn through the pool of threads takes several times
 * that, and a thread that the pages' compression waits for.
 */
function readAtOnce(db: Level): Level['get'] {
  return (key, answer) => {
    let value: unknown;
    try {
      value = db.getSync(key);
    } catch (error) {
      answer(error);
      return;
    }
    answer(null, value);
  };
}

/**
 * What is put while a write is under way is written by the next one, as one batch: whole or not at all. Each put is answered when it
 * is written, not before, but for an index's: dynalite puts an item into the indexes first and waits, then into the table; answered at
 * once, they get into one batch. Whoever asked for the item hears only of the item; where a batch failed, no later one is tried.
 */
function writeTogether(db: Level): Level['put'] {
  let waiting: Waiting[] = [];
  let writing = false;
  let failed: unknown = null;
  const done = (batch: Waiting[], error: unknown): void => {
    failed ??= error ?? null;
    for (const { answer } of batch) answer(error);
    write();
  };
  const write = (): void => {
    const batch = waiting;
    waiting = [];
    writing = batch.length > 0;
    if (!writing) return;
    const puts = batch.map(({ key, value }) => ({ type: 'put' as const, key, value }));
    if (failed === null) db.batch(puts, (error) => done(batch, error));
    else queueMicrotask(() => done(batch, failed));
  };
  return (key, value, answer) => {
    const ofIndex = key.startsWith('index-');
    waiting.push({ key, value, answer: ofIndex ? () => undefined : answer });
    if (!writing) queueMicrotask(write);
    writing = true;
    if (ofIndex) answer(null);
  };
}
