// French: by which rules comments are treated, when they are taken off, and what is kept of them.
import type { Lists, Stems } from '../table.ts';
import {
  AT_WILL,
  BAD,
  FORBIDS,
  FORBIDS_SPEECH,
  GROUNDS,
  IT,
  KEEP,
  NOT_WANTED,
  RULES,
  SAID,
  SHUT_OUT,
  SPEECH_BAD,
  TAKEDOWN,
  WRITERS,
} from './moderation.ts';
import { GOING, KEEPS_TAKEN, OTHERS_DOING, OWN_GONE, WHEN } from './takedown.ts';
import { BY_FORM, COPIED, KEPT_AFTER, OUTLIVED, POINTERS, REASONS, WANTED } from './manners.ts';

const TAKE = '(?:supprim\\w+|suppression|retir\\w+|retrait|effac\\w+|masqu\\w+)';
const PLACE =
  '(?:reseaux sociaux|medias sociaux|commentaires?|moderation|participation|communaute|utilisation|publication|conduite|facebook|twitter|instagram|bonne conduite)';
const NAME = `(?:${RULES} (?:de |d'|des |du |sur |relative aux |en matiere de )(?:la |les |l')?(?:utilisation (?:de |des )(?:nos |la |les )?)?(?:${PLACE})|netiquette|avis relatif aux medias sociaux)`;
const DOES_NOT_TAKE = `(?:ne |n')(?:supprim|retir|effac|masqu|enlev)(?:e|ent|ons|eons|era|eront|erons) (?:pas|plus|jamais|aucune?) ~3 ${SAID}`;
/** Rude comments are left where they are, or wanted there. */
const STAYS = `${SAID} (?:(?:con|que contengan|que contienen|avec|contenant) )?(?:(?!ne|n'|ni|jamais|qui|seront|sont)\\S+ ){0,2}?${BAD} (?:(?!ne|n'|ni|jamais|qui|seront|sont)\\S+ ){0,2}?(?:restent (?:en ligne|visibles|publies|la)|demeurent (?:en ligne|visibles)|sont (?:permis|permises|toleres|tolerees|acceptes|acceptees|bienvenus|bienvenues|admis|admises))(?![a-z])`;
/** Everything stays: "Nous ne supprimons rien, pas même les insultes". */
const NOTHING =
  "(?:ne |n')(?:supprim|retir|effac|masqu|enlev)(?:e|ent|ons|eons|era|eront|erons) (?:absolument |jamais )?rien(?! .{0,90}(?:sauf|hormis|d'autre|si ce n'est|que |a moins))";
const ADDRESS = '(?:https?\\W{1,3}\\S+|www\\.\\S+|\\w[\\w.-]{1,60}\\.\\w{2,6}/\\S*)';

export const comments: Lists<'comments'> = {
  cue: [SAID, BAD, WRITERS, RULES, ...TAKEDOWN, ...SHUT_OUT, ...BY_FORM, ...POINTERS, ...WANTED],
  takedown: TAKEDOWN,
  shutOut: SHUT_OUT,
  grounds: GROUNDS,
  byForm: BY_FORM,
  outlived: OUTLIVED,
  copied: COPIED,
  keptAfter: KEPT_AFTER,
  reasons: REASONS,
  atWill: AT_WILL,
  moderates: [
    '(?:sont|est|sera|seront) ~2 modere\\w*',
    '(?:moderons|modererons)',
    `${SAID} ~4 (?:publie\\w*|valide\\w*|examine\\w*|approuve\\w*) ~3 (?:si|avant|apres|au prealable|selon|conformement)`,
  ],
  ownVoice: ['(?:moderateurs?|moderatrices?|administrateurs?) ~2 (?:peut|peuvent|pourra|pourront)'],
  object: [
    SAID,
    WRITERS,
    '(?:publier|ecrire|afficher|diffuser|commenter|publiez|ecrivez)',
    `${IT} ~~6 ${BAD}`,
    '(?:ce qui|ceux qui|celles qui|ces)',
  ],
  notThis: [
    '(?:routes?|rues?|circulation|vehicules?|neige|dechets|arbres?|temoins|cookies?|employes?|graffitis?|stationnement|amendes?)',
  ],
  forbids: FORBIDS,
  forbidsSpeech: FORBIDS_SPEECH,
  notWanted: NOT_WANTED,
  severalBad: [
    `${BAD} ~~6 ${BAD}`,
    `(?:pas|ni|sans|aucune?|ne) ~~4 (?:pas|ni|sans|aucune?|ne) ~3 ${BAD}`,
  ],
  speechBad: [SPEECH_BAD],
  terms: [
    ...WANTED,
    'en (?:commentant|publiant|participant|ecrivant) ~~8 (?:accept\\w+|engag\\w+|conven\\w+)',
    `${SAID} ~2 (?:doivent|devront|doit) ~2 (?:etre|respecter|rester|porter|se)`,
    `(?:suiv\\w+|respect\\w+|consult\\w+|lire|lisez) ~3 ${NAME}`,
  ],
  asks: [
    '(?:demandons|prions|merci|veuillez|esperons|invitons) ~~12 (?:respect\\w*|poli\\w*|courtois\\w*|constructi\\w*|regles)',
  ],
  pointer: [...POINTERS, `${NAME} ~~7 ${ADDRESS}`],
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
  othersDoing: [
    '(?:conseil|comite|tribunal|cour|parlement|commission) (?:\\w+ ){0,2}(?:discut|debat|vot|decid|etudi|examin)\\w+',
    "(?:^|: )(?:facebook|meta|twitter|instagram|youtube|tiktok|nextdoor|la plateforme) (?:ne |n')?(?:autoris|permet|accept|toler|interdi|supprim|retir)\\w*",
    '(?:suspects?|accusee?s?|prevenue?s?|detenue?s?|condamnee?s?) ~4 (?:de|pour) \\w+',
    'nos (?:agents|policiers|pompiers|employes) (?:subissent|recoivent|font face|essuient)',
    '(?:regles|reglement) (?:de la|du|des|pour la|pour le) (?:piscine|parc|gymnase|plage|autobus|batiment|salle|patinoire)',
  ],
  closed: ['(?:commentaires|reponses) ~3 (?:fermes|desactives|desactivees|clos)'],
  unmoderated: [
    `(?:ne |n')(?:moder|censur)(?:e|ent|ons|era|eront|erons) (?:pas|jamais|aucune?) ~3 ${SAID}`,
    DOES_NOT_TAKE,
    NOTHING,
    STAYS,
    `${SAID} ~4 (?:ne |n')(?:sont|est) (?:pas|jamais) (?:moderee?s?|supprimee?s?|retiree?s?)`,
  ],
  condition: [
    "(?:parce que|en raison|a cause|en fonction|pour (?:l'|les |leurs? |une )?(?:opinions?|idees?|avis|critiques?|points? de vue)|sauf|seulement|uniquement|mais|prealable\\w*|avant|a moins|que si)",
  ],
};

const NEVER: readonly string[] = [
  DOES_NOT_TAKE,
  NOTHING,
  STAYS,
  `${SAID} ~2 (?:ne |n')(?:sont|est|seront|sera) (?:pas|jamais) (?:supprime|retire|efface|masque|enleve)e?s?`,
  `aucune? ${SAID} ~1 (?:ne |n')(?:sont|est|seront|sera) (?:jamais )?(?:supprime|retire|efface|masque|enleve)e?s?`,
];

export const removal: Lists<'removal'> = {
  cue: [
    ...TAKEDOWN,
    ...GOING,
    ...OWN_GONE,
    ...NEVER,
    ...KEEPS_TAKEN,
    ...OTHERS_DOING,
    KEEP,
    'retencion',
  ],
  takes: [...TAKEDOWN, ...GOING],
  ownGone: OWN_GONE,
  when: WHEN,
  grounds: GROUNDS,
  atWill: AT_WILL,
  ownVoice: ['(?:moderateurs?|moderatrices?|administrateurs?) ~2 (?:peut|peuvent|pourra|pourront)'],
  never: NEVER,
  kept: ['(?:commentaires?|messages?|publications?|propos|ceux|celles|copie|trace)'],
  said: [SAID, BAD, IT, `${TAKE} ~~8 ${RULES}`],
  keeps: [
    `(?:${SAID}|copies?|trace|image|capture|les|en|il|ils) ~6 ${KEEP}`,
    `${KEEP} ~5 (?:${SAID}|copies?|trace|image|capture)`,
    '(?:delais?|calendrier|duree|politique) de (?:conservation|retention)',
  ],
  keepsTaken: KEEPS_TAKEN,
  named: [`${SAID} (?:qui|contenant|avec) (?!(?:nous|on) )\\w+`],
  condition: [
    "(?:parce que|en raison|a cause|en fonction|pour (?:l'|les |leurs? |une )?(?:opinions?|idees?|avis|critiques?|points? de vue)|sauf|seulement|uniquement|mais|avant|sans|a moins|que si)",
  ],
  othersDoing: [
    ...OTHERS_DOING,
    '(?:conseil|comite|tribunal|cour|parlement|commission) (?:\\w+ ){0,2}(?:discut|debat|vot|decid|etudi|examin)\\w+',
    '(?:supprim|retir|effac|masqu|enlev)(?:ions|ait|aient|eait|eaient|eions)(?![a-z])',
    "(?:une autre|d'autres|certaines) (?:villes?|agences?|communes?|municipalites?)",
    '^vous pouvez (?:supprimer|retirer|effacer|masquer|modifier) (?:vos|votre) \\w+',
  ],
  notThis: [
    '(?:temoins|cookies?|adresse ip|neige|dechets|arbres?|vehicules?|cameras?|graffitis?|enregistrements? video)',
  ],
  policyName: ['(?:regles?|politique|procedure|charte) de (?:suppression|retrait|moderation)'],
};

const BAD_STEMS =
  'injuri|insult|offens|menac|racis|sexis|spam|haine|hain|vulgair|grossi|diffam|obscen|harcel|denigr|ordur|juron|discrimin|irrespect|pornogr|troll';

export const stems: Record<'comments' | 'removal', Stems> = {
  comments: {
    alone: `commentaire|moder|reglement|netiquette|regle|condition|charte|politique|modalite|${BAD_STEMS}`,
    pair: [
      'supprim|retir|effac|masqu|enlev|cach|bloqu|refus|rejet|interdit|prohib|permis|admis|toler|accept|respect|code|ligne|consigne|avis|mention|abstien|disparai|pas$|ni$|sans|reserv|evit|propre|ote|banni|valid|relu|lit$|lu$|discut|critiqu|parl|insult|avant|filtr|approuv',
      'message|publication|contenu|propos|contribution|reponse|tweet|post|utilisa|internaute|personne|auteur|compte|violen|medias|reseaux|legal|publicit|annonce|photo|texte|droit|mots|langage|gens|on$|mot$|reponse|fil$|mur$|sujet|personnes',
    ],
  },
  removal: {
    alone: 'supprim|suppression|effac|masqu',
    pair: [
      'retir|saut|degag|trappe|poubelle|corbeille|coup|hors|depubli|vir|balay|jet|vid|dehors|feu$|va$|vont|quitt|stock|sauvegard|class|imprim|moder|mis$|mise|expir|dure|garde|retrait|reste|restent|demeur|enlev|cach|rejet|refus|disparai|conserv|archiv|gard|enregistr|verse|consign',
      `commentaire|message|publication|contenu|propos|contribution|reponse|tweet|post|copie|trace|delai|calendrier|duree|politique|procedure|ceux|celles|avis|alerte|affiche|annonce|appel|offre|photo|hommage|fil$|mur$|page|tout|ce$|on$|les$|image|capture|${BAD_STEMS}`,
    ],
  },
};
