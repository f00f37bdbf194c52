// English: signs that a sentence is advice, a report or a private person's, and not the page's own statement.
import type { PhraseTable } from '../table.ts';

export const voice: PhraseTable['voice'] = {
  advice: [
    '(?:agencies|departments|organi[sz]ations|municipalities|local governments|governments|administrators|moderators|page owners|account owners|supervisors) (?:\\w+ ){0,2}(?:should|must|shall|may|can|will|need to|are (?:required|encouraged|expected|advised))',
    '(?:employees|personnel|members|officers|staff) (?:\\w+ ){0,2}(?:should|must|shall|are (?:required|expected|advised|prohibited))',
    "(?:your|an|each|every|any|the|all) (?:\\w+ )?(?:agency|department|organi[sz]ation|municipality|government|school|company|profile|bio|pages?|sites?|accounts?)(?:'s)? (?:\\w+ ){0,2}(?:should|must|shall|needs to|ought to) ~3 (?:include|state|say|contain|display|post|indicate|note|carry|have|clearly|be|maintain|keep|tell|use|create)",
    '(?:sample|model|suggested|recommended|boilerplate|template) (?:\\w+ )?(?:policy|policies|language|text|wording|disclaimer|statement|notice|bio|post|message|disclaimers)',
    '(?:something like|along the lines of|wording such as|for example|for instance|consider (?:adding|posting|including|using|stating)|include (?:a|the) (?:disclaimer|statement|notice|link))',
    '(?:insert|name of) (?:your )?(?:agency|department|city|organi[sz]ation|jurisdiction)',
    'your (?:agency|department|organi[sz]ation|municipality|jurisdiction|social media policy)',
    '(?:shall|should|must) (?:also |clearly |prominently |always |conspicuously )?(?:state|include|display|indicate|specify|contain|carry)',
    '(?:is|are|has|have|needs?) to (?:state|say|include|display|carry|use|show|publish) ~2 (?:that|a|the|this|social|which)',
    'best practices',
  ],
  reported: [
    '(?:said|told reporters|according to|reported that|announced|spokes(?:man|woman|person)|explained|wrote|alleged|apologi[sz]ed)',
    '(?:statement|notice|audit|banner|disclaimer|bio|page|app) (?:states|stated|says|said|reads|warns|warned|tells|told|directs)',
  ],
  personal: [
    "(?:i|i'm|i've|i'd|mine|myself)",
    'my (?:own|tweets?|opinions?|views?|account|page|personal|posts)',
    '(?:personal|private) (?:account|page|profile|blog|capacity)',
    '(?:views|opinions|tweets|thoughts) (?:are |all )?own',
    '(?:parody|fictional|role-?play|rp account|satire|fan account)',
  ],
};
