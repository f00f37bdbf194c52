// English: what a sentence must speak of to be quoted as the nearest one of an item that is not met.
import type { PhraseTable } from '../table.ts';

export const near: PhraseTable['near'] = {
  monitoring: [
    '(?:un)?(?:monit|monti|moniter|supervis|attend|staff|mann|watch|check)(?:or)?(?:s|es|ed|ing)?',
    '24 ?(?:/|x) ?7',
    '24 (?:hours|hrs)',
    '(?:a)?round the clock',
    '(?:after|business|office|working|duty|regular|normal) hours',
    '(?:off|on) duty',
    '(?:at all times|constantly|continuously|overnight|day and night|day or night)',
    '(?:{reply}|acknowledged?)',
    '(?:reads?|looks? at|sees?) (?:this|these|our|the|every|each|all|your) (?:\\w+ )?(?:pages?|messages?|inbox|comments?|posts?|replies|feed)',
    '(?:messages?|comments?|inbox|replies) ~3 (?:is|are) (?:not )?(?:read|seen|looked)',
  ],
  emergency: ['{urgentThing}', '(?:9.?1.?1|999|112|000|111|nine.?one.?one)'],
  opinions: [
    '(?:opinions?|viewpoints?|endors\\w+|comments?|commenters?|retweets?|likes)',
    '(?:(?:our|their|its|his|her|own|personal|the|these|those|any|such) views?|views (?:expressed|of|in|by|are|and opinions|held)|{not} ~2 (?:share|hold) ~6 view|stances?)',
    '(?:statements?|remarks|posts?) (?:expressed|made|posted|shared|of|by|are|is|do|does|here|on)',
  ],
  records: [
    '(?:{record}|{law})',
    '(?:records?|disclos\\w+|confidential\\w*|foia?|opra|cpra|subpoena\\w*)',
    'released? ~1 (?:to|under|if|until|unless|without|publicly)',
    '(?:freedom of information|open government|sunshine law|right to know)',
    '(?:kept|stays?|remains?|is|are) (?:private|secret)',
    '(?:shown|given|handed|shared|available|produced) ~2 (?:anyone|anybody|whoever|who asks?|on request|requesters?)',
  ],
  comments: [
    '(?:comments?|commenting|commenters?|moderat\\w+|guidelines|netiquette|community standards|code of conduct)',
    '(?:terms of (?:use|service)|(?:social media|comment|posting|user|community|acceptable use) (?:polic(?:y|ies)|rules|standards))',
    '(?:posts?|replies|messages|remarks|discussions?|language) ~3 (?:may|will|must|can|should|are|is|be)',
    '(?:may|must|can|do|should|shall) ?not post',
    '(?:rules|be (?:kind|nice|civil|polite|respectful)|profan\\w+|obscen\\w+|insults?|harass\\w*|spam)',
  ],
  purpose: [
    '(?:{page}|{network}|social media)',
    '(?:purposes?|missions?|aims?|goals?|meant|intended|designed) ~~8 (?:is|are|to|for)',
    '(?:news|updates|alerts|notices)',
    '(?:we|this|here|where you) ~4 (?:post|share|tell|provide|offer|publish|announce|inform|give|find|get)',
  ],
  maintained: [
    '(?:{page}|{network}|social media|(?:un)?official)',
    '(?:maintained|managed|operated|run|owned|administered|powered|hosted|created|designed|developed|built|published|provided) (?:\\w+ )?by',
    '(?:copyright|all rights reserved)',
  ],
};
