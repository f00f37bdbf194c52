// The YAML parser's errors in plain words.

type Words = { says: string; remedy: string };

const QUOTES = 'Put the value in quotes, for example:  name: "Riverton: Police Department"';
const SHAPE =
  'Write “field: value”, one to a line, and indent the fields of one entry by the same number of spaces.';

const WORDS: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: {
    says: 'The line begins with a tab.',
    remedy: 'Use spaces at the beginning of lines, two for each level; YAML does not allow tabs.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    says: 'The value holds a colon with a space behind it, or the line is indented too far.',
    remedy: `${QUOTES}  — or give the line the indentation of its neighbors.`,
  },
  BAD_SCALAR_START: {
    says: 'The value begins with a sign that YAML keeps for itself (such as @, ` or %).',
    remedy: QUOTES,
  },
  BAD_INDENT: {
    says: 'The indentation does not fit the lines around it, or a bracket is not closed.',
    remedy: SHAPE,
  },
  MULTILINE_IMPLICIT_KEY: { says: 'A line has no “field:” in front of its value.', remedy: SHAPE },
  MISSING_CHAR: {
    says: 'Something that was opened is not closed (a quote or bracket), or a colon is missing.',
    remedy: SHAPE,
  },
  UNEXPECTED_TOKEN: { says: 'This does not fit what stands before it.', remedy: SHAPE },
  MULTIPLE_DOCS: {
    says: 'The file has a line “---” and begins anew behind it.',
    remedy: 'Keep everything in one part: take the line “---” out, or use two files.',
  },
  RESOURCE_EXHAUSTION: {
    says: 'The file is nested far deeper than any inventory or policy.',
    remedy: 'Start again from “presence init”, or look for brackets that are not closed.',
  },
};

const REFERENCE: Words = {
  says: 'The value begins with “*” or “&”, which YAML keeps for references.',
  remedy: 'Put the value in quotes, for example:  purpose: "*News* and notices"',
};

/** What the parser's error means and what to do, by its code and the line it is on; the parser's own words for one that is not known here. */
export function yamlWords(code: string, message: string, line: string): Words {
  if (/^[^#"']*?(?::|-)\s+[*&]/.test(line)) return REFERENCE;
  const known = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return known ?? { says: `The line is not valid YAML: ${message}`, remedy: SHAPE };
}
