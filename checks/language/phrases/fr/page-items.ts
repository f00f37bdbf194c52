// French: how a page says whose it is and what it is for.
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
  purpose: {
    cue: [
      '{page}',
      '{network}',
      '{newsWord}',
      '(?:objectif|but|vocation|mission|bienvenue|suivez|abonnez|bonjour|engages?)',
    ],
    subject: ['{page}', '{network}', '(?:ici|nous ne)'],
    unused: [
      "(?:{page}|{network}) ~2 n'est plus ~3 (?:utilisee?|active?|mise? a jour|alimentee?)",
      'nous ne (?:publions|utilisons|alimentons) plus',
    ],
    stated: [
      "(?:objectif|but|objet|vocation|raison d'etre) ~3 (?:de|du|des|de cette|de ce) ~3 (?:{page}|{network})",
      '(?:{page}|{network}) ~4 (?:a|ont) pour (?:but|objectif|objet|vocation|mission)',
      "(?:{page}|{network}) ~3 (?:sert|servent|vise|visent|permet|permettent|est destinee?|sont destines|est concue?|vous informe|diffuse|presente|propose) ~2 (?:a|de|d'|aux|pour|les|des|au|l'|sur)",
      '(?:{page}|{network}) ~3 (?:est|sont) un(?:e)? ~3 (?:moyen|espace|outil|lieu|canal|source|service)',
      '(?:sur cette page|ici) ~2 (?:vous trouverez|nous publions|nous partageons)',
    ],
    used: [
      '(?:nous utilisons|utilise|utilisent|nous nous servons|se sert) ~6 (?:{page}|{network}) ~6 (?:pour|afin|comme)',
      '(?:par|via|grace a|au moyen de|sur) ~4 (?:{page}|{network}) ~5 (?:nous informons|informe|nous partageons|communique|diffuse|echange)',
    ],
    offer: [
      '(?:suivez|abonnez)[- ](?:nous|vous) ~3 (?:pour|afin)',
      "{newsWord} (?:et |, )?(?:\\w+ )?{newsWord} ~4 (?:de|du|des|sur|pour|d')",
      '{newsWord} {newsWord} (?:et )?{newsWord}',
      "(?:toute l'|dernieres?|toutes les|partage|diffusion d') ?{newsWord}",
      '(?:actualites?|informations?|infos?|nouvelles) (?:de|du|des|sur)',
    ],
    mission: ['(?:notre|la) mission', '(?:au service de|engages?|proteger et servir)'],
    welcome: ['(?:bienvenue|bonjour)'],
    notThis: [
      '(?:cookies?|temoins|confidentialite|donnees personnelles|navigateur|mot de passe)',
      '(?:ne|n) ~2 (?:sert|vise|est pas destine)',
      '(?:pour )?plus d',
      'pour (?:toute )?information',
    ],
  },
};
