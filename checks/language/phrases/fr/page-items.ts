// French: how a page says whose it is.
import type { PhraseTable } from '../table.ts';

export const pageItems: PhraseTable['items'] = {
  maintained: {
    cue: [
      'officiel(?:le|s|les)?',
      '{page}',
      '{network}',
      '(?:copyright|©|droits reserves)',
      '{run}',
    ],
    official: [
      '(?:{page}|{network}) ~3 officiel(?:le|s|les)?',
      'officiel(?:le)? ~2 (?:{page}|{network})',
    ],
    officialNews: ['(?:informations?|actualites?) officielles?'],
    isPageOf: [
      "(?:ceci est|voici|c'est|bienvenue sur) (?:la|le) (?:{page}|{network}) ~2 (?:de|du|des|d')",
    ],
    run: ['(?:{page}|{network}) ~~8 {run} ~4 par', '^{run} par'],
    weRun: [
      '(?:nous|direction|service|equipe|police|ville|mairie|ministere|communications) {runs} ~5 (?:{page}|{network})',
    ],
    unofficial: [
      "(?:n'est pas|n'est plus|n'est ni) ~3 officiel(?:le)?",
      'non officiel(?:le)?',
      "(?:{page}|{network}) ~2 n'est plus ~3 (?:active?|utilisee?|{run})",
      '(?:parodie|page de fans)',
    ],
    site: ['(?:site|site web|site internet|portail)s?'],
    network: ['{network}'],
    copyright: ['(?:copyright|©|droits reserves)'],
    government: [
      '{government}',
      '{run} par nous',
      'notre \\w+ officiel(?:le)?',
      '(?:page|compte|profil|chaine) officiel(?:le)?[^a-z0-9]{0,9}$',
    ],
    notThis: [
      '(?:visitez|consultez|voir|suivez) ~4 officiel(?:le)?',
      '(?:journal|bulletin|langue|document|gazette) officiel(?:le|les)?',
      '(?:faux|fausse|arnaque|usurp\\w+|fraude)',
    ],
  },
};
