// An error that is the user's to mend: printed as it is, without a stack, with exit code 3.

export class UsageError extends Error {
  override name = 'UsageError';
}
