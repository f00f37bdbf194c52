// Tests of the checks that changes to the checks are not tried with.

/** They read the sources, which are changed here, measure time, load the tables in a way of their own or put modules in the place of others. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'index.test.ts',
  'limits.test.ts',
  'tables.test.ts',
  'language/prepared.test.ts',
]);
