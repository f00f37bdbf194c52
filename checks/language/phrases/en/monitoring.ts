// English: how a page says, or denies, that it is not watched at all times.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

const DAYS =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:and|through|to) (?:mon|tues|wednes|thurs|fri|satur|sun)day';
const CLOCKTIME =
  '(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m?\\.?|p\\.?m\\.?|hrs?|h|o.?clock)?|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|dusk|dark|sunset|sundown|sunrise|dawn|breakfast|lunch)';
const WORKDAY =
  '(?:business|work(?:ing)?|week|school|court|office|regular|normal|duty|game|service|session|market|ordinary|usual|customary|opening|clinic|election|meeting|administrative|desk)';

/** Attention to a page, who pays it, and the times to which it is limited. */
export const monitoringWords: Words = {
  attend:
    '{watch}|{reply}|moderat(?:e|es|ed|ing)|monitoring|review(?:ing)?|reading|reader|looking (?:at|in|after|through)|look(?:s|ed)? (?:in|in on|through)|have a look|take a look|watching|keeps? ~1 eyes?|eyes on|tend(?:s|ed|ing)?|manned|patrol(?:s|led|ling)?|follow(?:s|ed|ing)?|observ(?:e|es|ed|ing)|scan(?:s|ned|ning)?|skim(?:s|med)?|pop(?:s|ped)? (?:in|by|on)|drop(?:s|ped)? (?:in|by)|stop(?:s|ped)? (?:in|by)|swing(?:s)? by|peek(?:s)?|glance(?:s|d)?|log(?:s|ged|ging)? ?(?:on|in|onto|into)|sign(?:s|ed)? (?:on|in)|tun(?:e|ed|ing) in|pick(?:s|ed)? up|get(?:s|ting)? (?:to|back to|around to|through|seen|read|answered|noticed)|go(?:es)? through|see(?:s|n|ing)?|notic(?:e|es|ed|ing)|spot(?:s|ted)?|catch(?:es|ing)?|caught|discover(?:s|ed)?|attention|receiv(?:e|es|ed)|picked up|handled?|deal(?:s|t)? with|work(?:s|ed)? through|sort(?:s|ed)? through|visit(?:s|ed)? (?:this|our|the) {page}|tweet back|write back|writes back|surveillance|supervis(?:e|es|ing|ion)|oversight|coverage|around to (?:watch|read|answer|reply|see)',
  strong:
    '{watchStrict}|monitoring|moderat(?:e|es|ed|ing)|review(?:s|ed)?|reads?|reading|watch(?:es|ing)?|check(?:s|ing)?|look(?:s|ed|ing)? (?:at|after|in|in on|over|through)|tend(?:s|ed)?|patrol(?:s|led)?|see(?:s|n|ing)?|notic(?:e|es|ed|ing)|observ(?:e|es|ed|ing)|discover(?:s|ed)?|spot(?:s|ted)?|eyes on|keep(?:s|ing)? an eye on',
  part: '(?:in |on |during |over |only |just )*(?:the )?(?:mornings?|afternoons?|evenings?|daytime|day-?time|days|nights?|overnight|weekends?|weekdays?|workdays?|holidays?|lunch ?(?:hour|time|break)|night-?times?|small hours|wee hours|off-?hours|after-?hours|off-?season|summers?|winters?|midday|daylight(?: hours)?|dark)',
  often:
    '(?:about |only |just |maybe |perhaps |roughly |at least |at most )*(?:once|twice|thrice|(?:one|two|three|four|five|several|a few|few|many|a couple of?|\\d) times)(?: or (?:twice|so))? ?(?:a|an|per|each|every|in a)? ?(?:day|daily|week|weekly|month|monthly|shift|morning|while|weekday|workday)|every (?:few|other|couple(?: of)?|second|third|two|three|\\d+) (?:hours|days?|weeks?|mornings?)|now and (?:then|again)|once in a while|every so often|here and there|on and off|off and on|from time to time|at times|sometimes|occasional(?:ly)?|periodic(?:al)?(?:ly)?|intermittent(?:ly)?|sporadic(?:ally)?|infrequent(?:ly)?|irregular(?:ly)?|rarely|seldom|hardly ever|weekly|hourly|as (?:we|they|he|she|staff) (?:are able|can|have time)|when(?:ever)? (?:we|they|he|she|somebody|someone|staff|officers?|deputies) (?:can|could|get a chance|have time|has time|have a minute|are able|find time|gets? (?:back|in|there|to it))|when(?:ever)? (?:possible|time (?:allows|permits)|able|convenient|available)|(?:as|if|when) (?:\\w+ ){0,3}(?:time|staffing|staff|workload|duties|duty|calls|schedules?|resources|the day|work) (?:allow|permit)(?:s|ing)?|time permitting|if time allows|limited (?:basis|hours|times?|schedule)|part-?time|half-?time|spare time|in between calls|between (?:calls|runs|patrols|meetings|reviews|shifts)|at our convenience|at irregular',
  span: `(?:from|between|at|after|before|until|till|til|by|past|since|around|about|or) (?:about )?${CLOCKTIME}(?: ?(?:-|to|until|till|and|through) ?${CLOCKTIME})?|${CLOCKTIME} ?(?:-|to|until|till|through|thru) ?${CLOCKTIME}|(?:9|nine) to (?:5|five)|office hours|banker'?s hours`,
  dayNames: `${DAYS}|m ?(?:-|to|thru) ?(?:f|th)|tu ?- ?(?:sa|fr?|th)|mo ?- ?(?:fr?|th)|m t w th f|sat/sun|m/w/f|t/th`,
  worktime: `${WORKDAY} ?(?:hours|days?|day|mornings?|times?|week|shifts?)|${WORKDAY} ${WORKDAY} ?(?:hours|days?)|(?:hours|days|times) of (?:operation|business|work|service)|{outside}|outside (?:of )?(?:those|these|that|them|office|our)|out of hours|(?:our|those|these|regular|posted|limited|certain|set|specific|its|their|same) (?:\\w+ )?(?:hours|days|times)|(?:front |customer |service |help |information )?desk (?:hours|is open|is staffed|opens)|day shifts?|one shift|a single shift|our shift|working hours`,
  moment:
    "(?:when(?:ever)?|while|once|until|till|unless|after|before|as soon as|if|because) ~5 (?:opens?|open again|opened|closed?|closes|closing|staff(?:ed)?|(?:on|off) (?:duty|shift|a call|scene|patrol|the clock)|the shift|end of shift|shift(?: ends| starts| change)?|(?:is|are|'s|'re|get|gets|come|comes|got|getting) (?:in|out|back|there|here|home|driving|free|around|available|working)|in the (?:building|field|office|air)|returns?|back (?:in|at|from)|rolling|in session|quiet|slow|knock-?off|hours|quitting time|bedtime|light'?s? on|lights out|lock up|goes home|go home|works?|working|wakes? up)|(?:after|before|at|until|till) (?:work|closing|shift|dark|hours|school|lunch|service|knock-?off|close of business)",
  later:
    '(?:the |our |next |following |first )*(?:next|following) (?:work(?:ing)? |business |school |office |court )?(?:day|morning|shift|weekday|workday|monday)|(?:until|till|on|by|in the|the|see \\S+|tomorrow) (?:monday|tomorrow|morning|reopening|next week|the next day)|tomorrow|days later|hours later|a day or (?:two|more|so)|(?:for|in|within)? ?(?:several|a few|many|some|two|three) (?:hours|days)|for (?:hours|days|a while|some time)|later in the (?:day|week)|by morning|the day after',
  when: '{part}|{often}|{span}|{dayNames}|{worktime}|{moment}|{later}|{hours}|{clock}|{outside}|{nights}',
  nobody:
    "nobody|no one|no-one|no (?:person|staff|staffer|human|officer|deputy|employee|agent|member|ranger|librarian|moderator|attendant)|not (?:anyone|anybody|someone|somebody|a soul)|(?:isn't|is not|isnt|aren't|not|may not be|won't be|might not be|not always|never) (?:always )?(?:an? |any )?(?:anyone|anybody|someone|somebody|person|people|staff|human|officer|employee)",
  crew: "we|we're|our|staff|team|crews?|reps?|agents?|clerks?|officers?|deputies|rangers?|people|persons?|humans?|somebody|someone|librarians?|dispatchers?|coordinators?|folks|volunteers?|admins?|administrators?|moderators?|employees?|specialists?|managers?|aides?|she|he|they|there's|there is|there are|us",
  present:
    '{sit}|on|in|on (?:here|deck|it|shift|the (?:page|job|clock|account|other end))|around|at the (?:controls|helm|wheel|console|computer|terminal|switch|other end)|behind (?:the|this|that) (?:page|account|keyboard|screen|desk)|in front of|standing by|tweeting|posting|works?|working|awake|up|glued to|to (?:read|answer|reply|respond|watch|see)',
  away: 'off|out|away|gone|closed|clocks? (?:out|off)|signs? off|logs? off|goes? home|go (?:quiet|dark|offline|to sleep|silent|to bed)|goes? (?:quiet|dark|offline|to sleep|silent|to bed)|unavailable|asleep|sleeps?|sleeping|shuts? (?:down|off)|rests?|takes? (?:nights?|weekends?|the (?:night|weekend)|sundays?) off|unattended|offline|dark|quiet|silent|idle|empty|dormant|down|not (?:here|there|on|in|online|around|available|working|open|active|up)',
  it: 'it|this|these|them|those|here',
  socials:
    'socials?|social media|facebook|twitter|instagram|fb|ig|tweets?|tweeting|posts?|posting|online|page|account|feed|replies|dms?|messages?|inbox|live|on here|comments?|mentions',
  socialTeam:
    '(?:social media|socials?|media|comms?|communications?|digital|online|web|outreach|public (?:information|affairs|relations)|pio|community (?:relations|engagement|outreach)|press|marketing|page) (?:team|officers?|staff|unit|desk|managers?|coordinators?|specialists?|person|people|office|crew|folks|aide|group|administrators?)|pio|page administrators?',
};

export const monitoring: Lists<'monitoring'> = {
  cue: [
    '(?:moderation|updated|active|live|seeing|see|catching)',
    '{watch}',
    '{reply}',
    '{attend}',
    '{unwatched}',
    '{always}',
    '{when}',
    '{away}',
    '{nobody}',
    '{socialTeam}',
    '{sit} ~4 {hours}',
  ],
  notAlways: [
    '{not} ~5 {watch} ~8 {always}',
    '{not} ~4 {always} ~5 {watch}',
    '{not} ~5 (?:{sit}|{reply}) ~5 {allDay}',
    '(?:{not}|no) ~2 {allDay} ~3 (?:{watch}|{sit}|watch|monitoring|supervision|cover|coverage|presence)',
    '(?:{not}|no) ~3 (?:monitoring|moderation|supervision|coverage) ~4 {allDay}',
    '{watch} ~6 {not} ~2 {always}',
    '{unwatched} ~4 (?:{outside}|{always}|{when})',
    '{not} ~5 {attend} ~8 (?:{when}|{allDay})',
    '{when} ~6 (?:{not}|{nobody}) ~4 {attend}',
    '(?:no|{not}) ~1 (?:{part}|{worktime}|{outside}) ~2 (?:{attend}|replies|answers|service|responses)',
    '{nobody} ~4 {present} ~6 {when}',
    '{nobody} ~4 {present} ~4 (?:{page}|keyboard|screen|controls|desk|account)',
    '{when} ~4 {nobody} ~3 {present}',
    '{page} ~4 {away} ~4 {when}',
    '{page} (?:\\S+ ){0,2}(?:sleeps?|rests?|goes? (?:quiet|dark|to sleep|silent|to bed|offline)|clocks? (?:out|off)|keeps? (?:office|business|banker.?s|library|school) hours)',
    '{when} ~6 {page} ~4 {away}',
    '(?:closed|off|gone|dark|out) ~6 {when} ~4 (?:and so|so|as|too) ~3 {page}',
    '{page} (?:is|are|does|do|too|as well)[^a-z0-9]{0,4}$',
    '{messages} ~6 (?:waits?|sits?|stays?|goes?|go|remains?|will sit|kept|held) ~4 (?:unread|unseen|unanswered|unnoticed|unopened|{when})',
    '{messages} ~6 (?:may|might|could|can|will|would|likely|probably) ~2 (?:not|never|go|be|stay|sit|remain) ~2 (?:seen|read|noticed|discovered|unseen|unread|unnoticed|missed|spotted|caught|overlooked|ignored|found)',
    '{messages} (?:\\S+ ){0,3}(?:go|goes|remain|remains|stay|stays) (?:\\S+ ){0,2}(?:unread|unseen|unnoticed|unchecked)',
    '(?:nobody|no one|we|staff|someone|anyone) (?:may|might|could) ~2 (?:not |never )?(?:be |always )?(?:see|seeing|read|reading|looking|watching|notice|catch|there)',
    '{not} ~3 (?:24|twenty four|twenty-four|round-the-clock|around-the-clock|all-hours|a 24)[ -]?(?:hours?|7|hr|/7)? ~2 (?:service|page|channel|operation|account|desk|line|site|outlet|feed)',
    '(?:only|solely) ~3 {watchStrict}',
    '{watchStrict} ~3 (?:only|solely|part-time|part time|periodically|occasionally|intermittently|sporadically|infrequently|from time to time|when possible|as time permits|limited hours)',
    '{not} ~3 (?:guarantee|guaranteed|promise|ensure|assure|assume|expect|commit|undertake|pledge|count on|rely on|depend on|bank on) ~8 {attend}',
    '(?:{not}|no) ~2 (?:guarantee|promise|assurance|certainty) ~5 (?:{attend}|be here|notice|anyone|somebody|someone)',
    '{not} ~2 always ~4 (?:{attend}|{present})',
    '(?:monitoring|monitored) ~3 (?:is|are) ~1 (?:limited|part-time|restricted)',
  ],
  notAtAll: [
    '{not} ~3 {watchStrict}',
    '{unwatched}',
    '{not} ~2 under ~2 (?:watch|observation)',
    '(?:{not}|no|{nobody}) ~4 {strong} ~4 (?:{page}|{messages}|{it}|{network})',
    '(?:{page}|{messages}|{network}|they|it) (?:\\S+ ){0,3}{not} ~3 {strong}',
    '(?:no|without|zero) ~1 (?:monitoring|moderation|supervision|surveillance|moderators?)',
    '{nobody} ~3 (?:assigned|tasked|paid|hired|here|there|around) ~3 (?:read|watch|monitor|check|answer|see|reply)',
    '{not} ~2 (?:assigned|tasked|paid|staffed|equipped) ~3 (?:read|watch|monitor|check|see|look)',
  ],
  hours: [
    '(?:{watch}|{reply}|{attend}) ~8 {when}',
    '(?:{watch}|{reply}) ~~5 {clock}',
    '{when} ~5 (?:{watch}|{reply}|{attend})',
    '{sit} ~6 {when} ~6 (?:{reply}|{messages})',
    '{crew} ~3 (?:online|tweeting|tweet|posting|posts?|live|on here|on this page) ~4 {when}',
    '(?:moderation|monitoring|moderated|updated|staffed|active|live) ~4 {when}',
    '(?:monitoring|response|reply|replies|responses) ~2 hours ~4 (?:{when})',
    '{socialTeam} ~4 (?:works?|working|is|are|on|in|hours|keeps?|off|out|mans?|runs?|covers?|schedule) ~5 {when}',
    '(?:run|runs|manned|manages?|covers?|operates?|tweets?|staffs?) (?:this|our|the|both|these) (?:{page}|{network}) ~4 {when}',
    '{page} (?:\\S+ ){0,2}(?:hours|times) ~3 {when}',
  ],
  always: [
    '{watch} ~4 {allDay}',
    '(?:actively|constantly|continuously|always|continually|closely) {watch}',
    '{watch} (?:actively|constantly|continuously|closely|continually)',
    '{allDay} {watch}',
    '(?:actively|constantly|continuously) ~1 {watch}',
  ],
  monitored: ['{watch}'],
  page: ['{page}', '{messages}', '{network}'],
  pronoun: ['{it}', '{socialTeam}'],
  inShort: [
    '{crew} ~3 {present} ~3 {when}',
    '{crew} ~3 {away} ~3 {when}',
    '{when} ~2 {crew} ~2 {away}',
    '^~1 {socials} ~2 {when}',
    '{when}[^a-z0-9]{0,4}{socials}$',
    '{nobody} ~4 {present}',
    '{not} ~4 {attend}',
  ],
  otherThing: ['{otherThing}'],
  slowAnswer: [
    '{not} ~5 (?:{reply}|response|reply|answer) ~6 (?:immediate|immediately|right away|instant|instantly|real time|real-time|promptly|24 7|24/7)',
    '{not} ~5 (?:immediate|instant|real-time|prompt) ~2 (?:response|reply|answer|assistance|help)',
    '{not} ~2 expect ~3 (?:response|reply|answer)',
    '{not} ~3 (?:obliged|obligated|obligation|required|able) ~2 (?:monitor|watch)',
  ],
  mailbox: ['{mailbox}'],
  notThis: [
    '(?:on ?site|phone calls?|in person|walk ins?|house watch|neighborhood watch|office is)',
    'if ~4 (?:is|are) {not} ~1 {watch}',
    '{not} ~3 {watch} ~4 (?:linked|external|third-party|third party|other (?:sites|websites|pages)|individual|your (?:browsing|activity|visits?|use)|who visits)',
    '{watch} ~5 (?:weather|traffic|flood|water|river|air|crime|patient|network|situation|storm|progress|performance|compliance|conditions|scanner|radio)',
    '(?:monitors|monitoring|monitored) ~4 (?:and|by) (?:evaluat|audit|security|cctv|camera)',
    '(?:{not} ~2 (?:moderate|moderated|screen|screened|pre-screen|edit|endorse|evaluate|evaluated))',
    'watch ~3 (?:video|meeting|live|stream|council)',
  ],
};
