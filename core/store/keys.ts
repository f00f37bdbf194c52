// Every key of the table, made from ids and times. A record has one key, so writing it twice changes nothing.

/** Where an item stands in the table. */
export type Key = { pk: string; sk: string };

/** Where an item stands in the index by time. */
export type TimeKey = { gsi1pk: string; gsi1sk: string };

/** DynamoDB's limit for a sort key, bytes; the partition key may be twice as long. */
const MAX_KEY_BYTES = 1024;

/** Beginnings of the sort keys within a run's partition. */
export const WITHIN_RUN = {
  planAgencies: 'AGENCYPLAN#',
  expectedPages: 'EXPECTED#',
  pageReports: 'PAGE#',
  agencyReports: 'AGENCY#',
} as const;

export const runPartition = (runId: string): string => join('RUN', runId);

export const runKey = (runId: string): Key => within(runId, 'RUN');

export const policyKey = (runId: string): Key => within(runId, 'POLICY');

export const planAgencyKey = (runId: string, agencyId: string): Key =>
  within(runId, join('AGENCYPLAN', agencyId));

export const expectedPageKey = (runId: string, agencyId: string, pageId: string): Key =>
  within(runId, join('EXPECTED', agencyId, pageId));

export const pageReportKey = (runId: string, agencyId: string, pageId: string): Key =>
  within(runId, join('PAGE', agencyId, pageId));

export const agencyReportKey = (runId: string, agencyId: string): Key =>
  within(runId, join('AGENCY', agencyId));

/** Beginning of the sort keys of one agency's records of a kind within a run's partition. */
export const ofAgency = (kind: string, agencyId: string): string => `${kind}${part(agencyId)}#`;

/** Partition with the newest report of every agency. */
export const LATEST_PARTITION = 'LATEST';

export const latestKey = (agencyId: string): Key => ({
  pk: LATEST_PARTITION,
  sk: join('AGENCY', agencyId),
});

/** Partition of the index that lists all runs. */
export const RUNS_PARTITION = 'RUNS';

export const pagePartition = (agencyId: string, pageId: string): string =>
  join('PAGE', agencyId, pageId);

export const agencyPartition = (agencyId: string): string => join('AGENCY', agencyId);

/** Partition with all that was brought in place of a page; the same name in the index by time. */
export const submissionPartition = (agencyId: string, pageId: string): string =>
  join('SUBMISSION', agencyId, pageId);

/** A submission by its time and its capture, so that the same one stands once. */
export const submissionKey = (
  agencyId: string,
  pageId: string,
  order: { at: string; captureKey: string },
): Key => ({
  pk: submissionPartition(agencyId, pageId),
  sk: join('SUBMISSION', order.at, order.captureKey),
});

/** Partition with all rulings on an agency's pages. */
export const rulingPartition = (agencyId: string): string => join('RULING', agencyId);

/** Partition of the index that lists all rulings by time. */
export const RULINGS_PARTITION = 'RULINGS';

/** A ruling by its page, its item and its time. */
export const rulingKey = (
  agencyId: string,
  pageId: string,
  { item, at }: { item: string; at: string },
): Key => ({ pk: rulingPartition(agencyId), sk: join('RULING', pageId, item, at) });

/** Partition with a run's messages. */
export const outboxPartition = (runId: string): string => join('OUTBOX', runId);

/** A message by its run and its id. */
export const outboxKey = ({ runId, id }: { runId: string; id: string }): Key => ({
  pk: outboxPartition(runId),
  sk: join('MAIL', id),
});

/** Partitions of the index: messages on their way, by when they are to be tried; and done with, by when they were made. */
export const OUTBOX_OPEN_PARTITION = 'OUTBOX-OPEN';
export const OUTBOX_DONE_PARTITION = 'OUTBOX-DONE';

/** Partition with the log of deleted captures; the same name in the index by time. */
export const DELETIONS_PARTITION = 'DELETIONS';

/** An entry of that log by its time. */
export const deletionKey = ({ at, id }: { at: string; id: string }): Key => ({
  pk: DELETIONS_PARTITION,
  sk: join('DELETION', at, id),
});

/** Key in the index by time, for a partition and the order of a run. */
export const timeKey = (partition: string, order: string): TimeKey => ({
  gsi1pk: partition,
  gsi1sk: order,
});

/**
 * Text that sorts runs by their start, and equal starts by their id. The time is written in one form (UTC, milliseconds), since
 * `10:00:00Z` and `10:00:00.000Z` are the same time and do not sort so.
 */
export function runOrder(run: { startedAt: string; runId: string }): string {
  return `${new Date(run.startedAt).toISOString()}#${part(run.runId)}`;
}

function within(runId: string, sk: string): Key {
  return { pk: runPartition(runId), sk };
}

/** Joins by `#`, which no part contains. Throws for a key that DynamoDB would refuse. */
export function join(head: string, ...ids: string[]): string {
  const key = [head, ...ids.map(part)].join('#');
  if (key.length > MAX_KEY_BYTES)
    throw new RangeError(`The id "${key.slice(0, 80)}…" is too long to be a key.`);
  return key;
}

/** An id as it stands in a key: ASCII only, so that characters are bytes; anything but `A-Z a-z 0-9 . _ -` is percent-encoded. */
function part(id: string): string {
  if (id === '') throw new RangeError('An empty id cannot be a key.');
  const wellFormed = id.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
