// English word classes: what a page calls itself, what its visitors write, watching it, times of day, statutes on records.
import type { Words } from '../../grammar.ts';

const PAGE =
  '(?:page|account|profile|site|web ?site|webpage|web page|feed|channel|handle|timeline|wall|platform|presence|forum|blog|outlet|app|portal|homepage|stream|a/c|acct|acc|fb page|social media(?: (?:sites?|pages?|accounts?|platforms?|channels?|feeds?))?|social network(?:s|ing)?(?: sites?)?)';
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\\.?';
const TIME = '(?:\\d{1,2}(?:[:.h]\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?|hrs?|h)?|noon|midnight)';

export const words: Words = {
  not: "not|never|cannot|nobody|no one|no-one|none|neither|nor|without|unable|hardly|rarely|seldom|n't|(?:is|are|was|were|do|does|did|can|could|would|should|has|have|had|will|must|need|ai|ca|wo|sha)n't|(?:is|are|was|were|do|does|did|could|would|should|has|have|had|must|ca|wo)'? ?nt|n0t|nto|nott|n ot|no t|not one of (?:us|our \\w+|the \\w+)|none of (?:us|our \\w+)|no member|no staff|no employees?",
  page: `${PAGE}s?`,
  pageOne: PAGE,
  network:
    'facebook|twitter|instagram|youtube|nextdoor|tiktok|linkedin|threads|bluesky|mastodon|snapchat|pinterest|flickr|fb|ig|tweets?',
  messages:
    '(?:comment|message|post|tweet|reply|mention|dm|direct message|private message|inbox|inquiry|enquiry|question|query|submission|messenger)s?|replies|inquiries|enquiries|queries|dms|pms',
  said: '(?:comment|post|posting|message|remark|reply|statement|view|opinion|material|content|contribution|submission)s?|replies|(?:user|visitor) (?:generated )?content',
  watchStrict:
    'monitor(?:ed|s|ing)?|moniterd?|monitered|monitord|montiored|moniotred|monitred|moderated daily|staffed|manned|attended|supervised|checked|watched',
  watch:
    '{watchStrict}|check(?:s|ing)?|watch(?:es|ing)?|look(?:s|ed|ing)? (?:at|after|over)|read|reads|review(?:s|ed)?|attends?(?: to)?|keep(?:s|ing)? (?:an eye|watch)|kept under review|updated and watched|view(?:ed)?|serviced',
  unwatched:
    '#?notmonitored(?:247|24x7)?|#?notwatched(?:247)?|un-?monitored|un-?watched|un-?supervised|un-?tended|un-?moniterd|unmanned|un-?staffed|unattended',
  reply:
    'repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|response|responses|acknowledg(?:e|ed)',
  sit: 'sits?|sitting|here|there|online|available|on duty|present|looking|logged (?:in|on)|active|at (?:the|our) (?:desk|keyboard|screen)|behind (?:the|this|these) (?:screen|keyboard)',
  roundClock:
    '(?:24 ?[/x*-] ?7|24 hours (?:a|per) day|(?:a)?round the clock|day (?:and|or|&) night|night and day)(?!,? (?:except|but|unless|from|only|(?:on|by|over) (?:the )?phone))',
  allDay:
    '24 ?[/x*-] ?7(?:[/x*-] ?365)?|24 7|24(?: |-)?h(?:ou)?rs?(?: (?:a|per) day| / ?7)?|24hrs?|twenty four hours|(?:a)?round the clock|(?:at )?all (?:times|hours|the time|day|day long)|day (?:and|or|&) night|night and day|every (?:hour|minute)|(?:7|seven) days(?: a| per) week|every hour of (?:the|every) day|any time of (?:the )?day|any ?time[^a-z0-9.!?]{1,3}any (?:day|hour|night)|any ?time[^a-z0-9.!?]{1,3}day or night|any hour of (?:the )?(?:day|night)|full time',
  always:
    '{allDay}|constant(?:ly)?|continu(?:ous|al)(?:ly)?|always|permanent(?:ly)?|regular(?:ly)?|frequent(?:ly)?|active(?:ly)?|daily|in real time|real time|routine(?:ly)?|live|every day|immediately|consistent(?:ly)?|{outside}|{nights}|necessarily',
  outside:
    '(?:outside|out of|beyond|after|off)(?: of)?(?: (?:our|these|those|the|normal|regular|standard|usual))* (?:office|business|working|work|regular|normal|opening|staffed|operating)? ?hours|after hours',
  nights:
    'overnight|at night|nights?|(?:on |at |over )?weekends?|evenings?|(?:on )?(?:public |bank )?holidays',
  hours: `(?:office|business|working|work|regular|normal|opening|core|staffed|daytime|day-?time|operating)(?: (?:office|business|working))? hours|weekdays?(?: only)?|${DAY} ?(?:-|to|through|thru|until|till|&|and|/) ?${DAY}|m ?(?:-|to) ?f|during the day|in the daytime|the working (?:day|week)|part time|limited hours|24 ?[/x] ?[56]`,
  clock: `${TIME} ?(?:-|to|until|till|through|and) ?${TIME}|0\\d[0-5]\\d ?(?:-|to|until|till) ?(?:[01]\\d|2[0-4])[0-5]\\d(?: ?h(?:ou)?rs?)?`,
  otherThing:
    'bags?|luggage|belongings|children|pets|dogs|fires?|alarms?|cameras?|cctv|buildings?|tip ?lines?|hot ?lines?|dispatch(?:ers?)?|call ?cent(?:er|re)s?|scanners?|radio|traffic|weather|rivers?|levels?|air quality|network|systems?|computers?|parks?|pools?|beach(?:es)?|doors?|phones?|phone lines?|voice ?mails?|patrols?|security|visits?|patients?|inmates?|crews?|operations cent(?:er|re)|eoc|water|sewer|equipment|parking|vehicles?|alien|students?|playground|burn|jobs?',
  mailbox: 'e-?mails?(?: (?:address|account|box|inbox))?|mail ?box|voice ?mail|fax|phone line',
  ring: 'call|dial|dail|phone|ring|text|contact|telephone|reach|cal|hang up and dial|hang up & dial|txt',
  urgentThing:
    '(?<!non ?)(?:emergenc(?:y|ies|ias)|emergencey|emergancy|emerg)|life threatening|immediate (?:danger|threat|help|assistance|risk)|imminent danger|crimes? in progress|urgent help|urgent assistance|danger to life|life or death|someone is (?:hurt|injured)',
  opinion:
    'opinions?|views?|viewpoints?|positions?|beliefs?|sentiments?|thoughts|remarks|statements?',
  visitors:
    "visitors?'?|users?'?|members of the public|the public|general public|public(?! (?:record|information|disclos|meeting|works|safety|health|service|official|affairs|library|notice|hearing|forum|domain|inspection|release|body|agency|entit))|third part(?:y|ies)|others|other people|people|individuals?|followers?|fans?|commenters?|commentors?|commentators?|posters?|participants?|somebody else|someone else|anyone else|outside parties|persons?|citizens?|residents?|authors?|contributors?|guests|the person|whoever|those who (?:post|comment|write)|community members|friends|originators?",
  reflect:
    'reflect(?:s|ed|ing|ive)?|represent(?:s|ed|ative)?|express(?:es)?|{endorse}|constitutes?|means?|impl(?:y|ies|ied)|indicates?|necessarily|shared?|speak for|speaks for|agree(?:s)?(?: with)?|approv(?:e|ed|es|al)|adopt(?:ed|s)?|support(?:ed|s)?|mirror|attributed|attributable|thereby|match|sanction(?:ed)?|verified|vouch|taken as|stand behind',
  endorse: 'endors(?:e|es|ed|ing|ement|ements)',
  record:
    'public (?:records?|information|documents?|domain records?)|open records?|government records?|official records?|records? (?:open to the public|of the city|of the agency)|public-records?|matters? of public record|the public record|discoverable|foiable',
  statute:
    "freedom of information(?: act| law)?|foi(?:a|l|p|ppa)?|public records?(?: and \\S+)? (?:act|law|laws|statutes?|disclosure(?: act| law)?|requirements)|(?:\\w+ )?records? (?:act|law|laws|statutes?)|open (?:public )?records? (?:act|law|laws|statutes?)|public (?:disclosure|information|records disclosure) (?:act|law|laws|requirements)|access to (?:public )?(?:information|records) (?:act|law)|opra|(?:cal(?:ifornia)? )?cpra|right to know(?: law| act)?|rtkl|sunshine law|sunshine|data practices act|mgdpa|cora|ccja|grama|ipra|uipa|kora|tpia|pia|apra|wpra|fippa|mfippa|atia|rcw 42\\.56|(?:chapter|ch\\.?) (?:119|552|132|24|149|13)|(?:chapter )?119|668\\.6076|42\\.56|132-\\S+|gov(?:ernmen)?t'? code|149\\.43|public records? laws?|state (?:public )?records? laws?|(?:florida|texas|ohio|washington|oregon|state) (?:public records? )?law|e-discovery laws?|government records access",
  release:
    'disclos(?:ed|e|able|ure|ures)|released?|releasable|made public|made available|handed over|provided to|produced|open to (?:public )?(?:inspection|review)|publicly (?:available|accessible|disclosed)|available to the public|given out|inspect(?:ed|ion)|copied|shared with',
  run: 'maintained|operated|run|managed|administered|owned|looked after|moderated|staffed|overseen|controlled|maintianed|maintaned|curated',
  runs: '(?:run|maintain|operate|manage|administer|own|oversee|control|moderate|host|update|curate)s?|looks? after|publish(?:es)?|takes? care of|(?:is|are) (?:in charge of|responsible for)',
  government:
    "police|sheriff'?s?|city|county|town|township|village|borough|fire|department|dept|government|govt|gov|state|council|municipal(?:ity)?|agency|district|office|bureau|ministry|authority|commission|court|courts|public|federal|national|service|constabulary|force|parish|school|university|library|emergency management|health|united states|u\\.s|us|division|board|mayor|governor|treasurer|attorney|transit|weather|embassy|port|airport|organi[sz]ation|center|centre",
  useVerb: 'use|uses|utili[sz]es?|relies on|rely on|leverages?|employs?',
  purposeVerb:
    'inform|share|communicate|connect|reach|engage|tell|talk|talks|speak|provide|give|keep|listen|hold|hear|interact|help|warn|alert|promote|post|publish|educate|update|serve|spread|build|pass|bring|answer|gather|widen|involve|ask|strengthen|improve|recruit|raise',
  newsWord:
    'news|updates?|alerts?|information|info|tips|events|advisories|appeals|safety|safety tips|announcements?|notices|warnings|advice|stories|jobs|services|activities|incidents|resources',
};
