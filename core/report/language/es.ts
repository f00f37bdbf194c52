// The HTML report in Spanish, as it is written in the United States.
import type { AgencyReport, Change, Counts, Finding } from '../../verdict/schema.ts';
import { changeGroups, isUnchanged } from '../changes.ts';
import { shortLine } from '../safe-text.ts';
import type { SubmissionStands } from '../submissions.ts';
import { OUTCOME_WORDS, sentence, VERDICT_WORDS } from '../words.ts';
import {
  ES_CAUSES,
  ES_CHANGES,
  ES_DECIDED,
  ES_KINDS,
  ES_LEVELS,
  ES_MODES,
  ES_OUTCOMES,
  ES_VERDICTS,
  esPlace,
} from './es-facts.ts';
import { ES_FAILURES } from './es-failures.ts';
import { ES_ITEMS } from './es-items.ts';
import { ES_FRAME, ES_NOTICE, ES_OVERVIEW } from './es-overview.ts';
import { ES_PAGE, ES_READING } from './es-page.ts';
import { spanishSays } from './es-says.ts';
import { spanishCalendarDay, spanishDay, spanishMoment, spanishZone } from './es-times.ts';
import { spanishVendorLetter } from './es-vendor-letter.ts';
import type { ReportWords } from './report-words.ts';

const pages = (count: number): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'página' : 'páginas'}`;

const GROUPS: ReportWords['changeGroup'] = {
  worse: 'Empeoró',
  look: 'Ahora por revisar',
  better: 'Mejoró',
  still: 'Sigue sin cumplir',
  listed: 'Añadido o quitado',
};

export const ES_REPORT: ReportWords = {
  language: 'es',
  frame: ES_FRAME,
  overview: ES_OVERVIEW,
  page: ES_PAGE,
  reading: ES_READING,
  verdict: (verdict) => ({ ...VERDICT_WORDS[verdict], word: ES_VERDICTS[verdict] }),
  outcome: (outcome) => ({ ...OUTCOME_WORDS[outcome], word: ES_OUTCOMES[outcome] }),
  level: (level) => ES_LEVELS[level],
  kind: (kind) => ES_KINDS[kind],
  mode: (mode) => ES_MODES[mode],
  place: esPlace,
  item: (item, title) => ES_ITEMS.get(item) ?? title,
  says: spanishSays,
  failure: (reason) => ES_FAILURES[reason],
  counts: countsIn,
  addition: additionIn,
  pages,
  agencies: (count) => `${count} ${count === 1 ? 'agencia' : 'agencias'}`,
  moment: spanishMoment,
  day: spanishDay,
  calendarDay: spanishCalendarDay,
  zone: spanishZone,
  noChange,
  changeGroup: GROUPS,
  change: changeIn,
  changeCounts,
  ruling,
  stands,
  vendorLetter: spanishVendorLetter,
  notice: ES_NOTICE,
};

/** `7 de 10 páginas cumplen, 2 necesitan cambios, 1 no se pudo leer`. */
function countsIn(counts: Counts): string {
  const { expected, compliant, notCompliant, needsReview, unreadable, skipped } = counts;
  if (expected === 0) return 'no hay páginas que auditar';
  const first =
    compliant === expected && expected > 1
      ? `las ${pages(expected)} cumplen`
      : `${compliant} de ${pages(expected)} ${compliant === 1 ? 'cumple' : 'cumplen'}`;
  const rest = [
    [notCompliant, notCompliant === 1 ? 'necesita cambios' : 'necesitan cambios'],
    [needsReview, 'por revisar'],
    [unreadable, unreadable === 1 ? 'no se pudo leer' : 'no se pudieron leer'],
    [skipped, 'fuera a propósito'],
  ] as const;
  const parts = rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [first, ...parts].join(', ');
}

function additionIn(counts: Counts): string {
  const { expected, compliant, notCompliant, needsReview, unreadable, skipped } = counts;
  return `${pages(expected)} en total = ${compliant} que cumplen + ${notCompliant} que necesitan cambios + ${needsReview} por revisar + ${unreadable} sin leer + ${skipped} fuera a propósito`;
}

function noChange(report: AgencyReport): string | undefined {
  if (report.previousRunId === undefined)
    return 'Es la primera auditoría de estas páginas, así que no hay con qué comparar.';
  return isUnchanged(report) ? 'No cambió nada.' : undefined;
}

function changeCounts(report: AgencyReport): string | undefined {
  if (report.previousRunId === undefined) return undefined;
  const parts = changeGroups(report.changes).map(
    ({ id, changes }) => `${changes.length} ${GROUPED[id](changes.length)}`,
  );
  const none = isUnchanged(report) ? ['no cambió nada'] : [];
  const more = report.changesOmitted > 0 ? [`${report.changesOmitted} cambios más`] : [];
  return [...none, ...parts, ...more].join(', ');
}

const GROUPED: Record<keyof typeof GROUPS, (count: number) => string> = {
  worse: (count) => (count === 1 ? 'empeoró' : 'empeoraron'),
  look: () => 'ahora por revisar',
  better: (count) => (count === 1 ? 'mejoró' : 'mejoraron'),
  still: (count) => (count === 1 ? 'sigue sin cumplir' : 'siguen sin cumplir'),
  listed: (count) => (count === 1 ? 'añadido o quitado' : 'añadidos o quitados'),
};

function changeIn(change: Change, zone: string): string {
  const { item, title = item, kind, from, to } = change;
  const head = title === undefined ? '' : `${shortLine(itemTitle(item, title), 120)}: `;
  const since = change.since === undefined ? '' : ` desde el ${spanishDay(change.since, zone)}`;
  const isStep = kind !== 'still-failing' && from !== undefined && to !== undefined;
  const body = isStep ? `antes ${stateWord(from)}, ahora ${stateWord(to)}` : ES_CHANGES[kind];
  const cause = change.cause === undefined ? '' : ` ${ES_CAUSES[change.cause]}`;
  return `${sentence(`${head}${body}${since}`)}.${cause}`;
}

const itemTitle = (item: string | undefined, title: string): string =>
  (item === undefined ? undefined : ES_ITEMS.get(item)) ?? title;

function stateWord(state: string): string {
  const words: Record<string, string> = { ...ES_OUTCOMES, ...ES_VERDICTS };
  const word = Object.hasOwn(words, state) ? words[state] : undefined;
  return (word ?? shortLine(state, 40)).toLowerCase();
}

function ruling({ ruling: given }: Finding): string | undefined {
  if (given === undefined) return undefined;
  const { by, at, decision, reason, state, outcome } = given;
  const day = spanishCalendarDay(at.slice(0, 10));
  const head = `Lo decidió ${shortLine(by, 120)} el ${day}: ${ES_DECIDED[decision]} (${shortLine(reason, 500)}).`;
  const own = `La propia comprobación dice: ${ES_OUTCOMES[outcome].toLowerCase()}.`;
  return state === 'stands'
    ? `${head} Vale mientras sigan estas palabras. ${own}`
    : `${head} Se dio para otras palabras y ya no vale. ${own}`;
}

function stands({ state, by, expiresOn }: SubmissionStands): string {
  if (state === 'missing') return 'Nadie la ha traído todavía.';
  if (state === 'expired') return 'Lo que se trajo es demasiado antiguo para contar.';
  const who = by === undefined ? '' : `, traída por ${by}`;
  const until = expiresOn === undefined ? 'Cuenta' : `Cuenta hasta el ${spanishCalendarDay(expiresOn)}`; // prettier-ignore
  return state === 'due' ? `${until}${who}: tráigala de nuevo antes.` : `${until}${who}.`;
}
