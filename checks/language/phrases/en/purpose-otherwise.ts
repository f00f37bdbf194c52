// English: what looks like a list of what is told, or like a purpose, and is none of this page's.
import type { Lists } from '../table.ts';

export const otherwise: Pick<Lists<'purpose'>, 'notTopics' | 'notThis'> = {
  notTopics: [
    '^(?:please )?(?:report|forward|hand in|notify|send|address) (?:such|any|it|them|this|that|these|an?|the|your|all) \\w+',
    '^notices? to (?:the|us|our)',
    "(?:is|are|was|were|be|been|isn't|aren't|has|have|had|do|does|did|don't|doesn't|will|won't|can|can't|cannot|may|might|must|should|shall|would|not|no|never|nobody|without|n't)",
    // What an agency does, and what the reader is told to do: a sentence, and no list of what is told here.
    '^(?:our |the )?(?:\\w+ )?(?:crews|rangers|deputies|officers|inspectors|nurses|workers|volunteers|detectives|lifeguards|troopers|wardens|technicians|mechanics|engineers|firefighters) (?:\\w+ly )?(?:treat|enforce|help|look|dispatch|set|search|launch|inspect|clear|patrol|investigate|respond|keep|work|train|visit|serve|check|fix|remove|issue|plow|repair|protect)',
    '(?<!to )(?<!who )(?<!what )(?:runs|lends?|teach(?:es)?|collects|helps|visits your|connects|protects|launch(?:es)?|disclose|looks? after|drives the|mails|sells|enforces?|keeps?|treats|serves|inspects|provides?|gives|comes|goes|takes?|makes?|needs?|wants?|brings?|gets|hears|uses|offers|pays|costs|holds|receives|starts?|begins?|drops?(?! box)|set up|sign up|go inside|stay|enforce|expires?|bars|decides|decided|owns|operated|maintained|warns? of|shared|reports? (?:once|twice|daily|to)|searches|monitors|investigates?|promotes?|delivers?)',
    '(?:call(?![- ]?outs?)|dial|ring|phone|text|e-?mail|contact|message|reply|replies|visit|click|tel|fax|emergency|emergencies|non-?emergency|911|999|112|hotline|careers?[:]|apply)',
    '(?:comments?|retweets?|rts?|likes|follows|dms?|endorsements?|opinions?|views|inbox|monitored|reviewed|moderated|answered|read|subject to|official|policy|policies|rules|terms|guidelines|privacy|copyright|rights)',
    '(?:\\d{3}|\\S+\\.(?:gov|org|com|us|net|ca|uk)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m)|\\d{3}[-. ]\\d{4}|mon(?:day)?s?|tues?(?:day)?s?|wed(?:nesday)?s?|thu(?:rs)?(?:day)?s?|fri(?:day)?s?|hours:|open|closed|box|suite|floor|m-f|24/7|24 hours?)',
    '(?:honou?r|integrity|courage|compassion|commitment|excellence|respect|professionalism|duty|pride|teamwork|trust|accountability|fairness|valou?r|justice|truth|freedom|loyalty|bravery|dignity|fair|courteous|proud|proudly|serving|dedicated|committed|protecting|motto|since|established|est|founded|population|pop)',
    "(?:dad|mom|husband|wife|father|mother|fan|lover|author|blogger|enthusiast|coffee|retired|my|i|i'm|me|actor|views|writer|journalist|candidate|elect|vote for|podcast|shop|buy|sale|subscribe now|parody)",
    '(?:home of|member of|division of|part of|unit of|branch of|an agency|a division|bureau of|department of|office of|board of)',
  ],
  notThis: [
    '{page} (?:has|have|serves?) (?:an?|its|no|some) (?:\\w+ )?(?:purposes?|aims?|goals?|functions?)[^a-z0-9]{0,3}$',
    '(?:changes?|updates?|revisions?) to (?:our|the|these|this) (?:terms|policy|policies|rules|notice|conditions)',
    'use this (?:\\w+ ){0,2}{page} to (?:pay|apply|register|book|order|renew|reserve|enroll|sign up|log in)',
    '(?:the|a) (?:river|lake|tide|gauge|bus|schedule|museum|parade|event|\\d+) {page} (?:shows?|tells?|helps?|lists?)',
    '(?:more|further|additional|contact|personal) (?:info|information|details|news)',
    '(?:dos and don.?ts|rules|guidelines|etiquette|terms|conditions|polic\\w+) (?:for|of|on) (?:posting|comment\\w*|using)',
    '(?:is|are|be) subject to',
    '^(?!.{0,90}(?:news|info|update|alert|notice|tips|advice|warning|bulletin|report|announce|here|social|site|blog|network|publici|page|account|feed|channel))(?:the |our )?(?:(?!you |we |can |expect |to |see |get |find |special |and )\\S+ ){1,4}?(?:provides|offers|gives|delivers|promotes|hosts) \\w+',
    '(?:safe|respectful|welcoming|friendly|positive|civil|inclusive|healthy) ~1 (?:place|space|forum|environment|spot) (?:for|to|where)',
    '(?:posts?|updates?|content|words|page|account|photos) ~6 (?:is|are) (?:put up|written|typed|made|posted|managed|handled|signed) by(?! .{0,60} (?:to|so) )',
    '(?:experts say|studies show|the (?:herald|gazette|tribune|times|paper|journal) (?:reported|reports|said|says))[^a-z0-9]{0,3}$',
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
