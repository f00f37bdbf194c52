// What we use of dynalite's inside, which has no types of its own: its store, its validation and its operations, without its server.

declare module 'dynalite/db/index.js' {
  type Table = { TableStatus: string };
  type TableDb = {
    get: (name: string, answer: (error: unknown, table?: Table) => void) => void;
    del: (name: string, answer: (error: unknown) => void) => void;
  };
  /** `open` also runs by itself; awaiting it tells whether it succeeded. */
  type Level = { open: () => Promise<void>; close: () => Promise<void> };
  export type Store = { db: Level; tableDb: TableDb };
  const database: {
    create: (options: {
      path: string;
      createTableMs: number;
      updateTableMs: number;
      deleteTableMs: number;
    }) => Store;
  };
  export default database;
}

declare module 'dynalite/validations/index.js' {
  import type { Store } from 'dynalite/db/index.js';
  type Types = Record<string, unknown>;
  type Custom = (data: unknown, store: Store) => string | undefined;
  export type Validation = { types: Types; custom?: Custom };
  const validations: {
    /** Both throw an error with `statusCode` and `body`, as the service would answer. */
    checkTypes: (data: unknown, types: Types) => unknown;
    checkValidations: (
      data: unknown,
      types: Types,
      custom: Custom | undefined,
      store: Store,
    ) => void;
  };
  export default validations;
}

declare module 'dynalite/validations/*.js' {
  import type { Validation } from 'dynalite/validations/index.js';
  const validation: Validation;
  export default validation;
}

declare module 'dynalite/actions/*.js' {
  import type { Store } from 'dynalite/db/index.js';
  const action: (
    store: Store,
    data: unknown,
    answer: (error: unknown, data?: unknown) => void,
  ) => void;
  export default action;
}

declare module 'dynalite' {
  import type { Server } from 'node:http';
  const dynalite: (options: { createTableMs: number }) => Server;
  export default dynalite;
}
