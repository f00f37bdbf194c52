// English: signs that a text is no agency's page: a firm's, a club's, a landlord's, an article, a study, advice to agencies, fiction.

const PUBLIC =
  "(?:government|police|sheriff'?s?(?: office)?|city|county|town|township|village|borough|parish|council|municipal\\w*|fire|state|public|law enforcement|school district|school|library|university|agency|department|force|authorities)";
const BODY =
  '(?:agency|department|service|body|office|organi[sz]ation|entity|page|site|account|council|outlet|source|channel|program|unit|force|authority)';
const BODIES =
  '(?:agencies|cities|counties|towns|municipalities|governments|departments|districts|villages|ministries|councils|police departments|fire departments|libraries|schools|public bodies|mayors|sheriffs|chiefs|clerks|pios|officials)';
const A_BODY = `(?:an?|your|my|the|every|each|any|one) (?:\\w+ )?(?:mayor|city|town|county|agency|government|sheriff|politician|officials?|police department|school district|municipality|council|village|library|department|governor|public body)`;
const PAGES =
  '(?:pages?|bios?|profiles?|accounts?|feeds?|disclaimers?|policies|sites|notices|tweets|posts)';
const COUNT =
  '(?:(?:over |more than |about |nearly |some |all )?(?:\\d[\\d,]+|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ][a-z]+)?|[a-z]+ (?:hundred|dozen)|a (?:dozen|hundred)))';

/** Who speaks, to whom, or what for: in a page's first sentence or the statement's own paragraph each is enough (genre.ts). What is only named belongs among the hints below. */
export const OTHERS_PAGES: readonly string[] = [
  // No public body: said of itself.
  `(?:no|without|any|zero) (?:official )?(?:connection|affiliation|link|links|ties?|relationship|association) (?:with|to) (?:the |any |a |your )?(?:\\w+ ){0,2}?${PUBLIC}`,
  `(?:not|isn't|aren't|neither|never) (?:an? |the |any |part of (?:the )?|connected (?:to|with) (?:the )?|run by (?:the )?|owned by (?:the )?|operated by (?:the )?){1,2}(?:\\w+ )?(?:government|govt|city|county|state|police|municipal|law enforcement)(?:al)? ${BODY}`,
  `(?:we|i|it|(?:this|our|the) (?:page|account|group|site|club|association|union)) ~1 (?:do not|don't|does not|doesn't) (?:represent|speak (?:for|on behalf of)) (?:the |any )?(?!views?|opinions?|official|position)(?:\\w+ )?(?:${PUBLIC}|them|him|her|it)`,
  `for the (?:real|official|actual|true) (?:page|account|profile|site|thing|one)`,
  'no longer (?:the|an) official',
  '(?:tweets|posts|opinions|views|words|rants|jokes|takes) (?:are |all )?(?:mine|my own|own)',
  "(?:opinions|views|takes|comments) (?:expressed )?(?:are )?(?:the|a) (?:goat|cat|dog|raccoon|hamster|bear|moose|duck)'?s",
  `(?:isn't|is not|aren't|are not) an? (?:arm|agent|organ|branch|part) of (?:the |any )?(?:\\w+ )?${PUBLIC}`,
  '(?:made|kept|run|created|started|built|maintained) by (?:his|her|their|my) (?:family|widow|widower|sister|brother|son|daughter|parents|friends|children|wife|husband)',
  '^(?:\\S+ ){1,3}(?:moms|dads|mamas|mums|foodies|gamers|birders|knitters|collectors|buffs|lovers|bikers)(?:: |, an? (?:place|group|page|space|club))|^neighbou?rs of (?:\\S+ ){1,3}?(?:street|road|avenue|lane|court|hill|park)',
  'this is (?:the |a )?(?:\\w+ )?(?:comedy|improv|rock band|punk band|troupe|theat(?:er|re) company|tribute|drag)',
  '(?:music|meme|humou?r|recipe|poetry|gaming) page',
  'in this (?:lesson|module|exercise)|training bulletin|(?:pio|comms|police) trainees',
  "(?:read|see|watch) our explainer|our newsroom|(?:this|our) (?:op-ed|editorial)|my (?:review|ranking) of|^(?:op-ed|editorial|reddit|support forum|attorney's blog|obituary)",
  '(?:job ?seekers?|career|blogger|marketing|comms|pio|landlord|investor|admin|moderator) tips?',
  'our client,|(?:hides|archives|captures|deletes|keeps) ~8 so your (?:records|communications|legal|comms)',
  // A firm, a landlord, a club.
  '(?:privately owned|family owned|family-owned) ~1 (?:clinic|company|business|practice|firm|labor|labour|club|organi[sz]ation|investigator|hospital|community|association|event|residence)',
  "(?:leasing|sales) (?:office|agent|team)|(?:landlord|concierge) (?:office|desk)|superintendent's desk|resident handbook",
  'no obligation (?:quotes?|estimates?|consultation)|call for (?:a )?(?:free )?(?:quote|pricing|prices)|affiliate links?|limited time offer|money back',
  '(?:from|only|just) \\$\\d\\S* (?:a|per) (?:day|month|week|user|seat|camera|night|person)',
  'our (?:\\w+ )?(?:guards|monitoring agents) ~4 (?:watch|call|ring|dial|monitor|respond|warn|notify|alert|dispatch|are)|central station ~3 (?:monitor\\w*|operators?|calls|dispatch\\w*|alarms?)',
  "(?:call|ring|dial|phone|alert|notify|contact) ~2 (?:911|9-1-1|999|112|000|triple zero|the police|police|authorities|help) (?:for you|on your behalf|so you (?:don't|do not|needn't))",
  '(?:local|lodge) \\d{1,4} ~3 (?:union|members|represents|of the)|(?:union|guild|brotherhood) (?:local|page|hall|dues)',
  '(?:campaign|candidate) (?:page|account|site|committee|headquarters)|committee to (?:re-?)?elect|(?:friends of|citizens for) (?:\\w+ ){1,3}for (?:\\w+ )?(?:sheriff|mayor|council|congress|governor|judge|senate|commissioner|clerk)',
  '(?:game masters?|players? must|(?:beat|unlock|clear)(?:ed|es)? level \\d|level \\d+ (?:boss|dungeon|player|character)|boss fight|high score|cosplayers?)',
  '(?:before you fly|bucket list|save them before|terms of sale|our auctioneers)',
  '(?:press the (?:button|pendant)|our (?:stylists|dentists|sales|chefs|bartenders))',
  "(?:readers|listeners|viewers|callers|columnists|letter writers|contributors|advertisers|hosts)'? ~8 (?:not|never|aren't|do not|don't) ~6 (?:the (?:\\w+ )?(?:gazette|tribune|herald|courier|sentinel|chronicle|times|journal|observer|station|network|newspaper|paper|magazine|show|podcast|publisher|editors?))",
  '(?:terms|rules) of (?:the |our |this )?(?:game|server|discord|subreddit)|(?:onlyfans|patreon)',
  `(?:we're|we are|i'm|i am|just|run by|from) (?:an? |just |only |some |all )*(?:\\w+ )?(?:group|bunch|handful|couple|collective) of (?:\\w+ )?(?:neighbors|neighbours|parents|moms|dads|friends|volunteers|residents|citizens|fans|hobbyists|students|retirees|locals|enthusiasts)`,
  "(?:we're|we are|i'm|i am) (?:just )?(?:an? )?(?:moms|dads|fans|hobbyists|landlords?|family-owned|locally owned|storm chasers?|reporters?|journalists?|bloggers?|creators?)",
  '^(?:\\S+ ){0,2}(?:retired|former|ex|off-duty|aspiring|future) (?:cop|police officer|deputy|firefighter|dispatcher|trooper|paramedic|police chief|fire chief|detective|sergeant|emt|medic|marine|soldier)(?=[^a-z ]|$| (?:and|turned|with|who|now)(?![a-z]))|(?:cop|officer|deputy|firefighter|dispatcher|trooper|paramedic|nurse|teacher|librarian|medic|ranger|sergeant|lieutenant) by day',
  '(?:journalist|reporter|editor|anchor|photographer|meteorologist|author|blogger|podcaster|comedian|realtor|consultant|coach|influencer) (?:at|for|with|covering|based in)|send (?:us )?(?:your )?news tips',
  "(?:this|our|facebook|whatsapp|buy and sell|closed|private) group (?:is|was(?! (?:started|formed|founded|created|set up|opened|begun) by)|has|page|rules|admins?|members)|the group (?:page|rules|admins?)|(?:admins|mods) (?:of|aren't|are not|are volunteers|reserve|don't|run|decide)",
  '(?:naptime|nap time|our (?:daycare|preschool|nursery|toddlers))|childminder',
  // A shop, a game.
  'in character|(?:department|faction) page for the server|uncensored',
  '(?:told|answered|wrote to|replied to) this (?:newspaper|paper|weekly|station|reporter|columnist)|columnist \\w+ \\w+',
  // A station, a newspaper.
  "(?:not|n't|nor) ~6 the (?:broadcaster|publisher|publication|newspaper|station|magazine|podcast|journal|editorial team|editors?)'?s?(?:[^a-z0-9]|$)",
  `(?:municipal|police|city|county|government|agency|official|public) ${PAGES} (?:in \\w+ )?(?:typically|usually|often|commonly|generally|routinely|tend to) (?:say|recite|state|carry|note|warn|include)`,
  '(?:number one|no\\.? ?1|#1|trusted|leading) (?:\\w+ )?(?:news|source for (?:local |breaking )?news)|source for breaking news|pulitzer|emmy|news ?desk@|newsroom@|sign up for our news(?:letter)? from the (?:herald|times|post)',
  // A study, an article.
  `(?:this|our|the) (?:study|paper|article|thesis|dissertation|survey|blog|chapter|column|essay|review) (?:codes|examines|analy[sz]es|looks|finds|explores|reviews|compares|argues|asks|surveys|describes|explains|considers|covers) ~12 (?:${PAGES}|disclaimers?|social media|agencies)`,
  `we (?:coded|looked at|analy[sz]ed|examined|surveyed|reviewed|counted|sampled|compared|studied|scraped|read|checked|visited) ${COUNT} ~4 ${PAGES}`,
  `${COUNT} (?:municipal|police|city|county|government|agency|public|fire|sheriff|local|state|federal) (?:\\w+ )?${PAGES}`,
  `${COUNT} (?:told|said|warned|mentioned|stated|listed|had|gave|carried|lacked) ~8 (?:911|monitored|public records?|comments|emergency|disclaimer|notice)`,
  `(?:were|are) (?:rare|common|rarely found|present in|absent from|found in|missing from) ~3 (?:\\d|most|many|few|half|percent|$)`,
  `(?:can|may|could|should|must|does|do|did|is it legal for|is) ${A_BODY} ~2 (?:block|delete|hide|ban|remove|censor|silence|moderate|mute|erase|say|warn|tell|have|post|need|monitor|required)`,
  `${BODIES} (?:increasingly|often|usually|typically|commonly|now|frequently|generally|rarely|seldom|routinely|sometimes) ~1 (?:say|state|post|add|write|publish|warn|include|delete|hide|note|tell|carry|promise|disclose)`,
  `(?:many|most|some|few|several|other|more and more|no two) ${BODIES} ~2 (?:say|state|specify|note|post|warn|add|include|publish|promise|tell|delete|hide)`,
  '(?:question of fact|appell(?:ant|ee)s?|certiorari|qualified immunity|viewpoint discrimination)',
  // Advice to agencies, a rule for them, a lesson.
  `(?:${BODIES}|units) (?:are |were |is )?(?:hereby )?(?:reminded|advised|encouraged|urged|directed|instructed|strongly) ~1 (?:to|that) ~8 (?:${PAGES}|say|state|disclose|monitor|moderate|911|disclaimer|social media)`,
  `(?:will|would|to|shall|must|should|wants?|asks?|asked|orders?|ordered|requires?|required) ~2 (?:every|each|all) (?:\\w+ )?(?:${BODIES}|ministry|agency|department|city|county|town|municipality|district|unit|office|page manager) ~1 (?:to|state|say|publish|post|disclose|adopt)`,
  `(?:${BODIES}|officers|admins|folks|colleagues)[^a-z0-9.]{1,3}(?:ask yourselves|take note|listen up|beware|here's (?:how|what|why))`,
  "(?:does|do|is|are|can|will) your (?:\\w+ )?(?:page|profile|bio|agency|department|policy|disclaimer|account|city|town)(?:'s)? ~6 (?:tell|say|state|warn|mention|include|have|list|explain|carry|show|clear|compliant|enough|watched|monitored)",
  'your (?:pio|comms team|netiquette|house rules|disclaimer|legal team|own (?:bio|page|words|agency))(?! (?:meeting|member|meets|meetings|office))',
  '(?:what do you (?:recommend|suggest)|at (?:a )?minimum,? (?:say|state|tell|include|your)|(?:adapt|adjust|tailor|customi[sz]e|edit|swap|replace|change) (?:it|them|this|these|the (?:wording|brackets?|bracketed|name|names|logo|text)) ~4 (?:to your|for your|your|before|with|in brackets|to fit|to suit))',
  `(?:tips|mistakes|steps|best practices?|checklist|lessons|do's and don'ts|rules of thumb|phrases|sentences|lines|paragraphs|things) (?:for|that|every|all|to (?:put|include|add|plan)) (?:\\w+ )?(?:${BODIES}|page managers?|page|bio|profile|communicators?|admins|your|agency|city)`,
  'discuss (?:in|with) (?:pairs|groups|class)',
  '(?:plural|singular) (?:subject|verb|noun)|comma splice|spelling mistake|typo of the',
  `(?:tips?|advice|a note|reminder|memo|guidance|note) (?:for|to) (?:all |fellow |our |the |new )*(?:\\w+ )?(?:${BODIES}|page managers?|communicators?|admins|administrators|webmasters|content editors|member (?:cities|agencies|towns|counties|districts))`,
  '(?:pin|publish|post|put up|add|write|draft|include|paste) (?:a|an|one|this|the following) (?:\\w+ )?(?:post|notice|line|sentence|disclaimer|statement|note|paragraph|clause|reminder) (?:that|which|saying|stating|telling|explaining|to (?:your|the) (?:bio|page|profile|policy))',
  '(?:remind|tell|warn|inform|let) your (?:\\w+ )?(?:followers|audience|readers|visitors|users|fans|community|public|page)',
  '(?:when|if|whenever|before) you (?:run|manage|set up|create|launch|administer|open|start|draft|write|word) (?:an?|your|the) (?:\\w+ )?(?:\\w+ )?(?:account(?! (?:with|on|in|at|through|to|online|here|for)(?![a-z]))|page|profile|policy|notice|disclaimer|bio|presence)',
  "(?:your|an|every|each|any) (?:agency's|department's|city's|town's|county's|organi[sz]ation's|municipality's|employer's) ~2 (?:page|pages|profile|policy|policies|account|accounts|bio|disclaimer|notice|feed)",
  '(?:knock knock|punch ?line|copy the sentence)',
  '(?:model|sample|template|boilerplate|example|suggested|recommended|starter) (?:social media |comment |public )*(?:policy|notice|language|wording|text|clause|bio|terms|disclaimer|statement)',
  'copy (?:and|&|/) paste (?:this|these|the)(?! (?:link|address|url|code|number|following link))|steal this|feel free to (?:copy|borrow|adapt|use (?:this|these|our|the) (?:wording|text|language|template|notice|sample))',
  "(?:community managers|social media managers|content creators|brand managers|page managers)[^a-z0-9]{1,3}(?:note|should|remember|take|do|don't|can)",
  // An employer's words to its own people.
  '(?:employees?|staff members?|personnel|workers|faculty|members of (?:the )?(?:department|staff|force)) (?:\\w+ )?(?:who (?:post|comment|use|maintain|identify|blog|choose)|shall (?:not )?|are (?:prohibited|forbidden|not (?:permitted|allowed))) ~8 (?:personal|agency|department|city|county|own|official) (?:pages?|accounts?|behalf|views?|opinions?|name)',
  "(?:you'll|you will|the (?:successful )?(?:candidate|applicant|incumbent|postholder)|duties include|responsibilities include|the role) ~3 (?:monitor|moderate|manage|run|answer|oversee|draft|respond)",
  '(?:up to and including termination|personal accounts of (?:staff|employees)|employee handbook|off-duty (?:speech|conduct|posts))',
];

/** Each is enough, but where the text says that it is the agency's and only mentions them. */
export const CLUBS: readonly string[] = [
  '(?:booster|rotary|lions|kiwanis|gun|yacht|ski|car|motorcycle|book|garden|chess|running|cycling|hiking|rowing|hunting|fan) club',
  "(?:benevolent|fraternal|homeowners'?|labor|labour) (?:association|union|organi[sz]ation|league|society|order)",
  'scout troop|(?:pta|pto|hoa) (?:page|board|members|meeting)',
];

/** One of them is enough where no public body is named, or beside another sign; alone it makes a statement doubtful. */
export const PERHAPS_PRIVATE: readonly string[] = [
  '(?:(?:amateur|ham) radio|radio (?:club|amateurs?|hams?)|escape room|medical alert|smart ?(?:speaker|watch|home)|alexa|siri|ring doorbell|dash ?cam|ride-?share|discord|subreddit|twitch|minecraft|roblox|etsy|crypto|nft|daycare|day care|crossword|riddle|trivia|homework|colou?ring (?:page|sheet|book)|flash ?cards?|lyrics|spelling words|haiku|limerick|concierge|our building|your unit|scanner (?:feed|traffic|page)|storm chaser|roommates|yoga|pilates|animal hospital|supermarket|grocer\\w*|boutique|theater company|cinema|cruise|casino|airline|taxi|limo|winery|vineyard|golf club|campground store|barber|tattoo|florist|catering|mortgage|saas|e-?commerce|marketplace|staffing agency|temp agency|podcast|role-?play|novel|novella|thriller|episode \\d|season \\d|directed by|album|vlog|youtuber|influencer|gamers?|streamers?|gazette|tribune|radio station|\\d+\\.\\d fm|fm|hoa|bootcamp)',
  "(?:apartments?|condos?|condominiums?|(?:our|for|dear|all) tenants|landlord|motel|resort|inn|airbnb|spa|salon|gym|restaurant|cafe|diner|brewery|bakery|dealership|realt(?:y|or|ors)|law firm|insurance agen\\w+|pharmacy|dental|dentist|dermatolog\\w+|chiropract\\w+|orthodont\\w+|veterinar\\w+|vet clinic|therap(?:y|ist) (?:practice|office)|counsel(?:ing|or) practice|(?:our|the|your) bank|bank's|credit union|our church|church (?:office|service)|congregation|worship|pastor|our store|towing|locksmith|plumbers?|roofing)",
  '(?:order|shop|buy|book) (?:now|tickets)|(?:discount|coupon|promo code|gift cards?|sale ends|sponsored by|our sponsors|membership dues|merch)',
  'our (?:patients|clients|guests|shoppers|franchise|products?|brands?|listeners|viewers|fans)',
  "(?:virtual|digital) (?:helper|concierge)|i'm (?:a|the) (?:\\w+ )?bot",
  '(?:llc|inc|ltd|gmbh|pty|plc)(?=[^a-z]|$)|[a-z]+(?:®|™)',
  '(?:volunteers?|hobby(?:ists?)?|enthusiasts?|fans?|admirers|neighbors|neighbours) (?:run|who run|only|and not (?:a|the|an))|all[- ]volunteer (?:group|page|club)',
  "(?:we're|we are|i'm|i am|this is) not (?:the|your|a) (?:police|cops|city|county|sheriff|government|school|town|council|real)",
  '(?:she|he|they)/(?:her|him|them)',
  '(?:ratepayer|letter writer|dear editor|to the editor|opinion piece|columnist|newspaper (?:reported|asked|found))',
  '(?:sheriff|chief|mayor|commissioners?|clerk|manager|captain|spokes\\w+|superintendent|minister|lawmakers?|critics|officials) ~1 (?:admitted|conceded|promised|vowed|pledged|acknowledged|apologi[sz]ed|defended|denied|insisted|complained|argued|testified|recalled|blamed|refused|resigned|sued|demanded)',
  '(?:alarm|security|camera|video|guard|remote|home|intrusion|back-to-base|burglar) (?:\\w+ )?(?:monitoring|guarding|company|firm|systems? (?:from|by|for your))|(?:our|trained) (?:\\w+ )?operators ~4 (?:watch|call|ring|dial|monitor|respond|warn|notify|alert|dispatch|are)|control room (?:staffed|operators)',
  "private ~1 (?:clinic|company|business|practice|firm|club|organi[sz]ation|investigator|hospital|community|association|event|residence)|(?:rental|booking) (?:office|agent|team)|(?:residents'?|resident's|tenants'?|members'?|guests'?|patients'?) (?:own )?(?:page|portal|opinions?|views?|reviews?)(?! ~6 (?:not|do not|don't))|resident (?:page|portal)",
  '(?:free|instant) (?:quotes?|estimates?|consultation)|your (?:debit|credit) card|number on your card|your (?:booking|lease|rental|landlord|therapist|dentist|veterinarian)|(?:union|guild|brotherhood) (?:members|of|contract)|collective bargaining|for your trip|travel(?:l?er)?s? tips?|our (?:drivers|instructors|trainers|therapists)|news tips|(?:news|tv|television|radio) (?:station|channel \\d|outlet|app)|watch us (?:live|on)',
  '(?:fixed term|full-time|part-time|permanent|seasonal) (?:position|post|role|contract|job|vacancy)|applications? close|closing date|apply by ~3 \\d|salary (?:range|from|band)|per annum',
  // What agencies' own pages speak of, too: books, courses, shops, studies, other bodies, courts.
  '(?:by|from) a (?:former|retired|ex) (?:volunteer|member|officer|employee|chief)|free shipping|get (?:a|your) (?:free )?(?:quote|estimate)|(?:our|trained) (?:\\w+ )?(?:guards|technicians) ~4 (?:watch|call|ring|dial|monitor|respond|warn|notify|alert|dispatch|are)|central station|number on the back of your card|your (?:hotel|reservation|room key|membership card)|(?:reach|finish|pass)(?:ed|es)? level \\d',
  '(?:in this|a gripping|a new|her|his|debut) (?:thriller|novel|mystery|memoir|film|movie|series|comic|audiobook|episode)|(?:thriller|novel|memoir|paperback|audiobook) (?:by|about|in which|set in)|auctioneers|(?:terms|rules) of (?:the |our |this )?(?:forum|app|marketplace|contest|sweepstakes)|(?:official )?(?:online )?(?:store page|merch(?:andise)? (?:page|store|shop)|outfitters|apparel)',
  '(?:team|family|network) of (?:\\w+ )?(?:neighbors|neighbours|parents|moms|dads|friends|volunteers|residents|citizens|fans)|the group (?:is|was|has|members)|join (?:the|our) group|buy ?/ ?sell|breaking news, (?:weather|sports|traffic)|(?:exercise|activity|worksheet|lesson|module|unit|slide|quiz|workshop) ~2 \\d+[^a-z0-9]{1,3}|with a partner|grammar|paid academy|disciplinary action',
  '(?:this|our|the) (?:study|paper|article|thesis|dissertation|survey|blog|chapter|column|essay|review) (?:codes|examines|analy[sz]es|looks|finds|explores|reviews|compares|argues|asks|surveys|describes|explains|considers|covers)|courts? (?:look|looks|consider|considers|ask|asks|weigh|weighs|have (?:held|said|found|split|ruled)|decide|decides|disagree|apply|applies) |(?:records? (?:retention )?schedules?|retention schedule) (?:series|item|no|number)|series \\d[\\d-]+ ~4 (?:retain|social|destroy)|retain \\w+ years?[^a-z0-9]{1,3}then destroy',
  `${BODIES} (?:increasingly|often|usually|typically|commonly|now|frequently|generally|rarely|seldom|routinely|sometimes) ~1 \\w+|(?:many|most|some|few|several|other|more and more|no two) ${BODIES} ~2 (?:use|have|do|don't|run|keep|make|rely|adopt)|(?:${BODIES}|units) (?:are |were |is )?(?:hereby )?(?:reminded|advised|encouraged|urged|directed|instructed|strongly) ~1 (?:to|that)|(?:tips?|advice|a note|reminder|memo|guidance|note) (?:for|to) (?:all |fellow |our |the |new )*(?:supervisors|members)`,
  "(?:tenants'?|guests'?|patients'?) (?:own )?(?:opinions?|views?|reviews?)(?! ~6 (?:not|do not|don't))|your (?:residents|constituents|taxpayers|city manager|board)(?! (?:meeting|member|meets|meetings|office))",
  "(?:club(?! (?:sign|nights?|times?))|society|nonprofit|non-profit|not-for-profit|charity|union|fraternity|guild|league(?!s? (?:sign|play|games?|night|registr|schedules?|standings|scores|teams?))|(?:benevolent|homeowners'?|condo\\w*|trade|residents'|tenants'|neighborhood|neighbourhood|merchants'?|parent[- ]teacher) association)",
];

/** Names of public bodies, and what only they have. */
export const PUBLIC_BODY: readonly string[] = [
  "(?:police|sheriff'?s?|constabular\\w+|constables?|troopers?|city|county|town|township|village|borough|parish|council|municipal\\w*|government|govt|gov|state|department|dept|fire|ems|public (?:works|health|library|safety|schools?|transport|utility|utilities)|authority|commission|district|office of|ministry|bureau|agency|mayor|governor|court|clerk|treasurer|assessor|attorney|library|university|college|transit|board of|emergency management|federal|provincial|coast ?guard|airport|pd|fd)",
];
