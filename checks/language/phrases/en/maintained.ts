// English: how a page says whose it is.
import type { Words } from '../../grammar.ts';
import type { Lists, PhraseTable } from '../table.ts';

export const maintainedWords: Words = {
  ranBy:
    '{run}|kept(?: up)?|tended|written|authored|edited|updated|created|produced|provided|prepared|published|posted|made|brought to you|authori[sz]ed|approved|supervised|hosted|handled|established|set up|cared for|put (?:up|out|together)|sponsored|overseen|drafted|typed|sent',
  runsIt:
    '{runs}|shall maintain|keeps? up|tends?|writes?|edits?|handles?|provides?|sponsors?|staffs?|supervises?|posts? (?:to|on)|looks? after|cares? for|(?:is|are) (?:behind|responsible for|in charge of)|uses and maintains|has charge of|maintains? and operates?|operates? and maintains?',
  staff:
    "(?:staff|team|crews?|officers?|deput(?:y|ies)|rangers?|firefighters?|clerks?|marshal|constables?|chief|lieutenant|lt|sergeant|sgt|captain|tribal|tribe|nation|garda|policing|communications?|press|media|pio|public information|public affairs|outreach|engagement|librarians?|administrators?|superintendent|registrar|recorder|coroner|assessor|elections?|utilit(?:y|ies)|water|sewer|public works|parks|recreation|museum|zoo|corporation|commissioners?|trustees|secretary|spokesperson|webmaster|web team|city hall|town hall|headquarters|barracks|precinct|station|brigade|responders|ems|oem|ema|pd|isd|usd|academy|college|campus|clinic|region|regional|trust|marine|harbou?r|lottery|housing|conservation|wildlife|forest|natural resources|corrections|jail|probation|prosecutor|da's|defender)",
};

export const maintained: Lists<'maintained'> = {
  cue: [
    'official(?:page|account|site|website)?',
    '{page}',
    '{network}',
    '(?:copyright|©|rights reserved)',
    '{run}',
    '(?:official|ofcl|verified|authori[sz]ed|real|only|belongs?|ours|brought|behind|{ranBy}|{runsIt}|run|by|from|staff|posts)',
  ],
  official: [
    'official ~6 (?:{pageOne}|{network})',
    "(?:our|these|its|following|listed|'s|all of) ~4 official ~4 {page}",
    'official {page} ~2 (?:of|for)',
    '(?:{page}|{network}) ~2 (?:is|are) ~3 (?:the|an|our|its) official',
    '#?official(?:page|account|site|website)',
    '(?:one|part) of ~3 official ~4 (?:{page}|{network})',
    'official (?:face|voice|presence|home) ~4 (?:of|for|on)',
    '(?:official|ofcl|offcl|offical|oficial|verified|authori[sz]ed|institutional|(?:school|city|county|town|district|state|court|agency)-approved|genuine) ~6 (?:{pageOne}|{network}|acct|x$)',
    "\\S+['s)]{0,3}[ ,:(-]{1,4}official[^a-z0-9]{0,9}$",
    '(?:the|our|its|only|one) (?:\\w+ ){0,2}(?:only|sole|real|one and only|true) ~3 {pageOne}',
    "(?:department|agency|city|county|office|town|district)'s (?:one and )?only {pageOne}",
    '^official[^a-z0-9]{0,3}$',
    'official (?:web )?(?:home|face|voice|presence|outlet|mouthpiece|line)',
  ],
  officialNews: [
    'official ~5 (?:news|updates?|information|info|tweets|posts|alerts|content|source)',
    'officially ~3 (?:the|by)',
  ],
  isPageOf: [
    'this is an? ~4 {government} ~3 (?:website|web site|page|account|site)',
    '(?:this is|welcome to|you are (?:now )?(?:on|at|viewing)|you have reached) (?:the )?(?:(?!our|a|an|your)[^\\s,;:]+ ){1,7}(?:{network} )?(?:page|account|site|web ?site|feed|channel|profile|blog|home on|presence)',
    "(?:you've|you have) (?:found|reached|landed on|come to) (?:the )?(?:(?!our|a|an|your)[^\\s,;:]+ ){0,7}{pageOne}",
    "^(?:the |our |your |this is |this is the |welcome to )?(?:\\S+ ){0,5}\\S+'s? (?:\\w+ ){0,3}(?:{network} )?{pageOne}[^a-z0-9]{0,3}$",
    '^(?:the |this is the |a |an )?(?:\\w+ ){0,2}(?:page|account|feed|channel|profile|handle|acct|wall|timeline) (?:of|for|from) (?:the |your )?(?!residents|people|all|everyone|news|those|anyone|you|updates|information|alerts|emergenc)\\w+',
    "^(?:\\S+ ){0,5}{government}(?:'s)? (?:\\w+ )?(?:page|account|feed|channel|profile|handle|acct)(?:[^a-z0-9 ]|$)",
    '^@\\w+ (?:is|are) (?:the|an|our) ~5 {pageOne}',
    "{pageOne} (?:is|are) (?:ours|our own|the (?:{government})'s|(?:\\S+ ){0,4}\\S+'s own)",
    "(?:{page}|it) (?:is|are|'s) (?:the )?(?:\\S+ ){0,4}(?:{government}|oem|ema|pd|so)'s[^a-z0-9]{0,3}$",
  ],
  run: [
    '(?:{page}|{network}|they|these|it) ~~8 {run} ~4 by (?!his|her|their|my)',
    '^(?:exclusively |jointly |proudly |officially )?(?:{run}|provided|published|posted|brought to you|updated)(?: (?:and|&) \\w+)? by (?:the|our|city|county|town|members of)',
    '(?:this|the|our) (?:{page}|{network}) (?:is|are) (?:created|provided|produced|published|updated|kept|posted|brought to you|a service|the property|owned)(?: (?:and|&) \\w+)? (?:by|of)',
    '(?:{page}|{network}|they|these|it|accounts?|posts?|tweets?|content|updates) ~~8 {ranBy}(?: (?:and|&) \\w+)? ~5 by (?!visitors|users|third|fans|followers|members of the public|others|his |her |their |my )\\w+',
    '^(?:\\w+ ){0,2}{ranBy}(?: (?:and|&) \\w+)? by (?!visitors|users|third|fans|followers|members of the public|others)\\w+',
    "(?:posts?|tweets?|content|updates|messages) (?:\\w+ ){0,3}(?:are|is|come|comes) (?:\\w+ )?from (?:the|our|\\w+'s)",
    '^(?:from|by|courtesy of|brought to you by) (?!\\w+ing |\\d|submit|law)(?:the |your )?(?:\\S+ ){0,6}{government}',
    '(?:town|city|county|council|district|department|dept|staff|agency|school|state|police|sheriff|government|village|parish|tribe|board|tribal|borough|township|officer|deputy)-(?:run|operated|owned|managed|maintained|approved|authorized|staffed|administered)',
    '(?:{page}|{network}|it|they) ~3 (?:is|are) ~3 (?:under|in) (?:the )?(?:control|hands|care|charge|responsibility|supervision|direction|management|custody) of',
    "(?:{page}|it|they) ~3 (?:is|are) ~2 (?:work|product|project|service|property|responsibility) of (?:the|our|\\w+'s)",
  ],
  weRun: [
    '(?:we|office|department|team|agency|city|county|town|district|staff|police|division|unit|bureau|unit|bureau|team|council|service|fire) {runs} ~5 (?:{page}|{network}|social media)',
    '(?:{page}|{network}) ~3 (?:belongs?|belonging) to',
    '(?:staff|team|officers?) ~5 (?:stands? behind|behind) ~3 (?:{page}|{network})',
    '(?:{government}|{staff}) (?:\\S+ ){0,6}{runsIt} ~6 (?:{page}|{network}|social media|forum)',
    '(?:{government}|{staff})[^a-z0-9]{1,4}(?:which|who|that) (?:\\w+ )?{runsIt} ~4 (?:{page}|{network}|this|it)',
    '(?:{government}|{staff}) (?:\\S+ ){0,3}(?:runs?|manages?|maintains?|operates?|owns?|handles?|posts?) (?:this|it|them|everything here|all of this)(?: itself| ourselves| themselves)?(?:[^a-z0-9]|$)',
    '(?:{government}|{staff}|people|person|persons|employees?) (?:\\S+ ){0,8}(?:writes?|makes?|puts? up|sends? out|handles?|does|do|posts?) (?:the|all|our|every|these|its) (?:\\w+ ){0,2}(?:posts?|posting|tweets?|tweeting|updates)',
    '(?:responsible|in charge|caretakers?|custodians?|editors?|administrators?|owners?|author) (?:for|of) (?:this|the|these|our) ~2 {page}',
    '(?:designate|appoint|assign)s? ~5 to (?:administer|manage|run|maintain|operate) ~5 (?:{page}|forum)',
    '(?:we|us|our (?:office|team|staff|department|agency)) (?:\\w+ )?{runsIt} ~4 (?:{page}|{network})',
  ],
  unofficial: [
    "(?:not|never|isn't|aren't|wasn't|nor) (?:\\w+ )?{ranBy} ~3 by",
    "(?:un-?official|(?:is|are|was|n't|not) (?:not )?(?:yet |longer )?(?:an? |the |our )?unofficial|{not} (?:yet )?(?:an? |the |our )?official) ~2 (?:{page}|{network}|fan)",
    'no longer ~6 (?:official|{run}|{page}|{network}|in use|active|used)',
    '(?:{page}|{network}) ~4 {not} ~4 (?:affiliated|associated|connected|{run} by|official)',
    '(?:parody|fan) (?:page|account|site)',
    '(?:{page}|{network}) ~3 (?:has|have) (?:moved|been (?:retired|deactivated|discontinued|archived|closed))',
    '{not} (?:an? |the |our |your )?official (?:source|voice|channel|outlet|{page})',
    '{not} ~1 (?:run|maintain|operate|manage|administer|own|control) ~4 {page}',
    "{not} (?:the|a|an|any) (?:\\w+ ){0,2}(?:city|county|town|department|agency|police|sheriff|government|state|district|school|fire department)'s(?: {page})?[^a-z0-9]{0,3}$",
  ],
  titled: [
    '^(?:the )?(?:\\S+ ){1,6}(?:is|are) (?:\\w+ )?{ranBy}(?: (?:and|&) \\w+)? by',
    '^(?:the )?(?:\\S+ ){1,6}(?:is|are) (?:a|an|the) (?:\\w+ )?(?:service|program|project|page|site|publication|initiative) (?:of|by|from)',
    '^(?:the )?(?:\\S+ ){1,6}belongs to',
  ],
  site: ['(?:web ?site|site|web ?page|home ?page|portal|webpage)s?'],
  network: ['{network}', 'social(?: media)?'],
  copyright: ['(?:copyright|©|\\(c\\) ?(?:19|20)\\d\\d|all rights reserved)'],
  government: [
    '{government}',
    '(?:we|our \\S+ (?:team|staff)) {runs}',
    '{run} (?:exclusively )?by (?:us|our)',
    'our (?:\\w+ )?official',
    '(?:the )?official (?:{network} )?{pageOne}[^a-z0-9]{0,9}$',
    '{staff}',
    'official (?:{network} )?{pageOne} (?!of|for|by)\\w+',
  ],
  notThis: [
    '(?:directory|list|listing|dataset|register|registry|inventory|catalog(?:ue)?) of ~3 (?:{page}|{network})',
    '^(?:dataset|directory|list|listing)[^a-z0-9]',
    '(?:every|each|all|any|no) (?:\\S+ ){0,4}(?:{page}|departments?|agenc(?:y|ies)) ~5 (?:must|has to|have to|needs? to|is to|are to)',
    '(?:contracts?|bids?|rfp|proposals?|redesign|relaunch|overhaul) ~5 (?:{page})',
    '^(?:the |our |all |these |some )?(?:records|roads?|parks?|trails?|streets?|sidewalks?|hydrants?|cemeter(?:y|ies)|bridges?|garages?|playgrounds?|minutes|fields?|lights?|sewers?|mains|beach(?:es)?|docks?|graves?|signals?|signs?|books?|accounts by|pages by) ~2 (?:is|are|was|were|{run}|kept)(?! ~3 {page})',
    '^(?:he|she) {runsIt}',
    '{page} (?:on|at) wikipedia',
    '^follow ~~3 the official',
    '(?:look|watch) for the (?:gold|blue|checkmark|check mark|badge|seal|star)',
    "(?:can't|cannot|can not|unable to) (?:verify|confirm|vouch)",
    '(?:{page}|{network}) (?:tweeted|posted|wrote|announced|condoled|retweeted|replied)(?! (?:by|from|here|on))',
    '(?:created|hosted|powered|designed|developed|made|built) by (?!the|our|us|your)\\w+',
    '(?:{run}|{ranBy}) by (?:his|her|their|my) \\w+',
    'official ~2 (?:reports?|statements?|complaints?|notices?|business|records?|results?|duty|duties|capacity|holiday|language|government (?:business|use|information only)|zoning|map|seal|rules|copy|version|policy|winning)',
    '(?:visit|see|go to|check|find ~3 on|like|follow|posted on|available on|listed on) ~3 (?:our|the|its) ~2 official',
    '(?:linked|external|third party|other) (?:web ?sites?|sites)',
    '(?:every|each|any|no|other|not all) (?:{page}|{network}) ~3 {runs}',
    '(?:department|agency|office|body|entity|unit|division|one|bureau) (?:that|which|who) (?:runs?|maintains?|operates?|manages?|owns?) (?:the|a|an|each|that|such|any|its)(?![a-z])',
    '(?:is|was|serves as) (?:the |a |an |our )?(?:\\w+ ){0,3}(?:social media|digital|communications|web|content|community) (?:lead|manager|strategist|specialist|director|coordinator|editor|officer|intern)',
    '(?:set up|looks? like|pretend|claiming|claims to be|impersonating|impersonation|fake|scams?)',
    '(?:apply|applies|asked) ~3 (?:to become|to be) ~2 official',
    '(?:public|elected|appointed|local|state|senior|top) officials?',
    "(?:visit|see|go to|check|find|like|follow|use|call|through|via|from) (?:the |our )?(?:\\S+ ){0,3}\\S+'s? (?:\\w+ ){0,2}(?:{page})",
    '(?:by|from) (?:our )?(?:visitors|users|third parties|followers|members of the public|volunteers|neighbors|residents)[^a-z]{0,3}$',
    '(?:official|authori[sz]ed) (?:information act|records act|position|policy|capacity|response|complaint|comment|request|copy|time|source of)',
    '(?:may|might|could|must|should) (?:only )?(?:be )?(?:open|create|set up|start|use|run|maintained by)',
  ],
};

/** What a sentence must have to be looked at: see `Stems`. */
export const maintainedStems: NonNullable<PhraseTable['stems']['maintained']> = {
  alone:
    'official|unofficial|officialp|ofcl|offcl|offical|oficial|copyright|parody|maintained|operated|administer|managed|verified|by$|run$|from$|owned|feed|account',
  pair: [
    'runs|own$|operat|maintain|manag|administ|look|oversee|overseen|control|moderat|host|updat|curat|publish|provid|created|produc|belong|welcome|this|you$|behind|care|charge|responsible|affiliat|associat|moved|retired|discontinu|archiv|closed|longer|staffed|rights|c$|fan|brought|posted|kept|keep|tend|writ|edit|handl|authori|approv|supervis|establish|property|ours|hands|s$|only|real|found|post|made|make|put|is$|designate',
    'page|acct|acc$|a$|profile|site|web|website|webpage|channel|handle|wall|platform|presence|social|facebook|twitter|instagram|youtube|nextdoor|tiktok|linkedin|forum|blog|portal|homepage|tweet|fb$|they|it$|team|reserved|20|19|post|itself',
  ],
};
