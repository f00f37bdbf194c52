// Reads what a sentence says the page is for: stated, used or shown, offered, listed, or found elsewhere.
import type { About } from '../../core/check.ts';
import type { PageKind } from '../../core/inventory/schema.ts';
import { namesAgency } from './names.ts';
import { foldText } from './normalise.ts';
import { namesOwnPage } from './others-pages.ts';
import type { Phrases } from './phrasebook.ts';
import type { Reading } from './readings.ts';

type Message = 'says-so' | 'mission' | 'not-used' | 'topic';

type Says = Phrases<'purpose'>['says'];

const listed: Reading<Message> = { stance: 'meets', message: 'says-so', byForm: true };
const elsewhere: Reading<Message> = { stance: 'near', message: 'topic', refused: true };

/**
 * What a sentence says of what the page is for; undefined where it says nothing of it. Linear in its length.
 * "News and updates from …" says what a profile is for; on a web site it is the name of a section.
 */
export function readPurpose(
  norm: string,
  { says }: Pick<Phrases<'purpose'>, 'says'>,
  about: About,
): Reading<Message> | undefined {
  const page = says(norm, 'subject');
  if (page && says(norm, 'unused')) return { stance: 'opposite', message: 'not-used' };
  const used = page && statesUse(norm, says, about.kind);
  return readStates(norm, says, about, used);
}

function readStates(
  norm: string,
  says: Says,
  { kind, agency }: About,
  used: boolean,
): Reading<Message> | undefined {
  const isProfile = kind === 'profile';
  const states = used || (isProfile && offers(norm, says, agency));
  // What a front page's sentence does not state, nobody takes for it (`gates.ts`).
  const sure = states || kind !== 'home' ? surely(norm, says, agency) : undefined;
  if (sure !== undefined) return sure;
  if (isProfile && isCaption(norm, says)) return listed;
  return states ? ofThisPage(norm, says, !used) : besides(norm, says, kind);
}

function ofThisPage(norm: string, says: Says, loose: boolean): Reading<Message> {
  return says(norm, 'notThis')
    ? { stance: 'near', message: 'topic' }
    : { stance: 'meets', message: 'says-so', otherwise: 'topic', loose };
}

/** What is told by its form, whatever its words are mostly about. */
function surely(norm: string, says: Says, agency: About['agency']): Reading<Message> | undefined {
  if (sendsAway(norm, says, agency)) return elsewhere;
  if (says(norm, 'officialFor') && !says(norm, 'denied')) return listed;
  return says(norm, 'plainly') && !says(norm, 'notThis') ? listed : undefined;
}

/** "Explaining local laws in 30 seconds", "Goings-on at the senior center": what a profile says of itself by having no verb. */
function isCaption(norm: string, says: Says): boolean {
  if (norm.length > LONGEST_LIST || norm.includes('?')) return false;
  return says(norm, 'caption') && !says(norm, 'notCaption');
}

/** Whether a reader is sent to somebody else's page, or somebody else is thanked for telling; or the page is said not to be for it. */
function sendsAway(norm: string, says: Says, agency: About['agency']): boolean {
  if (says(norm, 'turnedAway') || says(norm, 'notFor')) return true;
  if (says(norm, 'othersDoing') && !says(norm, 'subject')) return true;
  return says(norm, 'othersPage') && !namesOwnPage(norm) && !namesAgency(norm, agency);
}

function besides(norm: string, says: Says, kind: PageKind): Reading<Message> | undefined {
  const mission = says(norm, 'mission') || says(norm, 'welcome');
  if (mission) return { stance: 'partly', message: 'mission' };
  // A front page is full of "More information" and "Privacy policy": none of them is near to saying what it is for.
  if (kind === 'home') return undefined;
  return says(norm, 'notThis') ? { stance: 'near', message: 'topic', refused: true } : undefined;
}

function statesUse(norm: string, says: Says, kind: PageKind): boolean {
  return says(norm, 'stated') || says(norm, 'used') || (kind !== 'home' && says(norm, 'shown'));
}

function offers(norm: string, says: Says, agency: About['agency']): boolean {
  if (says(norm, 'offer') && !says(norm, 'denied')) return true;
  if (says(norm, 'notTopics')) return false;
  return says(norm, 'topicOf') || listsTopics(norm, says, agency);
}

/** "Road closures, snow routes & burn bans": a few words without a verb that name what is told. An agency's name may look the same. */
function listsTopics(norm: string, says: Says, agency: About['agency']): boolean {
  if (norm.length > LONGEST_LIST || !LIST.test(norm)) return false;
  if (!says(norm, 'topic')) return false;
  return !(says(norm, 'hollow') && mayBeName(norm, says, agency));
}

/** "Traffic Safety, Fairmont PD" may be the name of a unit, "Weather & storm info, Fairmont PD" is none. */
function mayBeName(norm: string, says: Says, agency: About['agency']): boolean {
  if (!namesAgency(norm, agency)) return false;
  return UNIT.test(norm) || !TOLD.test(norm) || says(foldText(agency.name).text, 'hollow');
}

const UNIT =
  /\b(?:division|unit|bureau|section|department|dept|office|branch|services?|servicios?|program|cent(?:er|re)|commission|authority|direccion|unidad|unite|direction|team|station|account|page)\b/;
const TOLD =
  /\b(?:info(?:rmation)?|news|updates|alerts|tips|notices|closures|warnings|bulletins|reminders|announcements)\b/;
const LONGEST_LIST = 160;
const LIST = /[a-z0-9)'"]\s?(?:[,;&+\u00b7]|\b(?:and|plus|n|y|e|et|ou)\b)\s?['"(]?[a-z0-9]/;
