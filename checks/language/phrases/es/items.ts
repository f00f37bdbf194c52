// Spanish: how a page says, or denies, what the standard items ask for.
import type { PhraseTable } from '../table.ts';
import { emergency } from './emergency.ts';
import { monitoring } from './monitoring.ts';
import { pageItems } from './page-items.ts';

export const items: PhraseTable['items'] = {
  ...pageItems,
  monitoring,
  emergency,
  opinions: {
    cue: ['{said}', '{visitors}', '(?:rts?|retweets?|retuits?)'],
    notOurs: [
      '(?:{said}|{visitors}) ~~16 {not} ~4 {reflect}',
      '{not} ~4 {reflect} ~~10 {said}',
      '{said} ~~12 (?:son|es|pertenecen) ~4 (?:{visitors}|ajen[oa]s?|exclusiv\\w+)',
      '{said} ~~12 {not} ~3 (?:opinion|postura|posicion)',
    ],
    byVisitors: ['{said} ~~8 (?:de|del|por) ~3 {visitors}', '{said} ~5 (?:aqui|en esta)'],
    visitors: ['{visitors}', '{said}'],
    notThis: [
      '(?:mis|mi) ~2 (?:opinion|opiniones)',
      '(?:enlaces?|sitios? (?:externos?|enlazados?)|paginas? enlazadas?)',
      '(?:emplead[oa]s?|funcionari[oa]s?) ~8 {not} ~3 {reflect}',
    ],
    softNot: ['(?:publicidad|productos?) ~6 {not} ~3 {reflect}'],
    sharing: [
      '(?:rts?|retweets?|retuits?|seguir|me gusta|likes?|follows?) ~~8 (?:{not} ~3 (?:{reflect}|respaldo|apoyo)|!=)',
    ],
    notLiable: [
      '{not} ~4 (?:responsable|responsables|responsabiliza|responsabilizamos|responsabilidad) ~8 (?:{said}|{visitors}|contenidos)',
    ],
    endorsed: ['{said} ~3 (?:estan|son) (?:respaldad[oa]s|avalad[oa]s) por'],
  },
  records: {
    cue: ['{record}', '{statute}', '{release}', '(?:confidencial\\w*|publico)'],
    record: [
      '(?:es|son|sera|seran|ser|considera\\w*|constituy\\w+|forman? parte|pasan? a ser|como) ~5 {record}',
    ],
    subject: [
      '(?:sujet[oa]s?|somet\\w+|conforme|acogid[oa]s?|sujecion) ~4 (?:{statute}|divulga\\w*|acceso publico)',
      '{release} ~8 (?:segun|conforme|en virtud|al amparo|de acuerdo|por) ~5 {statute}',
      '{statute} ~6 (?:aplica|aplicable|rige)',
    ],
    submitted: [
      '{said}',
      '{messages}',
      '{page}',
      '(?:todo lo que|lo que|cuanto|cualquier cosa|informacion que) ~3 (?:publi\\w+|env\\w+|escrib\\w+|proporcion\\w+|compart\\w+)',
      '(?:correos? electronicos?|comunicaciones)',
    ],
    notThis: [
      '(?:solicit\\w+|pedir|consultar|buscar|acceder) ~5 (?:{record}|informacion publica)',
      '(?:actas?|pleno|sesion|atestado) ~4 {record}',
    ],
    privacy: [
      '{not} ~5 {release} ~8 (?:salvo|excepto|a menos)',
      '(?:salvo|excepto) ~4 (?:obligacion legal|ley)',
    ],
    secret: ['(?:{said}|{messages}) ~6 (?:son|es|seran) ~2 (?:confidencial(?:es)?|privad[oa]s)'],
  },
};
