// English: how a page says that what is posted or sent may be a public record.
import type { Words } from '../../grammar.ts';
import { STATUTES_EN } from '../statutes.ts';
import type { Lists } from '../table.ts';

const YOU =
  '(?:you|u|visitors?|users?|people|followers?|residents?|the public|members of the public|anyone|someone|somebody|others|citizens?|commenters?|customers?|riders?|patrons?|parents?|readers?)';
const WRITE =
  '(?:write|post|send|submit|say|type|tell|leave|share|put|enter|provide|message|upload|comment|publish|contribute|e-?mail|text|ask|attach|give|reply|tweet|dm|place|add)s?';
const WRITTEN =
  '(?:written|posted|sent|submitted|placed upon|uttered|said|typed|left|shared|put|entered|provided|messaged|uploaded|published|contributed|e-?mailed|received|placed|furnished|given|exchanged|kept|appearing|that appears?|which appears?|on (?:this|these|our) {page})';
const MAY =
  "(?:may|might|can|could|must|will|would|shall|should|are|is|be|been|being|get|gets|become|becomes|have to|has to|liable|open|obliged|required|bound|subject|expect|we'd|we'll|it'll|they'll)";
const ACCESS =
  '(?:access |access and management |disclosure |inspection |requests? |retention |and \\S+ |& \\S+ |or \\S+ )?';

/** Word classes of this item. */
export const recordsWords: Words = {
  law: `(?:(?:public|open|government|governmental|state|official|city|federal|municipal) )+(?:records?|information|documents?|data) ${ACCESS}(?:acts?|laws?|statutes?|code|ordinances?|legislation|requirements)|(?:records?|documents?) (?:access |disclosure )?(?:act|laws?|statutes?|disclosure requirements)|laws? (?:on|about|governing|regarding|concerning|for|of) (?:the )?(?:public|open|government|access to) (?:records?|information|documents?)|freedom of (?:information|access)(?: and protection of privacy)?(?: (?:acts?|law|legislation|statutes?|regulations?|rules))?|foi(?:a|l|p)?|(?:free access to|access to|inspection of|examination of) (?:public |government |official |municipal )*(?:information|records|documents)(?: and protection of privacy)? (?:acts?|law|legislation|statutes?)|public (?:disclosure|access|inspection) (?:acts?|laws?|statutes?|requirements|rules)|right(?: |-)to(?: |-)(?:know|information)(?: \\S+)? (?:acts?|law|legislation|statutes?)|(?:under|by|per|to) right(?: |-)to(?: |-)know|rtk|sunshine (?:laws?|acts?|ordinance|reform act|statutes?)|(?:under|by|per|to) (?:\\S+ )?sunshine|(?:records|transparency|disclosure) (?:laws?|statutes?|legislation)|open government (?:laws?|acts?)|e-?discovery laws?|${STATUTES_EN}`,
  record:
    'public(?: |-)(?:records?|documents?|domain records?|property|files?)(?! (?:officers?|custodians?|division|unit|office|clerk|section|manager|portal|page|center|search|requests?|laws?|acts?|statutes?|inquiries|team|staff|specialist|liaison|archive))|public information(?! (?:office|officer|team|act|unit|division|page|officers|law|and))|open records?(?! (?:requests?|officers?|laws?|acts?|portal))|government(?:al)? (?:records?|documents?)|official records?|(?:city|county|agency|state|town|district|department|council|university) records?(?! (?:acts?|laws?|retention|schedules?|center|centre|requests?|division|office|management|department|system))|records? (?:open to the public|of the (?:city|county|agency|department|district|town|state|borough|village|council|board)|subject to)|matters? of (?:public )?record|discoverable|disclosable|releasable|foiable|foia-?able|requestable|(?:document|record)s? (?:that |which )?(?:anyone|anybody|any person|the public|we) (?:can|may|must|are|could)',
  comms:
    '(?:communications?|correspondence|exchanges?|conversations?|discussions?|interactions?|chats?|threads?|e-?mails?(?: address(?:es)?)?|emails|comms|notes?|letters?|input|feedback|wall|forum|words|writings?|texts?|user ?names?|handles?|lists? of (?:fans|followers|subscribers|commenters)|followers?|photos|pictures|attachments?|user content|third-party content|everything here|anything here|content here|all content)',
  given:
    'disclos(?:ed?|able|ures?|ing)|releas(?:ed?|able|ing)|made public|go public|public disclosure|hand(?:ed|ing)? ~4 over|turn(?:ed|ing)? ~4 over|give(?:n)? ~3 (?:out|up|over)|giv(?:e|en|ing) ~3 to|provid(?:e|ed) ~3 to|produced?|production|furnish(?:ed)?|open(?:s|ed)? (?:it |them |all |these |\\S+ ){0,3}(?:to|for) (?:public |the )?(?:inspection|review|copying|examination|public|requesters?|anyone)|inspect(?:ed|ion)?|examined?|cop(?:y|ies|ied)|obtain(?:ed)?|surrender(?:ed)?|subpoenaed|unsealed|supplied|made available|available (?:to|for)|publicly available',
  shown:
    'shared?|show(?:n)?|accessed|accessible|read|seen|see|viewed|requested|request|asked for|ask for|get|got|demand(?:ed)?|pulled|passed on|published|fetch(?:ed)?|{given}',
  anyone:
    'anyone|anybody|whoever|any (?:person|member|citizen|one|resident|requester|individual)|someone|somebody|everyone|the public|the world|general public|reporters?|journalists?|the (?:press|media|news)|news ?(?:media|outlets|papers?)|request(?:e|o)rs?|applicants?|third parties|a third party|others|outsiders|lawyers?|citizens|(?:an?|your|the) (?:neighbor|neighbour|citizen|resident|member of the public|stranger|newspaper|paper)|people who|those who|those entitled',
  neverEver:
    '(?:never|under no circumstances?|in no (?:case|event|circumstances?)|at no (?:time|point)|on no account)',
  asking:
    '(?:on|upon|by|at|in response to|following|after|pursuant to|under|with|via|through|to) (?:an? |any |public |written |formal |proper |such )*(?:records? |information |disclosure |foi |foia |access )*(?:requests?|demand)|(?:if|when|whenever|once|should) ~4 (?:asks?|asked|requests?|requested|wants? (?:it|them|to see))|(?:who|that|to) (?:asks?|requests?|files? ~3 requests?)|asked for|requests? (?:it|them|copies|a copy|your|the|these|what)|(?:anyone|anybody|someone|reporters?|journalists?|public|citizens?|third party) ~2 (?:may|can|could|might) (?:ask|request|demand)|a requester|reporters?|journalists?|(?:be|been) (?:requested|asked for)|a copy can be had|by law',
};

/** Handed out: what is denied where visitors are promised that nobody will see what they write. */
const LET_OUT = '(?:disclosed|released|revealed|made public|handed (?:over|out)|turned over)';
/** A promise with an exception is no denial: "not released until a moderator has read it", "not disclosed except as the law requires". */
const NO_EXCEPTION =
  '(?! .{0,90}(?:except|unless|without|other than|until|before|required|outside|but|only|if|automatically))';

const SECRET: readonly string[] = [
  '(?:we|{government}|team|staff) ~3 (?:keeps?|holds?|treats?) ~3 (?:{messages}|what you \\w+) ~2 (?:confidential|private|secret|in confidence)',
  '(?:we|{government}|team|staff) ~3 {not} ~1 (?:disclose|release|reveal|hand over|share)s? (?:your |any |the |these |private |direct )*(?:messages?|dms?|inquiries|comments? or messages?)(?! .{0,90}(?:except|unless|without|other than|until|required|outside))',
  '(?:{said}|{messages}|{comms}|(?:anything|everything|whatever|what|all) ~3 (?:you )?(?:post|send|write|submit|tell us|share)) ~~8 (?:are|is|remain|remains|stay|stays|kept|be) (?:(?!careful|cautious|aware|mindful|wary|with|public)\\S+ ){0,3}(?:confidential|private|secret|between us|off the record)(?! (?:data|details|facts|information|messages?|matters|numbers))',
  '(?:{said}|{messages}|{page}|{comms}) ~4 {not} ~3 (?:{record}|(?:become|considered|treated as|be) {record}|subject to ~4 (?:disclosure|{law}))',
  '(?:{said}|{messages}|{comms}|what you (?:write|post|send|tell us)) ~~6 (?:never|not) (?:be )?(?:disclosed|released|shared|handed over|turned over|made public|given|produced|provided|inspected|copied|(?:read|seen) by (?:anyone|the public|outsiders|others))',
  `(?:nothing|none|no part) ~2 (?:you|visitors|anyone|posted|written|sent|submitted|said|here|{said}|{messages}) ~8 ${LET_OUT}${NO_EXCEPTION}`,
  `no (?:{said}|{messages}) (?:\\S+ ){0,5}(?:is|are|will|shall) ~3 ${LET_OUT}${NO_EXCEPTION}`,
  `{neverEver} ~2 (?:are|is|will|shall|do|may|can) ~2 (?:{said}|{messages}|what you \\w+|anything you \\w+) ~3 ${LET_OUT}${NO_EXCEPTION}`,
  `(?:{not}|{neverEver}) (?:\\S+ ){0,3}(?:disclose|release|reveal|hand over)s? (?:to \\S+ )?(?:your |any |the |any of your )?(?:comments?|posts|what(?:ever)? (?:you|visitors)|anything (?:you|visitors))${NO_EXCEPTION}`,
];

export const records: Lists<'records'> = {
  cue: [
    ...SECRET,
    '{record}',
    '{law}',
    '{given}',
    '{asking}',
    '(?:private|secret|confidential|public|retained|archived|read|request|laws?)',
  ],
  record: [
    "(?:be|is|are|become|becomes|became|been|considered|constitutes?|deemed|treated as|treats?|released as|part of|forms?|qualif(?:y|ies) as|classified as|counts? as|count as|presumed|presumptively|makes?|making|regarded as|kept as|archived as|retained as|preserved as|held as|as|turns? into|=|means?|they're|it's|that's|you're creating|creates?|generates?|enters?|falls? (?:into|under)|belongs? to|remains?|stays?) ~5 {record}",
    '{record} ~3 (?:includes?|extends? to|appl(?:y|ies) to|too|also) ~4',
    '^(?:all )?(?:comments|posts|messages|replies|dms|postings) ?(?:and|&|/)? ?(?:comments|posts|messages|replies|dms)?[:-] ?public records?',
    '(?:be|is|are|presumed|become|makes?|made|considered) ~3 (?<!the )public ~~4 (?:{law}|(?:by|under|per|according to|as a matter of) (?:\\S+ ){0,2}law)',
    '(?:government|agency|public body|city|county) ~~5 (?:is|are|becomes?) ~3 public[^a-z0-9]{0,4}$',
  ],
  subject: [
    '(?:shall|will|must|may|are|is|be) ~2 open to (?:public |the )?(?:inspection|examination|scrutiny)',
    '{given} ~4 (?:on foot of|further to|in answer to|following|after|upon|to satisfy|to comply with) ~5 {law}',
    '(?:the )?(?:\\S+ )?laws? ~3 (?:lets?|allows?|permits?|entitles?|gives) ~2 {anyone} ~5 (?:see|read|ask|inspect|get|request|copy|copies|obtain|view|have|demand)',
    "(?:foia|opra|cpra|foi)(?:'d|ed)",
    '(?:belongs?|open) to ~1 public (?:under|by|per|as)',
    'subject to ~8 (?:disclosure|{law}|{record}|(?:public |records |foia )*(?:inspection|release|review|access|requests?|discovery))',
    '(?:end|ends|show|shows|turn|turns|come|comes|land|lands|wind|winds) (?:up )?in ~3 (?:records? requests?|{record}|court|discovery|{law})',
    '(?:everything|anything|whatever|all) (?:that )?you (?:file|send|submit|post|write|give us|tell us) ~6 (?:is|are|becomes?) (?:\\w+ )?public(?! (?:in|transport|safety|health|school|works|meeting))',
    'subject to ~2 (?:foi\\w?|opra|discovery)',
    '{given} ~10 (?:under|pursuant to|in accordance with|per|by|in response to|according to|as required by|as|thanks to) ~8 (?:{law}|{record}|public disclosure|open records)',
    '(?:comes?|falls?|fall|governed|covered|bound|affected|reached|caught|within) ~1 (?:under|within|by|of) ~8 {law}',
    '(?:under|pursuant to|per|in accordance with|according to|by|via|through|consistent with|thanks to|in line with|within|because of|:|as defined (?:in|by)) ~6 {law}',
    '{law} ~~14 (?:appl(?:y|ies)|covers?|governs?|reach(?:es)?|extends?|includes?|makes?|treats?|considers?|regards?|gives?|opens?|lets?|allows?|permits?|entitles?|requires?|(?:may|can|could|might|must) ~2 (?:make|require|reach|apply|cover|give|let|allow|oblige|open|mean|entitle|include|extend)|says so|means|counts|classif(?:y|ies)|deems?|obliges?|rules|too|has us)',
  ],
  asked: [
    '(?:{given}|published) ~6 (?:if|when|once|should|after|in (?:answer|reply) to) ~4 (?:{law}|(?:public |open )?records?|information|foi|foia) requests?',
    '(?:in case|if|when|whenever|should) ~2 {anyone} ~3 (?:makes?|files?|submits?|sends?) ~2 (?:{law}|(?:public |open )?records?|information) requests?',
    `${MAY} ~~5 {given} ~8 (?:under|according to|in accordance with|pursuant to|as required by|if required by|when required by|where required by|as|per|by) (?:the |applicable |state |federal |local |provincial |any )*(?:law|laws|statute|legislation)`,
    '(?:public|anyone|anybody|press|reporters?|citizens|everybody|everyone) ~2 (?:has|have|may|can|could) ~2 (?:a |the )?(?:right|ask|see|read|request|get|obtain|inspect) ~4 (?:it|them|this|these|what|your|copies|a copy)',
    '(?:could|can|may|might|will|would|does|do) ~1 (?:a |the |any )?(?:reporters?|newspapers?|press|neighbou?r|lawyers?|anyone|someone|anybody) ~2 (?:see|get|read|have|ask|request|obtain) ~~14 {law}',
    '(?:no such thing as|nothing) ~8 (?:private|secret|confidential|off the record) ~~6 (?:public|government|agency|city|county|town|{record})',
    '(?:assume|treat|consider|expect|think of) ~6 (?:public|disclosed|released|{record})',
    '(?:turn|show|end|wind) up in ~3 (?:the )?(?:newspaper|paper|news|court|a file|public)',
    `${MAY} ~~5 {shown} ~~8 {asking}`,
    `${MAY} ~~4 {given} ~~8 {anyone}`,
    `{asking} ~~10 (?:${MAY}|we) ~~5 {shown}`,
    `{anyone} ~~8 (?:may|can|could|might|is entitled to|are entitled to|has (?:a|the) right to|have (?:a|the) right to|is free to|is allowed to) ~2 (?:ask|request|obtain|demand|get|inspect|copy|see|read) ~4 (?:cop(?:y|ies)|for|them|it|what|your|it all|these|the)`,
    `{anyone} ~~8 (?:may|can|could|might|is entitled to|are entitled to|is free to) ~2 (?:ask for|request|obtain|demand|get|inspect|copy) ~2 (?:anything|everything|whatever|{said}|{messages}|{comms})`,
    '(?:a )?cop(?:y|ies) ~3 (?:can|may|must|could) be (?:had|made|given|obtained|requested) ~4 {anyone}',
    '(?:give|provide|hand|furnish|release|send|supply) ~3 (?:copies|them|it|those|these|messages) ~2 to ~2 {anyone}',
    '(?:expect|no expectation|assume|open|subject) ~3 (?:to |of )?(?:disclosure|public inspection|inspection|privacy)',
    '(?:have to|must|may|might|can|could|required to|obliged to|obligated to|bound to|duty to|compelled to) ~3 (?:{given}|share|show) ~~12 {asking}',
  ],
  submitted: [
    '{said}',
    '{messages}',
    '{comms}',
    `(?:what|whatever|anything|everything|all|any|that|which|words|information|once|when|if|as|things?) ~2 ${YOU} ~3 ${WRITE}`,
    `(?:anything|everything|whatever|what|what's|all|items?|something|words|information|content|material|it|names?|data) ~4 ${WRITTEN}`,
    '(?:anything|everything|whatever|what|all) ~4 (?:to us|from us|here|on (?:this|our|these) {page})',
    '(?:information|content|material|anything|everything|names?|kept here) ~~14 (?:{record}|{given}|subject)',
    `(?:you|public) ${WRITE}`,
    `${WRITTEN} ~3 (?:here|to us|at us|with us|from us|(?:on|through|via|to|by) (?:this|our|these|the|an?|my) ~3 (?:{page}|{network}|us|agency|form|city|county|department|town|district|office))`,
    '(?:once|when) you (?:hit|press|click|tap) ~2 (?:send|post|submit|enter|publish)',
    '(?:records|contents?|archives?) of (?:this|the|our) {page}',
    'your ~2 (?:words?|name|submissions?|input|opinions?|views?|thoughts?|questions?|review)',
  ],
  pageItself: ['{page}', '(?:it all|all of (?:it|them|this|the above)|all of the above)'],
  bareLaw: [
    '(?:{said}|{messages}|{comms}|write|post|send|see it|read it) ~~24 {law} ~~3 yes[^a-z0-9]{0,3}$',
    '(?:{said}|{messages}|{comms}|{page}|posted|written|sent) ~~30 (?<=: )(?:they|these|those|it all|all of (?:it|them)) (?:are|is|may be|may become|become|can be|count as)[^a-z0-9]{1,3}(?:\\S+ ){0,3}?{record}',
    '(?:{said}|{messages}|{comms}|{page}|here) ~~14 (?<=: )(?:yes|they are|it is|absolutely|correct|of course|indeed|always|usually|generally|most likely) ~~20 {law}',
    '(?:{said}|{messages}|{comms}|write|post|send) ~~10 {record} ~~12 (?<=: )(?:yes|they are|it is|absolutely|correct|of course|indeed|always|usually|generally)',
    '(?:{said}|{messages}|{comms}|write|post|send) ~~14 (?<=: )(?:anyone|anybody|whoever|any person) ~4 (?:asks?|requests?)',
    '^(?:all |is |content )?subject to (?:\\S+ ){0,3}{law}',
    '^(?:\\S+ ){0,5}{law} ~~8 (?:appl(?:y|ies)|in effect|in force|says so|governs?|covers (?:this|it|them|that|these))[^a-z0-9]{0,4}$',
    '{law} ~~12 (?:makes|make|opens|treats|covers|considers|gives|reaches) ~2 (?:it|them|it all|all of it|everything|the (?:rest|remainder)|these)',
    '{law} ~~12 (?:makes|make|treats|considers) ~4 public[^a-z0-9]{0,4}$',
    '(?:general laws|revised statutes|state law) ~~6 (?:makes|make) ~3 (?:public|{record})',
    'cop(?:y|ies) ~4 {anyone} ~3 (?:under|per|by) ~2 {law}',
    '{record} (?:per|under|pursuant to|by) ~3 {law}',
    '{law} ~~10 (?:obliges|requires|compels|obligates) ~4 to ~2 (?:let|show|release|disclose|hand over|give|share|open) ~~8 (?:{said}|{messages}|reports? like|what you|submissions?|this form|your)',
    '(?:comments?|messages?|posts?|replies|what you (?:write|post|send|say)) ~3 (?:goes?|go|lands?|ends? up|enters?|become part of) (?:in|into|on)? ?(?:the )?public record(?! office)',
  ],
  notThis: [
    '(?:what|whatever|anything|everything|the \\w+) (?:that )?you (?:enter|type|fill in|write|put|provide|give) (?:\\S+ ){0,2}(?:on|in|into|through) (?:this|the|our|that) (?:\\S+ )?forms? ~~12 (?:(?:is|are|stays?|remains?|kept) ~2 (?:confidential|private|secret)|(?:{not}|{neverEver}) ~2 {given})',
    "^only (?:our own|what (?:we|the \\S+) (?:write|post|publish)|(?:\\S+ ){1,4}\\S+'s own|posts by (?:us|the)) ~~8 {record}",
    '(?:bidders?|proposals?|counsell?ors?|therapists?|doctors?|bids)',
    '(?:requested|obtained|sought|wants?) ~4 (?:e-?mails?|texts?|messages|records) ~3 (?:under|through|via) ~2 {law}',
    '(?:{law}|records?|information) requests? ~6 (?:are|is|be|were|count|counts) ~1 (?:valid|accepted|treated|fine|ok|okay|logged|answered|welcome|proper|good)',
    '{not} ~1 part of ~1 (?:any|the|a) ~1 {record}',
    '(?:failed|fail|fails|forgot|forget|neglect(?:ed)?) to (?:say|state|tell|mention|warn)',
    '^(?:our |the |all |your |any |most )?(?:(?:public )?records? |written |new )?(?:requests?|trainings?|class(?:es)?|courses?|fees?|questions|appeals?|forms?|complaints?|copies|officers?|clerks?|guides?|deadlines?) ~3 (?:under|on|about|for|by|regarding|with|in|(?:is|are) set by) ~2 {law}',
    '(?:clerks?|officers?|attorneys?|staff|office|division|lawyers?) (?:\\w+ )?(?:answers?|handles?|processes|oversees|manages|enforces|explains?|knows?|trains?|advises) ~4 {law}',
    '(?:asked|sued|petitioned|wrote to|went to) (?:the |our )?(?:city|county|town|department|agency|state|district|sheriff|police|court) ~6 (?:under|citing|using) ~2 {law}',
    '(?:we|{government}|staff) (?:\\w+ )?(?:posts?|publish(?:es)?|puts?|uploads?|lists?) ~3 {record} (?:on|at|in) ~2 (?:web ?site|site|page|portal|lobby|office)',
    '(?:changing|change|amend|amending|repeal|rewrite|debate|vote on|review of) ~2 {law}',
    '(?:sampled|surveyed|audited|reviewed) ~3 (?:pages|accounts|sites)',
    '(?:to|please|how to|may|can|should|must|want to|wish to|ways? to|need to|form to) (?!an? |any |the |such |every )(?:\\w+ )?(?:request|obtain|file|make|order|search|apply for|seek|view|inspect|access|find|submit) ~5 (?:{record}|{law}|(?:public )?records?|documents?)(?! (?:from|of (?:this|these)) )',
    '(?:request|requests|requesting|search|order|file|submit|make|view|access|find|lodge) (?:an? |your |our |online |the )*(?:{record}|{law}|records?) ~2 (?:requests?|form|search|online|portal|center|centre|copies|officer)',
    '(?:{record}|{law}|records?|information) requests? (?:must|should|can|cannot|may|will|are|is|need|forms?|portal|cent(?:er|re)|page|online|here|by|to be|unit|officer|division|[^a-z0-9]{1,3}$)',
    '(?:accept|take|handle|(?<!if we )(?<!when we )(?<!once we )(?<!should we )receive|fulfil|fulfill|answer|process|submit|(?<!on )file|make) ~6 (?:{record}|{law}|records?) requests?',
    '(?:police|crash|accident|incident|arrest|court|property|tax|land|meeting|minutes|agendas?|budget|inspection|jail|booking|permit|911|salary|election|voter|marriage|birth|death|body-?(?: |-)?(?:worn )?camera|contracts?|bids?|applications?|case|criminal|license|autopsy|campaign|personnel|deeds?|mugshots?) ~2 (?:reports?|records?|minutes|documents?|agendas?|calls?|files?|video|footage|logs?|contracts?|histor\\w+|shots?|data|information)? ~4 (?:be|is|are|considered|become|remain) ~5 (?:{record}|public|subject to|{given})',
    '(?:meetings?|hearings?|minutes|agendas?) ~6 (?:subject to|under|pursuant to|in accordance with) ~6 (?:open meetings?|sunshine|brown act)',
    'cop(?:y|ies) of (?:the|our|this|an?|your) ~2 (?:policy|reports?|ordinance|plan|budget|agenda|minutes|map|bill|permit|form|certificate|license|ticket)',
    '^(?:send|use|leave|write|drop) (?:us )?an? ~2 (?:message|e-?mail|comment|dm|note) (?:to|for|if|here to)',
    "(?:agencies|governments|municipalities|departments|public bodies|officials|employees|officers|politicians|legislators)'? ~1 (?:own )?(?:social media )?(?:{said}|{messages}|texts|e-?mails)",
    '(?:{said}|{messages}|e-?mails|texts) ~2 (?:by|of|from|between) ~2 (?:public |government |local |elected |city |county |council )*(?:agencies|governments|officials|employees|officers|politicians|members|staff)',
    '(?:court|judge|ruling|attorney general|ombudsman|commissioner) ~5 (?:held|ruled|found|said|concluded|decided|rules|ordered)',
    '(?:bill|proposal|measure|amendment|lawmakers?|legislators?) ~4 (?:would|wants?|seeks?)',
    '(?:helps?|lets?|enables?) ~2 (?:agencies|you(?! (?:and|or|ask|request|see))|your (?:agency|city|team|department|organi[sz]ation)|governments|departments|cities|organi[sz]ations)',
    'trade secrets?',
    'disclosure (?:restrictions|statements|forms?)',
    '(?:non-public|privileged|(?:is|are|be) ~2 exempt(?:ed)? from)',
    "(?:an?|every|each|any) (?:county|city|town|agency|government|police department|district|municipality)'s ~4 {said}",
    '(?:obtained|received|acquired|uncovered|surfaced) (?:under|through|via) (?:(?!it|this|our|that|falls?|is|are|may)\\S+ ){0,5}{law}',
  ],
  kept: [
    '(?:retain\\w*|kept|keep|keeps|preserv\\w+|archiv\\w+|stor(?:e|es|ed)|captur\\w+|sav(?:e|es|ed)|destroy\\w*|dispos\\w+|held|retention|purged|deleted) ~~14 {law}',
    '{law} ~~10 (?:retention|retain\\w*|keep|kept|preserv\\w+|archiv\\w+)',
    '(?:records|retention) (?:retention )?(?:schedules?|polic(?:y|ies))',
  ],
  disclosed: [
    '{given}',
    'requested',
    '(?:in case|if|when|whenever) ~4 (?:makes?|files?|submits?) ~8 requests?',
    '(?:read|seen|viewed|accessed) by',
    'subject to',
    '{record}',
    '(?:is|are|be|constitutes?|considered|as|deemed) ~2 records? ~1 (?:under|as defined|for purposes|within)',
  ],
  notExempt: [
    '(?:{said}|{messages}|what(?:ever)? you \\w+|anything you \\w+|everything you \\w+) ~6 {not} ~1 (?:exempt|exempted|excluded|shielded|protected) from ~5 (?:disclosure|release|inspection|{law}|{record}|records)',
    '(?:nothing|none of what|no (?:{said}|{messages})) (?:\\S+ ){0,5}(?:is|are) ~1 (?:exempt|exempted|excluded|shielded|protected) from ~5 (?:disclosure|release|inspection|{law}|{record}|records)',
  ],
  privacy: [
    '{not} ~8 (?:disclos\\w+|releas\\w+|sold|shared?|sell) ~~12 (?:except|unless|without|required by|other than)',
    '(?:except|unless) ~6 (?:required|permitted) ~4 (?:{law}|law)',
  ],
  policyOnData: [
    '(?:disclose|share|release|use|sell) ~3 (?:your|any|the) ~2 (?:personal )?(?:information|data)',
    '(?:personal|personally identif\\w+|account|payment|health|medical) (?:information|data)',
  ],
  notSecret: [
    '(?:nothing|none|no) ~8 (?:confidential|private|secret|off the record)',
    '{not} ~5 (?:confidential|private|secret|off the record)',
    '(?:assume|expect|think|believe|thought|even) ~9 (?:confidential|private|secret|between us|off the record)',
    '(?<!release )(?<!disclose )(?<!share )(?<!reveal )(?:private|direct|confidential) (?:{messages}|{comms})(?! .{0,60}(?:not|never) (?:\\S+ ){0,3}?(?:{record}|disclosed|released|revealed|shared|given|handed|turned|made|produced|provided|inspected|copied|read by))',
  ],
  secret: SECRET,
};
