// English: opinions that are no visitor's: one person's or office's, a paper's, a client's.

/** Who wrote what stands there. */
export const AUTHOR =
  "(?:author|poster|writer|commenter|commentator|visitor|user|person|people|speaker|owner|individual|reader|customer|rider|patron|participant|contributor|originator|follower|patient|parent|student|resident|citizen|neighbor|neighbour|member of the public|public)(?:s'|'s|s)?";
/** Whose singular is a visitor: "the poster's opinion". Any other one person's, or office's, opinion is not what the page's visitors wrote. */
const NO_VISITOR =
  '(?!author|poster|writer|comment|visitor|user|person|individual|reader|customer|rider|patron|participant|contributor|originator|follower|patient|parent|student|resident|citizen|neighbo|member|public|community|fan|guest|viewer|subscriber|tenant|taxpayer|voter|reviewer|owner|crowd|passenger|commuter|other|stranger|people|third|who|private|those|one|page|any|every|some|each|your|their|his|her|our|its|it|that|there|what|here|let|folk)[a-z-]+';
const OPINIONS =
  '(?:opinions?|views?|viewpoints?|positions?|beliefs?|stances?|remarks|statements?|findings?)';
/** What shows that visitors' words are meant after all. */
const NOT_THEN_HERE = '(?! ~~16 (?:comments?|posts?|replies|{who}|here|below|page))';

export const NOT_VISITORS: readonly string[] = [
  '(?:officers|employees|deputies|staff|troopers|firefighters) ~2 (?:give|share|express|voice|hold|have) their (?:own |personal |private )*{opinion}',
  '^(?:please )?(?:do not|don.?t|never|avoid|refrain from) (?:ever )?(?:give|giving|offer|offering|share|sharing|state|stating|express|expressing|voice|voicing|add|adding) (?:your|any|an?|our|a personal)(?: own| personal| private)* {opinion}',
  '(?:opinions?|views?|statements?|remarks|comments?|words|speech(?:es)?) (?:\\w+ ){0,2}(?:at|from|into|over) (?:the |our |an? )?(?:\\w+ )?(?:podium|lectern|microphone|mic|dais|rostrum)',
  // What a paper holds, and what an opinion is worth to us.
  '^(?:the |our |this |these |an? |no )*(?:\\S+ )?(?:draft|plan|survey|poll|report|budget|map|study|minutes|summary|agenda|photos?|article|design|count|vote|results?|numbers?) ~1 {nay} ~6 (?:reflect|represent|include|express|mirror|match|speak)',
  '{opinion} (?:really |always )?(?:matters?|counts?|(?:is|are) (?:important|valued|welcome))(?=[^a-z0-9]{0,3}$|,? even| to us)',
  `speaks? for (?:their|his|her|its) (?!own|self|${AUTHOR})[a-z-]+`,
  '(?:must|should|shall) (?:not|never) (?:share|discuss|give|reveal|voice)',
  '(?:endorse|recommend|sponsor)s? (?:the |any |no )?(?:\\w+ )?\\w+ (?:sold|made|offered|sung|baked|grown) (?:by|at)',
  // One person's or office's opinion: "the appraiser's opinion of value isn't the assessor's".
  `^(?:the |our |an? )?(?:${NO_VISITOR} ){0,1}${NO_VISITOR}'s (?:own |personal |legal )?${OPINIONS}${NOT_THEN_HERE}`,
  `^(?:the |an? )?(?:legal |personal )?${OPINIONS} (?:of|by|from|held by) (?:the|an?|our|that|this) (?:${NO_VISITOR} ){0,1}${NO_VISITOR}${NOT_THEN_HERE}`,
  `^(?:the )?${OPINIONS} (?:of|by|from) (?:\\S+ )?(?:experts?|witness(?:es)?|consultants|engineers|attorneys|lawyers|judges|doctors|scientists|contractors|partners|advisers|advisors|clergy|capt|lt|sgt|det|officer|dr|rev)(?![a-z])${NOT_THEN_HERE}`,
  `{nay} ~1 (?:share|endorse|support|adopt|accept|hold|agree with|approve of) (?:the|an?|this|that) (?:${NO_VISITOR} ){0,1}${NO_VISITOR}'s ${OPINIONS}`,
  `(?:{nay} ~1 (?:share|endorse|support|adopt|accept|hold|agree with|approve of)|disagrees? with) (?:the|this|that) ${OPINIONS} (?:of|by|from) (?:the|an?) ${NO_VISITOR}${NOT_THEN_HERE}`,
  // Who acts, or stands, for somebody.
  '^(?:the |our |all |any |these |third-party |private |outside |licensed )*(?:inspectors?|contractors?|volunteers?|vendors?|proxy holders?|proxies|attorneys?|lawyers?|defenders?|advocates?|agents?|brokers?|interpreters?|solicitors?|interns?|delegates?|reps|representatives|guests of) (?:(?!who|that|comment\\w*|post\\w*)\\S+ ){0,6}?(?:represents?|speaks? for|endorses?)',
  '(?:my|his|her) (?:employers?|department|boss|bosses|agency|unit|company|firm|diocese)(?![a-z])',
  '(?:need not|have to|needs? to|must) (?:match|agree|share|equal) ~4 to (?:join|get|use|visit|apply|serve|attend|be|come|receive|borrow|vote|take)',
  '(?:endorse|recommend|sponsor)s? ~1 (?:their|the) (?!{opinion}|{speech}|comment)\\w+(?: sold)?[^a-z0-9]{0,3}$',
  "(?:employees?|officers?|deput(?:y|ies)|staff|firefighter|trooper|sergeant|ranger|teacher)(?:'s|s')? (?:own |personal |private )?(?:{opinion} on (?:their|his|her) own |own |private |personal )?(?:profiles?|pages?|accounts?|blogs?)(?! ~~10 comments)",
];
