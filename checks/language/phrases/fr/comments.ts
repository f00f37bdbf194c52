// French: by which rules comments are treated, when they are taken off, and what is kept of them.
import type { Lists, Stems } from '../table.ts';

const REMOVE =
  '(?:supprim\\w+|retir\\w+|effac\\w+|masqu\\w+|bloqu\\w+|moder(?:e|es|ee|ees|er|ons|erons|ation)|refus\\w+|rejet\\w+|exclu\\w+|bann\\w+|filtr\\w+|censur\\w+|signal\\w+)';
const TAKE = '(?:supprim\\w+|suppression|retir\\w+|retrait|effac\\w+|masqu\\w+)';
const SAID =
  '(?:commentaires?|messages?|publications?|contenus?|propos|contributions?|reponses?|tweets?|posts?)';
const WRITERS =
  '(?:utilisateurs?|utilisatrices?|internautes?|personnes?|auteurs?|participants?|comptes?|abonnes?|ceux qui|celles qui|quiconque)';
const BAD =
  '(?:injuri\\w+|insult\\w+|offens\\w+|menac\\w+|racis\\w+|sexis\\w+|xenophob\\w+|homophob\\w+|discriminat\\w+|hain\\w+|haine|violen\\w+|obscen\\w+|vulgair\\w+|grossier\\w*|diffamat\\w+|illegal\\w*|illicit\\w*|publicit\\w+|commerci\\w+|spam|pornograph\\w+|harcel\\w+|irrespectueu\\w+|denigr\\w+|hors sujet|attaques? personnelles?|deplaces?)';
const RULES =
  '(?:regles?|politiques?|conditions|charte|code de conduite|netiquette|lignes directrices|consignes|modalites)';
const PLACE =
  '(?:reseaux sociaux|medias sociaux|commentaires?|moderation|participation|communaute|utilisation|publication|conduite|facebook|twitter|instagram|bonne conduite)';
const NAME = `(?:${RULES} (?:de |d'|des |du |sur |relative aux |en matiere de )(?:la |les |l')?(?:utilisation (?:de |des )(?:nos |la |les )?)?(?:${PLACE})|netiquette|avis relatif aux medias sociaux)`;
const ADDRESS = '(?:https?\\W{1,3}\\S+|www\\.\\S+|\\w[\\w.-]{1,60}\\.\\w{2,6}/\\S*)';
const MAY =
  "(?:(?:peut|peuvent|pourra|pourront|pourrait|pouvons|pourrons)(?: etre)?|sera|seront|est|sont|etre|droit de|droit d')";

export const comments: Lists<'comments'> = {
  cue: [SAID, REMOVE, BAD, RULES],
  moderates: [
    `(?:reserv\\w+|dispos\\w+) ~3 (?:droit|faculte|possibilite) ~~12 ${REMOVE}`,
    `${MAY} ~4 ${REMOVE}`,
    '(?:supprimerons|retirerons|effacerons|masquerons|bloquerons|moderons|supprimons|retirons|effacons|masquons)',
  ],
  ownVoice: ['(?:moderateurs?|moderatrices?|administrateurs?) ~2 (?:peut|peuvent|pourra|pourront)'],
  object: [SAID, `${REMOVE} ~4 ${WRITERS}`, `(?:ceux|celles|ce qui|tout) ~~10 (?:${RULES}|${BAD})`],
  notThis: [
    '(?:routes?|rues?|circulation|vehicules?|neige|dechets|arbres?|temoins|cookies?|employes?|graffitis?|stationnement|amendes?)',
  ],
  prohibits: [
    `(?:ne|pas|aucun|non) ~3 (?:permis\\w*|admis\\w*|toler\\w+|accept\\w+|autoris\\w+|publi\\w+) ~~14 ${BAD}`,
    `(?:interdit\\w*|prohib\\w+|evit\\w+|abstenir|abstenez|pas de|sans|aucun) ~6 ${BAD}`,
    `${BAD} ~~10 (?:pas ~2 (?:permis\\w*|admis\\w*|toler\\w+|accept\\w+)|interdit\\w*)`,
  ],
  severalBad: [`${BAD} ~~4 ${BAD}`],
  terms: [
    'en (?:commentant|publiant|participant|ecrivant) ~~8 (?:accept\\w+|engag\\w+|conven\\w+)',
    `${SAID} ~2 (?:doivent|devront|doit) ~2 (?:etre|respecter|rester|porter|se)`,
    `(?:suiv\\w+|respect\\w+|consult\\w+|lire|lisez) ~3 ${NAME}`,
  ],
  asks: [
    '(?:demandons|prions|merci|veuillez|esperons|invitons) ~~12 (?:respect\\w*|poli\\w*|courtois\\w*|constructi\\w*|regles)',
  ],
  pointer: [`${NAME} ~~7 ${ADDRESS}`],
  sitePointer: [`(?:conditions|modalites) (?:d'utilisation|generales|d'usage) ~~5 ${ADDRESS}`],
  policyName: [NAME],
  siteTerms: [
    "(?:conditions|modalites) (?:d'utilisation|generales|d'usage)",
    'mentions legales',
    'avis (?:legal|juridique|importants?)',
  ],
  meeting: [
    '(?:conseil municipal|seances?|audiences?|consultation publique|reglement municipal|ordre du jour)',
  ],
  closed: ['(?:commentaires|reponses) ~3 (?:fermes|desactives|desactivees|clos)'],
  unmoderated: [
    `(?:ne |n')(?:moderons|supprimons|retirons|effacons|censurons) ~2 (?:pas|jamais|aucun) ~3 ${SAID}`,
    `${SAID} ~4 (?:ne |n')(?:sont|est) (?:pas|jamais) (?:moderes|moderees|modere|supprimes|retires)`,
  ],
  condition: [
    '(?:parce que|en raison|sauf|seulement|uniquement|mais|prealable\\w*|avant|a moins|que si)',
  ],
};

export const removal: Lists<'removal'> = {
  cue: [TAKE, 'conserv\\w+', 'archiv\\w+', 'garde\\w*', 'enregistr\\w+'],
  takes: [
    `(?:reserv\\w+|dispos\\w+) ~3 (?:droit|faculte|possibilite) ~~12 ${TAKE}`,
    `${MAY} ~4 ${TAKE}`,
    '(?:supprimerons|retirerons|effacerons|masquerons|supprimons|retirons|effacons|masquons)',
  ],
  ownVoice: ['(?:moderateurs?|moderatrices?|administrateurs?) ~2 (?:peut|peuvent|pourra|pourront)'],
  never: [
    `(?:ne |n')(?:supprimons|retirons|effacons|masquons) (?:pas|jamais|aucun) ~3 ${SAID}`,
    `${SAID} ~2 (?:ne |n')(?:sont|est) (?:pas|jamais) (?:supprimes|retires|effaces|masques)`,
  ],
  said: [SAID, `${TAKE} ~~8 ${RULES}`],
  keeps: [
    `(?:${SAID}|copies?|trace) ~6 (?:conserv\\w+|archiv\\w+|gardes?|gardee?s?|enregistr\\w+)`,
    `(?:conserv\\w+|archiv\\w+|gard(?:ons|e|ent)|enregistr\\w+) ~5 (?:${SAID}|copies?|trace)`,
    '(?:delais?|calendrier|duree|politique) de (?:conservation|retention)',
  ],
  condition: ['(?:parce que|en raison|sauf|seulement|uniquement|mais|avant|sans|a moins|que si)'],
  notThis: [
    '(?:temoins|cookies?|adresse ip|neige|dechets|arbres?|vehicules?|cameras?|graffitis?|enregistrements? video)',
  ],
  policyName: ['(?:regles?|politique|procedure|charte) de (?:suppression|retrait|moderation)'],
};

export const stems: Record<'comments' | 'removal', Stems> = {
  comments: {
    alone:
      'commentaire|moder|netiquette|injuri|insult|offens|menac|racis|spam|regle|condition|charte|politique|modalite',
    pair: [
      'supprim|retir|effac|masqu|bloqu|refus|rejet|interdit|prohib|permis|admis|toler|accept|respect|code|ligne|consigne|avis|mention',
      'message|publication|contenu|propos|contribution|reponse|tweet|post|utilisa|internaute|personne|auteur|compte|haine|hain|violen|medias|reseaux|legal',
    ],
  },
  removal: {
    alone: 'supprim|suppression|effac',
    pair: [
      'retir|retrait|masqu|conserv|archiv|gard|enregistr',
      'commentaire|message|publication|contenu|propos|contribution|reponse|tweet|post|copie|trace|delai|calendrier|duree|politique|procedure',
    ],
  },
};
