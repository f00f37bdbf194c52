// English: how a page says by which rules it treats what the public writes.
import type { Lists } from '../table.ts';
import {
  GIVEN_UP,
  NOTHING,
  AT_WILL,
  BAD,
  BY_OTHERS,
  FORBIDS,
  FORBIDS_SPEECH,
  GROUNDS,
  IT,
  NOT_WANTED,
  RULES,
  SAID,
  SHUT_OUT,
  SPEECH_BAD,
  TAKEDOWN,
  WRITERS,
} from './moderation.ts';

const PLACE =
  '(?:social media|social networking|facebook|twitter|instagram|youtube|nextdoor|comment(?:s|ing)?|user comment|visitor comment|posting|moderation|community|discussion|user content|user conduct|house|page)';
const NAME = `(?:(?:${RULES}|terms) (?:for|on|of|about) (?:comment(?:s|ing|ers)?|posting|posters|participation|participating|discussion|visitors|users|conversation|engagement|conduct|use of ${PLACE})|${PLACE} (?:(?:comments?|commenting|use|usage|user|posting|moderation|participation|and|&) ){0,3}(?:${RULES}|disclaimer)|netiquette|terms of (?:use|participation) for ${PLACE}|rules of (?:engagement|conduct))`;
const ADDRESS = '(?:https?\\W{1,3}\\S+|www\\.\\S+|\\w[\\w.-]{1,60}\\.\\w{2,6}/\\S*)';

export const comments: Lists<'comments'> = {
  cue: [SAID, BAD, WRITERS, NAME, RULES, ...TAKEDOWN, ...SHUT_OUT],
  takedown: TAKEDOWN,
  shutOut: SHUT_OUT,
  grounds: GROUNDS,
  atWill: AT_WILL,
  moderates: [
    `subject to ~3 (?:moderation|review|approval|${RULES})`,
    `${SAID} ~4 (?:moderated|screened|pre-?moderated|reviewed|approved|checked|vetted) ~3 (?:before|prior|according|for|against|by (?:these|those|the following|our) )`,
    '(?:is|are|be|we|will) ~2 moderated?',
    '(?:comments?|posts|replies|remarks) ~4 (?:held|queued|waits?|parked|kept back) ~3 (?:for|until|till) ~3 (?:approv\\w*|review\\w*|moderat\\w+|librarians?|staff|clerks?|editors?|administrators?)',
    '(?:moderators?|staff|librarians?|clerks?|editors?|administrators?|we) (?:\\w+ )?(?:looks? (?:at|over)|reads?|reviews?|checks?|screens?|approves?) (?:each|every|all|your|the) (?:comments?|posts?|replies) (?:\\w+ ){0,3}(?:first|before|beforehand)',
    `(?:get|gets|given|goes through|pass(?:es)?) ~3 (?:once-over|once over|check|review|screening|filter)`,
  ],
  ownVoice: [
    '(?:moderators?|administrators?|admins?|page owners?|account owners?|staff|members) ~2 (?:may|can|will|shall|must|reserve)',
  ],
  object: [
    '(?:(?:comment|post|posting|tweet|submission|remark|contribution|thread|statement|insult|slur)s?|chatter)',
    '(?:use|using|on) (?:this|our|the|these) (?:page|site|account|wall|feed|platform|channel|profile)s?',
    "what you(?:'ve)? (?:write|wrote|written|post|posted|say)",
    '(?:repl(?:y|ies)|material|words|user content|content|commenting|messages?|language|words)',
    WRITERS,
    `${IT} ~~4 (?:that|which|who|violates?|comes?|goes|removed|deleted|hidden|taken|cross\\w*)`,
    `(?:delet\\w+|hid(?:e|es|den)|taken? down|taking down) ~~6 ${BAD}`,
    `${BAD} ~~8 (?:deleted|hidden|taken down|come down|comes down)`,
    '(?:remove|delete|hide|take) (?:those|these|such|them)',
    `(?:up with|cursing at|abuse) ~~3 (?:our|the|us)`,
  ],
  notThis: [
    `(?:if |when |that )?you (?:may|can|should|could|will|might|must|decide|need|want|choose|do not|don't|only) ~3 (?:remove|delete|hide|block|moderate|allow|turn off)`,
    'your (?:\\w+ )?(?:readers|agency|department|page|blog|organi[sz]ation|community|followers|visitors|audience|office|team|fans)',
    '(?:remove|delete|close) your account',
    '(?:job|employment|agenda|bid|legal) (?:postings?|posts?|notices?|content)',
    BY_OTHERS,
    '(?:in|at|on|near|from|off) (?:the|our|any|your|this|city|county|town|state) (?:\\w+ ){0,1}(?:parks?|courthouse|podium|lectern|pool|range|gym|lobby|building|beach|campground|bus|buses|ferry|stadium|chambers?|poles?|shop|workplace|classroom|photo contest|contest)(?![a-z])(?! (?:page|account|site|feed|profile|wall))',
    '(?:range|pool|park|gym|trail|library computer) users',
    '(?:on|from) poles',
    'missing (?:persons?|people|children)',
    '(?:never|not) (?:ask|call|email|text|contact) ~~4 (?:you|for)',
    '(?:authori[sz]e|permission|licen[cs]e|consent) ~~4 (?:use|copy|copying|reproduc\\w+|reuse) ~~6 (?:copyrighted|material|photo|image|logo|text)',
    '(?:share|sell|rent|trade|collect|capture|disclose|store|track)s? ~~6 (?:your|data|personal information|personally)',
    '(?:employees?|personnel|staff members?|officers|members of (?:the )?(?:department|staff|service)) ~3 (?:must|shall|should|may not|are (?:prohibited|required|expected|not)|who)',
    '(?:roads?|lanes?|streets?|traffic|vehicles?|parking|snow|graffiti|trees?|debris|meters?|sidewalks?|driveways?|applications?|records? requests?|comment cards?|homes?|parks?|beach(?:es)?|pool|playground|trails?|fishing|boats?|workplace|hotline|cookies?|hydrants?|signs?) ~~8 (?:remov|delet|clos|block|prohib|forbid|not allowed|not permitted|taken|towed)\\w*',
  ],
  forbids: FORBIDS,
  forbidsSpeech: FORBIDS_SPEECH,
  notWanted: NOT_WANTED,
  severalBad: [
    `${BAD} ~~6 ${BAD}`,
    `(?:no|don't|do not|not) ~~4 (?:no|don't|do not|not|nor|or) ~3 ${BAD}`,
  ],
  speechBad: [SPEECH_BAD],
  terms: [
    '(?:house|comment(?:ing)?|posting|page|ground|discussion) rules: ?(?!\\w+\\.\\w)\\w+',
    `by (?:commenting|posting|participating|interacting|submitting|using|joining) ~~10 (?:you|users|visitors|commenters) ~2 (?:agree|accept|consent) ~~5 (?:${RULES}|follows?|following|to be|not to|these|this)`,
    `(?:comments?|posts?|postings?|replies|remarks|language) ~2 (?:must|should|need to|have to|has to) ~1 (?:be|stay|remain|relate|keep|not|follow|comply|respect|stick)`,
    `(?:follows?|meets?|obeys?|apply|measured against|judged by|governed by|held to) ~3 (?:our|these|posted|the) ~2 (?:rules|guidelines|policy|standards)`,
    `(?:kind|polite|civil|clean|respectful|on topic|relevant|decent|friendly) (?:comments?|posts|replies|words|language) only`,
    `(?:follow|respect|comply with|abide by|observe|read|see) ~3 ${NAME}`,
  ],
  asks: [
    `(?:ask|please|hope|encourage|expect|welcome|invite|request|want|keep) ~~12 (?:civil\\w*|decent|nice|friendly|respect\\w*|polite\\w*|on topic|clean|courteous|honest|subject|relevant|constructive|kind|family friendly|considerate|appropriate)`,
  ],
  pointer: [
    `${NAME} ~~7 ${ADDRESS}`,
    `(?:before (?:you )?(?:comment|post)(?:ing)?|commenting|comments|to comment|how to comment) ~~5 (?:read|see|rules|guidelines|policy|standards) ~~5 ${ADDRESS}`,
    `(?:comment(?:ing)?|posting|house|community|discussion) (?:rules|guidelines|policy|standards) ~~4 (?:bio|link|pinned|below|website|site)`,
  ],
  sitePointer: [
    `(?:terms (?:of (?:use|service)|and conditions|& conditions)|our guidelines|our rules) ~~5 ${ADDRESS}`,
  ],
  policyName: [NAME],
  siteTerms: [
    '(?:site|website|web) (?:use )?(?:policy|terms|policies)',
    'terms (?:of (?:use|service)|and conditions|& conditions)',
  ],
  meeting: [
    '(?:meetings?|hearings?|council (?:meeting|chamber|agenda|session)s?|agenda|docket|rulemaking|proposed rule|testimony|public speakers?|environmental (?:review|impact|assessment)|zoning)',
  ],
  othersDoing: [
    'our own (?:posts|tweets|stories)',
    '(?:council|board|court|commission|legislature|trustees|voters|judges?|commissioners|supervisors|lawmakers) (?:\\w+ ){0,3}(?:discuss|decid|debat|vot|consider|weigh|hear)\\w*',
    "(?:^|: )(?:facebook|meta|twitter|instagram|youtube|tiktok|nextdoor|reddit|the (?:platform|network)) (?:\\w+ )?(?:does not|doesn't|will not|won't|bans|prohibits|forbids|removes|blocks|deletes)",
    '(?:^|: )(?:our |all )?(?:employees|officers|staff|personnel|deputies|firefighters|teachers) (?:\\w+ )?(?:may|must|shall|can|should) (?:not|never)(?! (?:delete|remove|hide|moderate|block))',
    '(?:drivers|motorists|swimmers|skaters|passengers|spectators|speakers|fans|campers) who ~6 (?:ticketed|fined|arrested|cited|ejected|expelled|leave|escorted|towed)',
    'rules (?:for|of|at|in) (?:the |our )?(?:\\w+ )?(?:pool|park|gym|bus|range|beach|rink|field|court|trail|campground|building|playground|meeting|classroom|shelter|marina|lobby)s?(?! (?:page|account))',
  ],
  closed: [
    `(?:comments|commenting|replies) ~3 (?:turned off|switched off|disabled|closed|not enabled|limited to)`,
  ],
  unmoderated: [
    `${SAID} ~6 (?:not|never) ~1 (?:moderated|screened|removed|deleted|censored|hidden)`,
    `(?:un-?moderated|uncensored) ~3 ${SAID}`,
    `(?:we|{government}|library|staff|moderators?|team) ~3 (?:never|not|don't|doesn't|won't)(?! hesitate) ~1 (?:moderate|delete|remove|censor|hide)s? ~6 ${SAID}`,
    ...GIVEN_UP,
    ...NOTHING,
  ],
  condition: [
    '(?:because|based on|on account of|due to|unless|except|(?:for|over) (?:the |an? |any |their |its |your |whatever )?(?:being|having|saying|opinions?|views?|viewpoints?|beliefs?|ideas?|positions?|politics|criticism|stance|side)|simply|only|merely|solely|just|but|however(?= ?[,;:])|initially|before|beforehand|pre-?\\w*|first|prior|(?:comments?|posts?|messages) (?:that|which) (?!(?:you|visitors|people|users|anyone|someone|the public|are|were|is|was|appear|have been) )\\w+|(?:that|which)[^a-z0-9]{0,4}$)',
  ],
};
