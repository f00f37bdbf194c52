// English: signs that a sentence is advice, a report or a private person's, and not the page's own statement.
import type { PhraseTable } from '../table.ts';

export const voice: PhraseTable['voice'] = {
  advice: [
    '(?:agencies|departments|organi[sz]ations|municipalities|local governments|governments|employees|personnel|members|administrators|moderators|page owners|account owners|officers|supervisors|staff) (?:(?:\\w+ ){0,3})(?:should|must|shall|may|can|will|need to|are (?:required|encouraged|expected|advised))',
    "(?:your|an|each|every|any|the) (?:agency|department|organi[sz]ation|municipality|government|school|company|profile|bio|page)(?:'s)? ~4 (?:should|must|shall|needs to|ought to) ~3 (?:include|state|say|contain|display|post|indicate|note|carry|have|clearly|be)",
    '(?:sample|model|suggested|recommended|example|standard|boilerplate|template) (?:\\w+ )?(?:policy|policies|language|text|wording|disclaimer|statement|notice|bio|post|message|disclaimers)',
    '(?:for example|for instance|e\\.g|such as|something like|along the lines of|wording such as|consider (?:adding|posting|including|using|stating))',
    '(?:insert|name of|your) (?:agency|department|city|organi[sz]ation)(?: name)?',
    '(?:shall|should|must) (?:(?:also|clearly|prominently|always|conspicuously) )?(?:state|include|display|indicate|specify|post|contain|carry|be posted|advise|inform)',
    '(?:social media|best) (?:best )?practices',
    '(?:make sure|ensure|be sure|remember) (?:that )?(?:to )?(?:your|you|the page|users|visitors|followers)',
  ],
  reported: [
    '(?:said|says|told|according to|reported|reports|announced|spokes(?:man|woman|person)|stated|explained|wrote|added|noted that|claims|claimed|alleged|apologi[sz]ed)',
    '(?:its|their|his|her) (?:facebook|twitter|instagram|social media|official|own)(?: \\w+)? (?:page|account|post|feed|profile|site|pages|accounts)',
    '(?:statement|notice|audit|banner|disclaimer|policy|bio|page|app) (?:states|stated|says|said|reads|warns|warned|tells|told|directs)',
  ],
  personal: [
    "(?:i|my|mine|i'm|me|myself) (?:am|own|tweets?|opinions?|views?|account|page|personal|alone|do not|don't)",
    '(?:personal|private) (?:account|page|profile|blog|capacity)',
    '(?:views|opinions|tweets|thoughts) ~2 (?:my own|mine|are own|own)',
    '(?:parody|fictional|role-?play|rp account|satire|fan account)',
  ],
  guide: [
    '(?:model policy|sample policy|policy template|how to write|best practices|toolkit|playbook|handbook|checklist|training|template|guide (?:for|to)|guidance for|guidelines for (?:employees|staff|personnel|agencies)|audit of|case study)',
  ],
};
