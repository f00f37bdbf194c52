// English: what an agency takes off its own page with time, ways to take comments off that are no rule for comments, and what is kept of them.
import { BAD, KEEP, SAID } from './moderation.ts';

const PAGE =
  '(?:(?:the|our|this|its|that) (?:\\w+ ){0,2}?(?:page|wall|feed|site|website|thread|account|profile|timeline|channel|forum|guestbook)|(?:public )?(?:view|sight)|here)';
/** What an agency writes there; as a verb, it is no such thing. */
const POST =
  '(?:(?:posts(?! (?:an?|the|it|updates|news|when|here|everything|only) )|tweets|stories|reels|threads|live-?streams)|(?:the|this|that|an?|any|each|every|our|its|pinned|closure|event|alert) (?:[\\w-]+ )?(?:post|tweet|story|reel|thread))(?! (?:office|notice))';
const ALERT = '(?:alerts?|warnings?|advisor(?:y|ies)|updates?|closures?|detours?)';
const NOTICE = `(?:${ALERT}|notices?|listings?|flyers?|fliers?|posters?|announcements?|bulletins?|ads|photos?|pictures?|images?|videos?|maps?|mug ?shots?|entries|entry|items?|reports?|appeals?|content|material|information|events?|bios?|plugs?)`;
const OFF =
  '(?:taken (?:down|off|offline)|deleted|hidden|erased|purged|un-?published|wiped|auto-?deleted|pulled)';
const OFF_TOO =
  '(?:re-?moved|cleared|withdrawn|retired|scrubbed|swept|cleaned (?:up|out|off)|moved (?:out|off|to))';
const BE = '(?:is|are|get|gets|be|being) (?:\\w+ ){0,3}?';
const GONE = `(?:${BE}(?:${OFF}|${OFF_TOO})|(?:comes?|going|go(?:es)?) (?:back |right )?(?:down|away|offline)|comes? off|vanish(?:es)?|disappears?|auto-?(?:expires?|deletes?)|self-?destructs?|(?:drops?|rotates?|rolls?|cycles?) off|leaves?|(?:stays?|remains?|kept|left) (?:up|online|visible|posted))`;
const TAKE =
  '(?:re-?move|delete|hide|erase|purge|un-?publish|clear|wipe|pull|withdraw|retire|scrub|sweep|weed|clean|take (?:\\w+ ){0,5}?(?:down|off))';
const WE = "(?:we|we'll|staff|team|moderators?|librarians?|clerk|office|department)";

/** Words between, and nobody else who does something. */
const FAR = '(?:(?!(?:you|your|we|who|how|why|what) )\\S+ ){0,8}?';

/** The agency's own posts go; notices do that are on the page. */
export const OWN_GONE: readonly string[] = [
  `${POST} ${FAR}${GONE}`,
  `${WE} ~3 ${TAKE} ~6 ${POST}`,
  `${ALERT} ~6 (?:${BE}${OFF}|comes? down|disappears?|auto-?(?:expires?|deletes?))`,
  `${ALERT} ${OFF}`,
  `(?:notices?|listings?|flyers?|announcements?) ~5 ${BE}(?:deleted|un-?published|wiped)`,
  `listings? (?:comes? down|disappears?|vanish(?:es)?)`,
  `${NOTICE} ${FAR}${GONE} ~3 (?:from|off|on)? ?${PAGE}`,
  `${NOTICE} ~6 (?:leaves?|drops? off) ${PAGE}`,
  `${WE} ~3 ${TAKE} ~8 (?:from|off) ${PAGE}`,
];

/** When that is. */
export const WHEN: readonly string[] = [
  "(?:after|once|when|whenever|as soon as|the (?:same )?(?:day|moment|minute|week|morning|month|hour)|within|older than|every|each|until|till|upon|if|on request|at (?:the (?:end|close|start)|midnight|closing|noon|year's end)|by (?:the|mid\\w*|noon|monday|friday))",
  'in (?:\\d+|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|an?|one|two|three|six)',
  '(?:an?|\\w+) (?:day|week|fortnight|month|year|hour)s? (?:after|later|old|on)',
  'for (?:\\w+ ){1,2}(?:hours?|days?|weeks?|months?|years?|seasons?)',
  '\\d+ ?(?:h|hrs?|hours?|days?|weeks?|months?|years?)',
  "(?:past|expired|outdated|stale|old|older|last week's|last year's|resolved|cancelled) (?:[\\w-]+ ){0,2}(?:posts?|tweets?|threads?|stories|alerts?|warnings?|notices?|events?)",
];

/** Said of what is written, and of people or things too often to be a rule for comments. */
export const GOING: readonly string[] = [
  `${BE}(?:withdrawn|scrapped|junked|trashed|chucked|dumped|blacked out|blanked(?: out)?|snipped|cut|clipped|spiked|un-?posted|turned off|whited out|cleaned up|wiped)`,
  `(?:we|we'll|may|will|can|shall|must|moderators?|staff|team|editor|admins?|webmaster) ~2 (?:cut|clip|snip|chop|kill|spike|trash|dump|chuck|junk|withdraw|un-?post|del|turn|black) ~~3 (?:${SAID}|${BAD}|anything|whatever|what)`,
  '(?:moderator|editor|admin|administrator|webmaster|clerk|librarian|officer|staffer|filter|team|office|staff) ~4 (?:zaps|bins|wipes|cuts|masks|axes|ditches|scrubs|prunes|withdraws|scraps|sweeps|trashes|tosses|snips|un-?publishes)',
  '(?:go(?:es)?|ends? up|lands?|sent|thrown|tossed|put|straight) (?:straight |right )?(?:in|into|on|to) the (?:bin|trash|garbage|dustbin|rubbish|recycling|shredder|waste ?basket|dump|scrap heap|cutting(?:-| )room floor)',
  '(?:axe|ax|broom|scissors|eraser|delete (?:key|button)|red pen) (?:falls?|comes?|goes?|is for|to)',
  'go(?:es)? (?:dark|poof)',
  '^(?:off|against|beyond|outside) (?:the |our )?\\w+ ?,? (?:off|out|gone)',
  '[a-z]+ ?(?:[:=]|->|=>) ?(?:(?!not|never|don)\\w+ )?(?:deleted|removed|removal|hidden|gone|bin|trash|zap|zapped|history|toast)(?: (?:immediately|instantly|on|at|right|without|and|or|always|by|within|same|permanently)|[^a-z0-9]{0,3}$|[^a-z0-9 ])',
];

const ADJ =
  '(?:re-?moved|deleted|hidden|concealed|suppressed|erased|withheld|un-?published|rejected|blocked|pulled|withdrawn|taken[- ]down|un-?posted|stricken|redacted|purged|scrubbed|masked|moderated)';
const THEM =
  '(?:comments?|posts?|repl(?:y|ies)|remarks?|items?|content|materials?|messages?|tweets?|threads?|entries|entry|submissions?|contributions?|ones|matter|photos?|stuff)';
/** Where copies go. */
const STAY = `(?:${KEEP}|maintained|recorded|backed up|exported|filed|locked away|stays? (?:in|on|with)|remains? (?:in|on|with|available)|(?:go(?:es)?|moved?s?|sent|handed|passed|transferred) (?:in|into|to) (?:the |our |a |legal|cold )|put (?:away|in)|waits?|rests?|lives? on|still (?:there|on file|in))`;
/** Who takes off, and that it is taken off. */
const TAKEN = `(?:(?:we|the \\w+|staff|he|she|they|moderators?|you see we|is|are|was|were|been|being|gets?|it's|what's|that's) ~2 (?:${OFF}|${OFF_TOO}|cut|concealed|withheld|withdrawn|struck|re-?move|delete|hide|hid|take (?:\\w+ )?(?:down|off)|took (?:\\w+ )?(?:down|off)|pull|withdraw|conceal|un-?post|make invisible|cut|scrap|strike|erase|suppress|un-?publish|(?:pull|hide|delete|remove|withdraw)s|takes (?:\\w+ )?(?:down|off)))`;

/** What is kept of what was taken off, whoever tells when it is. */
export const KEEPS_TAKEN: readonly string[] = [
  `${ADJ} (?:[\\w-]+ )?${THEM} ~6 ${STAY}`,
  `(?:${THEM}|what|whatever|anything|everything|those|any) (?:(?:that|which|so) )?(?:has |have |once |of yours )?${TAKEN} ~~7 ${STAY}`,
  `(?:what's|whatever's|anything|${THEM} so) (?:${OFF}|cut|removed) ~5 ${STAY}`,
  `(?:cop(?:y|ies)|screenshots?|images?|records?|text|screens?|logs?|originals?|captures?|duplicates?|pictures?|^retention) of (?:\\w+ ){0,2}?${ADJ}(?: (?:or|and) ${ADJ})? ${THEM} ~6 (?:${STAY}|\\d+|(?:an?|one|two|three|five|seven|ten) (?:years?|months?))`,
  `cop(?:y|ies) of (?:every|each|all|any) ${THEM} (?:that )?${TAKEN}`,
  `${WE} ~2 ${KEEP} (?:onto )?(?:\\w+ ){0,2}?${ADJ} ${THEM}`,
  `${KEEP} (?:each|every|all|any|the) ${THEM} (?:that )?(?:we|he|she|they|it) (?:hides?|deletes?|removes?|pulls?|takes? (?:down|off))`,
  `(?:before|when|whenever|where|once|each time|every time|prior to) (?!you)(?:(?:an?|any|it|something|anything|the|${THEM}) )*${TAKEN} ~~8 ${STAY}`,
  `(?:before (?:removing|deleting|hiding|taking (?:\\w+ )?(?:down|off))|prior to (?:removal|deletion|hiding)) ~~10 ${STAY}`,
  `^(?:deleted|removed|hidden|gone|took (?:something|it) down|taken down) ?\\? ~~6 ${STAY}`,
  `(?:content|posts|comments) ?, (?:deleted|hidden|removed|visible) or (?:not|deleted|hidden|removed) ~~4 ${STAY}`,
  `(?:gone|hidden|removed|taken|disappears?|vanish(?:es)?) from (?:public )?(?:view|sight|the page|this page) ~~8 (?:${STAY}|not gone)`,
  `take-?downs? ~~14 ${STAY}`,
  `(?:they|it|these|those)? ?(?:aren't|isn't|are not|is not|not|never) (?:really |truly |actually )?(?:erased|destroyed|shredded|lost) ~~8 ${STAY} ~4 (?:records|retention|years?|months?|weeks?|days)`,
];
