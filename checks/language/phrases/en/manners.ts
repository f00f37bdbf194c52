// English: how the public's words are looked at before they show, where the rules for them are read, what else is kept out, and what is taken off for its age.
import { BAD, RULES, SAID, SPEECH_BAD } from './moderation.ts';

const FROM = '(?:by|from|of|left by|sent (?:in )?by|made by|submitted by|written by)';
const READERS =
  '(?:(?:the|our|a|any|all) )?(?:public|visitors?|users?|readers?|residents?|fans?|followers?|patrons?|neighbou?rs?|citizens?|families|parents|others|people|anyone|outsiders?|customers?|riders?)';
/** What the public writes: never the agency's own posts. */
const BY_PUBLIC = `(?:(?<!job )(?:comments?|repl(?:y|ies)|remarks?)|reviews? (?:left|posted|on (?:this|our))|(?:guest ?book|forum|blog|wall|comment) (?:entr(?:y|ies)|posts?)|(?:your|users?'?|visitors?'?|readers?'?|public|guests?'?|fans?'?|community) (?:\\w+ )?(?:posts?|messages?|photos?|pictures?|notes?|words?|questions?|tweets?|videos?|contributions?|submissions?|input|content|reviews?|stor(?:y|ies)|entr(?:y|ies))|(?:posts?|messages?|photos?|pictures?|notes?|words?|questions?|content|material|input|submissions?|contributions?) (?:\\w+ )?${FROM} ${READERS}|(?:what(?:ever)?|anything|everything|nothing) (?:that )?(?:you|anyone|people|users|visitors|readers|others) (?:\\w+ )?(?:writes?|posts?|submits?|sends?|says?|types?))`;
const CHECKED =
  '(?:checked|read(?: over| through)?|reviewed|approved|vetted|(?:pre-?)?screened|(?:pre-?)?moderated|cleared|released|okayed|ok.d|passed|filtered|examined|inspected|previewed|looked (?:at|over)|gone over|signed off)';
const CHECKS =
  '(?:checks?|reads?|reviews?|approves?|vets?|(?:pre-?)?screens?|(?:pre-?)?moderates?|clears?|releases?|okays?|filters?|examines?|inspects?|previews?|looks? (?:at|over|through)|goes over|go over|signs? off(?: on)?)';
const SHOWN =
  '(?:appear\\w*|publi\\w+|show\\w*|live|online|visible|post(?:ed|ing)|display\\w*|up|seen|sees?|anyone|others|everyone|print\\w*)';
const NOD =
  '(?:approval|review|moderation|moderators?|nod|ok|okay|go-?ahead|check|checking|once[- ]over|filters?|clearance|vetting|screening|queue|sign-?off|green light|thumbs[- ]up)';

/** Looked at before it shows. */
const VETTED: readonly string[] = [
  `${BY_PUBLIC} ~8 ${CHECKED} ~6 (?:before|prior to|ahead of|until) ~5 ${SHOWN}`,
  `${BY_PUBLIC} ~8 ${CHECKED} ~1 (?:first|beforehand|in advance)`,
  `comment moderation: ~3 ${CHECKED}`,
  `${CHECKS} ~3 ${BY_PUBLIC} ~6 (?:before|prior to|ahead of|until) ~5 ${SHOWN}`,
  `${CHECKS} ~3 ${BY_PUBLIC} ~5 (?:first|beforehand|in advance|one (?:by|at a) (?:one|time))`,
  `(?:${BY_PUBLIC}|posts) ~3 (?:appears?|shows?(?: up)?|go(?:es)? (?:live|up|public|online)|(?:is|are|get|gets|be|become) (?:\\w+ )?(?:published|posted|shown|displayed|visible|live|public)) ~2 (?:once|after|when|if|until|unless|before) ~5 (?:approv\\w+|review\\w*|check\\w*|moderat\\w+|read|clear\\w*|ok|okay|vet\\w*|screen\\w*|nod|pass\\w*|releas\\w+)`,
  `${BY_PUBLIC} ~2 (?:waits?|awaits?|needs?|requires?|goes? (?:through|to|past|into)|go (?:through|to|past|into)|pass(?:es)?(?: through)?|must (?:pass|clear|go through)|(?:is|are) (?:held|queued|parked|kept) (?:for|until|till)|sits? in|lands? in|enters?|subject to) ~4 (?:${NOD}|${CHECKS})`,
  `(?:comments?|replies|remarks|posts) (?:\\w+ )?(?:pre-?)?moderated|^moderated by|comment (?:approval|moderation|filter(?:ing|s)?|screening|review) (?:(?:is|are) )?(?:\\w+ )?(?:on|enabled|active|in use|in effect|required)(?![a-z])`,
  `(?:we|staff|moderators?|admins?|librarians?|clerks?|officers?|team|editors?) (?:(?:do|will|also|always|must|have to) )?(?:approve|pre-?screen|screen|vet|moderate|filter)s? (?:(?:all|each|every|your|any|new|incoming|user|public|visitor) )?(?:comments?|replies|remarks)(?! (?:on|about) the)`,
  `(?:we|staff|moderators?|admins?|team) (?:\\w+ )?(?:review|check|read|scan)s? (?:(?:all|each|every|your|any|new|the) )?(?:comments?|replies|remarks) for(?! (?:the|mention|an?|your) )`,
  `(?:allow|takes?|give us|need|up to|within) ~7 ${BY_PUBLIC} ~3 (?:approved|reviewed|cleared|moderated|appear|show)`,
  `${BY_PUBLIC} ~3 (?:not|n't|never) ~1 (?:appear|show|go live|post|display|publish)\\w* ~2 (?:because|until|as|since|right away|immediately|instantly|automatically|at once)`,
  `gives? ~1 ${BY_PUBLIC} ~4 ${NOD}`,
  '(?:^|this is an? |a )moderated (?:page|group|account|wall|thread|space|feed|platform|forum|community)',
  '(?:each|every|all) (?:note|word|message|question)s? from (?:an? |our |the )?(?:readers?|visitors?|users?|public) ~3 (?:moderators?|approved|checked|read|reviewed)',
];

const WHO_WRITES =
  '(?:(?:people|those|anyone|everyone|users|folks|visitors|all|whoever|readers) who (?:\\w+ )?(?:comments?|repl(?:y|ies)|posts?|writes?|joins?|speaks?|takes? part|participates?)|writing (?:here|on|to)|replying|taking part|chiming in|speaking up|joining (?:in|the (?:conversation|discussion|talk))|(?:our|this) (?:wall|forum|thread|page)|comment(?:s|ing|ers)?|posting|posters|participa\\w+)';
const NAMED = `(?:(?:${RULES}|etiquette|do'?s (?:and|&) don'?t'?s|expectations|manners|fine print|rules of (?:the road|play|the game|the house)|terms of (?:play|participation)) (?:for|on|of|about|to) ${WHO_WRITES}|(?:comment(?:ing|er)?s?|posting|house|ground|community|discussion|participation|conversation|wall|forum|moderation|page|chat|social media) (?:rules|guidelines|polic(?:y|ies)|terms|standards|etiquette|code|netiquette)|do'?s (?:and|&) don'?t'?s|what you (?:may|can) (?:and may not|and can't|or may not|post|write))`;
const WHERE =
  '(?:pinned|bio|linked|link|below|above|(?:on|in|at) (?:our |the |its |this |your )?(?:\\S+ ){0,2}(?:website|web ?site|site|web|about|tab|highlights?|sidebar|menu|footer|album|profile)|about (?:page|tab|section|us)|first comment|qr code|(?:posted|found|read|available|listed|published|spelled out|set out|laid out|explained|located|kept|live|lives|up) (?:at|on|in|here|below|above|under))';

/** Where the rules for comments are read. */
export const POINTERS: readonly string[] = [
  `${NAMED} ~8 ${WHERE}`,
  `(?:before (?:you )?(?:\\w+ )?|prior to )(?:comment|post|writ|repl|join|taking part|participat|speak|chim|hit)\\w*(?! (?:\\w+ ){0,4}(?:signs?|flyers?|bail|bond)) ~~8 (?:read|see|review|check|know|mind|look (?:at|over)|consult|visit|give) ~~4 (?:rules|guidelines|polic(?:y|ies)|standards|terms|etiquette|don'?t'?s|netiquette|code)`,
  `(?:to|wanna|going to|ready to) (?:\\w+ )?(?:comment|post|write|reply|join in|take part|chime in)(?![a-z]) ~~6 (?:read|see|check|know|follow|mind) ~~4 (?:rules|guidelines|polic(?:y|ies)|standards|etiquette|don'?t'?s)`,
  `(?:read|see|check|review|know|mind|consult|find) ~2 ${NAMED} ~~8 (?:before|prior to|first)`,
  `(?:agree|accept|consent|subject|bound|governed|abide) ~2 (?:to|by)? ~3 ${NAMED}`,
];

/** Said by its form alone, whatever its words are else about. */
export const BY_FORM: readonly string[] = [
  ...VETTED,
  '(?:is|are|as|constitutes?|creates?|establish\\w*|in this|operates?) ~2 limited (?:public )?forum',
  `must be (?:at least |over )?(?:\\d\\d|thirteen|eighteen)(?: years)?(?: old| of age)?(?: or (?:older|over))? (?:to|before you) (?:\\w+ )?(?:comment|post|reply|take part|participate|use (?:this|our) page|join (?:in|the (?:talk|discussion|conversation|chat|forum|page|group)))`,
  `(?:would(?:n't| not)|can(?:not|'t| not)|couldn't|could not) (?:say|shout) (?:it|this|that|something)? ?~~7 (?:do not|don't|never) (?:say|type|write|post|put)`,
  `(?:talk|write|speak|comment|post|type|behave) (?:here |online |to us |to each other |in the comments |on (?:this|our) page )?(?:as|like|the way) ~1 (?:if |though )?you(?:r (?:grand\\w+|mother|mom|kids|children|boss|neighbou?rs?|teacher|pastor)|(?: would|'d| might))`,
  `(?:take|bring|save|move|carry|keep) (?:any |all |your )?(?:other|unrelated|off-topic) (?:topics?|subjects?|matters|issues|questions|business|talk) ~3 (?:elsewhere|somewhere else|for another)`,
];

/** What is sold, and what is left outside. */
export const KEPT_OUT: readonly string[] = [
  `(?:leave|leaves|keep|keeps|park|check|take|save|drop|stow|skip|hold) (?:(?:the|your|any|all|those|our|their) )?~2 ${SPEECH_BAD} ~2 (?:at the door|outside|elsewhere|at home|somewhere else|to yourself|behind|out of)`,
  '(?:criticism|criticize|disagree\\w*|debate|jokes|humou?r|arguing|venting|vent|complaints?|griping|complain) ~4 (?:fine|ok|okay|welcome|allowed|encouraged|all you (?:like|want)|as much as you like)[,;:.] (?:but )?(?:[a-z-]+ ){1,4}(?:is|are) ?(?:not|n.t)[^a-z]{0,3}$',
  '(?:selling|advertising|promoting|hawking|peddling|campaigning)(?: \\w+){0,4} ?\\? ~~3 (?:not (?:here|on|in)|elsewhere|somewhere else|try|no ads)',
  `(?:leave|leaves|keep|keeps|park|check|take|save|drop|stow) (?:(?:the|your|any|all|those|our|their) )?~3 ${BAD} ~4 (?:at the door|outside|out of|off|elsewhere|at home|somewhere else|to yourself|away|behind) ?~3 (?:here|page|wall|thread|feed|comments?|replies|posts?|site|forum|chat|door|outside|home|elsewhere|yourself)`,
  `(?:stick|sticks|keep|keeps|stay|stays|hold|confine|confined|limit|limited|restricted|kept)(?: (?:yourselves|yourself|it|${SAID}|(?:the|this|your) \\w+))? (?:on|to|with|within) (?:the )?(?:topic|subject|point|matter|issue|question|theme)(?! of)`,
  `(?:only|just) (?:what|posts?|comments?|that which|remarks) ~7 (?:belongs?|relevant|related|bears?|fit)`,
];

/** Who writes here, and what is wanted of them. */
const COMMENTERS = `(?:commenters?|commentators?|posters|(?:anyone|everyone|everybody|anybody|whoever|those|people|users|all|persons?|folks|visitors|participants) (?:who |that )?(?:\\w+ )?(?:comment|post|repl|writ|participat)\\w*|(?:followers|participants|users|visitors)(?= (?:\\S+ ){1,12}(?:comments?|replies|posts?|page|wall|threads?|chat|names?)))`;
const MUST =
  '(?:must|shall|need to|have to|has to|agrees? to|ought to|should|(?:is|are) (?:asked|expected|required|obliged|bound|urged|requested) to)';
const MANNERS =
  '(?:court(?:eous|esy|esies)|civil\\w*|respect\\w*|polite\\w*|decen\\w+|kind\\w*|lawful|laws?|(?:good )?manners|decorum|clean|(?:real|own|full|true) names?|rules|guidelines|polic(?:y|ies)|topic|subject|the point|truth\\w*|honest)';
/** What is wanted of what is written, and of who writes it. */
export const WANTED: readonly string[] = [
  `${COMMENTERS} ~6 ${MUST} ~7 ${MANNERS}`,
  `${MANNERS} ~3 (?:required|expected|mandatory|a must|demanded) ~4 ${COMMENTERS}`,
  `(?:comments?|replies|remarks|posts|discussion|feedback|input) ~4 (?:welcome|allowed|published|fine|posted|approved|accepted|ok|okay) ~2 (?:as long as|so long as|provided|if|when|only when|only if|while) ~4 (?:stays?|are|is|remains?|keeps?|sticks?|be|it's|they're) ~2 ${MANNERS}`,
  '(?:comments?|replies|remarks|commenters?|posts from \\w+|your (?:posts?|words|photos?)) (?:may|can|must|should|shall)(?: ?not|n.t| only| never) (?:\\w+ )?(?:contain|include|exceed|run|attack|name|mention|reveal|link|use|promote|advertise|endorse|discuss|identify|target|carry|stray|disclose|violate|insult|threaten|solicit|infringe|show|share)',
  `(?:comments?|replies|remarks|posts|discussion|participation) ~4 (?:limited|confined|restricted|kept) to ~6 (?:topic|subject|post|matter|question|issue)`,
  `(?:comments?|replies|remarks|posts|discussions?|questions) (?:\\S+ ){0,3}?(?:must|should|need to|have to|ought to|shall) ~1 (?:address|concern|bear on|deal with|relate|pertain|be about|be on|focus|fit|stick)`,
  `${RULES} ~1 (?:appl(?:y|ies)|governs?|covers?|extends?) ~3 (?:comment\\w*|repl\\w+|posts|this page|our page|everyone who|anyone who)`,
  `${NAMED} ~2 (?:enforced|apply|applies|in effect|in force)`,
  '(?:page|account|comments|commenters|commenting|wall|conversation)s? ~1 (?:follows?|abides? by|adheres? to|observes?|is run under|operates? under) ~5 (?:social media polic\\w+|code of conduct|comment polic\\w+|community (?:guidelines|standards)|house rules)',
  `(?:say|speak|tell|make|share|disagree|critici[sz]\\w+|critical|complain|vent|argue|debate|opinion)s? ~~8 (?:without|but (?:please )?(?:do not|don't|never|no|not|leave)|just (?:don't|no)|minus) ~~5 (?:${BAD}|(?:tear|run|put|bring)\\w* ~3 down|go(?:ing)? after|attack\\w*|insult\\w*|get personal|getting personal|names|people|person)`,
  '(?:watch|mind) the language|(?:watch|mind) what you (?:say|write|post)',
  `(?:posting|commenting|(?:use|using)(?: of)? (?:this|our) (?:page|account|wall|feed|channel|forum|profile)) ~3 (?:is|means|constitutes|signals|signifies|implies|amounts to|shows) ~3 (?:agree\\w*|accept\\w*|consent\\w*) ~5 ${RULES}`,
  'one (?:comment|post|question|reply|message) per (?:person|user|post|topic|question|thread|day|household)',
  `(?:^|[,;:.!] |please )(?:do not|don't|never|avoid|refrain from|stop|quit) (?!report|ask|request|call|expect|wait|rely|look|submit|seek|count|try|hesitate|forget|worry|miss|leave|feed|read|let)(?:[^\\s.!?]+ ){1,9}(?:in|under) (?:(?:the|our|your|a|any) )?(?:comments?|replies|comment (?:section|threads?)|threads?|posts)(?![a-z])`,
  '(?:page|wall|feed|thread|comments?|section|space|forum) (?:\\w+ )?(?:is not|isn.t|are not|aren.t) (?:a|an|your|the|our) ~1 (?:marketplace|billboard|soapbox|bulletin board|classifieds?|storefront|boxing ring|battle\\w+|place (?:for|to) (?:\\w+ )?(?:sell|advertis|campaign|fight|attack|insult|argu|promot|trade|settl|politic)\\w*)',
  '(?:strikes?|offen[sc]es?|warnings?) ~6 (?:banned|ban|blocked|block|muted?)(?![a-z])',
];

const AGED =
  '(?:every (?:\\w+ )?(?:week|month|year|january|june|july|monday|friday|night|term|season)|(?:after|once|when|as soon as|older than|following|at the end of) ~7 (?:days?|weeks?|months?|years?|over|ends?|ended|closes?|closed|clos(?:ing|ure)|expire[sd]?|lifted|passed|passes|done|finished|complete[d]?|re-?opens?|open|found|home|resolved|back|season|term|event|election|monday|friday|january|june|july|reunited|normal|cleared|dropped|dismissed|cancell?ed|out of date|outdated|sold|filled|safe|conclude[sd]?|hazard|wrong|error|mistake)|(?:expired|outdated|out of date|past|old|last week.s) ~2 (?:posts?|notices?|alerts?|events?|listings?))';
const ASKED =
  '(?:if|when|where|on|upon|at) ~5 (?:asks?|asked|requests?|requested|tells? us|writes? (?:to )?us)';
const KEPT =
  '(?:cop(?:y|ies)|screen ?shot\\w*|screen ?grabs?|backups?|printouts?|print|archiv\\w+|preserv\\w+|retain\\w*|logged|saved?|saves|on file|filed?|binder|vault|export\\w*|restor\\w+|appeal\\w*|record)';
/** Taken off for its age or at somebody's wish: which comments are not wanted is not said. */
export const OUTLIVED: readonly string[] = [AGED, ASKED];
/** Nor does what is kept of them. */
export const COPIED: readonly string[] = [KEPT];
/** What is kept of comments that are taken off. */
export const KEPT_AFTER: readonly string[] = [
  `(?:hidden|deleted|removed|concealed|erased|rejected|withheld) ${SAID} ~6 ${KEPT}`,
  `(?:what(?:ever)?|anything|everything) ~2 (?:hide|delete|remove|take (?:down|off)|pull|hides|deletes|removes|takes (?:down|off))s? ~8 ${KEPT}`,
  `nothing ~4 without ~3 ${KEPT}`,
  `${KEPT} ~3 ${SAID} (?:\\w+ )?(?:hides|deletes|removes|hide|delete|remove)`,
];
/** Which comments are not wanted. */
export const REASONS: readonly string[] = [
  BAD,
  `(?:break|breaks|breaking|broke|violat\\w+|against|cross\\w*|breach\\w*|contrary to|infring\\w+|fails?) ~4 ${RULES}`,
  '(?:outside|beyond|off|unrelated|irrelevant) ~2 (?:subject|topic|scope|post)|such|offending|prohibited|(?:any|anything|those|everything|ones|whatever) (?:(?:that|which|who) )?(?!(?:we|is|are|was|were|has|have|gets?|within|after|when|once|that|which|who|you|moderators?|staff) )\\w+',
  `${SAID} (?:that|which|who|with|containing|naming|promoting) (?!(?:we|you|is|are|was|were|gets?|have|has|he|she|they|it|the|our|been|an?) )\\w+`,
];
