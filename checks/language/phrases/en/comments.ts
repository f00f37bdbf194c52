// English: how a page says by which rules it treats what the public writes.
import type { Lists } from '../table.ts';

const REMOVE =
  '(?:re-?mov(?:e|es|ed|al|ing)|delet(?:e|es|ed|ing|ion)|hid(?:e|es|den|ing)|block(?:s|ed|ing)?|bann?(?:ed|ing)?|t(?:ake|aken|aking) (?:down|off)|censor(?:ed)?|edit(?:ed)?|reject(?:s|ed)?|refus(?:e|es|ed)|moderat(?:e|ed|es|ing|ion)|restrict(?:s|ed|ing)?|screen(?:s|ed)?|filter(?:s|ed)?|suspend(?:ed)?|withdraw|withh(?:e|o)ld|mut(?:e|ed)|disallow(?:ed)?|declin(?:e|ed))';
const SAID =
  '(?:(?:comment|post|posting|message|tweet|submission|remark|contribution|thread|review)s?|replies|content|user generated content)';
const WRITERS =
  "(?:users?|visitors?|commenters?|commentators?|posters?|individuals?|people|persons?|accounts?|offenders?|participants?|followers?|fans|those who|anyone who|whoever|members of the public)(?:'s)?";
const BAD =
  '(?:profan\\w+|obscen\\w+|vulgar\\w*|hate|hateful|abus\\w+|harass\\w*|threats?|threaten\\w*|racis\\w+|sexis\\w+|discriminat\\w+|spam\\w*|defam\\w+|libel\\w*|slander\\w*|personal attacks?|name-calling|bullying|offensive|insult\\w*|pornograph\\w+|advertis\\w+|advertisements?|ads|solicit\\w+|off topic|off subject|unrelated|campaign\\w+|endorsements? of candidates|incit\\w+|foul language|swear\\w*|bad language|trolling|indecent|derogatory|unlawful|illegal|copyright\\w*|commercial|false|misleading|disruptive|rude)';
const MAY =
  "(?:may|might|will|can|could|shall|must|would|would be|are|is|be|to|get|gets|we|we'll|moderators?|administrators?|admins?|staff)";
const RULES =
  '(?:rules?|guidelines?|polic(?:y|ies)|terms(?: of (?:use|service))?|standards?|notice|code of conduct|conditions|conduct|netiquette)';
const PLACE =
  '(?:social media|social networking|facebook|twitter|instagram|youtube|nextdoor|comment(?:s|ing)?|user comment|visitor comment|posting|moderation|community|discussion|user content|user conduct|house|page)';
const NAME = `(?:${PLACE} (?:(?:comments?|commenting|use|usage|user|posting|moderation|participation|and|&) ){0,3}(?:${RULES}|disclaimer)|netiquette|terms of (?:use|participation) for ${PLACE}|rules of (?:engagement|conduct))`;
const ADDRESS = '(?:https?\\W{1,3}\\S+|www\\.\\S+|\\w[\\w.-]{1,60}\\.\\w{2,6}/\\S*)';

export const comments: Lists<'comments'> = {
  cue: [SAID, REMOVE, WRITERS, BAD, NAME, RULES],
  moderates: [
    `(?:reserv|retain|ha(?:s|ve)|keep)\\w* ~2 (?:right|discretion|authority|ability|option) ~~12 ${REMOVE}`,
    `${MAY} ~~4 ${REMOVE}`,
    `subject to ~3 (?:moderation|review|removal|deletion|deleting|being (?:removed|deleted|hidden)|approval|${RULES})`,
  ],
  ownVoice: [
    '(?:moderators?|administrators?|admins?|page owners?|account owners?|staff|members) ~2 (?:may|can|will|reserve)',
  ],
  object: [
    SAID,
    `${REMOVE} ~4 ${WRITERS}`,
    `(?:those|them|any|what|anything) ~~10 (?:${RULES}|${BAD})`,
  ],
  notThis: [
    `(?:if |when |that )?you (?:may|can|should|could|will|might|must|decide|need|want|choose|do not|don't|only) ~6 (?:${REMOVE}|allow|comments)`,
    'your (?:\\w+ )?(?:readers|agency|department|page|blog|organi[sz]ation|community|followers|visitors|audience|office|team|fans)',
    '(?:remove|delete) your account',
    '(?:roads?|lanes?|streets?|traffic|vehicles?|parking|snow|graffiti|trees?|debris|insurance|meters?|sidewalks?|driveways?|jobs?|applications?|records? requests?|comment cards?|employees?|personnel|staff members?)',
  ],
  prohibits: [
    `(?:not|never|cannot) ~2 (?:allow|allowed|permit|permitted|tolerate|tolerated|accept|accepted|acceptable|welcome|post|posting|publish|use|be) ~~14 ${BAD}`,
    `${BAD} ~~12 (?:not|never) ~1 (?:allowed|permitted|tolerated|accepted|acceptable|welcome|be)`,
    `(?:no|not allowed|not permitted|prohibited|forbidden|banned|avoid|refrain from|free (?:of|from)|without|may not contain|must not contain) ~5 ${BAD}`,
    `${BAD} ~~10 (?:prohibited|forbidden|banned)`,
  ],
  severalBad: [`${BAD} ~~4 ${BAD}`],
  terms: [
    `by (?:commenting|posting|participating|interacting|submitting|using|joining) ~~10 (?:you|users|visitors|commenters) ~2 (?:agree|accept|consent|acknowledge)`,
    `(?:comments?|posts?|postings?|replies) ~2 (?:must|should|need to|have to) ~1 (?:be|stay|remain|relate|keep|not|follow|comply|respect)`,
    `(?:follow|respect|comply with|abide by|observe|read|see) ~3 ${NAME}`,
  ],
  asks: [
    `(?:ask|please|hope|encourage|expect|welcome|invite|request|want|keep) ~~12 (?:civil\\w*|respect\\w*|polite\\w*|on topic|clean|courteous|honest|subject|relevant|constructive|kind|family friendly|considerate|appropriate)`,
  ],
  pointer: [`${NAME} ~~7 ${ADDRESS}`],
  sitePointer: [
    `(?:terms (?:of (?:use|service)|and conditions|& conditions)|our guidelines|our rules) ~~5 ${ADDRESS}`,
  ],
  policyName: [NAME],
  siteTerms: [
    '(?:site|website|web) (?:use )?(?:policy|terms|policies)',
    'terms (?:of (?:use|service)|and conditions|& conditions)',
  ],
  meeting: [
    '(?:meetings?|hearings?|council|agenda|docket|rulemaking|proposed rule|testimony|speakers?|environmental|zoning)',
  ],
  closed: [
    `(?:comments|commenting|replies) ~3 (?:turned off|switched off|disabled|closed|not enabled|limited to)`,
  ],
  unmoderated: [
    `${SAID} ~6 (?:not|never) ~1 (?:moderated|screened|edited|removed|deleted|censored|hidden)`,
    `(?:un-?moderated|uncensored) ~3 ${SAID}`,
    `(?:we|agency|department|city) ~2 (?:do not|never|don't|does not|will not) ~1 (?:moderate|delete|remove|edit|censor|hide) ~6 ${SAID}`,
  ],
  condition: [
    '(?:because|based on|unless|except|simply|only|merely|solely|just|but|however|initially|before|beforehand|pre-?\\w*|first|prior)',
  ],
};
