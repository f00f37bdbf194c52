// Notes for counsel in text reports.
import type { CounselNote } from '../../counsel/note.ts';
import { NOT_ADVICE, noteWords } from '../../counsel/words.ts';
import { wrapped } from './layout.ts';
import type { Paint } from './paint.ts';

export function counselLines(notes: readonly CounselNote[] | undefined, paint: Paint): string[] {
  if (notes === undefined || notes.length === 0) return [];
  return [
    paint.bold('  Notes for counsel on the comment policy'),
    ...wrapped(NOT_ADVICE.en, '    ').map((line) => paint.dim(line)),
    ...notes.flatMap(noteLines),
    '',
  ];
}

function noteLines({ key, quote, url }: CounselNote): string[] {
  const { says, sources } = noteWords(key);
  const where = url === undefined ? '' : `, one click away on ${url}`;
  return [
    ...wrapped(says, '    - '),
    ...(quote === undefined ? [] : wrapped(`“${quote}”${where}`, '      | ', 500)),
    ...wrapped(sources.map(({ cite }) => cite).join('; '), '      '),
  ];
}
