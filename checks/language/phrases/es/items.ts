// Spanish: how a page says, or denies, what the standard items ask for.
import type { PhraseTable } from '../table.ts';
import { emergency } from './emergency.ts';
import { monitoring } from './monitoring.ts';
import { pageItems } from './page-items.ts';
import { records } from './records.ts';

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
  records,
};
