// English: how a page says whose it is.
import type { Lists } from '../table.ts';

export const maintained: Lists<'maintained'> = {
  cue: [
    'official(?:page|account|site|website)?',
    '{page}',
    '{network}',
    '(?:copyright|©|rights reserved)',
    '{run}',
  ],
  official: [
    'official ~6 (?:{pageOne}|{network})',
    "(?:our|these|its|following|listed|'s|all of ~3) ~4 official ~4 {page}",
    'official {page} ~2 (?:of|for)',
    '(?:{page}|{network}) ~2 (?:is|are) ~3 (?:the|an|our|its) official',
    '#?official(?:page|account|site|website)',
    '(?:one|part) of ~3 official ~4 (?:{page}|{network})',
    'official (?:face|voice|presence|home) ~4 (?:of|for|on)',
  ],
  officialNews: [
    'official ~5 (?:news|updates?|information|info|tweets|posts|alerts|content|source)',
    'officially ~3 (?:the|by)',
  ],
  isPageOf: [
    'this is an? ~4 {government} ~3 (?:website|web site|page|account|site)',
    '(?:this is|welcome to|you are (?:now )?(?:on|at|viewing)|you have reached) (?:the )?(?:(?!our|a|an|your)[^\\s,;:]+ ){1,7}(?:{network} )?(?:page|account|site|web ?site|feed|channel|profile|blog|home on|presence)',
  ],
  run: [
    '(?:{page}|{network}|they|these|it) ~~8 {run} ~4 by',
    '^(?:exclusively |jointly |proudly |officially )?(?:{run}|provided|published|posted|brought to you|updated)(?: (?:and|&) \\w+)? by (?:the|our|city|county|town|members of)',
    '(?:this|the|our) (?:{page}|{network}) (?:is|are) (?:created|provided|produced|published|updated|kept|posted|brought to you|a service|the property|owned)(?: (?:and|&) \\w+)? (?:by|of)',
  ],
  weRun: [
    '(?:we|office|department|team|agency|city|county|town|district|staff|police|division|unit|bureau|unit|bureau|team|council|service|fire) {runs} ~5 (?:{page}|{network}|social media)',
    '(?:{page}|{network}) ~3 (?:belongs?|belonging) to',
    '(?:staff|team|officers?) ~5 (?:stands? behind|behind) ~3 (?:{page}|{network})',
  ],
  unofficial: [
    "(?:un-?official|(?:is|are|was|n't|not) (?:not )?(?:yet |longer )?(?:an? |the |our )?unofficial|{not} (?:yet )?(?:an? |the |our )?official) ~2 (?:{page}|{network}|fan)",
    'no longer ~6 (?:official|{run}|{page}|{network}|in use|active|used)',
    '(?:{page}|{network}) ~4 {not} ~4 (?:affiliated|associated|connected|{run} by|official)',
    '(?:parody|fan) (?:page|account|site)',
    '(?:{page}|{network}) ~3 (?:has|have) (?:moved|been (?:retired|deactivated|discontinued|archived|closed))',
  ],
  site: ['(?:web ?site|site|web ?page|home ?page|portal|webpage)s?'],
  network: ['{network}'],
  copyright: ['(?:copyright|©|\\(c\\) ?(?:19|20)\\d\\d|all rights reserved)'],
  government: [
    '{government}',
    '(?:we|our \\S+ (?:team|staff)) {runs}',
    '{run} (?:exclusively )?by (?:us|our)',
    'our (?:\\w+ )?official',
    '(?:the )?official (?:{network} )?{pageOne}[^a-z0-9]{0,9}$',
  ],
  notThis: [
    'official ~2 (?:reports?|statements?|complaints?|notices?|business|records?|results?|duty|duties|capacity|holiday|language|government (?:business|use|information only)|zoning|map|seal|rules|copy|version|policy|winning)',
    '(?:visit|see|go to|check|find ~3 on|like|follow|posted on|available on|listed on) ~3 (?:our|the|its) ~2 official',
    '(?:linked|external|third party|other) (?:web ?sites?|sites)',
    '(?:every|each|any|no|other|not all) (?:{page}|{network}) ~3 {runs}',
    '(?:set up|looks? like|pretend|claiming|claims to be|impersonating|impersonation|fake|scams?)',
    '(?:apply|applies|asked) ~3 (?:to become|to be) ~2 official',
  ],
};
