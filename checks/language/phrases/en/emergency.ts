// English: how a page sends people to the telephone in an emergency, and how it only mentions the number.
import type { Lists } from '../table.ts';

export const emergency: Lists<'emergency'> = {
  cue: ['{urgentThing}', '\\d[^a-z0-9]{0,2}\\d[^a-z0-9]{0,2}\\d', '(?:one|two|nine|zero|triple)'],
  instruction: [
    '{ring} ~3 emnum',
    '{ring} (?:or|and|/) {ring} ~2 emnum',
    '(?:report|direct|reported|directed|referred|made) ~6 (?:to|via|through|at|on) emnum',
    '(?:by|please|via) (?:calling|dialing|dialling|phoning|texting|ringing) ~2 emnum',
    'emnum (?:should|must|can|needs? to|has to) be (?:called|dialed|dialled|used|contacted)',
    '(?:use|go to|pick up the phone and) ~1 emnum ~2 (?:for|in|if)',
    '(?:☎|📞|📱|🚨|🆘)[^a-z0-9]{0,3}emnum',
  ],
  directory: [
    '{urgentThing} ~~3 emnum',
    'emnum ~2 (?:for|in|if) ~5 {urgentThing}',
    'emnum {urgentThing}',
    '(?:police|fire|ambulance|medical|ems)(?: (?:and |or )?(?:police|fire|ambulance|medical|ems)){1,3} emnum',
  ],
  mention: [
    '^(?:text|text to) emnum$',
    'emnum ~3 (?:by mistake|accidentally|by accident|in error)',
    '(?:when|how|why|whether|before|after|once|until|if|who|as) (?:(?:to|you|i|we|people|someone|they|residents|callers|citizens|should|do|does|can|not) ){1,3}(?:{ring}|called|calling|dialed) ~2 emnum',
    '(?:he|she|they|who|neighbou?rs?|witness(?:es)?|bystanders?|callers?|victims?|man|woman|mother|father|family|someone|somebody|resident|boy|girl|driver|employee|clerk|homeowner) (?:(?:then|also|had|to|did|immediately|quickly|tried|could|would|who) ){0,3}(?:{ring}|called|dialed|phoned|rang) ~2 emnum',
    "(?:do not|does not|did not|don't|doesn't|never|cannot|can't|not to|should not|shouldn't|must not|please not) {ring} ~2 emnum",
    '{ring} ~2 emnum (?:center|centre|dispatch|communications|coordinator|board|director|museum|department|office|administration|addressing|education)',
    '(?<!(?:are|is|be|we) )(?:urged|urges|told|tells|directs|directed|advised|advises|reminded|reminds|asked) ~5 to {ring} ~2 emnum',
    '(?:trained|learn(?:ed|ing|s)?|taught|teach(?:es|ing)?|knows?|knew|practice|practise|instead of|rather than|without having to|no need to|unable to|able to|tried to|trying to|thanks to|abuse|misuse|hesitated? to) ~3 (?:{ring}|calling) ~2 emnum',
    'emnum[\\s-](?:center|centre|dispatch(?:er|ers)?|operators?|call takers?|system|fees?|surcharge|coordinator|addressing|communications?|telecommunicators?|tapes?|recordings?|hang-?ups?|services?|board|memorial|attacks?|ceremony|anniversary|outages?|director|address(?:es)?|calls|callers?|carrera|turbo|gt\\d|lines?|emergency (?:dispatch|call|communications|telephone|center|centre|services?|system|address))',
    '{urgentThing} (?:call center|dispatch|communications|telephone) ~3 emnum',
  ],
  caveat: [
    '{not} (?:hesitate|wait|be afraid|delay) ~4 {ring}',
    '{ring} ~2 emnum (?:unless|only)',
    'only {ring} ~2 emnum',
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
