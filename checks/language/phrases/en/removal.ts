// English: how a page says when posts and comments are taken off, and what is kept of them.
import type { Lists } from '../table.ts';

const SAID =
  '(?:(?:comment|post|posting|message|tweet|submission|remark|contribution|thread|item)s?|replies|content|materials?)';
const TAKE =
  '(?:re-?mov(?:e|es|ed|al|ing)|delet(?:e|es|ed|ing|ion)|hid(?:e|es|den|ing)|t(?:ake|aken|aking) (?:down|off)|erase[ds]?|purged?|unpublish(?:ed)?)';
const MAY =
  "(?:may|might|will|can|could|shall|must|would|are|is|be|to|get|gets|we|we'll|moderators?|administrators?|admins?|staff)";
const KEEP =
  '(?:ke(?:ep|eps|pt)|retain(?:s|ed)?|archiv(?:e|es|ed)|preserv(?:e|es|ed)|stor(?:e|es|ed)|sav(?:e|es|ed)|record(?:s|ed)?|document(?:s|ed)?|log(?:s|ged)?|screenshots?|captur(?:e|es|ed)|hold|held|maintain(?:ed|s)?)';

export const removal: Lists<'removal'> = {
  cue: [TAKE, KEEP, 'retention', 'takedowns?', 'take-downs?'],
  takes: [
    `(?:reserv|retain|ha(?:s|ve)|keep)\\w* ~2 (?:right|discretion|authority|ability|option) ~~12 ${TAKE}`,
    `${MAY} ~4 ${TAKE}`,
    `subject to ~3 (?:removal|deletion|deleting|being (?:removed|deleted|hidden))`,
  ],
  ownVoice: [
    '(?:moderators?|administrators?|admins?|page owners?|account owners?|staff|members) ~2 (?:may|can|will|reserve)',
  ],
  never: [
    `(?:not|never|n't|no) ~2 ${TAKE} ~6 ${SAID}`,
    `(?:no|never|none of) ~3 ${SAID} ~4 ${TAKE}`,
    `${SAID} ~2 (?:not|never) ~1 ${TAKE}`,
  ],
  said: [
    SAID,
    `${TAKE} ~~8 (?:rules?|guidelines?|policy|terms|notice)`,
    `(?:anything|everything|what|whatever) ~3 ${TAKE}`,
    `(?:those|them|what) ~~10 (?:rules?|guidelines?|policy|terms|notice)`,
  ],
  keeps: [
    `(?:${SAID}|they|it|which|that|those|copy|copies|record|all) ~5 ${KEEP}`,
    `${KEEP} ~5 (?:${SAID}|copy|copies|a record|them|it)`,
    'records? retention',
    'retention (?:schedules?|periods?|polic(?:y|ies)|laws?|rules?|requirements?)',
  ],
  condition: [
    '(?:because|based on|unless|except|simply|only|merely|solely|just|but|however|without|until)',
  ],
  notThis: [
    '(?:cookies?|log files?|ip address(?:es)?|graffiti|snow|debris|trees?|vehicles?|cameras?|footage|video recordings?|body worn|photos? of you|up to date)',
  ],
  policyName: [
    '(?:(?:content|comment|post|material)s? )?(?:removal|take-?down|deletion|moderation) (?:polic(?:y|ies)|rules?|procedures?)',
  ],
};
