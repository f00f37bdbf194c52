// French: what an agency takes off its own page with time, ways to take comments off that are no rule for comments, and what is kept of them.
import { BAD, KEEP, SAID } from './moderation.ts';

const PAGE =
  "(?:(?:de la|de notre|de cette|de nos|sur la|sur notre|sur cette|du|de ce|notre|la|le|au|sur le|sur ce) (?:page|profil|mur|compte|fil|site|chaine|vue)s?|hors ligne|d'ici|ici|en ligne)";
const POST = '(?:publications?|posts?|stories|tweets?|fils? de discussion|billets?)';
const NOTICE = `(?:${POST}|avis|alertes?|appels? a temoins?|communiques?|annonces?|messages? d'alerte)`;
const SHOWN = `(?:${NOTICE}|affiches?|photos?|images?|offres?|bulletins?|hommages?|videos?|messages?|contenus?|mugshots?|fiches?)`;
const ADJ =
  '(?:supprime|retire|enleve|efface|masque|depublie|ote|mis|archive|cache|rejete|modere|ecarte|purge|vide)(?:e|s|es)?';
const S_EN_VA = `(?:(?:sont|est|seront|sera) (?:\\w+ )?${ADJ}|disparai(?:t|ssent|tra|tront)|s'en (?:va|vont|ira)|expirent?|tombent?|quitte(?:nt|ra|ront)?|reste(?:nt|ra|ront)? (?:\\w+ ){0,3}(?:en ligne|affiche\\w*|visibles?|sur la page))`;
const WE = '(?:nous|on|le service|la ville|la commune|la mairie|la municipalite)';
const ON_OTE =
  '(?:retirons|enlevons|supprimons|depublions|effacons|masquons|vidons|nettoyons|retire|enleve|supprime|depublie|efface|masque|vide|nettoie|retirerons|supprimerons|enleverons)';

/** The agency's own posts go; what else it shows does that is on the page. */
export const OWN_GONE: readonly string[] = [
  `${NOTICE} (?:(?!(?:vous|votre|que|qui) )\\S+ ){0,8}?${S_EN_VA}`,
  `${WE} ${ON_OTE} ~4 (?:${NOTICE}|message|fil)`,
  `${SHOWN} ~8 ${S_EN_VA} ~2 ${PAGE}`,
  `${WE} ${ON_OTE} ~6 ${PAGE}`,
];
/** When that is. */
export const WHEN: readonly string[] = [
  "(?:des que|des qu'\\S+|des la|une fois|apres|passe|au bout de?|chaque|tous les|a la fin|lorsqu\\S*|quand|au plus tard|sur (?:simple )?demande|le lendemain|le jour|pendant|avant|jusqu\\S*|vieux de|de plus de|en periode|si|perimee?s?|anciens?|anciennes?|depasse\\w*)",
  '(?:\\d+|un|une|deux|trois|six|quinze|trente) (?:heures?|jours?|semaines?|mois|ans?|annees?)',
];

/** Said of what is written, and of people or things too often to be a rule for comments. */
export const GOING: readonly string[] = [
  '(?:saute(?:nt|ra|ront)?|degage(?:nt|ra)?|gicle(?:nt)?)',
  '(?:passe(?:nt|ra|ront)?|va|vont|finit|finissent|finira|part|partent|file(?:nt)?|jete\\w*) (?:\\w+ )?(?:a la|aux?|a) (?:trappe|poubelle|corbeille|oubliettes|panier|ciseaux)',
  `(?:on|nous) (?:coupe|coupons|vire|virons|balaie|balayons|zappe|zappons|jette|jetons|degage|degageons|depublie|depublions|mettons|met) ~4 (?:${SAID}|${BAD}|ce qui|tout|hors ligne)`,
  `(?:sont|est|sera|seront) ~2 (?:vire|balaye|coupe|jete|depublie|expurge|zappe|ecarte)(?:e|s|es)?`,
  '(?:mis|mise|mises|mettons|met|mettra) hors ligne',
  `(?:${SAID}|${BAD}) ?(?:=|:|,|->) ?(?:poubelle|corbeille|dehors|dehors|supprime|efface|masque|retire)(?:e|s|es)?(?![a-z])`,
  `(?:ne |n')(?:fera|feront|fait|font|dure(?:nt|ra|ront)?|tient|tiennent|traine(?:nt)?) (?:pas|guere) ?(?:long feu|longtemps|ici)?`,
  "c'est (?:masque|supprime|efface|dehors|poubelle|retire)",
  '(?:se garde|se gardent|garde|gardons|conserve|conservons) le droit ~4 (?:supprim|retir|effac|masqu|enlev)er',
];

const STAY = `(?:${KEEP}|stocke\\w*|sauvegard\\w+|classe\\w*|imprime\\w*|archives|reste(?:nt)? (?:au|aux|en|dans|chez)|vers(?:e|ee|es|ees|ons|ent) (?:au|aux|dans)|va(?:nt)? (?:au|aux)|demeure(?:nt)? (?:dans|au|aux))`;

/** What is kept of what was taken off, whoever tells when it is. */
export const KEEPS_TAKEN: readonly string[] = [
  `${SAID} (?:ainsi |alors |une fois )?${ADJ} (?:par nous )?~~8 ${STAY}`,
  `(?:avant de|avant d'|en|apres) ?(?:l'|les |la |le )?(?:avoir )?(?:supprim|retir|effac|masqu|enlev|cach)(?:er|ant|e) ~~12 ${STAY}`,
  `(?:ce que (?:nous|l'on)|ce qu'on|ce qui (?:est|a ete)|tout ce qui) (?:supprim|retir|effac|masqu|enlev|quitt)\\w* ~~6 ${STAY}`,
  `(?:copie|trace|capture|enregistrement|image|sauvegarde)s? (?:de |des |du |de tout |de chaque )(?:tout |chaque )?${SAID} ${ADJ} ~4 (?:${STAY}|\\d+)`,
  `(?:nous|on|ville|commune|greffe|mairie|service|equipe) (?:en )?${KEEP} ~4 ${SAID} ${ADJ}`,
];

/** Another does it, it was done once, or it is done to another thing. */
export const OTHERS_DOING: readonly string[] = [
  '(?:pour|comment) (?:supprimer|effacer|retirer|modifier|masquer) (?:votre|vos|un|son|ton|le) ~2 (?:commentaire|message|publication|compte)s?',
  '(?:nous avons|on a) ~2 (?:supprime|retire|efface|enleve|masque)e?s? ~4 (?:par erreur|hier)',
  '(?:nous avons|on a) (?:par erreur|hier) ~1 (?:supprime|retire|efface|enleve|masque)',
  '(?:poteaux?|babillard|panneaux?|vitrine|facade|porte de la mairie)s?',
];
