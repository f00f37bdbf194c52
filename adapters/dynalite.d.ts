// What we use of dynalite's inside, which has no types of its own: its store, its validation and its operations, without its server.

declare module 'dynalite/db/index.js' {
  export type Table = { TableStatus: string };
  type Answer<T = void> = (error: unknown, value?: T) => void;
  type TableDb = {
    get: (name: string, answer: Answer<Table>) => void;
    del: (name: string, answer: Answer) => void;
  };
  type Put = { type: 'put'; key: string; value: unknown };
  /** What dynalite makes of LevelDB: with callbacks, but for `getSync`, which is LevelDB's own. */
  export type Level = {
    /** Also runs by itself; awaiting it tells whether it succeeded. */
    open: () => Promise<void>;
    close: () => Promise<void>;
    /** Undefined for a key that is not there. */
    getSync: (key: string) => unknown;
    get: (key: string, answer: Answer<unknown>) => void;
    put: (key: string, value: unknown, answer: Answer) => void;
    batch: (puts: Put[], answer: Answer) => void;
  };
  /** The answer comes second or, behind whether the status is looked at, third. */
  type GetTable = (name: string, how: boolean | Answer<Table>, answer?: Answer<Table>) => void;
  export type Store = { db: Level; tableDb: TableDb; getTable: GetTable };
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

declare module 'dynalite/db/conditionParser.js' {
  type Values = Record<string, object>;
  export type Context = {
    attrNames?: Record<string, string>;
    attrVals?: Values;
    /** What the text uses is taken away here. */
    unusedAttrNames: Record<string, true>;
    unusedAttrVals: Record<string, true>;
    isKeyCondition?: boolean;
  };
  export type Condition = { expression: unknown };
  const conditions: {
    /** A text says what is wrong; a text that is no expression throws. */
    parse: (text: string, options: { context: Context }) => Condition | string;
  };
  export default conditions;
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
  import type { ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
  import type { Store } from 'dynalite/db/index.js';
  const action: (
    store: Store,
    data: unknown,
    answer: (error: unknown, data?: ServiceOutputTypes) => void,
  ) => void;
  export default action;
}

declare module 'dynalite' {
  import type { Server } from 'node:http';
  const dynalite: (options: { createTableMs: number }) => Server;
  export default dynalite;
}
