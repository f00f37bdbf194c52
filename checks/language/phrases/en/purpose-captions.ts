// English: how a profile says in a few words, without a verb, what it is for ("Explaining local laws in 30 seconds"), and what only looks like it.
import type { Lists } from '../table.ts';

const OFTEN =
  '(?:nightly|daily|hourly|weekly|monthly|each|every|twice|once a|by \\d|as (?:they|it)|live|mornings|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const SHORT = '(?:day|week|night|month|morning|shift|season)';
const FEW = '(?:[^\\s.!?]+ )';

export const captions: Pick<Lists<'purpose'>, 'caption' | 'notCaption'> = {
  caption: [
    `^(?:[^\\s:]+ ){1,12}?(?:posted|shared|listed|published|announced) (?:right )?(?:here|on {ownPage})[^a-z0-9]{0,3}$`,
    '^(?:in|on) {ownPage} (?<=: )(?!no |be |keep |please |we )\\w+',
    `^(?:\\S+ ){0,4}?(?:{newsWord}|messages|bulletins|stories|notes|word|reports|pointers) (?:from|out of) (?:the |your |our )?(?:\\S+ ){0,3}?(?:{agencyNoun}|{readers}|partnership|team|field)(?![a-z])`,
    `^(?!.{0,90}(?:eyes|read|watch|check|staffed|answered|spam|profanity|insults|threats|hate|respect|kind))(?:[^\\s:]+ ){0,6}?{page}(?: (?:of|for|by|from) (?:[^\\s:]+ ){1,8}?)?(?<=: )(?!be |no |keep |stay |please |run |kept |we |our |it )(?:[^\\s,]+ ){0,4}[^\\s,]+, (?:[^\\s,]+ ){0,4}[^\\s,]+, (?:and |& )?\\w+`,
    '^for (?:\\S+ ){0,3}?{readers} by (?:the|your|our) \\w+',
    '^(?:handle|page|account|channel|feed|group|blog|space|forum) (?:for|on|about) (?!sale|rent|official|the record|hire|use)\\w+ \\w+',
    '^(?:contains|covers|carries|puts|(?:tells|lets|helps|keeps|brings|gives) (?:you|{audience})) (?!no |\\d)(?:\\S+ ){0,4}?(?:{topic}|know|see|find|posted)',
    '^(?:\\S+ ){1,6}?in (?:pictures|photos|maps|charts|plain (?:words|english|language)|your pocket)[^a-z0-9]{0,3}$',
    '^(?:all )?your (?:\\S+ ){0,3}questions (?:answered|sorted|on \\w+ (?:answered|sorted))',
    '^(?:now |also |mostly |just )?(?:explain|document|chronicl|publici[sz]|spotlight|showcas|debunk|demystify|tweet|broadcast|livestream|relay)ing (?:(?!the seal|the values)\\S+ )\\w+',
    `^(?:highlight|announc|list|stream|post|featur)ing (?:the |our |your |free |new |what |all |some )?(?:\\S+ ){0,5}?(?:{topic}|good|best|work|life|people|things|sights|history|what|how|who|faces)`,
    '^reporting (?:on |daily |hourly |live |the )?(?:[^\\s.:]+ ){0,3}(?:conditions|levels?|temps?|temperatures|times|counts?|closures|readings|results|status|stages?|outages)',
    '^telling (?:\\S+ ){1,6}?(?:what|which|where|when|how|why|who|about) \\w+',
    '^(?:reminding|warning|alerting|updating|notifying) (?:\\S+ ){0,3}?{audience} (?:of|about|to|when|that|on|what|where|which|before)',
    '^answering (?:\\S+ ){0,5}?(?:questions|queries|faqs)',
    '^introducing (?:\\S+ ){0,3}?{audience} to \\w+',
    `^(?:bringing|giving|getting) (?:\\S+ ){0,3}?{audience} (?:\\S+ ){0,5}?(?:news|scoop|facts|lowdown|info|information|updates|look|peek|glimpse|details|latest|word|heads-?up)`,
    '^(?:sharing|serving up|dishing out|passing (?:on|along)|putting out|rounding up) (?:\\S+ ){0,4}?(?:{topic}|science|story|facts|latest|what|how|why|life|good news|word)',
    `^(?!we |you |i |they |he |she |it |to |who |.{0,50}(?:peeks?|looks?|drops?|pops?) (?:in|by) )${FEW}{0,4}?{told}(?: (?:and|&) \\w+)? (?:of|from|on|about|at|for|around|in|by|with|out of) \\w+`,
    `^(?:the |our |an? )?\\S+'s? (?:\\S+ ){0,2}?{told}[^a-z0-9]{0,3}$`,
    '^(?:a )?spotlights? on \\w+',
    '^(?:go )?behind the scenes (?:at|with|in|of) \\w+',
    '^(?:a )?day in the life (?:of|at) \\w+',
    `^(?:an? |one |our |your )?(?:picture|photo|question|tip|fact|video|post|map|chart|drawing|snapshot|read|officer|story)s? (?:a|per|each|every|of the) ${SHORT}(?![a-z])`,
    '^(?:daily|weekly|nightly|monthly|regular|live|real-time|hourly|timely|quick|bite-size) (?:\\S+ ){0,3}?(?:{topic}|pictures|bits|look)(?: (?:from|of|on|about|for|at|by|and|&)|[^a-z0-9]{0,3}$)',
    '^live from (?:the |our )?\\w+',
    '^(?:the )?(?:faces|people|stories|science|story|work) behind \\w+',
    '^where (?:\\S+ ){0,5}?(?:{agencyNoun}|staff|team) (?:shows?|tells?|shares?|posts?|talks?|explains?|drops?|puts?) \\w+',
    `^(?!comments?|views|opinions|messages|replies|anything|everything|signs?|speed|bond|bail)${FEW}{1,12}?(?:posted|updated|refreshed|tweeted|streamed|published|shared) (?:\\w+ly |here )?${OFTEN}(?![a-z])`,
    '^(?:tweets|posts|notes|short notes|word|bulletins|messages|pics|pictures|photos|videos|stories|clips) (?:re|regarding|concerning)[^a-z0-9]{1,3}\\w+',
    `^(?:for|aimed (?:\\w+ )?at|meant for|made for|set up for|written for) (?:[^\\s:,]+ ){0,4}?{readers} ~~7 (?<=: )(?!no |please )\\w+`,
    `^(?!.{0,90}(?:eyes|read|watch|check|staffed|looked at|answered|tended|unattended))${FEW}{0,6}?(?:{page}|{network}) (?:(?:of|for|by|from|on) ~~9 )?(?<=: )(?!\\S{1,60}\\.[a-z]{2,6}(?:/|$))(?:\\S+ ){0,4}?(?!{hollow}){topic} ?(?:\\S+ )?`,
    `^(?:an? |the |your |our )(?:[^\\s.:]+ )?(?:{page}|{network}|group) (?:for|of) ~~10 (?<=: )(?!we |no |please |this |you |by )\\w+`,
    '^(?:strictly|exclusively|nothing but|everything|mostly|all things) (?:about )?(?!no |confidential|private|prohibited|forbidden|enforced|you)(?:\\S+ ){1,3}(?:for|from|on|in|at|about) (?:the |our )?\\w+',
    '^(?:your|ur|the) (?:[^\\s.:]+ ){0,3}?(?:stop|source|place|spot|hub|home|corner|noticeboard|bulletin board|corkboard|go-to|read|handle|guide|link|line|feed) (?:4|for|to|on|about|of the internet) (?!all|everyone|anyone|sale|rent|those|worship|call|dial|live|work|raise|grow|be|play|age|better)\\w+',
    '^(?:first|one|last) stop (?:for|to) \\w+',
  ],
  notCaption: [
    // A sentence with its verb, before anything that hangs on it.
    "^(?:(?!(?:what|which|where|when|how|who|why|that|as|before|after|so|because|if|for those|for the ones)[^a-z])\\S+ ){0,14}?(?:is|are|was|were|be|been|has|had|don't|doesn't|will|won't|can|can't|cannot|may|must|should|shall|would|means?|isn't|aren't|not|never|nobody)",
    "(?:call(?![- ](?:in|out|back)s?)|dial|contact|e-?mail|visit|apply|click|cookies?|terms|privacy|comments?|opinions?|endors\\w+|monitored|moderated|my|i(?!-)|i'm|personal|fan|parody|since \\d+|removed|deleted|official (?:page|account) of)",
    '(?:\\d{3}[-. ]\\d{4}|\\d{1,2}[:.]\\d\\d ?(?:-|to|until))',
  ],
};
