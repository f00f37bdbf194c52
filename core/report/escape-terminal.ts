// Page text on a terminal or in a CI log: no control sequences, no log commands.
import { shortLine } from './safe-text.ts';

/** Log commands of CI systems that act wherever they stand in a line (`##vso[`, `##[`, `##teamcity[`). */
const HASH_COMMAND = /#(?=#[a-zA-Z]*\[)/g;
/** `::error::` and its kin act at the start of a line, white space before it or not. */
const COLON_COMMAND = /^::/;

/** One line of at most `limit` characters that a terminal only prints. */
export function terminalLine(text: string, limit = 1_000): string {
  return shortLine(text, limit).replace(HASH_COMMAND, '# ').replace(COLON_COMMAND, ': :');
}
