// English: how a page says, or denies, that it is not watched at all times.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

export const monitoringWords: Words = {};

export const monitoring: Lists<'monitoring'> = {
  cue: [
    '(?:moderation|updated|active|live|seeing|see|catching)',
    '{watch}',
    '{reply}',
    '{unwatched}',
    '{always}',
    '{sit} ~4 {hours}',
  ],
  notAlways: [
    '{not} ~5 {watch} ~8 {always}',
    '{not} ~4 {always} ~5 {watch}',
    '{not} ~5 (?:{sit}|{reply}) ~5 {allDay}',
    '(?:{not}|no) ~2 {allDay} ~3 (?:{watch}|{sit}|watch|monitoring|supervision|cover|coverage|presence)',
    '(?:{not}|no) ~3 (?:monitoring|moderation|supervision|coverage) ~4 {allDay}',
    '{watch} ~6 {not} ~2 {always}',
    '{unwatched} ~4 (?:{outside}|{always}|{nights})',
    '{not} ~5 {watch} ~4 (?:{outside}|{nights})',
    '(?:only|solely) ~3 {watchStrict}',
    '{watchStrict} ~3 (?:only|solely|part-time|part time|periodically|occasionally|intermittently|sporadically|infrequently|from time to time|when possible|as time permits|limited hours)',
    '{not} ~2 (?:guarantee|promise|ensure|assume|expect) ~8 {watch}',
    '{not} ~2 (?:guarantee|promise|always) ~2 (?:seeing|see|reading|spotting|catching)',
    '(?:monitoring|monitored) ~3 (?:is|are) ~1 (?:limited|part-time|restricted)',
  ],
  notAtAll: ['{not} ~3 {watchStrict}', '{unwatched}', '{not} ~2 under ~2 (?:watch|observation)'],
  hours: [
    '(?:{watch}|{reply}) ~8 {hours}',
    '(?:{watch}|{reply}) ~~5 {clock}',
    '{hours} ~3 (?:{watch}|{reply})',
    '{sit} ~6 (?:{hours}|{clock}) ~6 (?:{reply}|{messages})',
    '(?:we|staff|team) ~2 (?:online|tweeting|tweet|posting) ~4 (?:{hours}|{clock})',
    '(?:moderation|monitoring|moderated|updated|staffed|active|live) ~4 {hours}',
    '(?:monitoring|response|reply|replies|responses) ~2 hours ~4 (?:{hours}|{clock})',
  ],
  always: [
    '{watch} ~4 {allDay}',
    '(?:actively|constantly|continuously|always|continually|closely) {watch}',
    '{watch} (?:actively|constantly|continuously|closely|continually)',
    '{allDay} {watch}',
    '(?:actively|constantly|continuously) ~1 {watch}',
  ],
  monitored: ['{watch}'],
  page: ['{page}', '{messages}', '{network}'],
  otherThing: ['{otherThing}'],
  slowAnswer: [
    '{not} ~5 (?:{reply}|response|reply|answer) ~6 (?:immediate|immediately|right away|instant|instantly|real time|real-time|promptly|24 7|24/7)',
    '{not} ~5 (?:immediate|instant|real-time|prompt) ~2 (?:response|reply|answer|assistance|help)',
    '{not} ~2 expect ~3 (?:response|reply|answer)',
    '{not} ~3 (?:obliged|obligated|obligation|required|able) ~2 (?:monitor|watch)',
  ],
  mailbox: ['{mailbox}'],
  notThis: [
    '(?:on ?site|phone calls?|in person|walk ins?|house watch|neighborhood watch|city hall|office is)',
    'if ~4 (?:is|are) {not} ~1 {watch}',
    '{not} ~3 {watch} ~4 (?:linked|external|third-party|third party|other (?:sites|websites|pages)|individual|your (?:browsing|activity|visits?|use)|who visits)',
    '{watch} ~5 (?:weather|traffic|flood|water|river|air|crime|patient|network|situation|storm|progress|performance|compliance|conditions|scanner|radio)',
    '(?:monitors|monitoring|monitored) ~4 (?:and|by) (?:evaluat|audit|security|cctv|camera)',
    '(?:{not} ~2 (?:moderate|moderated|screen|screened|pre-screen|edit|endorse|evaluate|evaluated))',
    'watch ~3 (?:video|meeting|live|stream|council)',
  ],
};
