// English: how a page sends people to the telephone in an emergency, and how it only mentions the number.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

/** What people call about, asking for the number, words that may follow the number, and those who call in a story. */
export const emergencyWords: Words = {
  hazard:
    "{urgentThing}|fires?|flames?|smok(?:e|ing)|burn(?:s|ing|ed)?|bleed(?:s|ing)?|hurt|injur(?:y|ies|ed)|wounded|trapped|stuck|drown(?:s|ing)?|crash(?:es)?|wrecks?|accidents?|collisions?|rollovers?|robber(?:y|ies)|robbed|burglar(?:y|s|ies)?|break ins?|intruders?|prowlers?|assaults?|assaulted|attack(?:s|ed|ing)?|shoot(?:s|ing|ings)?|shots|stabb(?:ed|ing)|gun|weapons?|fight|violence|abuse|overdos(?:e|ed|es|ing)|heart|strokes?|chest pains?|chok(?:es|ing)|unconscious|collaps(?:e|ed)|breath(?:e|ing)|seizures?|medical|ems|ambulances?|paramedics?|medics?|police|cops?|officers?|deput(?:y|ies)|troopers?|firefighters?|engine|crimes?|crim(?:e|inal)|danger(?:ous)?|threat(?:s|ened|ening)?|unsafe|safety|life|lives|dying|die|dead|death|help|911 worthy|gas|leaks?|flood(?:s|ing)?|water rising|rising water|tornado|explosions?|sinking|overboard|capsized|overturned|fallen|missing|lost|bites?|bitten|poaching|suspicious|suicid(?:e|al)|crisis|urgent(?:ly)?|urgency|rescue|in progress|happening (?:now|right now)|right now|right away|immediate(?:ly)?|seconds (?:count|matter)|every second|minutes (?:count|matter)|can(?:not|'t) wait|wires?|lines? down|downed|hazard(?:s|ous)?|spills?|sick|victims?|scared|afraid|danger to (?:life|anyone)|trouble|sos|mayday|serious(?:ly)?|at risk|risk to life|the worst|real time|goes wrong",
  dialled:
    '{ring}|ringing|dialing|dialling|calling|phoning|texting|use|try|get|alert|notify|hit|punch(?: in)?|press|telephone|speed dial|grab the phone and dial|send (?:a )?text to|go (?:straight |directly |right )?to|start with|reach for|think',
  atOnce:
    'first|now|right now|right away|always|every time|immediately|straight away|straightaway|at once|asap|only|second|please|instead|anytime|any time|24 ?/ ?7|day or night|pronto|today|(?:and )?not (?:here|us|this page|my inbox|this inbox|facebook|twitter|social media|dms?|messenger|the (?:page|internet|inbox|comments?|app|keyboard|web)|a (?:tweet|dm|post|comment|message))',
  caller:
    '(?:operators?|agents?|staff|cent(?:er|re)|system|devices?|apps?|buttons?|sensors?|detectors?|alarms?|company|guards?|software|bots?|team|it|we|i|dad|mom|cops?)(?: (?:will|can|then|also|automatically|may|would|should|even|just|immediately|had to|have to|already))*',
};

export const emergency: Lists<'emergency'> = {
  cue: ['{urgentThing}', '\\d[^a-z0-9]{0,2}\\d[^a-z0-9]{0,2}\\d', '(?:one|two|nine|zero|triple)'],
  instruction: [
    '{dialled} ~3 emnum',
    '{ring} (?:or|and|/) {ring} ~2 emnum',
    '(?:report|direct|reported|directed|referred|made) ~6 (?:to|via|through|at|on) emnum',
    '(?:by|please|via) (?:calling|dialing|dialling|phoning|texting|ringing) ~2 emnum',
    'emnum (?:should|must|can|needs? to|has to) be (?:called|dialed|dialled|used|contacted|your)',
    '(?:use|go (?:straight |directly |right )?to|pick up (?:the|a|your) phone and|start with|try|think|hit|punch|press|turn to|rely on) ~1 emnum ~3 (?:{hazard}|for|in|if|when|whenever|first|instead)',
    '(?:get|ask|seek|summon|request|find|want|bring|reach|obtain|need) ~5 (?:at|via|through|from|by|on|with|using|to) ~1 emnum',
    '(?:call|number|line|place|way|help|help comes|answer|tool) ~5 (?:is|are|through|via|at|by|from) ~2 emnum',
    'emnum (?:is|was made|exists|remains)(?: still)? ~2 (?:for|the|your|how|where|who|what) ~5 (?:{hazard}|numbers?|call|line|way|place)',
    "emnum (?:is|are|'s) (?:there |here |made |meant |only |reserved )?for ~4 {hazard}",
    "(?:that's|that is|it's|it is|means|thats) (?:a job for |a call to |what )?emnum",
    "(?:is|are|that's|it's|makes?|becomes?|counts? as|needs?|wants?|calls? for) (?:(?:an?|another|the) )?emnum (?:matter|job|case|situation|business|thing)s?(?! (?:is|was))",
    '(?:three|3) (?:little |simple |short )?(?:digits|numbers|keys|buttons|numerals)[^a-z0-9.!?]{1,4}(?:\\S+ ){0,4}emnum',
    '(?:for|in|if|when|with) ~6 (?:belongs?|goes?|go|is what|are what) ~2 emnum',
    'emnum (?:will |can )?(?:gets?|sends?|brings?|reaches|answers|dispatches) (?:you |us |the |an |a |out |somebody |someone )*(?:{hazard}|trucks?|crews?|someone|somebody|people|units?)',
    'emnum (?:can|will|does)[^a-z0-9]{0,3}$',
    '(?:should|must|needs? to|ha(?:ve|s) to|are to|is to) be ~3 (?:called|phoned|reported|taken|made|sent|directed) ~3 emnum',
    '(?:☎|📞|📱|🚨|🆘)[^a-z0-9]{0,3}emnum',
  ],
  directory: [
    '{urgentThing} ~~3 emnum',
    '{hazard} ~~8 emnum (?:and|then|and then) (?:keep|stay|wait|get|point|tell|give|say|hold|do not|leave)',
    '{hazard}[^a-z0-9.!]{1,5}emnum(?: ~1 {atOnce})?[^a-z0-9]{0,4}$',
    '{hazard} ~~4 emnum(?: {atOnce})?[^a-z0-9]{0,4}$',
    '(?:if|when|for|is|are|got|see|seen|saw|hear|smell|anyone|someone|somebody|anything|any) ~6 {hazard}[^a-z0-9.!]{1,4}(?:\\S+ ){0,3}emnum(?: ~1 {atOnce})?[^a-z0-9]{0,4}$',
    'emnum ~2 (?:for|in|if|when|whenever|4|where|should|every time|any time|anytime|the moment|as soon as) ~6 {hazard}',
    'emnum {urgentThing}',
    '{hazard} ~~8 (?:or|and) emnum[^a-z0-9]{0,4}$',
    'emnum {atOnce}[^a-z0-9]{0,4}$',
    '^emnum ?[-=:|>]+ ?~4 {hazard}',
    '^emnum[^a-z0-9.,!?]{1,4}(?:an? |any |your |every )?{hazard}(?! (?:calls?|cent(?:er|re)|logs?|records?|reports?|stat(?:s|istics)|dispatch\\w*|department|dept|chief))',
    '{hazard} ~2 emnum[,;] (?:quot|giv|ask|say|stat|tell)\\w*',
    '(?:on|off|from) (?:campus|site|(?:any|a|your) (?:cell|mobile|phone|landline)(?: ?phone)?),? ~1 emnum(?! (?:centre|center|calls?|dispatch|is|are|was|can))',
    '(?:emergency|emergencies|police|fire|ambulance|medical|ems)(?: (?:and |or )?(?:police|fire|ambulance|medical|ems|rescue|life safety)){0,3} emnum(?! ?(?:stat(?:s|istics)|calls?|cent(?:er|re)|logs?|reports?|records|fees?|response|operators?|week|awards?|tapes?))',
  ],
  mention: [
    'emnum(?:[^a-z0-9.,;:!?]{1,4}| and )(?:dispatch|communications|records)(?![a-z])',
    '(?<!["\'])emnum[.!]?["\']',
    '^(?:then |next |also )?(?:add|put|include|insert|follow with|end with|finish with) ~~12 emnum',
    'emnum ~3 (?:superintendent|landlord|management|concierge|lifeguard|front desk(?! ?[=:(])|security office)',
    'calls? to emnum (?:rose|fell|dropped|increased|jumped|grew|are up|were|was|came|have|last|in|during|by)',
    '(?:when|how|why|whether) to {dialled} ~2 emnum',
    '(?:(?<!for )that|which|phones?|apps?|devices?|lets? you|lets? users|allows? (?:you|users|callers) to) (?:can |will |could )?(?:only )?{ring} ~2 emnum',
    "(?:didn't|hadn't|wouldn't|haven't|had not|would not|did not) {ring} ~2 emnum",
    '^(?:text|text to) emnum$',
    '^(?:about |on )?(?:calling|dialing|dialling|texting) emnum[^a-z0-9]{0,3}(?:faqs?|tips|info|information|questions|basics|guide|guidelines)?[^a-z0-9]{0,3}$',
    'emnum ~3 (?:by mistake|accidentally|by accident|in error)',
    // A firm, a raffle, a street, what somebody failed to do.
    'emnum (?:auto|towing|plumbing|restoration|roofing|apparel|gifts?|tattoo|pizza|bail)(?![a-z])',
    'emnum to (?:win|schedule|book|order|buy|donate|rsvp|register|enter|subscribe|vote|apply)(?![a-z])',
    'emnum (?!from|on|in|at|for|if|and|or|when)[a-z]+ (?:street|avenue|ave|lane|ln|road|rd|drive|blvd|boulevard|court|highway|hwy)(?![a-z])',
    '(?:should|could|would|might|must)(?: not)? have (?:called|dialed|dialled|phoned|texted) ~2 emnum',
    'emnum: (?:not|never|rarely) (?:always|ever|necessarily|every|yet|really|unless)(?![a-z])',
    'emnum ~1 (?:is|are|was|were) ~1 (?:down|out of (?:order|service)|unavailable|not working|disrupted)',
    '(?:when|how|why|whether|before|after|once|until|if|who|as) (?:(?:to|you|i|we|people|someone|they|residents|callers|citizens|should|do|does|can|not) ){1,3}(?:{ring}|called|calling|dialed) ~2 emnum',
    '(?:he|she|they|who|neighbou?rs?|witness(?:es)?|bystanders?|callers?|victims?|man|woman|mother|father|family|someone|somebody|resident|boy|girl|driver|employee|clerk|homeowner) (?:(?:then|also|had|to|did|immediately|quickly|tried|could|would|who) ){0,3}(?:{ring}|called|dialed|phoned|rang) ~2 emnum',
    "(?:do not|does not|did not|don't|doesn't|never|cannot|can't|not to|should not|shouldn't|must not|please not) {ring} ~2 emnum",
    '{caller}[ ](?:calls?|called|phones?|phoned|dials?|dialed|rings?|notif(?:y|ies)|alerts?|contacts?|reach(?:es)?) (?:\\S+ ){0,2}(?:at |on |to )?emnum(?! (?:for help|if|when|in))',
    '(?:roll(?:s|ed)?|escalat(?:e|es|ed)|forward(?:s|ed)?|rout(?:e|es|ed)|transfer(?:s|red)?|connect(?:s|ed)?|patch(?:es|ed)?|relay(?:s|ed)?|pass(?:es|ed)?) ~5 (?:to|through to) ~1 emnum',
    '(?:no longer|no need) ~2 (?:need |have |required |necessary )?(?:to )?(?:{ring}|calling) ~2 emnum',
    '(?:film|movie|book|series|show|song|album|episode|porsche|carrera|room|suite|box|lot|flight|route|highway|badge|unit|bus|section|ordinance|resolution|extension|ext|model|item) emnum',
    '(?:september|sept|remember(?:ing)?|never forget|honor(?:ing)?|memory of) ~2 emnum',
    '{ring} ~2 emnum (?:center|centre|dispatch|communications|coordinator|board|director|museum|department|office|administration|addressing|education)',
    '(?<!(?:are|is|be|we) )(?:urged|urges|told|tells|directs|directed|advised|advises|reminded|reminds|asked) ~5 to {ring} ~2 emnum',
    '(?:trained|learn(?:ed|ing|s)?|taught|teach(?:es|ing)?|knows?|knew|practice|practise|instead of|rather than|without having to|no need to|unable to|able to|tried to|trying to|thanks to|abuse|misuse|hesitated? to) ~3 (?:{ring}|calling) ~2 emnum',
    'emnum[\\s-](?:center|centre|dispatch(?:er|ers)?|operators?|call takers?|system|fees?|surcharge|coordinator|addressing|communications?|telecommunicators?|tapes?|recordings?|hang-?ups?|services?|board|memorial|attacks?|ceremony|anniversary|outages?|director|address(?:es)?|calls|callers?|carrera|turbo|gt\\d|lines?|emergency (?:dispatch|call|communications|telephone|center|centre|services?|system|address))',
    '{urgentThing} (?:call center|dispatch|communications|telephone) ~3 emnum',
  ],
  caveat: [
    '{not} (?:hesitate|wait|be afraid|delay) ~4 {ring}',
    '{ring} ~2 emnum (?:unless|only)',
    'only {ring} ~2 emnum (?:in|for|if|when|to)',
    '(?:comes?|sent|help|send|arrives?) ~3 when you {ring} ~1 emnum',
  ],
  incident: [
    '(?:suspect|man|woman|vehicle|individual|him|her|this person|whereabouts|wanted|anyone with information|sightings?|location of|missing)',
  ],
  urgent: [
    '{urgentThing}',
    '(?:help|urgent|immediate|immediately|crime|fire|smoke|danger|dangerous|threat|police|ambulance|medical|injur(?:y|ies|ed)|right away|always|suspicious)',
  ],
  notHere: [
    '{not} ~8 {urgentThing}',
    '{urgentThing} ~4 {not} ~4 (?:here|posted|reported|this|accept)',
    '{not} ~6 (?:report|reporting) ~4 (?:crime|crimes|incidents?)',
  ],
  writeHere: [
    '{urgentThing} ~4 (?:message|dm|write to|e-?mail|tweet) ~4 {government} ~3 (?:here|page|account|inbox|message)',
    '{urgentThing} ~2 (?:send|write|leave) ~4 (?:private |direct )?(?:messages?|dms?|comments?)(?![a-z])',
    '(?:takes?|receives?|answers?|handles?|accepts?) ~3 {urgentThing} (?:by|via|through|over|in|on) ~2 (?:messages?|messenger|dms?|inbox|page|comments?)(?![a-z])',
    'report ~1 {urgentThing} to ~4 (?:here|on this|by (?:private |direct )?message|via messenger|through this)',
    '{urgentThing} ~4 (?:message|dm|write|post|inbox|e-?mail|tweet) ~2 (?:us|here|this)',
    '(?:report|tell us of|let us know of) ~3 {urgentThing} (?:here|on this|by message|via messenger|through this)',
    '(?:message|dm|inbox) us ~3 (?:in|for|with|about) ~3 {urgentThing}',
  ],
  noNumber: [
    '{ring} ~3 (?:emergency services|emergency (?:line|number)|local authorities)',
    '{urgentThing} ~5 {ring} ~6 (?:us|number|\\(?\\d{3}[^a-z0-9]{0,3}\\d{3,4}(?:[^a-z0-9]?\\d{4})?)',
    '{urgentThing} ~3 \\(?\\d{3}[^a-z0-9]{0,3}\\d{3,4}(?:[^a-z0-9]?\\d{4})?',
    '{ring} ~2 othernum',
    '{urgentThing} ~2 othernum',
  ],
};
