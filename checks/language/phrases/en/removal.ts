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
import { GOING, KEEPS_TAKEN, OWN_GONE, WHEN } from './takedown.ts';

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

/** Another does it, or to another thing. */
const OTHERS_DOING: readonly string[] = [
  '^(?:\\w+ )?(?:signs|banners|stickers|murals|flags|billboards) (?:with|that|which|containing|full of|on)(?! .{0,120}(?:page|posts?|comments?|profile)(?![a-z]))',
  '^we (?:only |also )?post (?:when|whenever|once|if|as soon as)(?! .{0,80}(?:delet|remov|take|hid))',
  '(?:goal|fence|guard|guide|sign|lamp|gate|bed|corner|trading)[- ]?posts?',
  'posts? (?:hidden |planted |set )?(?:in|at|along|under|on|of) (?:the |a |our )?(?:\\w+ )?(?:guard ?rails?|fences?|ivy|lawns?|corner|street|road|parking lot|park|trail|route|highway|stadium|field|porch|main)',
  '(?:shall|must|will|to) post (?:an? |the )?(?:\\w+ )?notices?',
  `^(?:\\w+ )?(?:how )?to (?:delete|remove|hide|edit|take down) (?:your|one's|a|an?y) ~2 (?:${SAID})`,
  '(?:stuff|what|anything|whatever|everything|posts?|comments?) (?:that )?you (?:\\w+ )?(?:delete|remove|erase|hide)',
  "^(?:sorry[^a-z]{1,3})?we (?:\\w+ )?(?:deleted|removed|took down|hid) ~6 (?:by mistake|in error|accidentally|by accident|yesterday(?:'s)?|last (?:week|night)(?:'s)?)(?! ~8 (?:will|always|whenever))",
  "(?:company|vendor|platform|facebook|meta|app|network|provider|host)(?:'s)? (?:terms|rules|policies)",
  '(?:removed|suspended|dismissed|taken off|fired) from (?:duty|office|the (?:team|force|case|meeting|room|stadium|building|premises)|service|school|class)',
  'from (?:your|their|his|her) (?:card|account|record|file|bill)s?',
  "(?:will not|won't|cannot|can't) (?:tell|say) ~3 (?:when|whether|why)",
  '(?:sometimes|occasionally) ~4 our own (?:posts|tweets)',
  '(?:council|board|court|commission|legislature|trustees|voters|judges?|commissioners|supervisors|lawmakers) (?:\\w+ ){0,3}(?:discuss|decid|debat|vot|consider|weigh|hear)\\w*',
  `(?:^|: )you (?:can|may|could|might) (?:\\w+ )?(?:hide|delete|remove|block|edit|mute) (?:your |any |${SAID}|anything)`,
];

export const removal: Lists<'removal'> = {
  cue: [
    ...TAKEDOWN,
    ...GOING,
    ...OWN_GONE,
    ...NEVER,
    ...KEEPS_TAKEN,
    ...OTHERS_DOING,
    KEEP,
    'retention',
    'takedowns?',
    'take-downs?',
  ],
  takes: [...TAKEDOWN, ...GOING],
  ownGone: OWN_GONE,
  when: WHEN,
  grounds: [
    ...GROUNDS,
    '^(?:keep|be|stay|play|mind|watch) ~5 or',
    '(?:over (?:the|any|that) line|out of (?:line|bounds|order)|beyond the pale|off (?:the|our) (?:topic|subject))',
  ],
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
    ...KEEPS_TAKEN,
    `${SAID} (?:removed|deleted|hidden|taken down|concealed) (?:under|for|by|because|due to|in line with) ~6 ${KEEP}`,
    `${SAID} (?:that|which) (?:are|is|were) not (?:posted|published|shown|approved) ~3 ${KEEP}`,
  ],
  named: [
    `(?:${SAID}|anything|those) (?:(?:on|under|by|in|to) (?:\\w+ ){1,2})?(?:that|which|containing|with|full of|who) (?!we |it |they |the |staff )\\w+`,
    `(?:for|because of|due to|over) ${BAD}`,
  ],
  condition: [
    "(?:because|based on|unless|except|^what (?:never|won't|does not|doesn't)|simply|only|merely|solely|just|but|however(?= ?[,;:])|without|until|on account of|due to|for (?:being|having|saying|any|their|the (?:opinions?|views?|viewpoints?|ideas?))|over (?:an? |the |any |their )?(?:opinions?|views?|viewpoints?)|(?:comments?|posts?|messages) (?:that|which) (?!(?:you|visitors|people|users|anyone|someone|the public|are|were|is|was|appear|have been) )\\w+|(?:that|which)[^a-z0-9]{0,4}$)",
  ],
  othersDoing: OTHERS_DOING,
  notThis: [
    '(?:cookies?|log files?|(?:server|access|web|activity|call) logs?|voice ?mails?|backups?|(?:photo |essay |art )contest|ip address(?:es)?|graffiti|snow|debris|trees?|vehicles?|cameras?|footage|video recordings?|body worn|photos? of you|up to date)',
    `(?:if |when |that )?you (?:may|can|should|could|might|must|decide|need|want|choose) ~3 (?:remove|delete|hide|block)`,
    BY_OTHERS,
    '(?:photos?|pictures?|listings?|notices?) (?:of|about|for) (?:adopted|found|lost|reunited|missing|expired|past|sold|closed|cancelled) \\w+',
    '(?:deletes?|removes?|erases?|hides?|takes? down) (?:\\w+ ){0,2}(?:newsletters?|recordings?|backups?|applications?|voicemails?|footage|old (?:news|events|pages))',
    'lost and found',
    'items? ~3 (?:left|donated|lost|found|sold|for)',
    'missing[- ](?:persons?|people|children)(?! (?:posts?|tweets?|alerts?))',
    '(?:job|employment|agenda|bid|legal) (?:postings?|posts?|notices?|content)',
    'your (?:\\w+ )?(?:agency|department|page|blog|organi[sz]ation|website|account|public-records officer)',
    '(?:employees?|personnel|officers) ~3 (?:must|shall|should|may not|are (?:prohibited|required|expected|not)|who)',
  ],
  policyName: [
    '(?:(?:content|comment|post|material)s? )?(?:removal|take-?down|deletion|moderation) (?:polic(?:y|ies)|rules?|procedures?)',
  ],
};
