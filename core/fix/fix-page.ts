// The fix of a page: the whole text of its field, with the words of its owner where they can stay.
import { DEFAULT_POLICY } from '../policy/iacp-2019.ts';
import { requirementFor } from '../policy/requirements.ts';
import { isOfErrorPage } from '../verdict/page-itself.ts';
import type { Finding } from '../verdict/schema.ts';
import { compose, type Composed, type Line, type Task } from './compose.ts';
import { factsOf, languageOf } from './facts.ts';
import { counterOf, mostOf, placeOf, type Room, roomOf } from './fields.ts';
import { fits } from './count.ts';
import { fieldText } from './field-text.ts';
import type { FixLanguage, FixRequest, ItemFix, LeftOut, PageFix, ReaderLanguage } from './fix.ts';
import { type Lines, linesOf, noticeOf } from './lines.ts';
import { isSaid, isVague, noteOf, VAGUE } from './notes.ts';
import { ownWords } from './owner-words.ts';
import { prover } from './prove.ts';
import { reasonsIn } from './reasons.ts';

/**
 * What to paste so that a page says what it must. Everything that is not in the text is in `leftOut` or in the item's note, with the
 * reason. Undefined for a page on which nothing fails or is in doubt.
 */
export async function fixPage(request: FixRequest): Promise<PageFix | undefined> {
  const open = request.page.findings.filter(isOpen);
  // Nobody pastes anything into an error page.
  if (open.length === 0 || isOfErrorPage(request.page)) return undefined;
  const plan = planOf(request, open);
  const composed = await compose(plan.task);
  // Nothing to add and nothing to take out: the text that is there is left alone.
  const text = composed.placed.length + plan.wrong.length === 0 ? '' : composed.text;
  return {
    language: plan.language,
    text,
    how: isReplaced(request.page) ? 'replace' : 'add',
    counter: counterOf(text, plan.room),
    place: placeOf(request.page.platform, plan.reader),
    items: await Promise.all(open.map((finding) => itemFix(plan, composed, finding))),
    leftOut: leftOut(plan, composed),
  };
}

/** An error is the auditor's own trouble: nothing that anybody pastes mends it. */
const isOpen = ({ outcome }: Finding): boolean => ['fail', 'contradicted', 'review'].includes(outcome); // prettier-ignore

type Plan = {
  request: FixRequest;
  language: FixLanguage;
  reader: ReaderLanguage;
  room: Room;
  task: Task;
  /** What is said now and must not be. */
  wrong: string[];
  /** Items that the notice page is enough for. */
  onNotice: ReadonlySet<string>;
  lineOf: Lines['lineOf'];
};

function planOf(request: FixRequest, open: readonly Finding[]): Plan {
  const { page, reader = 'en' } = request;
  const language = languageOf(request);
  const room = roomOf(page.platform);
  const lines = linesOf(factsOf(request, language), language, request.agency);
  const hasNotice = lines.noticeLine !== undefined && page.platform !== 'website';
  const linked = open.map(({ item }) => item).filter((item) => mayBeLinked(request, item));
  const onNotice = new Set(hasNotice ? linked : []);
  const own = ownWords(fieldText(page) ?? '', page.findings);
  const wrong = own.filter((one) => one.wrong).map(({ text }) => text.trim());
  const said = linesToSay(request, open, { lines, onNotice, room });
  const isNoticed = said.musts.some(({ id }) => id === 'notice');
  return {
    request,
    language,
    reader,
    room,
    task: {
      own: own.filter((one) => !one.wrong),
      ...said,
      lineFor: (item) =>
        isNoticed && mayBeLinked(request, item) ? undefined : lines.lineOf({ item }),
      most: mostOf(room),
      joint: jointOf(page.platform === 'website', room),
      prove: prover(request),
    },
    wrong: [...wrong, ...wrongElsewhere(request)],
    onNotice,
    lineOf: lines.lineOf,
  };
}

type Frame = { lines: Lines; onNotice: ReadonlySet<string>; room: Room };

/** What has to be in the text itself, and what may be: what is enough on the notice page is only repeated where there is much room. */
function linesToSay(
  request: FixRequest,
  open: readonly Finding[],
  { lines, onNotice, room }: Frame,
): Pick<Task, 'musts' | 'extras'> {
  const written = (findings: readonly Finding[]) => findings.flatMap((one) => lines.lineOf(one) ?? []); // prettier-ignore
  const sorted = open
    .filter((one) => !isSaid(one))
    .toSorted((one, other) => rank(one) - rank(other));
  const isSite = request.page.platform === 'website';
  const isMust = (one: Finding) => !isVague(one) && (isSite || !mayBeLinked(request, one.item));
  const musts = written(sorted.filter(isMust));
  const rest = sorted.filter((one) => !isMust(one) && (isRoomy(room) || !onNotice.has(one.item)));
  const notice = isSite ? undefined : lines.noticeLine;
  const wanted = onNotice.size > 0 || musts.some(({ id }) => id === 'website-link');
  if (notice === undefined || !wanted) return { musts, extras: written(rest) };
  // One address is enough: the notice page stands on the official site.
  return { musts: [...musts.filter(isNoSite), notice], extras: written(rest).filter(isNoSite) };
}

const isNoSite = ({ id }: Line): boolean => id !== 'website-link';

/** A field that holds this much has room for more than what it must say itself. */
const ROOMY = 400;

const isRoomy = ({ max, advised }: Room): boolean => (max ?? advised ?? ROOMY) >= ROOMY;

function jointOf(isSite: boolean, room: Room): string {
  if (isSite) return '\n\n';
  return isRoomy(room) ? '\n' : ' ';
}

function mayBeLinked({ policy = DEFAULT_POLICY, page }: FixRequest, item: string): boolean {
  return requirementFor(policy, item, page.kind).where === 'linked';
}

/** A profile whose field was read gets a whole new text; everywhere else text is put beside what is there. */
const isReplaced = (page: FixRequest['page']): boolean => fieldText(page) !== undefined;

/** What the page says now and must not, where no field is replaced: it is named, so that somebody takes it out. */
function wrongElsewhere({ page }: FixRequest): string[] {
  if (isReplaced(page)) return [];
  const said = page.findings.filter(({ outcome }) => outcome === 'contradicted');
  return [...new Set(said.flatMap(({ evidence }) => evidence.map(({ text }) => text)))];
}

const FIRST = ['emergency-note', 'not-monitored-disclaimer', 'website-link'];

/** What somebody in danger has to read stands first; advice last. */
function rank({ item, level, message }: Finding): number {
  const first = FIRST.indexOf(item);
  const doubt = VAGUE.has(message) ? 20 : 0;
  if (first >= 0) return doubt + first;
  return doubt + (level === 'required' ? 5 : 10);
}

async function itemFix(plan: Plan, composed: Composed, finding: Finding): Promise<ItemFix> {
  const { item, title } = finding;
  const carriedBy = carrier(plan, composed, item);
  const text = await sentenceFor(plan, composed, finding);
  const note = noteFor(plan, composed, finding, carriedBy);
  return {
    item,
    title,
    text,
    counter: counterOf(text, plan.room),
    place: placeOf(plan.request.page.platform, plan.reader),
    carriedBy,
    ...(note === undefined ? {} : { note }),
  };
}

/** The item's own sentence; none that our checks refuse, not even by itself. */
async function sentenceFor(
  plan: Plan,
  { placed, unplaced }: Composed,
  finding: Finding,
): Promise<string> {
  const isLeft = isSaid(finding) && !placed.includes(finding.item);
  const line = isLeft ? undefined : plan.lineOf(finding);
  const variants = line?.variants.filter((one) => fits(one, plan.task.most)) ?? [];
  const isRefused = unplaced.some(({ line: { id }, because }) => id === finding.item && because === 'not-accepted'); // prettier-ignore
  if (!isRefused) return variants[0] ?? '';
  for (const text of variants)
    if ((await plan.task.prove(text, [finding.item]))?.met.has(finding.item) === true) return text;
  return '';
}

function carrier({ onNotice }: Plan, { placed }: Composed, item: string): ItemFix['carriedBy'] {
  if (placed.includes(item)) return 'text';
  if (!placed.includes('notice')) return 'nothing';
  if (item === 'website-link') return 'text';
  return onNotice.has(item) ? 'notice-page' : 'nothing';
}

function noteFor(
  { reader, request, lineOf }: Plan,
  { unplaced }: Composed,
  finding: Finding,
  carriedBy: ItemFix['carriedBy'],
): string | undefined {
  return noteOf({
    reader,
    finding,
    carriedBy,
    hasLine: lineOf(finding) !== undefined,
    because: unplaced.find(({ line }) => line.id === finding.item)?.because,
    hasNotice: noticeOf(request.agency) !== undefined,
  });
}

function leftOut(plan: Plan, { dropped }: Composed): LeftOut[] {
  const reasons = reasonsIn(plan.reader);
  const { page } = plan.request;
  const unread = page.platform !== 'website' && !isReplaced(page);
  return [
    ...plan.wrong.map((what) => ({
      what,
      why: isReplaced(page) ? reasons.opposite : reasons.takeOff,
    })),
    ...dropped.map(({ text, unsure }) => ({
      what: text,
      why: unsure ? reasons.ownWordsUnsure : reasons.ownWords,
    })),
    ...(unread ? [{ why: reasons.notRead }] : []),
  ];
}
