// English: how a page says whose it is.
import type { Lists } from '../table.ts';

export const maintained: Lists<'maintained'> = {
  cue: ['official', '{page}', '{network}', '(?:copyright|©|rights reserved)', '{run}'],
  official: [
    'official ~6 (?:{page}|{network})',
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
    "(?:this is|this|welcome to|you (?:are|have) ~3 (?:on|reached|found)|you're on) ~8 (?:{page}|{network})",
  ],
  run: [
    '(?:{page}|{network}) ~~10 {run} ~4 (?:by|for|within|through)',
    '{run} (?:and {run} )?by ~8',
    '(?:operated|maintained|managed|run|administered) ~4 by ~8',
  ],
  weRun: [
    '(?:we|office|department|team|agency|city|county|town|district|staff|police|division|unit|bureau|administers?) ~4 {runs} ~5 (?:{page}|{network}|social media)',
    '(?:{page}|{network}) ~3 (?:that )?(?:we|the ~3 (?:office|department|agency|city|county|team)) {runs}',
    '(?:staff|team|officers?) ~5 (?:stands? behind|behind) ~3 (?:{page}|{network})',
  ],
  unofficial: [
    '(?:un-?official|not (?:yet )?(?:an? |the |our )?official) ~5 (?:{page}|{network}|fan)',
    'no longer ~6 (?:official|{run}|{page}|{network}|in use|active|used)',
    '(?:{page}|{network}) ~4 {not} ~4 (?:affiliated|associated|connected|{run} by|official)',
    '(?:parody|fan) (?:page|account|site)',
    '(?:{page}|{network}) ~3 (?:has|have) (?:moved|been (?:retired|deactivated|discontinued|archived|closed))',
  ],
  site: ['(?:web ?site|site|web ?page|home ?page|portal|webpage)s?'],
  network: ['{network}'],
  copyright: ['(?:copyright|©|\\(c\\) ?(?:19|20)\\d\\d|all rights reserved)'],
  government: ['{government}'],
  notThis: [
    'official ~2 (?:report|statement|complaint|notice|business|record|records|results?|duty|duties|capacity|holiday|language|government (?:business|use|information only)|zoning|map|seal|rules|copy|version|policy|winning)',
    '(?:visit|see|go to|check|find ~3 on|like|follow|posted on|available on|listed on) ~3 (?:our|the|its) ~2 official',
    '(?:set up|looks? like|pretend|claiming|claims to be|impersonat|fake|scam)',
    '(?:apply|applies|asked) ~3 (?:to become|to be) ~2 official',
  ],
};
