// French: things that are watched, removed, disclosed or maintained, and are neither the page nor what is written on it.
import type { PhraseTable } from '../table.ts';

const PLACE =
  '(?:immeuble|couloir|entrepot|tour|cimetiere|rampe|refuge|chenil|fourriere|marina|batiment|edifice|hall|accueil|stationnement|parking|parc|place|piscine|plage|sentier|chemin|rue|route|trottoir|pont|prison|cellule|tribunal|stade|arena|patinoire|gymnase|quai|jardin|garage|porte|ascenseur|abri|terrain|skatepark|autobus|bus|train|poteau|cloture|ecole|salle|musee|murs de la ville|facade)';
const OBJECT =
  '(?:camera|alarme|panneau|enseigne|affiche|graffiti|tag|vehicule|voiture|auto|camion|bateau|arbre|branche|neige|glace|debris|dechet|ordure|velo|bicyclette|tract|depliant|drapeau|drone|animal|chien|tente|sac|colis|boite|telecopieur|fax|parcometre|horodateur|bouee|balise|phare|capteur|bracelet|vanne|lampadaire|digue)';
const SERVICE =
  "(?:ligne (?:d'|de|du|telephonique|directe|confidentielle)\\S*|aumonier|standard|repondeur|comptoir|guichet|sauveteur|messagerie vocale)";
const PAPER =
  '(?:demande|candidature|soumission|offre|permis|petition|contravention|formulaire|proces-verbal|facture|contrat)';
const PEOPLE = '(?:orateur|spectateur|passager|detenu|nageur|conferencier)';
const EVENT =
  '(?:audience|reunion|seance|assemblee|atelier|cours|academie|exercice|evenement|foire|defile|ceremonie|festival|seminaire|conference|concert|course|encan|spectacle|exposition)';
const WORK =
  '(?:subvention|bourse|fonds|programme|projet|unite|brigade|patrouille|etude|sondage|bulletin|depliant|revue|livre|film|campagne|ordonnance|reglement|loi|permis|formulaire|taxe|camera|drone)';
const THING = `(?:${PLACE}|${OBJECT}|${SERVICE}|${PAPER}|${PEOPLE})(?:s|x)?`;

const ARTICLE =
  "(?:(?:le|la|les|ce|cet|cette|ces|notre|nos|votre|vos|tout|tous|toute|toutes|un|une|des|chaque|aucune?) |l')?(?:les |la |le |l')?";
const START = '(?:^|(?<=[.!:;] ))';
const VERB =
  "(?:est|sont|n'est|n'a|ne|etait|sera|seront|fut|peut|peuvent|a|ont|vise|visent|doit|doivent|refletent?|representent|qui|appartient|appartiennent|reste)";
const subject = (head: string): string => `${START}${ARTICLE}${head} ~6 ${VERB}`;
const THE = "(?:(?:le|la|les|un|une|des|ce|cet|cette|ces|notre|nos|votre) |l')?";

/** "Nous effaçons les graffitis haineux". */
const TAKEN_AWAY = `(?:enlev|effac|retir|supprim|nettoy)(?:e|ent|ons) ${ARTICLE}(?:${OBJECT}|${PLACE})(?:s|x)?(?![a-z])`;

/** "Personne ne surveille le hall". */
const WATCHED = `(?:personne|aucun\\S* \\S+|aucun de nous|nul) (?:ne |n.)(?:(?:lit|surveille|consulte|regarde|suit|verifie)(?:nt)?|leyendo|vigilando) (?:le |la |les |l.|notre |nos )(?:${THING})(?:s|es|x)?`;

export const things: PhraseTable['things'] = {
  subject: [subject(THING), TAKEN_AWAY, WATCHED],
  place: [
    `(?:dans|sur|a|au|aux|du|des|de|contre|pendant|lors de)(?: |(?<='))${THE}(?:${PLACE}|${EVENT})(?:s|x)?`,
  ],
  hearing: [
    `commentaires (?:[^\\s.,;:!?]+ )?(?:sur|a|au|lors de|pendant|concernant|devant|relatifs au|relatifs a) ${THE}(?:[^\\s.,;:!?]+ ){0,1}?(?:plan|projet|proposition|audience|reunion|permis|ordonnance|ebauche|reglement|budget|demande|etude|seance|commission|conseil)`,
  ],
  records: [
    subject(
      '(?:demandes?|candidatures?|soumissions?|offres?|proces-verb(?:al|aux)|rapports? (?:de police|d.accident|d.incident)|ordres? du jour|permis|contrats?|budgets?|videos?|enregistrements?|licences?|actes?|salaires|petitions?|dossiers?|factures?|contraventions?|votes)',
    ),
  ],
  views: [
    `(?:opinions?|avis|points de vue|idees|propos|declarations) (?:[^\\s.,;:!?]+ ){0,2}?(?:dans|de|du|des|d'|lors de|a)(?: |(?<='))${THE}(?:sondages?|films?|expositions?|oeuvres?|livres?|orateurs|chroniqueurs?|bulletin|revue|artistes|conferenciers|${EVENT})`,
    subject(
      '(?:reponses (?:au|a ce|du) sondage|oeuvres?|films?|livres?|murales|orateurs|chansons|conferenciers)',
    ),
  ],
  purpose: [
    `(?:but|objectif|objet|mission|finalite|raison d'etre) (?:de|du|des|d')(?: |(?<='))${THE}(?:[^\\s.,;:!?]+ ){0,1}?(?:${WORK}|${EVENT}|${OBJECT})s? ~4 (?:est|sont|etait|sera)`,
    `${START}(?:(?:le|la|les|ce|cet|cette|ces|notre|nos) |l')(?:${WORK}|${EVENT}|${OBJECT})s? ~2 (?:est|sont|sert|servent|vise|visent|a|aura|permet|veut|aide)`,
    `(?:tenons|organisons|offrons|faisons|avons|utilisons|portons|publions|imprimons|donnons) (?:[^\\s.,;:!?]+ ){0,2}?(?:${WORK}|${EVENT}|${OBJECT})s? ~3 (?:pour|afin)`,
  ],
  owned: [
    subject(
      `(?:(?:${PLACE}|${OBJECT})(?:s|x)?|monument|statue|fontaine|aeroport|clinique|fanfare|chorale|cheval|helicoptere|ferme|puits|pompe|lampe|egout|appli(?:cation)?|journal|drone)`,
    ),
    '(?:appli(?:cation)?|journal|radio|station|calendrier|drone|ligne|boutique|chandail|vehicule|voiture|auto|camion|chanson|hymne|commanditaire|partenaire|fournisseur|fleur|oiseau|arbre|animal|mascotte|sceau|drapeau|logo|ecusson|uniforme|chien|boisson|heure|resultats?|bulletins?|langues?|cartes?|portrait) (?:[^\\s.,;:!?]+ )?officiel(?:le)?s?',
  ],
  cookies: [
    "(?:but|usage|finalite|objectif|utilisation) (?:des|de|d') ?(?:ces |nos )?(?:cookies?|temoins)",
    '(?:cookies?|temoins) (?:\\w+ )?(?:sont|est|aident?|permettent|servent)',
    '(?:optimise|mieux affiche|affiche de facon optimale) (?:\\w+ ){0,2}(?:avec|pour|dans) ~3 (?:navigateurs?|chrome|firefox|edge)',
  ],
  page: [
    '(?:(?:page|profil|site|fil|reseau social|reseaux|medias? sociaux|forum|portail|blogue?|publication|boite de reception)s?|(?:notre|nos|ce|cet|cette|ces|le|la|les) (?:comptes?|canal|canaux|plateformes?|espaces?|chaine)|(?:notre|ce|le|votre) mur|ici|en ligne|internet|{network})',
  ],
  said: [
    '(?:commentaires?|commenter|messages?|contenus?|propos|publications?|(?:ce|tout ce) que vous|moder\\w+|communications?|correspondance|courriels?|utilisateurs?|abonnes)',
  ],
};
