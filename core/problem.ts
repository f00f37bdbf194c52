// A problem in what a person wrote (inventory, policy, settings, command line): where it is and what to do about it.

/** One problem. All problems of a file are named together. */
export type Problem = {
  file: string;
  /** 1-based. */
  line?: number;
  /** Path of the field as the person sees it: `agencies[0].pages[2].url`. */
  field?: string;
  /** What is wrong, in plain words, with the value found. */
  says: string;
  /** What to do, with an example where that helps. */
  remedy: string;
};

/** A value, or everything that stands in its way. */
export type Parsed<T> =
  | { ok: true; value: T; warnings: Problem[] }
  | { ok: false; problems: Problem[] };

/** All problems as text for a terminal: where, what is wrong, and behind an arrow what to do. Empty for none. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem)).join('\n\n');
}

function formatProblem({ file, line, field, says, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}, line ${line}`;
  const where = field === undefined ? place : `${place} (${field})`;
  return [where, ...says.split('\n').map((text) => `  ${text}`), `  → ${remedy}`]
    .map((text) => printable(text))
    .join('\n');
}

/** What stands in a file may hold control characters that would drive the terminal: they are shown as `�`. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** A file after another, each with its lines first to last and what has no line at the end, so that it is mended from top to bottom. */
export function byLine(problems: readonly Problem[]): Problem[] {
  const last = Number.MAX_SAFE_INTEGER;
  const files = [...new Set(problems.map(({ file }) => file))];
  return problems.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? last) - (b.line ?? last),
  );
}
