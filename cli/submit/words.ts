// What is said to whoever brought a page: until when it counts, what was found in it, what to tick.
import type { ExpectedPage } from '../../core/ports.ts';
import type { Commands } from '../../core/command.ts';
import { counted } from '../../core/report/words.ts';
import { terminalLine } from '../../core/report/escape-terminal.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import type { Finding } from '../../core/verdict/schema.ts';

/** Safe to print whatever was brought. */
export function submittedText(
  { page, agency }: ExpectedPage,
  record: Submission,
  findings: readonly Finding[],
  command: Commands,
): string {
  const name = `${agency.id}/${page.id}`;
  const met = findings.filter(({ outcome }) => outcome === 'pass').length;
  const lines = [
    `Kept: ${name}, brought by ${record.by}, as seen on ${record.seenOn}. It counts until ${record.expiresOn}.`,
    `In it, ${met} of ${counted(findings.length, 'item')} are met.`,
    ...listed('Not met', findings, ['fail', 'contradicted']),
    ...listed('To look at', findings, ['review', 'error']),
    ...tickLines(record, findings, (...more) => command('submit', name, ...more)),
    'The next audit takes it in place of a visit, and looks at pages one click away as well.',
  ];
  return `${lines.map((line) => terminalLine(line, 600)).join('\n')}\n`;
}

function listed(
  head: string,
  findings: readonly Finding[],
  outcomes: readonly Finding['outcome'][],
): string[] {
  const found = findings.filter(({ outcome }) => outcomes.includes(outcome));
  if (found.length === 0) return [];
  return [`${head}: ${found.map(({ title }) => title).join(', ')}.`];
}

/** On a screenshot nothing is read: a person says what it shows. */
function tickLines(
  { how, by }: Submission,
  findings: readonly Finding[],
  submit: Commands,
): string[] {
  const open = findings.filter(({ message }) => message === 'not-ticked');
  const [first] = open;
  if (how !== 'screenshot' || first === undefined) return [];
  return [
    'A screenshot is not read by this program. Look at it and say of each item whether it is there, with the words that say so:',
    `  ${submit('--by', by, '--tick', `${first.item}=met:the words on the page`)}`,
    `  Items: ${open.map(({ item }) => item).join(', ')}. Answers: met, not-met.`,
  ];
}
