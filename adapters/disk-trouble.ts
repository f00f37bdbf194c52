// Says in plain words what a file system's error means for what is stored.
import { StoreError, type StoreReason } from '../core/store/store-error.ts';

const BY_CODE: Record<string, { reason: StoreReason; says: string }> = {
  ENOSPC: { reason: 'disk-full', says: 'The disk is full' },
  EDQUOT: { reason: 'disk-full', says: 'Your share of the disk is used up' },
  EROFS: { reason: 'read-only', says: 'The disk cannot be written' },
  EACCES: { reason: 'not-writable', says: 'There is no right to write' },
  EPERM: { reason: 'not-writable', says: 'There is no right to write' },
  ENOTDIR: { reason: 'not-a-folder', says: 'A file stands where a folder is needed' },
  EEXIST: { reason: 'not-a-folder', says: 'A file stands where a folder is needed' },
};

/** The `StoreError` for an error of the file system about a file or folder; a `StoreError` stays as it is. */
export function diskTrouble(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = BY_CODE[code] ?? { reason: 'failed', says: 'A file could not be read or written' };
  return new StoreError(known.reason, { says: `${known.says}: ${file}.`, file, cause: error });
}
