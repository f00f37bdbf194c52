// English: how a page says what it is for.
import type { Lists, PhraseTable } from '../table.ts';

export const purpose: Lists<'purpose'> = {
  cue: [
    "(?:purpose|aim|goal|objective|intent|intended|meant|mission|welcome|hello|hi|greetings|follow|connect|connecting|engage|engaging|guide|source|keeping|sharing|values|motto|proud|proudly|committed|dedicated|serving|serve|serves|protect|here|where|why|reason|job|what's|{topic}|{useVerb}|{page}|social media|{network}|{tells})",
  ],
  subject: [
    '{page}',
    '{network}',
    '(?:they|it|here|presence|social|notice|policy|statement|which|these|several of them|channels|forums?|look|use this)',
    '(?:followers?|visitors?|users?|you|residents) (?:can|will|may|should)',
    "(?:what|why|where|when) (?:we|we're|it|it's|this)",
    '^(?:our |its |their |the )?(?:intended )?(?:purpose|aims?|use|goals?|objectives?)',
  ],
  unused: [
    '(?:{page}|{network}) ~3 (?:is|are|has been|was) (?:no longer|not) (?:longer )?(?:in use|used|updated|active|maintained)',
    '(?:we|{government}|library|staff) ~3 no longer (?:use|post|update|maintain|tweet)s? ~4 (?:{page}|{network}|here)',
    '(?:we|{government}|library|staff) ~3 {not} (?:use|post|update|tweet) ~4 (?:{page}|{network}|here) ~1 (?:any ?more|any longer)',
    '(?:we|{government}|library|staff) ~3 (?:stopped|quit|ceased|given up|gave up) (?:using|posting|updating|tweeting) ~4 (?:{page}|{network}|here)',
  ],
  // What the page is, does, gives.
  stated: [
    '(?:purpose|aim|aims|goal|goals|objectives?|intent|intention|role|job|point|idea|reason) ~2 (?:of|for|behind|in having|in keeping) ~6 (?:{page}|{network}|social media|presence|using)',
    '(?:{page}|{network}|social media|presence)(?:es)? ~3 (?:purpose|aim|goal|objective|job|role)s? (?:is|are)',
    '(?:{page}|{network}|they|it) ~2 (?:has|have|serves?|fulfil+s?) ~3 (?:purposes?|jobs?|aims?|goals?|reasons?|roles?|functions?|missions?|tasks?)',
    '^(?:and )?(?:our|its|their) (?:\\w+ )?(?:purpose|aim|goal|objective|job|role|intent|intention)s? (?:here )?(?:is|are) ~3 (?:to|the|that|informing|sharing|telling|giving|keeping|helping)',
    '^(?:purposes?|aims?|goals?|intended use|objectives?|what it is for|what this is for|why we are here|why this page) ?[:.-] ?(?!of this policy|the purpose of this (?:policy|document|notice))\\w+ \\w+',
    '^what we (?:post|share|tweet|cover|publish|write)(?: about)?(?: here| on here)? (?:is|are) (?!a |an |also |part |subject|public|kept|ours|not |never|governed|archived|stored|retained|retention|for )\\w+',
    '{page} (?:is|are) (?:\\w+ )?(?:written|run|kept|edited|maintained|operated|managed|produced|published) by ~~10 to (?:explain|tell|inform|share|show|help|give|let|answer|keep|reach|promote|provide|communicate|educate)(?! the (?:law|record))',
    '(?:this is|here is|you are on|you have reached) (?:(?!wrong|not|no|old|former|another)\\S+ ){1,6}{page} for (?:\\S+ ){0,4}?{topic}',
    '^official {page} of (?:\\S+ ){1,8}(?:only |just |strictly |solely )?for (?:{topic}|(?:\\w+,? ){1,4}(?:and|or|&) (?:{topic}))',
    "why (?:we're|we are|we have|we post|we use|we do|we keep|we run|we tweet|you should|follow|this page|the page|it) ~5 [a-z]+[^a-z0-9]{0,3}[:.-]",
    "what (?:it's|it is|this is|this page is|the page is|we're|we are|we use (?:\\w+ ){0,3}\\w+|we post|this account is|you'll find|you will find|to expect|you can expect|'s here|you get|we share) ~2 (?:for|here|on here)[^a-z0-9]{0,2}[:-]",
    "what(?:'s| is) (?:it|this|the page|this page|this account) for[^a-z0-9]",
    "(?:what (?:this|the|our) ~2 {page} (?:is|are)|that's what ~4 {page} (?:is|are)) ~1 for",
    '(?:{page}|{network}|forums?|they|it) ~4 (?:is|are|was|were|has been|have been|shall be|will be|be) ~2 (?:intended|designed|meant|dedicated|devoted|created|established|set up|provided|used|here|built|launched|maintained|offered|made available|opened|started|kept|reserved|run|there|operated) ~4 (?:to|for|as|so that|so) (?!now|the time being|sale|monitoring|change|review|disclosure)\\w+',
    '(?:this|the|our|these|its) ~2 {page} (?:is|are) (?:\\w+ )?(?:for|to|all about|about|where|how|devoted to|dedicated to|strictly for|only for) (?!be |close|sale|rent|expire|change|move)\\w+',
    '(?:it|they|these|this) (?:is|are) (?:\\w+ )?(?:where|how) (?:we|you|{audience}|(?:\\w+ ){0,3}{agencyNoun})',
    '(?:{page}|{network}|they) ~3 (?:is|are|acts?|serves?|exists?|functions?|works?) ~1 (?:as )?(?:a|an|one|the|our|your) ~3 (?:means|way|place|tool|forum|channel|resource|source|venue|space|hub|bridge|link|medium|method|service|avenue|platform|window|noticeboard|notice board|bulletin board|spot|home|outlet|line|meeting place|voice|supplement|extension|guide|go-?to|megaphone|diary|scrapbook) ~1 (?:for|to|of|between|where|in|on|into|that|from)',
    '(?:this|the|our|these|its|it|they|which|\\S+ \\S+) ~3 (?:{page}|{network}|forums?|it|they) ~2 (?:exists?|aims?|seeks?|strives?|tries|wants?) ~2 (?:to|for|so|because|solely)',
  ],
  // What is told on it: too much of a web site's own front page reads like this.
  shown: [
    "(?:this|the|our|these|its|their|\\w+'s?)\\s(?:\\w+\\s){0,2}(?:{page}|{network})\\s(?:\\w+\\s){0,2}(?:provides?|offers?|gives?|shares?|brings?|keeps?|helps?|lets?|informs?|features?|covers?|posts?|carries|carry|shows?|publish(?:es)?|announces?|lists?|tells?|reports?|warns?|alerts?|highlights?|promotes?|delivers?|sends?|connects?|celebrates?|explains?|(?:can|will|may) (?:also )?(?:tell|show|give|carry|have|bring|share|help|keep)|has|answers?|points?|tracks?|documents?|supplements?|recruits?|advertises?|issues?|relays?|updates?|sticks? to|focus(?:es)? on|deals? with|contains?) ~8 (?:{topic}|{newsWord}|(?:the |our |with |to )(?:\\w+ )?(?:public|community)|you|residents|citizens|families|parents|voters|taxpayers|neighbors|riders|customers|readers|{audience} who)",
    '^(?:and |but |on (?:it|them|here) )?(?:it|they|these|this)\\s(?:\\w+\\s){0,1}(?:provides?|offers?|gives?|shares?|brings?|keeps?|helps?|lets?|informs?|features?|covers?|posts?|carries|carry|shows?|publish(?:es)?|announces?|lists?|tells?|reports?|warns?|alerts?|highlights?|promotes?|delivers?|sends?|connects?|celebrates?|explains?|(?:can|will|may) (?:also )?(?:tell|show|give|carry|have|bring|share|help|keep)|has|answers?|points?|tracks?|documents?|supplements?|recruits?|advertises?|issues?|relays?|updates?|sticks? to|focus(?:es)? on|deals? with|contains?) ~8 (?:{topic}|{newsWord}|(?:the |our |with |to )(?:\\w+ )?(?:public|community)|you|residents|citizens|families|parents|voters|taxpayers|neighbors|riders|customers|readers|{audience} who)',
    "(?:here|on it|on here|in it|on (?:this|our|the|these|its) ~2 (?:{page}|{network})) ~1 (?:is where (?:\\w+ ){0,3}\\w+|you will|you'll|you can|you may|you|we|we will|we'll|people|{audience}|{agencyNoun}|(?:\\w+ ){0,3}{agencyNoun}|i|is|are) ~2 (?:find|{tells}|gathers?|collects?|pay|register|publish|get|gets|see|sees|learn|read|discover|hear|keep|know|go|goes|where|what)",
    '(?:{topic}|{newsWord}) ~~8 (?:is|are|will be|get|gets|be|being|go|goes|appears?|come|comes|run|runs) (?:\\w+ )?(?:posted|announced|shared|published|listed|found|given|put|available|up|out|first|tweeted|broadcast|shown|provided)? ?(?:\\w+ ){0,3}(?:here|on (?:this|our|the|its|these) ~3 (?:{page}|{network}))',
    "(?:visit|use|browse|check|watch|read|follow|look|come|turn|tune in|stop by|bookmark|check back|scroll|rely|keep an eye) ~1 (?:on|to|at|in|by|back)? ?(?:here|(?:this|these) ~2 {page}) ~3 (?:for|to (?:get|stay|keep|learn|find|receive|hear|know|see|be|report|ask|read|follow|catch|track|check|reach|talk|share)|when|if you (?:want|need|like)|and you(?:'ll| will))",
    '(?:visit|use|browse) ~2 {page} ~~4 you (?:will|can) ~5 (?:learn|find|get|see|read)',
    "(?:{audience}|visitors?|users?) ~1 (?:can|will|may|should|'ll)? ?(?:also |always |first )?(?:expect|see|find|get|receive|hear|read|learn) ~~12 (?:here|(?:from|on|in|through|via) (?:this|our|the|these|its) ~2 (?:{page}|{network}))",
    '(?:followers?|visitors?|users?|you|residents) (?:can|will|may|should) (?:expect|see|find|get|receive|hear) ~3 {newsWord}',
    "(?:you'll|you will|you) (?:hear|see|find|get|read|learn) ~3 (?:here|it here|first)",
    '(?:they|it) (?:provides?|brings?|shares?|gives?|offers?) ~3 {newsWord}',
    'intent that ~2 {page}',
    '(?:notice|policy|page|statement) (?:explains|tells (?:\\w+ )?\\w+|describes|sets out|outlines) ~2 how ~8 (?:social|platforms?|channels?|accounts?|{network}|public|people|there)',
    '(?:{page}|{network}|which) ~3 (?:we|the (?:\\w+ ){0,3}\\w+) (?:mean|intend|aim|hope|want|wish|seek)s? to {tellsTo}',
    "(?:this is|here is|here's) (?:where|how|the place|the spot|our place|a place|your place|the page|the feed|the account) ~~10 (?:{tells}|{topic}|find|get|go|turn|look|for|to)",
  ],
  // What the agency uses, opened or keeps it for.
  used: [
    '(?:{agencyNoun}) (?:\\w+ ){0,2}{useVerb} ~~12 (?:{network}|social media|social (?:and|networks?)|{page}|several of them|channels|these|it|them) ~~10 (?:to|for|so that|as|in order to|so|when)',
    '(?<!that )(?:{agencyNoun}) (?:\\w+ ){0,2}(?:use|uses|run|runs|is on|are on|take part in|takes part in|engage in|engages in|participate in|participates in|maintain|maintains|have|has|operate|operates|manages?|keeps?|hosts?|opened|started|created|set up|launched|joined|built|established|began|made|offers?|post to|post on|posts on|tweets? on|administers?|owns?) ~~10 (?:{network}|social media|{page}|these|it|them|here) ~~4 (?:to|so that|so|as|in order to|because|for three reasons|for two reasons) ~6 (?:{tellsTo}|{audience})',
    '(?<!that )(?:{agencyNoun}) (?:\\w+ ){0,2}(?:opened|started|created|set up|launched|joined|established|keeps?|runs?|has|have|made|began) ~4 (?:{network}|{page}) for (?!public comment)\\w+',
    "(?:we're|we are|{agencyNoun} (?:is|are)) (?:\\w+ )?(?:on|here on|present on|active on) ~6 (?:{network}|social media|here|{page}) ~3 (?:to|so that|so|because|for)",
    "(?:we're|we are|i'm|^here|why we're here|(?:\\w+ ){0,2}{agencyNoun} is) (?:on )?(?:here )?(?:only |just |simply |mainly )?(?:here )?(?:to|for) (?!help$|help you$|help[.!]|serve|protect|you[.! ]*$|stay|our community$)(?:\\S+ ){0,2}(?:{topic}|inform|share|communicate|tell|talk|speak about|provide|give|warn|alert|post|publish|educate|update|announce|notify|remind|teach|explain|show|hear from|answer)",
    '(?:through|via|with|on|using|by way of) ~3 (?:{network}|social media|{page}) ~~8 (?:{agencyNoun}) ~2 {tellsTo}s?',
    '(?:{agencyNoun}) ~2 (?:put|post|share|publish|announce|tweet|send|spread|release|report|list|give|tell|warn|inform|talk|speak)(?:e?s)? ~~16 (?:here|(?:on|via|through|by|over|using) ~3 (?:{network}|social media|{page}))',
    '(?:social media|{page}|{network}) ~4 (?:as|is) ~2 (?:a|an|one) ~3 (?:way|tool|means|channel|method) ~2 (?:to|of|for)',
    '(?:use|uses|using|complete|fill (?:in|out)|submit) (?:this|the|our) (?:\\w+ ){0,2}form (?:below |here |online )?(?:to|for|if you(?: want| need| would like)? ~1) ~1 (?:report|tell|ask|request|send|let|compliment|complaints?|share|comments?|questions?|contact|notify|file|submit|make|give|{tellsTo})',
    '^(?!.{0,60}(?:who|anyone|users?|visitors?|employees?|comment\\w*|he|she|they|never|not|if|when) )(?:[^\\s,;:.]+ ){1,8}(?:posts|shares|publishes|announces|tweets|puts up) ~~14 on (?:(?:our |its |the |this |these )?(?:{network}|social media)|this (?:page|account|feed|channel))',
    "that(?:'s| is) (?:the reason|why|what) ~1 (?:for |behind )?(?:this |the |our )(?:{page} |{page}$|it )?(?:{page}|is here|exists|is for)",
    '(?:use|using|uses) (?:this|the|our|these) ~2 {page} ~2 (?:to|for) ~3 (?:{tellsTo}|{topic}|report|ask)',
  ],
  // What says what a profile is for, and on a web site names a section.
  offer: [
    '(?:follow|like|join|subscribe|visit|stay tuned|tune in|check|come|stop by|drop in|look|stay|hop on|watch)(?: (?:us|here|along|this page|our page|our feed|our account|this account|this feed|back|to|often|for all|and subscribe|in|this space|me|him|her|them|and like|out)){0,3} (?:for|to (?:get|stay|keep|learn|find|receive|hear|know|see|be|catch|meet|read))',
    "(?:^(?:find|see|hear|learn|discover|catch)|(?:you'll|you will|we'll) (?:\\w+ )?(?:find|get|read|see|hear|learn|know|have)) ~5 {topic}",
    '(?:{sharesNow}|(?:we|i|to|will|{agencyNoun}) (?:\\w+ )?{shares}) ~5 (?:{topic})',
    '(?:your|the|official|our|a|one) ~3 (?:guide to|source (?:for|of)|place (?:for|to)|home (?:of|for) ~3 {topic}|resource for|connection to|link to|hub for|window (?:on|into)|spot for|stop for|starting point for|one-?stop(?: shop)? for|front door (?:to|for)|go-?to for|look at|peek (?:at|inside)|behind[- ]the[- ]scenes)',
    '(?:keeping|keep|keeps) ~3 (?:informed|up to date|updated|connected|in the know|posted|in the loop|current|ahead)',
    '(?:connect|connecting|connects|engage|engaging|communicate|communicating|interact|dialogue|conversation|chat|talking) ~2 with ~3 (?:community|residents|public|citizens|people|you|neighbors)',
    "(?:what's|what is|whats|what we're|what we are|what you|what's been|who's|where's|when's|what|where|when|which|how) ~1 (?:happening|going on|new|on|open|closed|coming up|coming|up to|reading|doing|working on|need to know|next|cooking|biting|blooming|running|to expect|to do|to join|to apply|to find|to help|to get|to go|to watch|to adopt|time|in season)",
    '(?:for|about|on) (?:all things|the latest|anything|everything) ~3 \\w+',
    '(?:posting|tweeting|talking|writing|posts|tweets|blogging|chatter|dispatches|notes|word|scoop|lowdown|skinny|heads-?up|latest|updates) (?:about|on|from|when|of) (?!behalf|duty|here$|call$)\\w+',
    "(?:where we|here's where we|a place where|where you can|where you'll) {tells}",
  ],
  // The same without a verb: only where nothing else is said.
  topicOf: [
    '(?:{newsWord})[^a-z0-9]{1,4}(?:(?:and|the|our|your|local|latest|community|public|safety|other|more|crime|traffic|weather|important|emergency|event|prevention|\\w+) ){0,2}(?:{newsWord}) ~4 (?:from|about|on|for|in|of|to|regarding)',
    '(?:latest|official|breaking|live|important|timely|up-to-date|current|local|public safety|community|real-time|daily|weekly|instant|up to the minute|quick) ~3 (?:{newsWord}|{topic}) ~3 (?:from|about|on|for|in|and)',
    '(?:{topic}) (?:from|about|on|by|regarding|for|of|around|in|across|concerning|affecting|near|along|to|at|when)',
    '(?:here|just here|mostly|mainly|strictly|only|all about|think)(?: (?:for|about|on))? ~2 {topic}',
  ],
  denied: [
    "(?:{not}|isn't|nothing|nor|policy|policies|rules|terms|guidelines|comments?|privacy|call|dial|911|999|112|cookies?|dms?|messages)",
  ],
  topic: ['{topic}'],
  hollow: ['{hollow}'],
  notTopics: [
    "(?:is|are|was|were|be|been|isn't|aren't|has|have|had|do|does|did|don't|doesn't|will|won't|can|can't|cannot|may|might|must|should|shall|would|not|no|never|nobody|without|n't)",
    '(?:call|dial|ring|phone|text|e-?mail|contact|message|reply|replies|visit|click|tel|fax|emergency|emergencies|non-?emergency|911|999|112|hotline|careers?[:]|apply)',
    '(?:comments?|retweets?|rts?|likes|follows|dms?|endorsements?|opinions?|views|inbox|monitored|reviewed|moderated|answered|read|subject to|official|policy|policies|rules|terms|guidelines|privacy|copyright|rights)',
    '(?:\\d{3}|\\S+\\.(?:gov|org|com|us|net|ca|uk)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m)|\\d{3}[-. ]\\d{4}|mon(?:day)?s?|tues?(?:day)?s?|wed(?:nesday)?s?|thu(?:rs)?(?:day)?s?|fri(?:day)?s?|hours:|open|closed|box|suite|floor|m-f|24/7|24 hours?)',
    '(?:honou?r|integrity|courage|compassion|commitment|excellence|respect|professionalism|duty|pride|teamwork|trust|accountability|fairness|valou?r|justice|truth|freedom|loyalty|bravery|dignity|fair|courteous|proud|proudly|serving|dedicated|committed|protecting|motto|since|established|est|founded|population|pop)',
    "(?:dad|mom|husband|wife|father|mother|fan|lover|author|blogger|enthusiast|coffee|retired|my|i|i'm|me|actor|views|writer|journalist|candidate|elect|vote for|podcast|shop|buy|sale|subscribe now|parody)",
    "(?:we(?:'re)?|they|he|she|you|your|please) (?!post|share|do|love|cover|report)",
    '(?:home of|member of|division of|part of|unit of|branch of|an agency|a division|bureau of|department of|office of|board of)',
  ],
  mission: [
    '(?:our|the|a) ~2 mission',
    '(?:(?:committed|dedicated|devoted|pledged) to|proud(?:ly)? (?:to|of|serv\\w+|protect\\w+)|striv(?:e|es|ing) (?:to|for)|our motto|our vision|our values|core values|honor ~3 integrity|integrity ~4 (?:service|honor|respect|excellence|courage)|(?:courage|compassion|commitment|excellence)[^a-z]{1,4}\\w+[^a-z]{1,4}\\w+|serving ~8 (?:since|community|residents|citizens|county|city|people)|(?:to|we) (?:\\w+ and )?(?:serve|protect)(?: (?:and|&) (?:serve|protect))?$|protect and serve|serve and protect|(?:with|for) (?:pride|integrity|honor))',
  ],
  welcome: ['(?:welcome|hello|hi|greetings)'],
  notThis: [
    '(?:changes?|updates?|revisions?) to (?:our|the|these|this) (?:terms|policy|policies|rules|notice|conditions)',
    'use this (?:\\w+ ){0,2}{page} to (?:pay|apply|register|book|order|renew|reserve|enroll|sign up|log in)',
    '(?:the|a) (?:river|lake|tide|gauge|bus|schedule|museum|parade|event|\\d+) {page} (?:shows?|tells?|helps?|lists?)',
    '(?:more|further|additional|contact|personal) (?:info|information|details|news)',
    'for (?:info|information|details) (?:visit|go|see|call|contact|email|e-mail)',
    '^(?:this is )?(?:the )?official (?:\\w+ )?(?:{network} )?{page} (?:of|for) (?:the )?(?:(?!news|updates?|alerts?|info|information|sharing|tips|events|closures)[^\\s,;.:!|]+ ?){1,10}[^a-z0-9]{0,4}$',
    'policy (?:here|at|on)',
    '(?:statistical|security|identification|marketing|tax|legal|commercial|research|verification|billing) purposes?',
    '(?:go|back|return|skip|link|links) (?:back )?to (?:our |the )?(?:\\w+ )?(?:home|main|front|start|top)(?: ?page)?',
    '(?:provide|offer|give|supply|list)s? (?:\\w+ )?(?:these |those |the |such )?(?:outside |external )?(?:links|pointers|hyperlinks)',
    '(?:archived|closed|not) ~2 (?:updates|news)',
    '{not} ~3 (?:intended|designed|meant|used|for|a place|here|monitored)',
    '(?:cookies?|analytics|google|browser|privacy|data collected|personal information|password|log ?in|javascript)',
    '(?:meeting|hearing|agenda|ordinance|grant|permit|project|form|section|chapter|policy) ~2 (?:purpose|aim|goal)',
    '(?:purpose|aim|goal|objective) of ~3 (?:policy|meeting|hearing|ordinance|grant|form|section|chapter|code|act|law|rule|program|notice|survey|document|guidelines|disclaimer|agreement)',
    '(?:official|our|the) (?:web ?site|site) for (?:more|further|details|information)',
  ],
};

/** What a sentence must have to be looked at: see `Stems`. */
export const purposeStems: NonNullable<PhraseTable['stems']['purpose']> = {
  alone:
    'purpose|mission|welcome|hello|hi$|greeting|follow|committ|dedicat|proud|motto|vision|values|honor|integrity|strive|striving|subscribe|news|update|alert|tip|closure|closing|event|notice|warning|advisor|delay|outage|schedul|route|storm|flood|trail|permit|meeting|agenda|hearing|class|clinic|vaccin|book|menu|photo|map|crime|traffic|weather|safety|prevention|burn|smoke|snow|volunteer|program|project|livestream|bid|dredg|crash|scam|fraud|arrest|missing|adopt|concert|workshop|storytime|training|registration|election|deadline|recall|condition|parking|sailing|fare|job|story|stories|report|info|train|game|siren|shelter|gauge|tide|level|plow|repair|construction|detour|cancel|opening|exhibit|festival|inspection|recycl|trash|collection|grant|budget|tax|vote|ballot|pet$|pets|lost|test|tick|mosquito|outbreak|flu$|air|spray|flushing|break|work$|works|list|lists|calendar|drive|drives|drill|post$|posts|reading|read$|reads|crafts|author|talks|permits|stocking|guide|beach|ferry|concerts|result|score|auction|what$|where|how$|happening',
  pair: [
    'page|account|acc$|acct|profile|site|web|website|feed|channel|handle|platform|presence|social|facebook|twitter|instagram|youtube|nextdoor|tiktok|linkedin|forum|blog|portal|tweet|they|it$|here|these|which|source|keep|shar|connect|engag|communicat|interact|dialogue|conversation|join|like|visit|stay|tune|serv|protect|latest|appeal|stories|activit|incident|resource|announce|your|why|its$|our$|aims|us$|notice|polic',
    'aim|goal|objective|intent|intend|design|mean|creat|establish|set|provid|used|use|uses|utili|rel|leverag|launch|offer|serv|exist|act|function|place|way|tool|forum|channel|resource|source|space|hub|give|giving|share|sharing|bring|keep|help|inform|contain|feature|cover|find|see$|look|learn|expect|receive|tell|talk|speak|connect|reach|engage|listen|hear|warn|promot|publish|educat|from|about|on$|for|regarding|protect|take|run$|operat|maintain|manag|particip|have|has$|through|via$|no$|not$|longer|get|put|pass|send|show|carr|open|start|join|began|job|role|reason|point|window|post|announc|list|explain|point|remind|teach|celebrat|invit|collect|check|watch|come|turn|stop|quit|ceas',
  ],
};
