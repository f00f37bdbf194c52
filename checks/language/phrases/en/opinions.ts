// English: how a page says that what visitors write is not the agency's opinion.
import type { Lists } from '../table.ts';

export const opinions: Lists<'opinions'> = {
  cue: ['{opinion}', '{said}', '{endorse}', '(?:posted|published|themselves|rts?|retweets?)'],
  notOurs: [
    '(?:{opinion}|{said}|{visitors}) ~~22 {not} ~3 {reflect}',
    '{not} ~3 {reflect} ~~10 (?:{opinion}|{said})',
    '(?:{opinion}|{said}) ~~14 (?:are|is|remain|represent|reflect) ~2 (?:those|that|the (?:opinions?|views?|words)|solely|only|property|own) ~5 {visitors}',
    '(?:{opinion}|{said}) ~~12 (?:are|is|belong|belongs|remain) ~3 (?:their own|his or her own|theirs)',
    '(?:{opinion}|{said}) ~~12 belongs? ~3 {visitors}',
    '(?:{opinion}|{said}|{visitors}) ~~14 {not} ~2 (?:those|that|the (?:official )?(?:opinions?|views?|positions?)) of',
    '(?:share|endorse|adopt|support|hold|accept) (?:none|neither) of ~8 (?:{opinion}|{said})',
    '(?:{opinion}|{said}|{visitors}) ~~14 {not} ~3 (?:ours|our own|our (?:opinions?|views?))',
    '(?:something|anything|whatever|what|being|content) ~4 (?:posted|appears?|published) ~~6 {not} ~3 {reflect}',
    '(?:{visitors}) speak(?:s)? (?:only )?for themselves',
  ],
  byVisitors: [
    '(?:{said}|{opinion}|{messages}) ~~12 (?:by|of|from) ~3 {visitors}',
    '{visitors} ~2 {said}',
    '(?:{said}|{messages}) ~~8 (?:left|posted|made|submitted) (?:here|on ~3 {page})',
  ],
  visitors: [
    '(?:something|anything|what|whatever) (?:was |is |that is |gets )?posted',
    '{visitors}',
    '{said}',
    '(?:posted|left|made|submitted|written|expressed|shared) ~2 (?:here|on ~3 {page}|by ~2 {visitors}|in ~2 {said})',
  ],
  notThis: [
    '(?:my|mine|i) ~3 own',
    '(?:{opinion}|{said}|tweets?|posts?) ~3 (?:my|mine)',
    '(?:linked|external|outside|other|non-state|third-party|third party|such|these|private) (?:web ?sites?|sites?|websites?|resources?|links?|pages?)',
    '(?:personal|private) (?:accounts?|social media|pages?|blogs?)',
  ],
  softNot: [
    '^(?:reference|advertis\\w+|ads|links?|hyperlinks?|mention|use|the (?:use|inclusion|appearance|mention) of) ~~14 {not} ~3 {reflect}',
    '(?:links?|hyperlinks?|reference|references) ~6 {not} ~3 {reflect}',
    "(?:employees?|officers?|staff|members of the department|personnel|personnel's|speakers?|guests?|authors?|columnists?|contributors?|podcasts?) ~~14 {not} ~3 {reflect}",
  ],
  sharing: [
    '(?:re-?tweets?|rts?|retweeting|follows?|following|likes?|liking|shares?|sharing|mentions?|links?|followers?|reposts?) ~~12 (?:{not} ~3 {reflect}|≠|#|=/=|!=|not ~1 endorse\\w*)',
    '(?:re-?tweets?|rts?|follows?|likes?|shares?|reposts?)[^a-z]{0,4}(?:≠|=/=|!=|# ?endorse)',
  ],
  notLiable: [
    '{not} ~3 (?:responsible|liable|accountable|answerable|responsibility|liability) ~8 (?:{said}|{opinion}|{visitors})',
    '{not} ~2 (?:verify|guarantee|vouch|check) ~6 (?:{said}|{opinion})',
  ],
  endorsed: [
    '(?:{said}|{opinion}) ~4 (?:by ~2 {visitors} )?(?:are|is) (?:fully )?(?:endorsed|approved|shared) by (?:us|the|our)',
  ],
};
