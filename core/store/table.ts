// The one table: its keys, its index and how it is paid for, as data. The embedded store and the cloud's stack are made from it.

/** An index keeps whole records (`ALL`), so that history is read without a second look-up. */
type Index = { name: string; partitionKey: string; sortKey: string; projection: 'ALL' };

/** All key attributes are strings. */
type Table = { partitionKey: string; sortKey: string; indexes: Index[]; billing: 'on-demand' };

/** The index that answers by time: runs, a page's history, an agency's history. */
export const BY_TIME = {
  name: 'gsi1',
  partitionKey: 'gsi1pk',
  sortKey: 'gsi1sk',
  projection: 'ALL',
} as const satisfies Index;

export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [BY_TIME],
  billing: 'on-demand',
} as const satisfies Table;

/** Attribute with the second (since 1970) after which DynamoDB may delete an item. Only items that nobody will miss have it. */
export const EXPIRES = 'expiresAt';
