// French: how a page says, or denies, what the standard items ask for.
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
    cue: ['{said}', '{visitors}', '(?:rts?|retweets?)'],
    notOurs: [
      '(?:{said}|{visitors}) ~~14 {not} ~4 {reflect}',
      '{not} ~4 {reflect} ~~10 {said}',
      "{said} ~~10 (?:engagent?|n'engagent?) ~3 (?:que|seul|la seule|uniquement) ~4 (?:{visitors}|responsabilite)",
      '{said} ~~10 (?:sont|est|restent|appartiennent) ~4 {visitors}',
      "{said} ~~12 {not} ~3 (?:l'opinion|la position|le point de vue|celles?|ceux)",
    ],
    byVisitors: ['{said} ~~8 (?:de|des|du|par) ~3 {visitors}', '{said} ~5 (?:ici|sur cette)'],
    visitors: ['{visitors}', '{said}'],
    notThis: [
      '(?:mes|mon) ~2 (?:opinions?|propos)',
      '(?:liens?|sites? (?:externes?|lies|tiers))',
      '(?:employes?|agents|fonctionnaires) ~8 {not} ~3 {reflect}',
    ],
    softNot: ['(?:publicites?|produits?) ~6 {not} ~3 {reflect}'],
    sharing: [
      "(?:rts?|retweets?|abonnements?|partages?|mentions j'aime|likes?|gazouillis) ~~8 (?:{not} ~4 (?:{reflect}|approbation|caution|appui|aval)|!=)",
    ],
    notLiable: [
      '{not} ~5 (?:responsables?|responsabilite) ~8 (?:{said}|{visitors})',
      'decline ~3 responsabilite ~8 (?:{said}|{visitors})',
    ],
    endorsed: ['{said} ~3 (?:sont|est) (?:approuve|cautionne)e?s? par'],
  },
  records,
};
