// English: things that are watched, removed, disclosed or maintained, and are neither the page nor what is written on it.
import type { PhraseTable } from '../table.ts';

const PLACE =
  '(?:building|lobby|hallway|stairwell|waiting room|classroom|warehouse|tower|marina|impound lot|kennel|range|shed|bulletin board|dispatch cent(?:er|re)|parking (?:lot|garage|structure)|lot|park|playground|skate ?park|pool|beach|trail|road|street|sidewalk|crosswalk|bridge|tunnel|jail|evidence room|holding cell|courtroom|court ?house|stadium|arena|rink|field|gym|gymnasium|dock|pier|ramp|campground|cemetery|garden|garage|gate|entrance|elevator|restroom|shelter|shooting range|landfill|premises|bus|train|right[- ]of[- ]way|property|pole|fence|bus stop|school bus|council chambers?|meeting room|(?:city|building|park|school|public|bathroom) wall)';
const OBJECT =
  '(?:camera|cctv|alarm|panel|siren|sign|billboard|yard sign|graffiti|book|vehicle|car|truck|trailer|boat|tree|branch|stump|weed|snow|snow ?bank|snow pile|ice|debris|trash|litter|rubbish|bicycle|bike|scooter|flyer|flier|handbill|brochure|leaflet|pamphlet|flag|door|hydrant|drone|equipment|animal|dog|pet|cat|tent|sofa|luggage|bag|parcel|fax|fax machine|drop ?box|drop slot|mail ?box|scanner|skatepark|photo booth|kiosk|vending machine|burn pile|gauge|buoy|beacon|lighthouse|pendant|sensor|street ?light|lamp ?post|weir|spillway|statue|flag ?pole|bumper sticker|asbestos|odou?r|goal ?post|fence ?post|records window|station \\d+)';
const SERVICE =
  '(?:(?:tip|chaplain|crime|drug|help|hot|phone|information|info|advice|records|fraud|text|complaint|job|burn) ?line|tip ?line|hot ?line|help ?line|chaplain|dispatch|switchboard|voice ?mail|answering machine|front desk|service desk|records desk|crossing guard|lifeguard|crossing|intercom|call box|drive[- ]through)';
const PAPER =
  '(?:bid|tender|proposal|(?:job |permit |grant |license |loan )?application|permit|ballot|petition|survey response|nomination|entry form|timesheet|citation|ticket|invoice|warrant|brochure|form)';
const PEOPLE =
  '(?:speaker|spectator|passenger|inmate|prisoner|motorist|trespasser|camper|skater|swimmer|hiker|loiterer|(?:football|baseball|sports|home|visiting) fan)';
const EVENT =
  '(?:hearing|meeting|session|forum meeting|open house|town hall|workshop|class|course|academy|drill|exercise|event|fair|parade|ceremony|festival|seminar|lecture|concert|race|walk|ride|game|auction|coffee hours?|office hours)';
const WORK =
  '(?:grant|fund|program(?:me)?|project|unit|squad|task force|team|patrol|checkpoint|study|survey|poll|newsletter|brochure|leaflet|pamphlet|magazine|book|podcast|film|movie|video series|campaign|ordinance|by-?law|law|bill|permit|form|fee|tax|levy|badge|uniform|award|scholarship|exhibit|exhibition|show|camera|drone|siren|database|registry)';
const THING = `(?:${PLACE}|${OBJECT}|${SERVICE}|${PAPER}|${PEOPLE})(?:s|es)?`;

/** What tells or is told, and is no page by name. */
const MEDIUM =
  '(?:group|bot|inbox|updates?|notes?|videos?|photos?|pictures|clips|stories|series|newsletter|messages|presence|corner|column|word|words|account|app|voice|media|content)(?![a-z])';

/** A word that may stand before the head of a subject. */
const BEFORE =
  '(?:(?!(?:we|you|i|they|it|he|she|who|which|that|is|are|be|was|were|not|in|on|at|of|from|with|by|for|to|and|or|but|if|when|while|like|unlike|as|after|before|please|see|visit|follow|call|read|click|use|here)(?![a-z]))[^\\s.,;:!?]+ )';
const START = '(?:^|(?<=[.!:;] )|(?<=that ))';
const VERB =
  "(?:is|are|was|were|be|isn't|aren't|will|won't|can|can't|cannot|may|must|shall|should|has|have|had|do|does|don't|doesn't|gets?|goes|becomes?|remains?|stays?|that|who|which|with|subject|not|reflects?|represents?|express(?:es)?)";
const BODY = '(?! (?:department|dept|division|office|staff|team|district|authority|board|commission|committee|service|bureau|association|page|account))'; // prettier-ignore
const subject = (head: string): string => `${START}${BEFORE}{0,4}${head}${BODY} ~6 ${VERB}`;

/** "Nobody reads the front desk". */
const WATCHED_BY = `(?:nobody|no one|none of us|no (?:\\w+ )?\\w+|our \\w+|of our \\w+|we|staff|deputies|officers) (?:(?:do|does|did|is|are|not|don't|doesn't|cannot|can't|assigned|to|in|front|of|an|eye|on|only|will|be|ever|\\w+ly) ){0,5}(?:read|watch|check|monitor|staff|look|sit|keep|man|attend|guard)(?:s|es|ing)? (?:(?:at|in|on|front|of|an|eye|to|after|over) ){0,3}`;
const WATCHED = `${WATCHED_BY}(?:the|our|this|that) (?:[^\\s.,;:!?]+ ){0,2}?(?:${PLACE}|${OBJECT}|${SERVICE}|window|gauge|pile|station)s?(?![a-z'])|${WATCHED_BY}station \\d`;

/** "We remove graffiti with offensive language", "Crews clear snow". */
const TAKEN_AWAY = `(?:removes?|removing|clears?|t(?:akes?|ook) (?:down|away)|hauls? (?:off|away)|erases?|deletes?|paints? over|cleans?(?: up)?) (?:(?:any|all|the|an?|old|new|abandoned|dead|fallen|illegal|dangerous|hateful|offensive|racist|obscene) ){0,3}(?:${OBJECT}|${PLACE})(?:s|es)?(?![a-z'])`;

const AT_PLACE = `(?:at|in|on|from|inside|outside|near|around|along|against|off|aboard|during) (?:(?:the|our|any|all|an?|this|these|city|public|town|county|its|each|every) ){0,2}(?:[^\\s.,;:!?]+ ){0,2}?(?:${PLACE}|${EVENT}|schools?|walls|utility poles?|light poles?)(?:s|es)?(?! (?:page|account|wall|feed|site|profile))`;
const TO_BE_HEARD =
  '(?:(?:the|this|our|any|an?|each|these|proposed|draft|city|town|public) ){0,3}(?:[^\\s.,;:!?]+ ){0,2}?(?:plans?|proposals?|hearings?|meetings?|permits?|projects?|ordinances?|by-?laws?|drafts?|rules?|rulemaking|budgets?|applications?|rezoning|zoning board|planning board|planning commission|docket|impact statement|study|agenda items?|council|school board)';

export const things: PhraseTable['things'] = {
  subject: [subject(THING), TAKEN_AWAY, WATCHED],
  place: [AT_PLACE],
  hearing: [
    `comments? (?:[^\\s.,;:!?]+ )?(?:on|at|about|to|for|during|regarding|concerning|before) ${TO_BE_HEARD}`,
    'public comment (?:policy|rules|period|cards?|session)s?(?: ~3 (?:council|board|commission|meetings?|hearings?))?',
    '(?:letters|written comments|testimony|statements) (?:sent |submitted |addressed )?(?:to|before) (?:the )?(?:zoning|planning|hearing|grand|appeals)',
  ],
  records: [
    subject(
      '(?:bids?|tenders?|minutes|agendas?|applications?|permits?|filings?|contracts?|payrolls?|budgets?|(?:accident|crash|incident|police|arrest|expense|inspection|lobbyist|audit|annual|offense) (?:reports?|records?)|footage|recordings?|(?:911|radio|call) recordings?|(?:body|dash)[- ]?(?:cam|camera|worn)s?(?: camera)?(?: videos?| footage)?|videos?|mug ?shots?|licen[cs]es?|deeds?|salaries|personnel files?|transcripts?|resumes?|petitions?|court files?|plats?|invoices?|warrants?|citations?|ballots?)',
    ),
  ],
  views: [
    `(?:opinions?|views?|statements?|positions?|beliefs|ideas|claims) (?:[^\\s.,;:!?]+ ){0,2}(?:in|of|at|from|by|on|during) (?:[^\\s.,;:!?]+ ){0,3}?(?:surveys?|polls?|films?|movies?|exhibit(?:s|ions?)?|shows?|plays?|books?|speakers?|columnists?|columns?|newsletters?|magazines?|podcasts?|performers?|artists?|presenters?|lecturers?|panel(?:ist)?s?|instructors?|authors? of books|towers?|${EVENT}s?)`,
    subject('(?:(?:answers|responses) (?:to|in) (?:this|our|the|an?) (?:\\w+ )?(?:survey|poll|questionnaire|quiz|census)|works of art|artworks?|films?|movies?|books?|displays?|exhibits?|murals?|speakers?|performances?|plays?|lectures?|songs?)'), // prettier-ignore
  ],
  purpose: [
    `(?:purpose|goal|aim|objective|intent|intention|point|mission|idea|task|job|role)s? (?:of|for|behind) (?:(?:this|the|our|these|that|those|its|each|an?|such) )?(?:[^\\s.,;:!?]+ ){0,2}?(?:${WORK}|${EVENT}|${OBJECT}|${PLACE}|chaplain|line)(?:s|es)? ~4 (?:is|are|was|were|will|has)`,
    `${START}(?:this|the|our|these|that|each|every|an?) (?:[^\\s.,;:!?]+ ){0,2}?(?:${WORK}|${EVENT}|${OBJECT})(?:s|es)? ~2 (?:is|are|was|were|will be|aims?|serves?|seeks?|exists?|helps?|provides?)`,
    // Of whatever is named and no page.
    `(?:purpose|goal|aim|objective|intent|intention|point|idea|job)s? (?:of|behind) (?:the|our|an?|this|that|each) (?!${MEDIUM})(?:(?!we|you|it|posting|having|using|being)[^\\s.,;:!?]+ ){1,4}?(?:is|are|was|were) (?:to|for|not|that)`,
    `${START}(?:the|our|a|an|this|each) (?!${MEDIUM}|[^\\s]+ ${MEDIUM}|purpose|aim|goal|idea|point|job)(?:[^\\s.,;:!?]+ ){0,3}?[^\\s.,;:!?]+ (?:is|are|was|were) (?:there|meant|intended|designed|built|made) (?:to|for|so)`,
    `${START}(?:the|our|an?|this) (?!${MEDIUM})(?:[^\\s.,;:!?]+ ){0,2}[^\\s.,;:!?]+'s (?:\\w+ )?(?:purpose|goal|aim|job|mission)s? (?:is|are|was)`,
    `(?:we|{government}) (?:\\w+ )?(?:hold|host|run|offer|organi[sz]e|have|use|wear|carry|attend|conduct|do|teach|print|publish|mail)s? (?:[^\\s.,;:!?]+ ){0,3}?(?:${WORK}|${EVENT}|${OBJECT})(?:s|es)? (?:[^\\s.,;:!?]+ ){0,3}?(?:to|so|for)`,
  ],
  owned: [
    subject(
      `(?:(?:${PLACE}|${OBJECT})(?:s|es)?|museum|monument|memorial|statue|fountain|airport|clinic|band|choir|camp|gift shop|cafe|horse|helicopter|farm|well|dam|pump|lamp|traffic light|sewer|drain|water main|(?:mobile |phone )?app|newspaper|radio station|drone|hotline)`,
    ),
    'official (?:[^\\s.,;:!?]+ )?(?:vehicle|car|truck|song|anthem|sponsor|partner|supplier|flower|bird|tree|animal|mascot|seal|flag|logo|patch|uniform|dog|horse|drink|time|timer|results?|ballots?|count|duties|business|visit|languages?|maps?|holiday|portrait|photographer|opening|dealer|provider|cookbook)s?(?! {page})(?! of {page})',
    'official (?:(?!{page}|{network}|source|voice|presence)[^\\s.,;:!?]+ ){0,3}?(?:(?:mobile |phone )?app|newspaper|gazette|mug|t-?shirt|radio station|tv station|calendar|drone|hotline|hashtag|merch|store|gift shop|nickname|motto|beer)s?(?! (?:{page}|section|unit|team|squad|division|department|office|of {page}))',
  ],
  cookies: [
    '(?:purpose|use|aim|goal) of (?:the |these |our |such )?(?:\\w+ )?(?:cookies?|analytics|tracking|log files?)',
    '(?:cookies?|analytics|log files?) (?:\\w+ )?(?:are|is|help|allow|let|enable|serve)',
    '(?:best|optimally|better) (?:viewed|experienced|seen|displayed) (?:with|in|on|using|at)',
  ],
  page: [
    '(?:(?:page|profile|web ?site|web ?page|feed|handle|timeline|forum|blog|acct|social|online|inbox|post|thread|tweet|hashtag)s?|(?:our|this|the|these|all|your|official|{network}|social media) (?:\\w+ ){0,2}(?:accounts?|sites?|channels?|platforms?|walls?|presence)|on (?:here|this wall|our wall)|here|{network}|internet)',
  ],
  said: [
    '(?:comment|comments|commenters?|commenting|postings?|repl(?:y|ies)|messages?|remarks?|content|tweets?|words|language you|dms?|texts? you|(?:what|anything|everything|nothing|whatever|all|stuff) (?:that )?you|you (?:post|send|write|say|submit|share)|moderat\\w+|communications?|correspondence|e-?mails?|submissions?|contributions?|followers?|users?|posters|third part(?:y|ies)|members of the public)',
  ],
};
