// The items of one page in Markdown: what asks for something in full, the rest as a folded list.
import type { Finding } from '../verdict/schema.ts';
import { markdownCode, markdownText } from './escape-markdown.ts';
import { isProblem, problemsFirst } from './overview.ts';
import { rulingLine } from './ruling-words.ts';
import { calendarDay } from './times.ts';
import { counted, LEVEL_WORDS, placeWords, SIGNS, stateOf } from './words.ts';

export function problemSection(findings: readonly Finding[]): string[] {
  return problemsFirst(findings).map((finding) =>
    [
      `- ${head(finding)}: ${markdownText(finding.says)}`,
      ...quotes(finding),
      ...nearest(finding),
      ...fix(finding),
      ...ruled(finding),
      ...expired(finding),
    ].join('\n'),
  );
}

export function quietList(findings: readonly Finding[]): string[] {
  const quiet = findings.filter((finding) => !isProblem(finding));
  if (quiet.length === 0) return [];
  const items = quiet.map((finding) =>
    [
      `- ${head(finding)}${whyQuiet(finding)}`,
      ...quotes(finding),
      ...ruled(finding),
      ...expired(finding),
    ].join('\n'),
  );
  const words = `${counted(quiet.length, 'item')} met, waived or not needed`;
  return [`<details><summary>${words}</summary>`, ...items, '</details>'];
}

function head(finding: Finding): string {
  const { title, level } = finding;
  const { word, tone } = stateOf(finding);
  return `${SIGNS[tone]} **${markdownText(title, 120)}**: ${word.toLowerCase()} (${LEVEL_WORDS[level].toLowerCase()})`;
}

const whyQuiet = ({ outcome, says }: Finding): string =>
  outcome === 'pass' ? '' : `: ${markdownText(says)}`;

const quotes = (finding: Finding): string[] =>
  finding.evidence.map(
    (quote) => `  - ${placeWords(quote)}${away(finding)}: ${markdownCode(quote.text)}`,
  );

function nearest(finding: Finding): string[] {
  const { nearest: quote } = finding;
  if (!quote) return [];
  return [
    `  - the nearest sentence found, which is not enough, ${placeWords(quote)}${away(finding)}: ${markdownCode(quote.text)}`,
  ];
}

const away = ({ metOn, linkedUrl }: Finding): string =>
  metOn === 'linked' ? `, one click away on ${markdownCode(linkedUrl ?? '')}` : '';

const fix = ({ fix: words }: Finding): string[] =>
  words === undefined || words === ''
    ? []
    : [`  - **what to write:** ${markdownCode(words, 4_000)}`];

function ruled(finding: Finding): string[] {
  const line = rulingLine(finding);
  return line === undefined ? [] : [`  - ${markdownText(line)}`];
}

function expired({ waiver, waiverExpired }: Finding): string[] {
  if (!waiver || !waiverExpired) return [];
  return [`  - a waiver ran out on ${calendarDay(waiver.until)} and no longer counts`];
}
