// How a verdict came about, for a terminal: each sentence with what it was taken for and why, then what stands over the conclusion.
import { command as plain, type Commands } from '../command.ts';
import type { ExplainedPage, ItemExplanation, LookedAt } from '../explain.ts';
import type { Finding } from '../verdict/schema.ts';
import { languageName } from './language-name.ts';
import { rulingLine } from './ruling-words.ts';
import { wrapped } from './text/layout.ts';
import { NO_PAINT, type Paint, signed } from './text/paint.ts';
import { calendarDay } from './times.ts';
import { counted, LEVEL_WORDS, OUTCOME_WORDS, placeWords, SIGNS, stateOf, type Tone } from './words.ts'; // prettier-ignore

/** What the explanation is of: a stored finding, or a draft that has none. */
export type ExplainedOf = {
  explanation: ItemExplanation;
  finding?: Finding;
  /** The run whose finding it is, and when the page was captured, in words. */
  from?: string;
  runId?: string;
  /** Today's rules come to something else than the run did. */
  otherToday?: boolean;
};

export function explainText(
  of: ExplainedOf,
  { paint = NO_PAINT, command = plain }: { paint?: Paint; command?: Commands } = {},
): string {
  const { explanation } = of;
  const lines = [
    ...wrapped(explanation.title, '').map((line) => paint.bold(line)),
    ...wrapped(explanation.asks, '  '),
    ...wrapped(policyWords(explanation), '  '),
    ...(of.from === undefined ? [] : wrapped(of.from, '  ')),
    '',
    ...explanation.pages.flatMap((page) => pageLines(page, paint)),
    ...explanation.missing.flatMap((url) => wrapped(`The capture of ${url} is not kept any more, or cannot be read; its sentences cannot be shown.`, '')), // prettier-ignore
    ...conclusion(of, paint, command),
  ];
  return `${lines.join('\n')}\n`;
}

function policyWords({ requirement: { level, where } }: ItemExplanation): string {
  if (level === 'off') return 'The policy does not ask for it on this kind of page.';
  const place = where === 'linked' ? 'on the page or on one that it links' : 'on the page itself';
  return `${LEVEL_WORDS[level]} by the policy, ${place}.`;
}

function pageLines(page: ExplainedPage, paint: Paint): string[] {
  const { looked } = page;
  const where = page.where === 'page' ? 'On the page' : 'One click away, on';
  const found =
    looked.length === 0
      ? 'nothing there is about this item'
      : `${counted(looked.length, 'sentence or address', 'sentences and addresses')} about this item`;
  return [
    ...wrapped(`${where} ${page.url} (${languageName(page.language)}): ${found}`, '').map((line) =>
      paint.bold(line),
    ),
    ...looked.flatMap((one) => lookedLines(one, paint)),
    ...wrapped(`${page.where === 'page' ? 'The page' : 'That page'} by itself, by today’s rules: ${OUTCOME_WORDS[page.outcome].word.toLowerCase()}. ${page.says}`, '  '), // prettier-ignore
    '',
  ];
}

const TAKEN: Readonly<Record<LookedAt['taken'], { word: string; tone: Tone }>> = {
  meets: { word: 'meets the item', tone: 'good' },
  opposite: { word: 'says the opposite', tone: 'bad' },
  partly: { word: 'for a person to look at', tone: 'look' },
  near: { word: 'about it, not enough', tone: 'idle' },
  forbidden: { word: 'must not stand on the page', tone: 'bad' },
  others: { word: 'not the page’s own words', tone: 'idle' },
};

function lookedLines({ quotes, taken, language, why }: LookedAt, paint: Paint): string[] {
  const { word, tone } = TAKEN[taken];
  const where = [...new Set(quotes.map(placeWords))].join('; ');
  const read = language === undefined ? '' : `, read as ${languageName(language)}`;
  return [
    ...quotes.flatMap(({ text }) => wrapped(`“${text}”`, '  | ', 400)),
    `    ${SIGNS[tone]} ${word} (${where}${read})`,
    ...wrapped(why, '      ').map((line) => paint.dim(line)),
  ];
}

function conclusion(
  { finding, otherToday, runId }: ExplainedOf,
  paint: Paint,
  command: Commands,
): string[] {
  if (finding === undefined) return [];
  const met = finding.metOn === 'linked' && finding.linkedUrl !== undefined;
  const ruling = rulingLine(finding);
  const { waiver, waiverExpired } = finding;
  return [
    `${paint.bold('Conclusion')}: ${signed(stateOf(finding), paint)}${sureWords(finding)}`,
    ...wrapped(finding.says, '  '),
    ...(met ? wrapped(`It rests on a page one click away: ${finding.linkedUrl ?? ''}`, '  ') : []),
    ...(ruling === undefined ? [] : wrapped(ruling, '  ')),
    ...(waiver === undefined ? [] : wrapped(`Waiver until ${calendarDay(waiver.until)}, approved by ${waiver.approvedBy}: ${waiver.reason}${waiverExpired === true ? ' It has run out.' : ''}`, '  ')), // prettier-ignore
    ...(otherToday === true ? otherRules(command('replay', runId ?? 'RUN')) : []),
  ];
}

function sureWords({ confidence }: Finding): string {
  return confidence === undefined ? '' : `, confidence ${confidence}`;
}

function otherRules(replay: string): string[] {
  const says = `The rules have changed since that run: judged again today, the page would come to what stands above. The whole run by today’s rules: ${replay}`;
  return wrapped(says, '  ', 2_000, [replay]);
}
