// Trouble with the store, under a closed reason: it stops what runs at once, and says what to do.

export const STORE_REASONS = [
  'in-use',
  'no-folder',
  'not-a-folder',
  'no-place',
  'not-ours',
  'not-writable',
  'not-readable',
  'read-only',
  'disk-full',
  'newer-layout',
  'newer-data',
  'bad-data',
  'damaged',
  'closed',
  'run-taken',
  'too-large',
  'no-answer',
  'refused',
  'no-table',
  'failed',
] as const;
export type StoreReason = (typeof STORE_REASONS)[number];

/** What is done about each reason, in words for a person who does not program. */
export const STORE_REMEDIES: Record<StoreReason, string> = {
  'in-use':
    'Wait until it has finished; meanwhile the reports of earlier audits can be opened from its subfolder "reports". Copy the folder only afterwards: a copy made now may be incomplete. For a second audit at the same time, name another folder with --data.',
  'no-folder':
    'Run an audit first (“presence audit”), or name the folder of an earlier one with --data.',
  'not-a-folder': 'Name a folder with --data, or move the file away.',
  'no-place': 'Name another folder with --data.',
  'not-ours': 'Name another folder with --data, best a new one.',
  'not-writable': 'Ask for the right to write there, or name a folder of your own with --data.',
  'not-readable': 'Ask whoever owns it for the right to read it.',
  'read-only': 'Name a folder on a disk that can be written with --data.',
  'disk-full':
    'Make room on the disk, then give the same command again, an audit with --resume. What was stored before is intact.',
  'newer-layout':
    'Use the newer version of this program, or name another folder with --data. Nothing was changed.',
  'newer-data': 'Use the newer version of this program. Nothing was changed.',
  'bad-data':
    'The record was not written by this program as it is. Restore the data folder from a backup, or begin a new one with --data.',
  damaged:
    'Check the disk, then restore the data folder from a backup, or begin a new one with --data.',
  closed: 'This is a mistake in the program: please report it.',
  'run-taken': 'Another audit has taken this run over. Wait for it, or begin a new audit.',
  'too-large':
    'Shorten what is named here: fewer own items in the policy, or shorter messages and phrases.',
  'no-answer':
    'Check the network connection, then give the same command again, an audit with --resume.',
  refused: 'Check the AWS credentials and their permissions for this table.',
  'no-table': 'Check the name of the table and the AWS region.',
  failed: 'Try again; if it happens again, report it with this message.',
};

type StoreTrouble = {
  /** What happened, with the folder, key or number it is about. */
  says: string;
  /** File or folder it is about. */
  file?: string;
  /** Instead of the reason's own remedy. */
  remedy?: string;
  cause?: unknown;
};

/** Trouble with the store. `message` is ready for the screen: what happened, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreReason;
  readonly says: string;
  readonly remedy: string;
  readonly file: string | undefined;

  constructor(reason: StoreReason, trouble: StoreTrouble) {
    const remedy = trouble.remedy ?? STORE_REMEDIES[reason];
    super(`${trouble.says} ${remedy}`, trouble.cause === undefined ? {} : { cause: trouble.cause });
    this.reason = reason;
    this.says = trouble.says;
    this.remedy = remedy;
    this.file = trouble.file;
  }
}
