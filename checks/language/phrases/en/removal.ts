// English: how a page says when posts and comments are taken off, and what is kept of them.
import type { Lists } from '../table.ts';
import {
  AT_WILL,
  BAD,
  BY_OTHERS,
  GIVEN_UP,
  GROUNDS,
  IT,
  KEEP,
  NOTHING,
  RULES,
  SAID,
  TAKEDOWN,
} from './moderation.ts';

const TAKE =
  '(?:re-?mov(?:e|es|ed|al|ing)|delet(?:e|es|ed|ing|ion)|hid(?:e|es|den|ing)|t(?:ake|aken|aking) (?:down|off)|erase[ds]?|purged?|unpublish(?:ed)?)';
const TAKEN =
  '(?:re-?moved|deleted|hidden|taken (?:down|off)|erased|struck|suppressed|pulled|offending|prohibited|violat\\w+)';

const NEVER: readonly string[] = [
  `(?:we|{government}|library|staff|moderators?|team) ~3 (?:never|not|don't|doesn't|won't|cannot|can't|wouldn't)(?! hesitate) ~2 ${TAKE} ~6 ${SAID}`,
  `(?:no|none of) ~2 ${SAID} (?:is|are|was|will be|gets?) ~1 ${TAKE}`,
  `${SAID} (?:(?!that|which|who|we|you|hidden|removed|taken|deleted)\\S+ ){0,2}(?:not|never) ~1 ${TAKE}`,
  '(?:we|{government}|staff|moderators?) (?:will |may )?(?:delete|remove|hide|take down|erase)s? nothing',
  ...GIVEN_UP,
  ...NOTHING,
];

export const removal: Lists<'removal'> = {
  cue: [...TAKEDOWN, ...NEVER, KEEP, 'retention', 'takedowns?', 'take-downs?'],
  takes: TAKEDOWN,
  grounds: GROUNDS,
  atWill: AT_WILL,
  ownVoice: [
    '(?:moderators?|administrators?|admins?|page owners?|account owners?|staff|members) ~2 (?:may|can|will|shall|must|reserve)',
  ],
  never: NEVER,
  kept: [
    '(?:what|whatever|anything|everything) (?:(?:that|which) )?(?:we|is|gets?|staff|moderators?) (?:\\w+ )?(?:removes?|deletes?|hides?|takes? down|pulls?|taken down|removed|deleted|hidden|pulled)',
    '(?:(?:comment|post|posting|message|tweet|remark)s?|replies|offending|violations?)',
    TAKEN,
  ],
  said: [
    '(?:we|moderators?|staff|admins?) (?:will |may |can |also |do )?(?:delete|hide|take down|erase|scrub)',
    '(?:off|from) (?:the|our|this) (?:page|wall|feed|site|thread|account|platform)',
    SAID,
    BAD,
    IT,
    `(?:those|them|what) ~~10 ${RULES}`,
    `${TAKE} ~~8 ${RULES}`,
  ],
  keeps: [
    `(?:what|whatever|anything|everything) (?:(?:that|which) )?(?:we|is|gets?|staff|moderators?) (?:\\w+ )?(?:removes?|deletes?|hides?|takes? down|pulls?|taken down|removed|deleted|hidden|pulled) ~~4 ${KEEP}`,
    `(?:${SAID}|copy|copies|a record|images?|${TAKEN}) ~~7 ${KEEP}`,
    `(?:they|it|those|them|everything|each|all) (?:is|are|gets?|stays?|will be|must be) ~2 ${KEEP}`,
    `${KEEP} ~5 (?:${SAID}|copy|copies|a record|images?|screenshots?|text|same|evidence)`,
    `(?:copy|copies|duplicates?|printouts?|exports?|screenshots?|images?|a record|text|pictures?) ~~6 (?:goes|go|kept|sent|filed|made|stays?|delivered|held|taken|for (?:the|our) (?:files?|records?))`,
    'records? retention',
    'retention (?:schedules?|periods?|polic(?:y|ies)|laws?|rules?|requirements?)',
  ],
  keepsTaken: [
    `(?:removed|deleted|hidden|concealed|suppressed|erased|withheld|unpublished|rejected|blocked|offending|prohibited) ${SAID} ~5 ${KEEP}`,
    `(?:${SAID}|what|whatever|anything|everything|those|items?) (?:(?:that|which) )?(?:(?:we|staff|is|are|it|gets?|moderators?|is being|was|were) )(?:\\w+ )?(?:${TAKE}|removes?|deletes?|hides?|takes? down|pulls?)[^.!?]{0,30} ${KEEP}`,
    `${SAID} (?:removed|deleted|hidden|taken down|concealed) (?:under|for|by|because|due to|in line with) ~6 ${KEEP}`,
    `${SAID} (?:that|which) (?:are|is|were) not (?:posted|published|shown|approved) ~3 ${KEEP}`,
    `(?:before|after|when) (?:it|they|a|any|we|these|such)? ?~2 (?:comments?|posts?|replies|it|them|they) ~2 (?:${TAKEN}|${TAKE}) ~~8 ${KEEP}`,
    `(?:cop(?:y|ies)|screenshots?|images?|record|text) of (?:all |any |every |each |the |a )?(?:removed|deleted|hidden|concealed) ${SAID} ~4 ${KEEP}`,
    `${KEEP} ~3 (?:cop(?:y|ies)|screenshots?|images?|record|text) of (?:all |any |every |each |the |what )?(?:removed|deleted|hidden|concealed|we (?:remove|delete|hide|take down))`,
  ],
  named: [
    `(?:${SAID}|anything|those) (?:(?:on|under|by|in|to) (?:\\w+ ){1,2})?(?:that|which|containing|with|full of|who) (?!we |it |they |the |staff )\\w+`,
    `(?:for|because of|due to|over) ${BAD}`,
  ],
  condition: [
    "(?:because|based on|unless|except|^what (?:never|won't|does not|doesn't)|simply|only|merely|solely|just|but|however(?= ?[,;:])|without|until|on account of|due to|for (?:being|having|saying|any|their|the (?:opinions?|views?|viewpoints?|ideas?))|over (?:an? |the |any |their )?(?:opinions?|views?|viewpoints?)|(?:comments?|posts?|messages) (?:that|which) (?!(?:you|visitors|people|users|anyone|someone|the public|are|were|is|was|appear|have been) )\\w+|(?:that|which)[^a-z0-9]{0,4}$)",
  ],
  othersDoing: [
    '(?:council|board|court|commission|legislature|trustees|voters|judges?|commissioners|supervisors|lawmakers) (?:\\w+ ){0,3}(?:discuss|decid|debat|vot|consider|weigh|hear)\\w*',
    `(?:^|: )you (?:can|may|could|might) (?:\\w+ )?(?:hide|delete|remove|block|edit|mute) (?:your |any |${SAID}|anything)`,
  ],
  notThis: [
    '(?:cookies?|log files?|(?:server|access|web|activity|call) logs?|voice ?mails?|backups?|(?:photo |essay |art )contest|ip address(?:es)?|graffiti|snow|debris|trees?|vehicles?|cameras?|footage|video recordings?|body worn|photos? of you|up to date)',
    `(?:if |when |that )?you (?:may|can|should|could|might|must|decide|need|want|choose) ~3 (?:remove|delete|hide|block)`,
    BY_OTHERS,
    '(?:photos?|pictures?|listings?|posts?|notices?|alerts?) (?:of|about|for) (?:adopted|found|lost|reunited|missing|expired|past|sold|closed|cancelled) \\w+',
    '(?:deletes?|removes?|erases?|hides?|takes? down) (?:\\w+ ){0,2}(?:newsletters?|recordings?|backups?|applications?|voicemails?|footage|old (?:news|events|pages))',
    'lost and found',
    'items? ~3 (?:left|donated|lost|found|sold|for)',
    'missing (?:persons?|people|children)',
    '(?:job|employment|agenda|bid|legal) (?:postings?|posts?|notices?|content)',
    'your (?:\\w+ )?(?:agency|department|page|blog|organi[sz]ation|website|account|public-records officer)',
    '(?:employees?|personnel|officers) ~3 (?:must|shall|should|may not|are (?:prohibited|required|expected|not)|who)',
  ],
  policyName: [
    '(?:(?:content|comment|post|material)s? )?(?:removal|take-?down|deletion|moderation) (?:polic(?:y|ies)|rules?|procedures?)',
  ],
};
