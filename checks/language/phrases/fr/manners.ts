// French: how the public's words are looked at before they show, where the rules for them are read, and what is taken off for its age.
import { BAD, RULES } from './moderation.ts';

const OF_PUBLIC =
  "(?:(?:vos|votre|tes|chaque|tous les|tout|les|un) )?(?:commentaires?|reponses|contributions?|remarques|(?:messages?|publications?|mots?|photos?|questions?|textes?) (?:des|d'un|d'une|du|de nos|de la|laissee?s? par (?:un|une|les|nos)|envoyee?s? par (?:un|une|les|nos)) ?(?:\\w+ )?(?:public|utilisat\\w+|internautes?|visiteurs?|lecteurs?|lectrices?|citoyen\\w*|abonnee?s?|usagers?|gens))";
const CHECK =
  '(?:valid(?:e|es|ee|ees|ons|ent|ation)|approuv(?:e|es|ee|ees|ons|ent)|approbation|relu(?:e|s|es)?|relisons|relit|lus?|lisons|lit|examin(?:e|es|ee|ees|ons|ent)|verifi(?:e|es|ee|ees|ons|ent)|filtr(?:e|es|ee|ees|ons|ent)|moder(?:e|es|ee|ees|ons|ent|ation|ateurs?|atrices?)|autoris(?:e|es|ee|ees|ons|ent))';
const SHOWN =
  '(?:parution|paraitre|publi\\w+|affich\\w+|apparai\\w+|en ligne|visibles?|mis en|diffus\\w+|voi(?:t|ent|r))';
/** Looked at before it shows. */
export const BY_FORM: readonly string[] = [
  `${OF_PUBLIC} ~6 ${CHECK} ~6 (?:avant|prealable|d'abord|jusqu'a) ?~4 ${SHOWN}`,
  `${CHECK} ~2 ${OF_PUBLIC} ~4 (?:avant|prealable|jusqu'a) ?~4 ${SHOWN}`,
  `${OF_PUBLIC} ~3 (?:passent?|attend(?:ent)?|requierent|exigent|doi(?:t|vent) (?:etre|passer)|soumis\\w*|en attente) ~4 ${CHECK}`,
  `${OF_PUBLIC} ~2 (?:n'apparai\\w+|ne para\\w+|ne s'affich\\w+|ne (?:sont|seront|sera|est) (?:publi|visibl|affich)\\w+) ~2 (?:qu'apres|qu'une fois|que lorsque|qu') ?~4 ${CHECK}`,
  '(?:moderation (?:a priori|prealable)|(?:page|mur|espace|forum|fil) modere\\w*)',
];
const NAMED = `(?:(?:${RULES}|reglement|regle du jeu|etiquette) (?:de |d'|des |du |sur |pour |a suivre )(?:(?:la |les |l'|qui veut |bon |bonne ) ?)?(?:comment\\w+|participa\\w+|publi\\w+|ecrire|conduite|voisinage|communaute|conversation|discussion|mur|repondre|reseaux sociaux|medias sociaux|moderation|utilisation|vivre ensemble)|netiquette)`;
/** Where the rules for comments are read. */
export const POINTERS: readonly string[] = [
  `${NAMED} ~6 (?:lien|ici|ci-dessous|ci-dessus|epingle\\w*|bio|profil|onglet|rubrique|section|site|a propos|en tete|pied de page|menu|https?\\S*|www\\.\\S+|\\w[\\w.-]{1,60}\\.\\w{2,6}/\\S*)`,
  `(?:lisez|lire|consult\\w+|voir|voyez|parcour\\w+|prenez connaissance) ~4 ${NAMED}`,
  `avant (?:de |d')(?:comment|ecri|publi|particip|repond|interven)\\w* ~4 (?:lis\\w+|lire|consult\\w+|pren\\w+) ~3 (?:${RULES}|reglement)`,
];
/** What is kept out by its place: "N'affichez pas … dans vos réponses". */
export const WANTED: readonly string[] = [
  "(?:^|[,;:.] |merci de |priere de |veuillez )(?:ne |n')(?!(?:signal|demand|attend|hesit|appel|compt))(?:[^\\s.!?]+ ){1,10}(?:dans|sous|sur) (?:(?:les|vos|votre|nos|un|le|ce|notre|cette) )(?:commentaires?|reponses?|publications?|fil|mur|discussions?|clavardage)",
  "(?:critique|critiquez|discute|discutez|debat|debattez|dites|parlez|exprimez|opinion|avis) ~~8 (?:sans|mais pas|pas) (?:d'|les |de |aux? |des )?(?:insult\\w+|injuri\\w+|vis\\w+|attaqu\\w+|menac\\w+|s'en prendre|agress\\w+|personnes?|gros mots)",
  "(?:on (?:accepte|discute|debat)|oui aux?|d'accord) ~5 (?:pas|non aux?|on ne) ~3 (?:insult\\w+|injur\\w+|personnes?|chicane|attaqu\\w+)",
  '(?:rest(?:ez|er)|ten(?:ez|ir)|limit(?:ez|er)) (?:vous |-vous )?(?:dans le|au|sur le) (?:sujet|theme)',
];

const COPY =
  '(?:copies?|captures?|conserv\\w+|gard(?:e|es|ee|ees|ons|ent)|archiv\\w+|imprim\\w+|classe\\w*|corbeille|versee?s?|trace|dossier)';
/** Taken off for its age or at somebody's wish, or by mistake. */
export const OUTLIVED: readonly string[] = [
  "(?:apres|une fois|des (?:que|qu')|lorsque|quand|chaque|tous les|toutes les|au bout de|a la fin|en periode|hier|par erreur|plus de|depuis) ?~6 (?:jours?|semaines?|mois|ans?|annees?|termin\\w+|fini\\w*|levee?|retrouv\\w+|clo(?:s|se|ture)|annul\\w+|fin|passee?|electorale|preelectorale|erreur|evenement|lundi|vendredi|janvier|reouv\\w+|resol\\w+)",
  '(?:si|quand|lorsque|a) ~4 (?:demande\\w*|requete)',
];
export const COPIED: readonly string[] = [COPY];
/** What is kept of comments that are taken off. */
export const KEPT_AFTER: readonly string[] = [
  `(?:commentaires?|messages?|publications?|contenus?) (?:supprim|effac|masqu|retir|cach)ee?s? ~6 ${COPY}`,
  `${COPY} ~3 (?:commentaires?|messages?|publications?|contenus?) (?:supprim|effac|masqu|retir|cach)ee?s?`,
];
/** Which comments are not wanted. */
export const REASONS: readonly string[] = [
  '(?:ces|ceux|de tels|tels) (?:commentaires|messages|propos|contenus)|(?:ceux|celles) qui',
  BAD,
  `(?:contrair\\w+|contrevien\\w+|enfrei\\w+|viol\\w+|non conform\\w+|respect\\w+|transgress\\w+|hors) ~4 (?:${RULES}|sujet)`,
  '(?:commentaires?|messages?|publications?|contenus?|propos|tout ce) (?:qui|contenant|avec|portant) (?!(?:sont|ont|est|a|nous|datent)(?![a-z]))\\w+',
];
