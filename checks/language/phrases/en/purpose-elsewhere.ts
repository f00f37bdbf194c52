// English: what tells for sure that a sentence says nothing of what this page is for: it denies it, or speaks of what is told elsewhere.
import type { Lists } from '../table.ts';

/** A denial without what it is for instead: "We don't use it for emergencies but to share news" has that. */
const NO_CONTRAST =
  '(?! .{0,120}(?:but|instead|rather|except|;|we (?:do )?(?:use|post|share)|it (?:is|exists) (?:for|to)|(?:is|are|here) (?:only |just )?(?:for|to (?:share|post|tell|give|inform))))';

export const elsewhere: Pick<
  Lists<'purpose'>,
  'turnedAway' | 'notFor' | 'othersDoing' | 'othersPage'
> = {
  // The reader is sent on, or others are thanked: nothing of what this page is for.
  turnedAway: [
    '^(?:please )?(?:(?:for|to|if|with|regarding|about) ~~14 )?(?:please )?(?:follow|see|visit|check|use|consult|try|like|contact|call|ask|go to|turn to|look (?:at|to)) (?:(?!us |our |this |me |ours )\\S+ ){1,9}instead(?: of (?:this|ours?|us|here)(?: \\w+)?)?[^a-z0-9]{0,4}$',
    '^(?:\\S+ ){0,3}(?:thanks|thank you|thx|thank|kudos|shout-?outs?|hats off|props|grateful|much appreciated) ~~8 (?:for|who) (?:\\w+ )?(?:sharing|shared|posting|posted|spreading|covering|covered|airing|publishing|published|broadcasting|promoting|reposting|retweeting|passing|helping|helped|printing|putting|letting|getting|announcing|reporting)',
    '^(?:please )?(?:follow|obey|heed|watch) (?:the|these|all|any|posted|those|directions|instructions) (?:(?!page|account|feed)\\w+ )?(?:signs?|detours?|path|road|trail|rules|laws?|instructions|directions|orders|markers|arrows|river|route|steps|recipe|guidance|advice|speed)',
    '^(?:please )?join (?:us|the \\w+|your \\w+|our \\w+) ~~12 (?:tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|\\d ?[ap]m|at the \\w+|coffee)',
    '^(?:please )?(?:click|tap|press|swipe) (?:here|below|above|up|down|the (?!follow|like|subscribe|bell)|on (?!follow|like|subscribe)|this (?:link|button))',
  ],
  // What it is not used for (any more), or not yet; what others use theirs for; and what is told elsewhere.
  notFor: [
    'page \\d+ (?:of|in|has|gives|provides)',
    '(?:new|another|second|planned|future) (?:\\w+ )?{page} (?:is|was|will be) (?:planned|coming|due|in the works|expected)',
    '(?:considering|thinking (?:about|of)|planning|discussing|weighing) (?:an?|another|our own|whether to open) (?:\\w+ )?(?:{page}|{network})',
    '(?:every|each|any|all) (?:agency|agencies|departments?|offices?|government|city) (?:should|must|ought)',
    'the (?:herald|gazette|tribune|times|paper|journal) (?:reported|reports|said|says)[^a-z0-9]{0,3}$',
    '(?:residents|parents|neighbors|volunteers|students|fans|business owners) (?:have |has )?(?:set up|started|opened|created|run) (?:an?|their own) (?:\\w+ )?(?:{page}|{network}|group)',
    `{not} (?:(?!only|just|merely|solely|simply)\\w+ )?(?:use|uses|used|using|have|keeps?|run|open|opened|maintains?|create|created|intend|mean|want) (?:this|our|the|these|it|any|their|its|{network}|social media)(?: (?:\\w+ ){0,2}(?:{page}|{network}))? ~1 (?:to|for|so|as)${NO_CONTRAST}`,
    `(?:{page}|{network}|it|they) (?:(?:is|are|was|were) )?{not} (?:(?!only|just|merely|solely|simply|limited)\\w+ ){0,2}(?:a place|here|meant|intended|designed|set up|made|built|there|kept|used|created|started|the place|dedicated|reserved) (?:to|for|so|as)${NO_CONTRAST}`,
    `(?:we|{agencyNoun}|staff) (?:(?:will|do|does|can|may|would) )?{not} (?:(?!only|just|merely|solely|simply)\\w+ )?(?:post|share|publish|put|announce|release|tweet|report|list|discuss|write|give)s?${NO_CONTRAST} (?!only)\\w+`,
    "^(?:please )?(?:do not|don't|never) (?:post|share|report|leave|put|write|send|tweet) (?!only)\\w+",
    '{page} ~2 (?:closed to|hacked|impersonat\\w+|suspended by|stolen)',
    '(?:goal|aim|purpose|objective|job)s? (?:here )?(?:is|are) (?:always )?(?:to )?(?:provide|give|deliver|offer|ensure|make|protect|serve|be|a|an|keep) (?:\\S+ ){0,3}?(?:services?|safer|safe|protection|life|lives|quality|excellent|professional|property)(?! .{0,120}(?:here|{page}|shar|inform|news|updates|{network}|social))',
    '^(?:this|our|the) (?:\\w+ )?(?:{page}|{network}) (?<!, )used to (?:{tellsTo}|be)',
    '(?:we|they|{agencyNoun}|i) used to (?:{tellsTo}|use|run|put|keep|bring|spread|pass|warn|remind)',
    '(?:wish|wishes|wished) (?:that )?(?:we|it|they|this|our|the) (?:\\w+ ){0,2}(?:could|would|might|were)',
    '(?:vote|votes|voted|voting|decide|decides|debates?|asked|discuss|discusses|weighs?|considers?|consider|opposed?|refused?|declined?|talk(?:ed)?|proposal|idea|plans?) ~3 (?:on|whether|about|against|of|to) ~3 (?:open|opening|start|starting|create|creating|launch|launching|set up|setting up) (?:an?|its own|our own|another|new) ~3 (?:{page}|{network})',
    '(?:some|other|many|most|several|a few|certain) (?:other )?(?:\\w+ )?(?:agencies|departments|cities|towns|counties|districts|libraries|governments|police|sheriffs|municipalities|communities|states) (?:\\w+ )?(?:use|uses|run|keep|have|open|opened) ~1 (?:their|pages|accounts|social media|theirs|these)',
    '(?:sign(?:ing)? up|subscribe|register|opt in|enroll|join) ~3 (?:for|to|to receive|in) ~3 (?:newsletters?|e-?newsletter|app|mailing list|e-?mail (?:list|updates|alerts)|e-?mails|text (?:alerts|messages|list)|texts|codered|nixle|everbridge|smart911|robocalls?|phone list|podcast|magazine)(?! ~6 (?:{page}|here))',
    '(?:download|install|get) (?:the|our|this|a) (?:\\w+ ){0,2}app (?:to|for|and|so)',
    '(?:tune in to|listen to|watch|turn on|listen for|read) (?:\\S+ ){0,3}(?:radio|channel \\d+|\\d+\\.\\d|am|fm|television|tv|newspaper|gazette|herald|tribune|newsletter|podcast) ~1 (?:for|to)',
  ],
  // Who is to tell it is somebody else, or does so by other means: nothing of the page, where it is not named.
  othersDoing: [
    '(?:hired|hires|hiring|paid|pays|trained|trains|need|needs|needed|asks|asked|ordered|told|required|requires|appointed|sworn|licensed|wanted|sought|contract(?:ed|s)?) (?:\\S+ ){0,5}?to (?:{tellsTo}|bring|spread|put|pass|make sure|keep|warn|remind)',
    '(?:the|our|local|a|their) (?:\\w+ )?(?:herald|gazette|tribune|newspaper|news station|local paper|weekly paper|rotary|chamber of commerce|booster club|pta)(?:.s)? ~2 (?:page|account|site|feed|is where|has|posts|shares|covers|tweets|delivered)',
    '(?:mailed|mails?|by mail|postcards?|letters?|flyers?|door hangers?|over the (?:radio|phone)|by (?:phone|radio|e-?mail|text)|door to door)[^a-z0-9]{0,3}$',
  ],
  // Somebody else's page, where the agency is not named.
  othersPage: [
    "^(?:please )?(?:(?:for|to|if|with|regarding|about) ~~14 )?(?:please )?(?:follow|see|visit|check|check out|like|consult|read|watch|subscribe to|go to|turn to|head to|look at|try|use|join) (?:out )?(?:the|their|his|her|your) (?!department's|agency's|office's|city's|town's|county's|village's|chief's|sheriff's|mayor's|council's)(?:[^\\s,;:]+ ){0,4}?[^\\s,;:]+s?'s? ~2 (?:{page}|{network})",
    '^(?:please )?(?:(?:for|to|if|with|regarding|about) ~~14 )?(?:please )?(?:follow|see|visit|check|check out|like|consult|read|watch|subscribe to|go to|turn to|head to|look at|try|use|join) (?:out )?(?:the|an?) (?:\\w+ )?{page} (?:of|run by|kept by|from|by) (?:the )?(?!department[^a-z]|agency[^a-z]|office[^a-z])\\w+',
    '^(?:please )?(?:(?:for|to|if|with|regarding|about) ~~14 )?(?:please )?(?:follow|ask|contact|call|check with|watch|see|visit) (?:the|your|their) (?:[^\\s,;:]+ ){0,2}?(?:power|electric|electricity|utility|water|gas|phone|cable|bus|insurance|telephone|railway|train|ferry) (?:company|companies|utility|provider|supplier|operator|cooperative|co-op)',
  ],
};
