// English: how a page says what it is for.
import type { Lists } from '../table.ts';

export const purpose: Lists<'purpose'> = {
  cue: [
    '(?:notice|policy|explains|tells|purpose|aim|goal|objective|intent|intended|mission|welcome|hello|hi|greetings|follow|connect|connecting|engage|engaging|guide|source|keeping|sharing|values|motto|proud|proudly|updates?|news|information|info|alerts|tips|committed|dedicated|serving|serve|serves|protect|{useVerb}|{page}|social media|{network})',
  ],
  subject: [
    '{page}',
    '{network}',
    '(?:they|it|here|presence|social|notice|policy|statement|which|these|several of them|channels)',
    '(?:followers?|visitors?|users?|you|residents) (?:can|will|may|should)',
  ],
  unused: [
    '(?:{page}|{network}) ~3 (?:is|are|has been|was) (?:no longer|not) (?:longer )?(?:in use|used|updated|active|maintained)',
    '(?:we|department|office|agency|city) no longer (?:use|uses|post|posts|update|updates|maintain|maintains|tweet) ~4 (?:{page}|{network}|here)',
  ],
  stated: [
    '(?:purpose|aim|goal|goals|objective|intent|intention|role) ~2 (?:of|for|behind) ~6 (?:{page}|{network}|social media|presence|using)',
    '(?:{page}|{network}|social media|presence) ~3 (?:purpose|aim|goal|objective)s? (?:is|are)',
    '(?:{page}|{network}|they|it) ~3 (?:is|are|was|were|has been|have been) ~2 (?:intended|designed|meant|dedicated|created|established|set up|provided|used|here|built|launched|maintained|offered|made available) ~3 (?:to|for|as|so that)',
    '(?:{page}|{network}|they) ~3 (?:is|are|acts?|serves?|exists?|functions?) ~1 (?:as )?(?:a|an|one|the) ~3 (?:means|way|place|tool|forum|channel|resource|source|venue|space|hub|bridge|link|medium|method|service|public service|avenue|platform)',
    '(?:this|the|our|these) ~3 (?:{page}|{network}) ~2 (?:provides?|offers?|gives?|shares?|brings?|keeps?|aims?|exists?|serves?|helps?|informs?|contains?|features?|covers?) ~8 (?:information|news|updates?|public|community|residents|citizens|you|users|services?|tips|alerts|visitors)',
    "(?:here|on ~3 {page}) (?:you will|you'll|you can|we|we will) (?:find|share|post|publish|get|see|learn|keep)",
    '(?:visit|use|browse) ~2 {page} ~~4 you (?:will|can) ~5 (?:learn|find|get|see|read)',
    '(?:followers?|visitors?|users?|you|residents) (?:can|will|may|should) (?:expect|see|find|get|receive) ~3 {newsWord}',
    '(?:they|it) (?:provides?|brings?|shares?|gives?|offers?) ~3 {newsWord}',
    'intent that ~2 {page}',
    '(?:notice|policy|page|statement) (?:explains|tells ~1|describes|sets out|outlines) ~2 how ~8 (?:social|platforms?|channels?|accounts?|{network}|public|people|there)',
    '(?:{page}|{network}|which) ~3 (?:we|the ~3) (?:mean|intend|aim|hope|want|wish|seek)s? to {purposeVerb}',
  ],
  used: [
    '(?:we|department|office|agency|city|county|council|police|service|team|town|sheriff|authority|district) (?:\\w+ ){0,2}{useVerb} ~~12 (?:{network}|social media|social (?:and|networks?)|{page}|several of them|channels|these) ~~10 (?:to|for|so that|as|in order to)',
    '(?<!that )(?:we|department|office|agency|city|county|council|police|service|team|town|sheriff) (?:\\w+ ){0,1}(?:use|uses|run|runs|is on|are on|take part in|takes part in|engage in|engages in|participate in|participates in|maintain|maintains|have|has|operate|operates) ~~10 (?:{network}|social media|{page}|these) ~~4 (?:to|so that|as|in order to|so) ~6 {purposeVerb}',
    '(?:through|via|with|on|using) ~3 (?:{network}|social media|{page}) ~~8 (?:we|department|office|agency|city|county|council|police|service|team) ~2 {purposeVerb}',
    '(?:social media|{page}|{network}) ~4 (?:as|is) ~2 (?:a|an|one) ~3 (?:way|tool|means|channel|method) ~2 (?:to|of|for)',
  ],
  offer: [
    '(?:follow|like|join|subscribe|visit|stay tuned|tune in|check) (?:(?:us|here|along|this page|our page|this account|back|to|often|for all|and subscribe) ){0,3}(?:for|to (?:get|stay|keep|learn|find|receive|hear|know|see|be))',
    '(?:{newsWord})[^a-z0-9]{1,4}(?:(?:and|the|our|your|local|latest|community|public|safety|other|more|crime|traffic|weather|important|emergency|event|prevention|\\w+) ){0,2}(?:{newsWord}) ~4 (?:from|about|on|for|in|of|to|regarding)',
    '(?:{newsWord})[^a-z0-9]{1,6}(?:and )?(?:{newsWord})[^a-z0-9]{1,6}(?:and )?(?:\\w+ )?(?:{newsWord})',
    '(?:latest|official|breaking|live|important|timely|up-to-date|current|local|public safety|community) ~3 {newsWord} ~3 (?:from|about|on|for|in|and)',
    '(?:sharing|providing|bringing|posting|tweeting|delivering|broadcasting|sends?|sending|shares?) ~5 {newsWord}',
    '(?:updates|news|tweets|posts|information|info|alerts) (?:from|about|on|by|regarding|for)',
    '(?:your|the|official) ~3 (?:guide to|source (?:for|of)|place for|home (?:of|for)|resource for|connection to|link to|hub for)',
    '(?:keeping|keep) ~3 (?:informed|up to date|updated|connected|in the know)',
    '(?:connect|connecting|connects|engage|engaging|communicate|communicating|interact|dialogue|conversation) ~2 with ~3 (?:community|residents|public|citizens|people|you)',
  ],
  mission: [
    '(?:our|the|a) ~2 mission',
    '(?:committed|dedicated|devoted|proud|proudly|striv(?:e|es|ing)|motto|vision|values|honor|integrity|serving|to serve|protect(?:ing)?|to protect)',
  ],
  welcome: ['(?:welcome|hello|hi|greetings)'],
  notThis: [
    '(?:more|further|additional|contact|personal) (?:info|information|details|news)',
    'for (?:info|information|details) (?:visit|go|see|call|contact|email|e-mail)',
    'policy (?:here|at|on)',
    '(?:archived|closed|not) ~2 (?:updates|news)',
    '{not} ~3 (?:intended|designed|meant|used|for|a place|here|monitored)',
    '(?:cookies?|analytics|google|browser|privacy|data collected|personal information|password|log ?in|javascript)',
    '(?:meeting|hearing|agenda|ordinance|grant|permit|project|form|section|chapter|policy) ~2 (?:purpose|aim|goal)',
    '(?:official|our|the) (?:web ?site|site) for (?:more|further|details|information)',
  ],
};
