// English: what a page is for, said in so many words, whatever these weigh.
import type { Lists } from '../table.ts';

export const plainly: Pick<Lists<'purpose'>, 'officialFor' | 'plainly'> = {
  // Whose page it is, and a list of what it is for.
  officialFor: [
    '^(?:this is )?(?:the )?official (?:\\w+ ){0,2}{page} (?:of|for) ~~10 (?<=: )(?!no |report )(?!.{0,80}\\d{3})(?:\\S+ ){0,2}{topic} (?:\\S+ ){0,4}{topic}',
    '(?:own|official) (?:\\w+ ){0,2}{page} for (?:\\S+ ){0,2}?(?!{hollow}){topic} (?:and |or |& )?(?:\\S+ ){0,2}\\w+[^a-z0-9]{0,3}$',
  ],
  // It is said in so many words, whatever the page tells of.
  plainly: [
    '(?:is|are) (?:what|all|the only things?) (?:that )?we (?:cover|post|share|tweet|talk about|write about|deal with|put (?:up )?here)',
    "(?:is|are) {ownPage}'s (?:bread and butter|job|business|beat|stock in trade|whole job)",
    '(?:which is how|that is how|that.s how|so) {ownPage} (?:got its start|came to be|came about|began|was born|started)',
    '{ownPage} (?:is|was) (?:the|our) (?:answer|reply|response)[^a-z0-9]{0,3}$',
    '{ownPage} walks you through \\w+',
    '{ownPage} (?:deals|is concerned|concerns itself) (?:only|solely|just|mainly) with \\w+',
    'this one(?:.s| is) (?:only |just |strictly )?for (?!you|sale|us)\\w+',
    '(?:on|in|via|through) (?:{network}|{ownPage}),? (?:we|{agencyNoun}) (?:store|keep|put|post|share|show|publish|explain|answer) (?!an eye|track|watch|{said}|no )\\w+',
    '(?:hence|and so|which is why there (?:is|are)) (?:this|these|our) {page}',
    '^(?:please )?(?:think of|consider|treat|call|picture|see|use|we see|we treat|we think of) (?:this|it|{ownPage}) (?:simply |just )?(?:as |to be )?(?:a|an|our|your|the) (?!warning|notice|courtesy|reminder|final|official|home|house|mail ?box|living room|classroom|safe|guest|friend|public record|place of|privilege)\\w+',
    // Whatever page it is, and whatever it is likened to.
    "(?:this is|this's|it's|it is|{ownPage} (?:is|acts as|serves as|works as|does the job of|takes the place of|replaces)) (?:just |simply |only |where |like )?(?:a|an|the|your|our|what|one)(?: (?!place)\\S+){0,3}? (?:loudspeaker|noticeboard|notice board|bulletin board|corkboard|message board|billboard|ledger|scrapbook|(?<!personal )diary|(?<!personal )journal|log ?book|newsletter|newspaper|newsroom|fridge door|two-way street|one-way street|town crier|shop window|ticker|ticker tape|mirror of|extension of|counterpart of|companion to|way of (?:telling|passing|letting|sharing|reaching|keeping|getting|showing)|stop for|spot (?:for|to|where)|hub for|voice (?:of|for)|outlet for)(?![a-z])",
    '(?:this|here) is (?:where|how) (?:\\S+ ){1,6}?(?:puts?|posts?|tells?|shares?|lists?|shows?|announces?|lets?|passes|gets?|talks?|drops?|keeps? you|explains?|answers?|reports?) (?!it safe|rid|started)\\w+',
    "(?:that|it|which|this)(?:'s| is|s) (?:all |exactly |just |only )?(?:what|why) (?:it|{ownPage})(?:.s| is|s| was| were| exists)? ?(?:\\w+ )?(?:for|made for|started for|here|here for|exists|about|does)(?![a-z])",
    '(?:that.s|that is|this is|it.s|it is|{topic} is|are) (?:the )?(?:only|one|whole|entire|sole) (?:thing|job|idea|point|purpose|reason|task) ~~3 {ownPage}',
    '(?:one|sole|single|only|main|whole|entire|real) (?:goal|aim|purpose|job|idea|point|task|reason) (?:\\w+ )?(?:of |on |behind |for )?{ownPage}',
    '{ownPage}(?:.s)? (?<!app.s )(?:\\w+ )?(?:purpose|aim|goal|point|job|role|task|idea|mission|remit|beat|focus|scope|bread and butter) (?:is|are|was|being)',
    '^(?:the )?(?:scope|remit|subject(?: matter)?|focus|theme|beat) (?:of|on) {ownPage}(?: (?:is|are|includes?|covers?))?[^a-z0-9]{1,3}(?!subject|public|governed|owned|not|(?:is |are )?limited to (?:the )?topic)\\w+',
    '^(?:our|the) (?:topics?|subjects?|focus|beat|remit) (?:here )?(?:is|are)[^a-z0-9]{1,3}(?!off|not|chosen|closed)\\w+',
    '^(?:topics|matters|subjects)(?: that)? (?:we (?:treat|cover|deal with|handle|take up|discuss)|covered|treated|dealt with)(?: (?:here|on {ownPage}))? (?:are|is|include)s?(?! on| in| at| posted| listed| chosen)',
    '(?:{ownPage}|(?:this|the|our) (?:\\w+ )?(?:group|channel|board|space)) ~2 (?:is|are|was|were|has been|have been)? ?(?:\\w+ )?(?:put up|set up|set aside|begun|began|formed|made|created|started|opened|got up|kept) (?:by (?:\\S+ ){1,6}?)?(?:so|so that|for|to|in order|in reply|in answer|as)(?! (?:now|replace|be deleted))',
    '(?:{page}|group|channel|community|blog) (?:was |were )?(?:put up|set up|formed|created|started|opened|run|kept|maintained) by ~~9 (?:to|so|so that|in order) (?:that )?(?:{tellsTo}|(?:\\S+ ){0,2}?{audience}|\\w+ and \\w+ can)',
    '^(?:maintained|run|kept|set up|created|started|operated) by ~~9 (?:to|so that|so|in order to) (?:{tellsTo}|(?:\\S+ ){1,4}?(?:reach|know|hear|can|may|see))(?! (?:the )?record)',
    '(?:has|have|had) (?:\\w+ )?(?:in mind|in view) (?:when|in|the)',
    '(?:we|{agencyNoun}|^(?:the )?(?:\\S+ ){1,4}?(?:is|are)) (?:(?:are|is|.re|has|have) )?(?:joined|got on|came on(?:to)?|went on|signed up for|took to|taken to|on here|on) (?:{network}|here|this app|this network|social media) (?:in order )?(?:so|to|for|because|in (?:the )?hopes?|since)(?! (?:far|date|now|long))',
    '^we.re on here (?:for|to|so|because) \\w+',
    '(?:is|are|was|that.s|which is|this is) why (?:we|the \\S+(?: \\S+)?|our \\S+) (?:came on|went on|are on|is on|joined|got on|have|has|started|keeps?|posts?|tweets?|set up|opened|runs?) (?:{network}|here|this|a |an |our|up)',
    '^we (?:tweet|post|share|write|publish) (?:so|because|in order|to (?:{tellsTo}))',
    '^we started (?:posting|tweeting|this) (?:\\S+ ){0,4}?(?:to|so|because|for)',
    '^(?:this|our) (?:\\w+ ){0,2}{page} (?:shows?|tells?|gives|keeps|informs?|warns?|alerts?|reminds?|teach(?:es)?) (?:the |our )?(?:\\w+ )?{audience} (?!that |to |how to (?:call|dial|contact))\\w+',
    '(?<=[,:] )(?:it all|they all|all of (?:it|that|this)|all) (?:(?:goes|go|posted|ends up|lands|appears?|is|are|gets posted|in) )?(?:here|(?:on|in) (?:this|our|the) (?:\\w+ )?{page})[^a-z0-9]{0,3}$',
    '^we (?:only |just |mostly )?(?:post|share|put|show|write about) (?!{said}|no |nothing|never|rules|links|what (?:you|people|visitors))(?:\\S+ ){1,8}(?:here|(?:on|in) (?:this|our) (?:\\w+ )?{page})[^a-z0-9]{0,3}$',
    '^our (?:posts|tweets) (?:here )?are (?:(?:mostly|mainly|only|all) )?about \\w+',
    '(?:we|{agencyNoun}) (?:\\w+ )?(?:use|uses|started|opened|made|created|set up|launched|built|run|runs|keep|keeps) (?:this|our) (?:\\w+ )?(?:page|account|feed|profile) (?:to|so) (?:that )?(?:show|tell|share|post|teach|let|give|warn|{audience} (?:\\w+ )?(?:know|hear|see|learn|find))',
    "^what (?:we post|you get|you'll see|you'll find|you will (?:see|find)|goes up)(?: about)? (?:here|on this {page}|on our {page}|in this feed)[^a-z0-9]{0,2}: \\w+",
    "^(?:here|on (?:this|our) (?:\\w+ )?{page}),? (?:you will|you'll|you can|we) (?:see|show|hear about|read about|learn about) (?!{said}|what (?:people|visitors|others))\\w+",
  ],
};
