// What a disk's error means for a file that a person named, by the error's code.

const CODES: Record<string, string> = {
  ENOENT: 'there is no such file. Check the name and the folder you are in.',
  EACCES: 'you may not read or write it. Ask who owns it, or choose another place.',
  EPERM: 'you may not read or write it. Ask who owns it, or choose another place.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  EISDIR: 'this is a folder. Name a file in it.',
  ENOSPC: 'the disk is full. Make room and try again.',
  EDQUOT: 'the disk is full. Make room and try again.',
  EROFS: 'the disk is read-only. Choose another place.',
  ENAMETOOLONG: 'the name is too long for this disk.',
  ELOOP: 'its links lead in a circle.',
  EEXIST: 'a part of the path is a file, not a folder.',
  EILSEQ: 'this disk does not allow such a name.',
  ERR_INVALID_ARG_VALUE: 'the name holds a sign that no file name can have.',
};

/** Why a file cannot be read, in words. */
export function whyNot(error: unknown): string {
  return CODES[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

/** Why a file cannot be written: what is not there then is no place for it. */
export function whyNotWritten(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'no file can be made there. Choose another place.';
  // What is written whole is written beside its place first, under a lock beside it.
  const isBeside = /\.(?:\d+\.part|lock)$/.test(pathOf(error) ?? '');
  return isBeside && /^(?:EACCES|EPERM)$/.test(code)
    ? 'you may not write into the folder that it is in. Ask who owns it, or choose another place.'
    : whyNot(error);
}

/** The same for an error that names its file itself; undefined for any other. */
export function fileTrouble(error: unknown): string | undefined {
  const [path, why] = [pathOf(error), CODES[codeOf(error)]];
  return path === undefined || why === undefined ? undefined : `${path}: ${why}`;
}

function pathOf(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? error.path
    : undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
