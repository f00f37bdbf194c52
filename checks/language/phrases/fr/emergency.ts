// French: how a page sends people to the telephone in an emergency, and how it only mentions the number.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

/** What people call about, the ways to reach a number, and words that may follow it. */
export const emergencyWords: Words = {
  hazard:
    '{urgentThing}|urgances?|feux?|incendies?|flammes?|fumee|brule\\w*|vols?|cambriolages?|agression|agresse\\w*|attaque\\w*|coups? de feu|bagarre|violence\\w*|crimes?|delits?|infraction|accidents?|collision|noyade|se noie|coince\\w*|blesse(?:e|s|es)?|blessures?|saigne\\w*|malaises?|inconscient\\w*|crise|infarctus|coeur|respire\\w*|surdose|chute|medical\\w*|ambulances?|ambulanciers?|police|policiers?|pompiers?|secours|aide|dangers?|dangereux|menace\\w*|vie|vies|mort|mourir|inondations?|crue|explosion|fuite|gaz|deversement|naufrage|disparition|suspects?|graves?|tout de suite|immediate?|immediatement|sur-le-champ|chaque seconde|secondes? compte\\w*|alertes?|sinistres?|detresse|sauvetage|effraction',
  toDial:
    "(?:de |a |d')?(?:appeler|composer|faire|telephoner|contacter|joindre|utiliser|texter|aviser)",
  gadget:
    'applications?|applis?|montres?|voitures?|boutons?|telephones?|systeme|ascenseur|dispositif|appareil|borne|alarmes?|personnel|ecole|entreprise',
  dialled:
    '{ring}|appelons|appeler|faire le|faites|fait|fais|compose|texte[rz]|utilisez|passez par|demande[rz]|prevene[rz]|avise[rz]|alerte[rz]|signale[rz](?:-l[ea]s?)?|contacte|rejoigne[rz]|rejoindre|dirige[rz](?:-vous)?|adresse[rz](?:-vous)?|obten(?:ez|ir)',
  atOnce:
    "d'abord|toujours|tout de suite|immediatement|maintenant|sans attendre|sans delai|chaque fois|svp|s'il vous plait|seulement|en tout temps|24/7|24 h/24|pas ici|point",
};

export const emergency: Lists<'emergency'> = {
  cue: [
    '{urgentThing}',
    '\\d[^a-z0-9]{0,2}\\d[^a-z0-9]{0,2}\\d',
    '(?:compos|appel|faites le|neuf)\\w*',
    '1[578]',
  ],
  instruction: [
    '{dialled} ~6 emnum',
    '(?:en composant|en appelant|faire le|par|via) ~2 emnum',
    "(?:c'est|ce sera|cela va|ca va|va|vont|releve(?:nt)?|passe(?:nt)?|reste(?:nt)?|demeure) (?:au |du |le |par le |un cas pour le |l'affaire du |pour le )+emnum",
    '(?:numero|ligne) (?:\\S+ ){0,3}(?:est|reste|demeure|:)? ?(?:le )?emnum',
    'emnum (?:est|reste|sert|demeure|existe) ~3 (?:pour|le|la|aux|numero)',
    '(?:appel|reflexe|signalement) ~3 (?:au|le|:) emnum',
  ],
  directory: [
    '{hazard} ~~6 emnum(?: {atOnce})?[^a-z0-9]{0,4}$',
    '{hazard}[^a-z0-9.!]{1,5}(?:le |au )?emnum',
    '{urgentThing} ~~3 emnum',
    '^(?:le |au )?emnum[^a-z0-9.,!?]{1,4}(?:une? |le |la |les |des |toute )?{hazard}',
    "emnum ~2 (?:pour|en|si|lors|quand|en cas|des que|des qu') ~5 {hazard}",
    'emnum {urgentThing}',
    'emnum {atOnce}[^a-z0-9]{0,4}$',
  ],
  caveat: [
    "si vous (?:ne |n')",
    "n'hesitez pas a {ring}",
    "n'attendez pas ~3 {ring}",
    'seulement {ring}',
  ],
  mention: [
    // What somebody did, what somebody or a thing does for others, what nobody needs to do, what one day may be done.
    '(?:a|as|ont|avait|avaient|avons|aurait|auraient) (?:pu|du|tente|essaye|voulu|su|fallu|failli|hesite|oublie|decide|refuse|reussi|vite|aussitot) ~1 (?:{toDial}|appele|compose|joint|contacte) ~1 emnum',
    '(?:a|ont|avait|avaient|avons) (?:joint|contacte|avise|texte|telephone|alerte) ~1 emnum',
    '(?:appeller|composer|contacter|aviser|joindr)(?:a|ont) ~1 emnum',
    "(?:^|(?<=: )|(?<=qui ))(?:l'|(?:le|la|les|un|une|nos|notre|sa|son|ses|votre|deux|cette|ce) )(?!urgence)[a-z]+(?: [a-z']+){0,2}[ ](?:appelle|compose|joint|joigne|contacte|avise|texte|telephone)(?:nt)?[ ](?:le|au)[ ]emnum",
    "(?:^|(?<=: )|(?<='))(?:(?:le|la|les|un|une|nos|notre|votre|vos|certains|certaines) )?{gadget} ~4 (?:peut|peuvent|pourra|permet|permettent) ~1 {toDial} ~1 emnum",
    "(?:ne |n')?(?:devez|doit|doivent|pouvez|peut|peuvent|pouvait|pouvaient|faut) (?:pas|jamais|plus) {toDial} ~1 emnum",
    "(?:pas|personne|inutile|aucune?|rien) (?:\\S+ ){0,2}(?:besoin|necessaire|raison|lieu|motif|obligatoire|utile|n'a) {toDial} ~1 emnum",
    '(?:inutile|crime|delit|interdit|illegal|evitez|cessez|arretez|au lieu|plutot que|apprenez|apprendre) {toDial} ~1 emnum',
    "(?:ne |n')(?:utilisez|contactez|joignez|textez) (?:pas|plus|jamais) ~2 emnum",
    "(?:si seulement|bientot|a l'avenir|autrefois|un jour|prochainement) ~5 {toDial} ~1 emnum",
    'parl(?:ait|aient|ant|er) (?:avec|au|a) ~1 emnum',
    'comment (?:\\S+ )?(?:fonctionne|marche|travaille) ~1 emnum',
    '(?:quoi|que|ce qui|ce que|ce qu.on) ~3 quand (?:on|vous|tu) ~1 ~1 emnum',
    "(?:quand|lorsque|lorsqu'|si|apres que) ?(?:on|vous|tu) (?:appel|compos|telephon|contact|joign|joint)\\w* ~1 emnum",
    '(?:employe|prepose|travailleur|benevole|responsable|equipe|directeur|directrice|heros|edifice|loi|histoire|semaine)\\w* du emnum',
    "appels?(?: d'urgence)?[ ](?:du|au)[ ]emnum",
    '(?:salle|(?:le|ce|du|votre|leur) vol|unite|porsche|autobus|bus|reglement|route|lot|article|chambre|dossier|resolution|chapitre|plaque|kilometre|rue|chemin|avenue)[ ](?:numero )?emnum',
    "(?:ne |n')(?:composez|appelez|telephonez|faites) (?:pas|plus|jamais) ~2 emnum",
    "^(?:le )?emnum n'est pas (?:pour|le|un|fait|la pour)",
    '(?:canulars?|faux appels?|plaisanteries?) ~3 emnum',
    'emnum(?:[^a-z0-9.,;:!?]{1,4}| and )(?:dispatch|communications|records)(?![a-z])',
    'emnum[.!]?[ ]?["\']',
    '^(?:ajoutez|mettez|incluez|inserez|inscrivez|terminez) ~~12 emnum',
    '(?:quand|comment|pourquoi|si vous) (?:faut il |faut-il |dois-je )?{ring} ~2 emnum',
    '(?:a|ont|avait|avaient) (?:appele|compose|rappele|invite|conseille) ~4 emnum',
    '(?:invitant|rappelant|demandant) ~6 emnum',
    "(?:ne|n') ?(?:{ring}|faites) (?:pas|jamais) ~2 emnum",
    '(?:nous|operateurs?|centrale|systeme|application|bouton|agents|entreprise)[ ](?:\\S+ )?(?:appell?ent?|appelons|composent?|composons|avisent?|avisons|alertons|alertent?) (?:le |la |les )?~3 emnum',
    "(?:centre|centrale|service|operateurs?|operatrices?|systeme|repartiteurs?|taxe|frais)(?:\\s+(?:du|au|d'appels?|d'urgence|de repartition))* emnum(?! (?:pour|si|en))",
    "(?:plus|pas) (?:besoin|necessaire|la peine|a) ~1 (?:{ring}|appeler|composer|d'appeler) ~2 emnum",
    'emnum (?:recrute|embauche|cherche|celebre|a recu|fete)',
  ],
  incident: ['(?:suspect|disparu|apercevez)'],
  urgent: [
    '{urgentThing}',
    '(?:aide|immediat|immediatement|feu|incendie|police|blesse|secours|toujours)',
  ],
  notHere: [
    '{not} ~8 {urgentThing}',
    '{urgentThing} ~4 {not} ~4 (?:ici|page|compte)',
    '{not} ~4 (?:signalez|signaler|rapportez|denoncez) ~4 (?:crimes?|incidents?|infractions?)',
  ],
  writeHere: [
    '{urgentThing} ~4 (?:ecrivez-nous|envoyez-nous|message prive)',
    '(?:signalez|rapportez|declarez|annoncez)(?:-nous)? ~4 {urgentThing} (?:ici|sur cette page|par message|en prive|par messagerie)',
    '{urgentThing} ~4 (?:ecrivez|envoyez)(?:-nous)? ~3 (?:ici|message|en prive|sur (?:cette page|ce compte))',
    '(?:recoi|traite|prend|repond)\\w* ~2 {urgentThing} ~1 par (?:messages?|messagerie|ecrit)(?![a-z])',
  ],
  noNumber: [
    "{ring} ~3 (?:services d'urgence|secours|autorites)",
    '{urgentThing} ~3 \\d{2,3}',
    '{ring} ~3 othernum',
    '{urgentThing} ~3 othernum',
  ],
};
