// The exit codes, in one place: documented in the README, printed by `presence --help`.

export const EXIT = {
  /** Every page that counts is compliant. */
  compliant: 0,
  /** At least one page is not compliant or needs a person's review. */
  findings: 1,
  /** Nothing failing was found, but something could not be checked. */
  couldNotCheck: 2,
  /** Wrong usage, bad input, or the tool itself failed. */
  toolError: 3,
} as const;

export const EXIT_HELP = `
Exit codes:
  0  all pages compliant
  1  findings: a page is not compliant or needs review
  2  something could not be checked
  3  wrong usage, bad input, or the tool failed`;
