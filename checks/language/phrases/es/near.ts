// Spanish: what a sentence must speak of to be quoted as the nearest one of an item that is not met.
import type { PhraseTable } from '../table.ts';

export const near: PhraseTable['near'] = {
  monitoring: [
    '(?:monitore\\w*|supervis\\w+|vigila\\w*|atendid[oa]s?|atiende\\w*|revis(?:a|an|ad[oa]s?|amos)|leen|leemos|contest\\w+|respond\\w+)',
    '24 ?/ ?7',
    '24 horas',
    '(?:horarios?|en todo momento|todo el tiempo|constantemente|permanente\\w*|de guardia|fuera de hor\\w+|dia y noche)',
  ],
  emergency: ['{urgentThing}', '(?:9.?1.?1|999|112|000|111|nine.?one.?one)'],
  opinions: [
    '(?:opini(?:on|ones)|puntos? de vista|comentarios?|respalda\\w*|avala\\w*|posturas?)',
    '(?:lo que|cuanto) (?:opin|escrib|public|coment)\\w+',
  ],
  records: [
    '(?:{record}|{law})',
    '(?:registros? publicos?|transparencia|confidencial\\w*|divulg\\w+|acceso a la informacion|informacion publica|documentos? publicos?)',
  ],
  comments: [
    '(?:comentarios?|comentar|moder\\w+|netiqueta|insult\\w*|groser\\w+|respeto|spam)',
    '(?:normas|reglas|politicas?) (?:de|del|para|sobre)',
    '(?:borra|elimina|oculta|bloquea|quita)(?:n|mos|r|ran|remos|d[oa]s?)?',
  ],
  purpose: [
    '(?:{page}|{network}|redes sociales)',
    '(?:finalidad|objetivo|proposito|mision|fin(?:es)?|sirve|destinad[oa]|pensad[oa]) ~~8 (?:es|son|para|de)',
    '(?:aqui|este espacio) ~4 (?:encontrar\\w*|public\\w+|compart\\w+|inform\\w+|avis\\w+)',
  ],
  maintained: [
    '(?:{page}|{network}|redes sociales)',
    '(?:mantenid[oa]|gestionad[oa]|administrad[oa]|operad[oa]|desarrollad[oa]|disenad[oa]|cread[oa]) por',
  ],
};
