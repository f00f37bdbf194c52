// English: words for what the public writes, what is not wanted there, and the ways in which it is taken off; for the rules on comments and on removal.

/** What the public writes. */
export const SAID =
  "(?:(?:comment|post|posting|message|tweet|submission|remark|contribution|thread|review|item|testimonial|statement|utterance|opinion piece)s?|chatter|matter|discussion|replies|reply|entries|content|materials?|commenting|language|links?|photos?|pictures?|images?|videos?|what you(?:'ve)? (?:write|wrote|written|post|posted|say|said))";
/** What points back to it, or takes in all of a sort. */
export const IT =
  '(?:anything|everything|whatever|any of (?:it|this|that)|those|these|them|such|ones|that kind|this kind|that sort|that stuff|stuff|it|that|violations?|the offending|what|things?|the rest|all others)';
export const WRITERS =
  "(?:users?|visitors?|commenters?|commentators?|posters?|individuals?|people|persons?|accounts?|offenders?|participants?|followers?|fans|friends|neighbou?rs|folks|members|those who|anyone who|whoever|repeat (?:violators|offenders)|violators|members of the public)(?:'s)?";

/** Words that are hardly said of anything but speech. */
const SPEECH =
  '(?:profan\\w+|obscen\\w+|vulgar\\w*|slurs?|insult\\w*|name calling|name-calling|trolls?|trolling|spam\\w*|swear|swears|swearing|cuss|cussing|curse|curses|cursing|cuss words|swear words|foul (?:language|words?|mouthed)|bad (?:language|words?)|(?:strong|crude|coarse|explicit|abusive|sexist|racist|offensive|filthy|dirty) (?:language|words?)|personal attacks?|doxx?\\w*|hate speech|libel\\w*|slander\\w*|defam\\w+|spoilers?|flaming|mudslinging|cheap shots|call(?:ing)? names|bashing|expletives|obscenities|derogatory|incivility|put-?downs?|trash[- ]?talk\\w*|smears?|smearing|smutty?|potty mouths?|foul mouths?|(?:blue|salty|colou?rful|sexual|violent|threatening|hurtful|disrespectful|inflammatory|inappropriate|intemperate) (?:language|words?)|low blows?|venom|sniping|pile-?ons?|dogpil\\w+|flam(?:e|ing) wars?|gossip\\w*|hearsay|innuendo\\w*|finger[- ]pointing|witch hunts?|mud[- ]?slinging|(?:dirty|crude|racist|sexist|off-colou?r) jokes?|self-promotion|politicking|electioneering|sock ?puppets?|copy[- ]?paste\\w*|caps lock|all caps|bad-?mouth\\w*|back-?stabbing|dirty words?|four[- ]letter words?|f-bombs?|lewd\\w*|sales pitch(?:es)?|hateful|ad hominem)';
const MISDEED =
  "(?:hate|hating|abus\\w+|harass\\w*|threats?|threatens?|threatening|threatened|racis\\w+|sexis\\w+|sexual\\w*|discriminat\\w+|bully|bullies|bullying|offensive|offend\\w*|porn|pornograph\\w+|advertis\\w+|ads?|adverts?|promo\\w*|solicit\\w*|sell|sells|selling|sales|hawk\\w*|commerc\\w+|merchandise|off topic|off-topic|off subject|unrelated|irrelevant|campaign\\w*|electioneer\\w+|political|politics|partisan|endorsements? (?:of|in)|incit\\w+|indecen\\w+|unlawful\\w*|illegal\\w*|criminal|copyright\\w*|trademark\\w*|infring\\w+|plagiari\\w+|false|falsehoods?|lies|lying|misleading|misinform\\w+|disinform\\w+|rumou?rs?|gossip|accus\\w+|disrupt\\w+|rude\\w*|crude|mean|nasty|nastiness|ugly|cruel|cruelty|hatred|unkind\\w*|hurtful|spite\\w*|vicious\\w*|toxic\\w*|filth\\w*|stalk\\w*|intimidat\\w*|outing|hoax\\w*|chain letters?|pyramid schemes?|peddl\\w+|touting|plugs|plugging|tirades?|rants?|ranting|taunt\\w*|heckl\\w*|bickering|quarrel\\w*|squabbl\\w*|feud\\w*|promo codes?|coupons|commercials|shilling|stumping|slogans?|tangents?|fights?|fighting|(?:someone|somebody|anyone|anybody|people|others?|neighbou?r|officer|child|kid|minor|teacher|victim|witness|juror|employee|patient)s?'?s? (?:home |private |personal |phone |full |first |last )?(?:address(?:es)?|numbers?|names?|details|information|photos?|pictures?|business|data|privacy|lives|life)|private (?:matters|business|life|lives|stuff)|plate numbers?|(?:photos?|pictures?|names?|images?|faces?) of (?:\\w+ )?(?:children|kids|minors|victims|others|other people|patients|students|someone|strangers|teachers|employees)|licen[cs]e plates?|social security|medical (?:data|details|information|history|records)|health (?:data|details|information)|disrespect\\w*|demean\\w*|degrad\\w+|belittl\\w+|mock\\w*|ridicul\\w+|shaming|bigot\\w*|violen\\w+|gore|gory|graphic|nud\\w+|naked|gang|drugs|malware|virus(?:es)?|phish\\w*|scams?|fraud\\w*|impersonat\\w+|pretend\\w*|fake|jerks?|inappropriate|unacceptable|objectionable|inflammatory|malicious|antisemit\\w+|xenophob\\w+|homophob\\w+|gambling|fundrais\\w+|repetitive|repeat\\w*|same thing|all caps|private (?:information|data|details|facts|lives)|personal(?:ly)? (?:information|data|details|identif\\w+)|confidential|privacy|anyone's (?:address|phone|number)|other people's|people's|phone numbers?|home address(?:es)?|addresses of|account numbers?|social security|names? (?:of|a|any|victims|minors|children|students|employees|suspects)|naming|name (?:kids|children|minors|names|people|students|suspects|anyone)|(?:children|child|student|kid|minor|juvenile|victim|patient|tenant|driver|customer|witness|employee|neighbo(?:u)?r)s?'?s? (?:names?|faces?|pictures?|photos?|data|details|addresses|unit|numbers?)|identif(?:y|ies|ying)|victims?|juveniles|minors|patients|investigations?|fair trial|court (?:case|proceedings?)|open cases?|pending (?:cases?|matters?)|a case|security of)";
/** What is not wanted in comments. */
export const BAD = `(?:${SPEECH}|${MISDEED})`;
export const SPEECH_BAD = SPEECH;
export const RULES =
  '(?:rules?|guidelines?|polic(?:y|ies)|terms(?: of (?:use|service))?|standards?|notice|code of conduct|code|conditions|netiquette|lines|principles|section \\w+|article \\w+)';

const OFF = '(?:down|off|out|away|offline)';
/** To take off: the verb as it is named, as it is done, and as it is suffered. */
const TAKE =
  '(?:re-?move|delete|hide|erase|purge|suppress|unpublish|pull|strike|scrub|mask|bin|zap|censor|trim|prune|cull|nuke|axe|ditch|discard|clear|obscure|retract|eliminate|expunge|exclude|conceal|redact|filter|screen|drop|clean up|wipe|sweep|yank|boot|kick|lift|(?:take|cut|screen|filter|weed|edit|throw|toss) (?:down|off|out|away)|block (?:the )?(?:display|posts?|comments?|content|any)|withhold|withdraw|trash|dump|snip|reject|refuse|disallow|decline|scrap|cut(?! (?:back|down on|in|off|the|to|our|costs?|taxes|hours|service|jobs?))|turn (?:down|away|back)|del(?![a-z]))';
const TAKES =
  '(?:re-?moves|deletes|hides|erases|purges|suppresses|unpublishes|pulls|strikes|scrubs|rejects|trims|discards|clears|eliminates|excludes|conceals|filters|screens|drops|blocks|catches|(?:takes|cuts|screens|filters|weeds|throws|tosses) (?:down|off|out|away))';
const TAKEN =
  '(?:re-?moved|deleted|hidden|erased|purged|suppressed|unpublished|trimmed|pruned|culled|nuked|axed|ditched|discarded|cleared|obscured|retracted|eliminated|expunged|excluded|concealed|redacted|filtered|screened|bounced|dropped|shelved|quarantined|wiped|swept|lifted|held back|unlisted|set to (?:private|hidden)|made private|moved (?:off|out|to (?:a|an|the) (?:hidden|private|archive|internal)\\w*)|(?:kept|held) (?:off|out of (?:view|sight))|yanked|tossed|nixed|blocked from (?:public )?(?:view|display)|made invisible|moved out of (?:sight|view)|pulled|struck|stricken|scrubbed|masked|binned|zapped|withheld|rejected|refused|declined|censored|(?:taken|cut|screened|filtered|weeded|thrown|tossed|edited) (?:down|off|out|away|offline)|gone|disappeared|blocked from view|withdrawn|trashed|dumped|snipped|chopped|scrapped|spiked|(?:blacked|blanked|blotted|rubbed|crossed|edited|cut) out|turned (?:down|away|back))';
const TAKING =
  '(?:re-?moving|deleting|hiding|erasing|purging|suppressing|pulling|striking|(?:taking|screening|filtering|weeding) (?:down|off|out|away)|removal|deletion|suppression|takedown)';
const NEVER = "(?:not|never|n't|won't|don't|doesn't|isn't|aren't|can't|cannot|no longer)";

/** What used to be done, is refused or cannot be done: "We no longer delete rude comments", "We lack the power to delete them". */
export const GIVEN_UP: readonly string[] = [
  `(?:we|{government}|staff|moderators?|team) ~3 (?:no longer|(?:refuse|decline)(?:s|d)? to|(?:is|are) (?:unable|powerless|not able) to|lacks? ~2 (?:power|authority|right|ability|means) to|ha(?:ve|s) no ~1 (?:power|authority|right|ability|means|intention|plans?) (?:to|of)) ~1 (?:${TAKE}|${TAKING}|moderate)(?! .{0,90}(?:without|unless|until|except))`,
  `(?:we|{government}|staff|moderators?|team) ~2 (?:stopp?(?:ed|s)?|ceased?|quit|gave up|given up) (?:${TAKING}|moderating|moderation)`,
  `(?:we|{government}|staff|moderators?|team) (?:will |do |shall )?never ~1 ${TAKE} (?:anything|a thing|any comments?|comments?)[^a-z0-9]{0,4}$`,
];

const EXCEPT = '(?! .{0,90}(?:but|except|unless|until|other than|save for|only|apart from))';
/** It is left where it is, or wanted there. */
const STAYS =
  '(?:(?:always|also|simply|just|will|may|can) ){0,2}(?:stays? (?:up|on(?! (?:topic|subject|point|the))|online|put|there|visible)|remains? (?:up|on|online|visible|posted|there)|(?:is|are) (?:(?:also|always|perfectly|all|quite) )?(?:welcome|allowed|permitted|fine|ok|okay|tolerated|left (?:up|standing|alone))(?! (?:only|if|until)))(?![a-z])';
/** Everything stays: "We delete nothing, not even insults", "No comment is ever deleted, however rude", "We leave everything up". */
export const NOTHING: readonly string[] = [
  `${SAID} (?:with|that (?:contain|include|use)|containing|full of) (?:(?!not|never|nor|cannot|won't|don't|aren't|isn't)\\S+ ){0,2}?${BAD} (?:(?!not|never|nor|cannot|can't|won't|don't|aren't|isn't|that|which|who|are|is|may|will)\\S+ ){0,2}?${STAYS}${EXCEPT}`,
  `(?:rude|offensive|profane|obscene|insulting|abusive|vulgar|hateful) ${SAID} ${STAYS}${EXCEPT}`,
  `(?:we|{government}|staff|moderators?|team) (?:will |may |do |would )?(?:${TAKE}|${TAKES}) (?:nothing|no ${SAID})${EXCEPT}`,
  `(?:no|not (?:a|one|a single)) (?:single )?${SAID} (?:is|are|was|will be|gets?) ~1 ${TAKEN}${EXCEPT}`,
  `(?:nothing|no word) (?:(?:that )?(?:you|anyone|anybody|people|visitors|users) (?:\\w+ ){1,3})?(?:here )?(?:is|are|gets?|will be|has been) (?!(?:ever )?(?:permanently|really|truly|irreversibly|fully|completely) |~2 ${TAKEN} (?:for good|forever|without a trace))~2 ${TAKEN}${EXCEPT}`,
  `(?:we|{government}|staff|moderators?|team) (?:will |always |do )?(?:leave|keep|let) (?:everything|it all|all comments|every (?:comment|post|word)|anything and everything|all of it) (?:up|stand|stay|on|online|alone|as it is)${EXCEPT}`,
  `(?:all|every|each) ${SAID} (?:stays?|remains?) (?:up|online|here|on|visible)${EXCEPT}`,
];

/** A bare rule that something is taken off, whatever its reason. */
export const TAKEDOWN: readonly string[] = [
  `(?:reserv|retain|ha(?:s|ve)|keep)\\w* ~2 (?:right|discretion|authority|ability|option) ~~12 (?:${TAKE}|${TAKEN}|${TAKING}|block|ban|moderate)`,
  `(?:may|might|will|can|shall|must|we|we'll|they'll|it'll|moderators?|administrators?|admins?|mods?|staff|deputies|officers|librarians?|team) ~4 ${TAKE}`,
  `(?:may|shall|will|can), ~~9 ${TAKE}`,
  `(?:may|will|can|shall|we|they|we'll|staff|moderators?|deputies)[^.!?]{1,80}(?:and|or|then) (?:\\w+ )?${TAKE}`,
  `^${TAKING}: ?\\w+`,
  `(?:may|might|will|can|shall|must|we|we'll|they'll|and) ~2 (?:take|pull|cut|screen|filter|weed|throw|toss) ~~7 ${OFF}`,
  `(?:a|an|the|our|its|his|her|city|county|town|office|department|library|staff|who|that|then|and|filter|it|team|editor|moderator|clerk|coordinator|administrator|admin|district) ~2 ${TAKES}`,
  `takes ~~7 ${OFF}`,
  `[a-z]+: ?(?:gets? )?${TAKEN}$`,
  `(?:find|see|finds|sees) ~4 (?:gone|${TAKEN})`,
  `(?:is|are|be|being|get|gets|getting|to be) ~3 ${TAKEN}`,
  `(?:subject to|grounds for|result in|results in|lead to|leads to|means|cause for|face|upon|right of) ~3 (?:being )?(?:${TAKING}|${TAKEN})`,
  `(?:comes?|coming|goes?|going) (?:right |straight |promptly |quickly |back |right back )?(?:down|away|off|offline|poof)`,
  '(?:disappears?|vanish(?:es)?|poof)',
  '(?:stays?|remains?|left|kept|appears?) ~1 (?:up|online|visible|posted|on|here) ~1 (?:unless|as long as|so long as|only if|except)',
  `^why (?:was|were|are|is|do|did|would|might) ~4 (?:${TAKEN}|${TAKE})`,
  '(?:is|are|be|come|comes|go|goes|get|gets|leaves?|kept|keep|kick\\w*|pull\\w*|take\\w*|boot\\w*|wip\\w*) ~5 (?:off|from) (?:the|our|this|its) (?:page|wall|feed|site|thread|account|view|public view)',
  `${NEVER} ~1 (?:stay|remain|last|be (?:left|kept|published|shown|allowed to stand|posted)|appear|survive|stand|keep|leave|left|show up) ~3 (?:up|long|here|on|online|published|there|visible|posted)?`,
  `(?:goes?|ends? up|ended up|lands?|winds? up) ~2 (?:in|into|on) (?:the |our )?(?:\\w+ )?(?:trash|bin|dustbin|garbage|dump|cutting[- ]room floor|wastebasket|shredder)`,
  '(?:goes|go|going|went) (?:dark|poof|bye)|(?:axe|ax|hammer|scissors|red pen|broom) ~2 (?:falls? (?:on)?|comes? down|to|sweeps?)',
  `(?:gets?|given|get) (?:the (?:boot|axe|chop|hook|heave|red pen)|binned|zapped|nixed|tossed|yanked|nuked|scrubbed|pulled)`,
  "(?:not|never|n't) ~1 (?:tolerate|allow|let) ~~6 (?:stand|stay|remain|up)",
  '(?:we|staff|team) (?:will |may |can |do )?(?:hit|press|use) (?:the )?(?:delete|hide|remove)',
  `(?:${TAKING} (?:follows|after|without)|disposition of)`,
];
/** People are kept out: a rule for comments, and none for what becomes of them. */
export const SHUT_OUT: readonly string[] = [
  `(?:may|might|will|can|could|shall|must|we|we'll|they|they'll|gets?|be|is|are|and|or) ~4 (?:block(?:ed|s)?|ban(?:ned|s)?|mute(?:d|s)?|restrict(?:ed|s)?|suspend(?:ed|s)?|kicked|booted|expel(?:led)?|shown the door|(?:lose|losing|cost) ~3 (?:access|privileges?))`,
  `(?:lose|loses|cost|costs|forfeits?) ~4 (?:access|privileges?|rights?|seat|place|spot|voice|say|welcome)`,
  '(?:shown the door|time-?out|(?:time|times) (?:you|them|users?|people|anyone) out|(?:is|are|be|you.re|they.re|it.s) (?:history|toast|out of here|outta here|barred|ejected)|out you go|we part ways)',
];
/** Why: a sort of text, a rule, a case that is named. */
/** A noun that says no more than that something was written. */
const PLAIN =
  '(?:any|all|your|the|a|an|some|every|each|user|users|public|visitor|citizen|these|those|this|its|our|their|his|such|posts?|comments?|messages?|content|materials?|tweets?|repl(?:y|ies)|and|or|of|to|by|it|them|will|may|can|as|at|from|in|individual|other|certain|to|remove|delete|hide|right|facebook|twitter|instagram|social|media|page|wall|blog|fan|guest|reader|readers|follower|followers|resident|residents|that|we|also|and|sometimes|no)';

const WROTE =
  '(?:comments?|posts?|postings?|repl(?:y|ies)|remarks|content|messages?|language|material|submissions?|tweets?|entries|links?|photos?)';

export const GROUNDS: readonly string[] = [
  BAD,
  "(?:if|when|whenever|where|once|because|unless|as soon as|the moment|every time|in case|should) (?!necessary|needed|appropriate|possible|we (?:see fit|deem|like|want|choose|feel|wish|can|have)|deemed (?:necessary|appropriate)|it (?:sees|deems|wishes))[a-z']+",
  '(?:after|every|each|within|older than|at the end of) ~2 (?:\\d+|(?:an?|one|two|three|six|seven|ten|thirty|sixty|ninety) (?:days?|weeks?|months?|years?)|(?:days?|weeks?|months?|years?|seasons?|events?|elections?|january|december|fiscal))',
  `(?!${PLAIN} )[a-z-]+ ${WROTE} ~3 (?:will|may|are|is|gets?|must|shall|can|might|could|should) ~3 ${TAKEN}`,
  `(?:in (?:line|keeping|accordance) with|under|per|according to|consistent with|pursuant to|as (?:provided|described|set out|listed|outlined|stated) (?:in|by)|on|from) (?:the |our |this |these |its |that )(?:\\w+ ){0,2}(?:polic(?:y|ies)|rules|guidelines|terms|law|list|ordinance|standards|criteria)`,
  "(?:not|never|n't) ~3 (?:for|because|over|simply|merely|just) ~5 (?:opinions?|critic\\w+|disagree\\w*|viewpoints?|negative|complain\\w*|unpopular|like)",
  '(?:second|third|repeat|repeated) (?:offen[sc]es?|time|violations?|strike|warning)|three strikes|(?:first|second|third|latter|former) (?:gets?|is|will be|are)',
  `(?:${TAKE}|${TAKES}) (?:any |all |the |such )?(?!${PLAIN} )\\w+ (?:\\w+ )?${SAID}`,
  `(?:we|moderators?|staff|admins?) (?:will |may |can |also |do )?(?:delete|hide|take down|erase|scrub) (?!${PLAIN} )\\w+`,
  `(?:^|any |all )(?!${PLAIN} )\\w+ (?:comments|posts|replies|remarks|content|messages|language) ~5 (?:${TAKEN}|comes? down|goes? away)`,
  `${SAID} (?:\\w+ing|about|on|by|from|out of|aimed|meant|that's|that|we find|made|left|sent|which|judged|found|tagged|flagged|reported|not)`,
  `(?:deemed|judged|found|considered|determined) (?:to be |by \\w+ \\w+ to be )?(?!necessary|appropriate|fit)\\w+`,
  `(?:${SAID}|${IT}|any|anyone|people|users?) ~2 (?:that|which|who|whose|where|containing|contains|contain|with|about|holding|outside|beyond|contrary|against|in violation|violat\\w+|breaking|deemed|found|considered|of this (?:kind|sort)|of that (?:kind|sort)|like (?:that|this|these|those))`,
  `(?:break|breaks|breaking|violat\\w+|against|outside|cross\\w*|breach\\w*|contrary to|under|fails?|infring\\w+|measured against|accordance with|not (?:meet|follow|comply\\w*)|apply) ~4 ${RULES}`,
  "(?:(?:what|anything|those|posts?|comments?) (?:(?:that|which) )?(?:does|do|is|are|fails?)(?: not|n't)?(?= )|violations?|offenders?|offending|prohibited|banned content|such (?:material|content|posts?|comments?|items?)|those (?:comments?|posts?|words|lines|items|that|and|who)|these (?:comments?|posts?|reasons)|that kind of|this kind of|if you do|if (?:so|they do|it does)|the following|any of these)",
  `(?:only|solely|except|unless|because|based on|whenever|upon a finding|complaint)`,
  `(?:if|when|once|after|until) ~2 (?:they|it|you|one|a|an|the|someone|anyone|somebody|people|we (?:find|see|spot|notice|learn)|comments?|posts?|users?|court|event) ~~3 \\w+`,
  `(?:for|due to|over) (?:any of |one of |being |the |these |violating |breaking |using )?(?:${BAD}|reasons?|violat\\w+|breaking|being)`,
  `(?:${TAKE}|${TAKES}|${TAKEN}|down|off|up)[^:.?!]{0,40}: ?\\(?\\w+`,
];
/** No reason at all, or one that is as good as none. */
export const AT_WILL: readonly string[] = [
  '(?:at (?:any|our|its|their|the) (?:time|(?:sole |own )?discretion)|for any reason|without (?:a )?reason|(?<!soon )(?<!fast )(?<!quickly )as (?:we|it|they) (?:see|sees|like|please|deem)|whatever (?:we|they) (?:like|want)|what (?:they|we) like|if (?:necessary|needed|appropriate)|when (?:necessary|needed|appropriate)|any comments?$)',
];

const FORBID =
  "(?:no|zero|avoid|steer clear of|stay (?:away|clear) (?:of|from)|spare us|cut (?:out )?the|enough with|lay off|knock off|go easy on|hold off on|draw(?:s|ing)? the line at|frowns? (?:up)?on|do without|stands? for no|have no (?:use|time|room|patience|space) for|there's no (?:place|room|space|call|excuse) for|(?:not|n't|never) (?:a|the|our|your) (?:right )?(?:place|home|platform|forum|venue|space|outlet|stage|page|spot) (?:for|to)|refrain from|abstain from|free (?:of|from)|without|skip the|leave out|keep out|leave (?:the |your )?|hold (?:the |your )|bar|bars|barred|ban|bans|banned|forbid\\w*|forbidden|prohibit(?:ed|s)?|prohibited|not (?:allowed|permitted|tolerated|accepted|ok|okay|welcome)|disallowed|unacceptable|off limits|out of bounds|outside the scope)";
const DONT =
  "(?:(?<!we )(?<!they )(?<!it )(?:do not|don't|will not|won't)|never|not to|must not|may not|can not|cannot|can't|shall not|should not|please no|nobody may|no one may|isn't a place for|not the place (?:for|to))";
const NOT_OK =
  "(?:(?:is|are|be|was|will|would|'s|'re)(?: not|n't| never)|never|not|isn't|aren't|won't be|ain't) ~2 (?:allowed|permitted|tolerated|accepted|acceptable|welcome|ok|okay|fine|cool|published|put up with|appropriate|here|left up|posted|what (?:this|the) page is for|part of)|(?:isn't|aren't|is not|are not|no|nope|never|nah)(?=[^a-z0-9]{0,3}$)|(?:isn't|aren't|is not|are not) on(?=[^a-z0-9 ])|(?:cross|crosses|over) (?:the|a|that) line|(?:beyond the pale|unwelcome|uncalled for|frowned (?:up)?on|no-?nos?)(?![a-z])|(?:has|have|get|gets|find|finds) no (?:place|home|room|business|quarter)|no room for|(?:don't|doesn't|do not|does not|won't|will not) (?:belong|fly|get (?:through|past|posted|published|shown))|(?:is|are) (?:a |an )?(?:no-go|not our thing|off the table|verboten|taboo|against (?:our|the|page) (?:rules|policy|guidelines))";
/** Something bad is forbidden: with a word that is only said of speech, or several, or with a word for comments. */
export const FORBIDS: readonly string[] = [
  `${FORBID} ~~5 ${BAD}`,
  `${DONT} ~~8 ${BAD}`,
  `${BAD} ~~12 (?:${NOT_OK}|prohibited|forbidden|banned|off limits|out of bounds|barred)`,
  `(?:not|never|cannot|n't|don't|won't|doesn't) ~2 (?:allow|permit|tolerate|accept|welcome|publish|print|run|carry|use|be|put up with|stand for|host|entertain|post|posting) ~~14 ${BAD}`,
  `(?:what (?:you )?(?:can't|cannot|may not)|prohibited|forbidden|not allowed|not permitted|banned|unacceptable) ~4 (?:${SAID}|user generated content|includes?|are|is)? ?~~6 ${BAD}`,
];
/** The same of speech alone: nothing else could be meant. */
export const FORBIDS_SPEECH: readonly string[] = [
  `${FORBID} ~5 ${SPEECH}`,
  `(?:prohibited|forbidden|banned|unacceptable|off limits|not (?:allowed|permitted|ok|okay|welcome|accepted))(?: \\w+){0,3}: ?~~3 ${SPEECH}`,
  '(?:watch|mind) your (?:language|mouth|tongue|manners)',
  `${DONT} ~~8 ${SPEECH}`,
  `${SPEECH} ~~12 (?:${NOT_OK}|prohibited|forbidden|banned|off limits|barred|(?:has|have|get|gets) no (?:place|home|room|business))`,
];
/** What is written is kept to a rule: "comments about a case aren't permitted". */
export const NOT_WANTED: readonly string[] = [
  `${SAID} ~8 (?:do not|don't|does not|doesn't) belong`,
  '(?:^|[,;:.!] |please )no (?!one )(?:[a-z-]+ ){1,6}(?:in|under|on|below) (?:(?:the|our|your|these|this|any) )?(?:comments?|replies|comment (?:section|threads?)|threads?|posts|chat)(?! of)(?![a-z])',
  `${SAID} ~~12 (?:are|is|were|be)(?:n't| not) ~2 (?:allowed|permitted|tolerated|accepted|acceptable|welcome|published|put up with|appropriate|suitable|proper|ok|okay)`,
  `(?:ones|those|comments?|posts?|ads|spam|insults?|remarks?) (?:is|are) (?:out|not on|a no)`,
  "(?:you|users|visitors|commenters|participants) (?:may not|must not|mustn't|cannot|can't|should not|shouldn't) (?:post|comment|write) (?:under|as|about|more than|the same|someone|somebody|anybody|other people|personal|private|another|links|names|false)",
  `(?:do not|don't|never|will not|won't|cannot) (?:allow|permit|accept|publish|tolerate|approve|print|show|carry|run|host|pass|post|put up|keep|let through) ~~3 ${SAID} ~2 (?:that|which|with|about|containing|of|on)`,
];

/** What is kept of it. */
export const KEEP =
  '(?:ke(?:ep|eps|pt)|keeping|retain(?:s|ed|ing)?|archiv(?:e|es|ed|ing)|preserv(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|documented|logg?ed|screenshot(?:s|ted)?|captur(?:e|es|ed)|hold|holds|held|on file|print(?:s|ed)?|cop(?:y|ies|ied))';
/** Somebody else does it, or it is told of others. */
export const BY_OTHERS =
  '(?:facebook|meta|twitter|instagram|youtube|tiktok|nextdoor|reddit|the (?:platform|network|company|app|court|judge|group)|courts?|justices|plaintiffs?|lawsuit|aclu|the (?:bill|law|ordinance|proposal) would|study|survey|researchers|critics|lawyers|attorneys|(?:many|most|some|several|other) (?:cities|agencies|towns|counties|departments)) ~6 (?:may|will|can|would|re-?moves?|deletes?|hides?|blocks?|filters?|re-?moved|deleted|hid|took|takes|held|ruled|says?|said|told|asks?|do|does)';
