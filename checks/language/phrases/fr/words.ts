// French word classes, without accents.
import type { Words } from '../../grammar.ts';

const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';
const TIME = '\\d{1,2} ?(?:h|heures|:)? ?(?:\\d{2})?';

export const words: Words = {
  not: "ne|n'|n'(?:est|etes|etions|ont|avons|a)|pas|jamais|personne|aucun|aucune|sans|ni|nul",
  page: '(?:page|compte|profil|site|site web|site internet|chaine|fil|mur|plateforme|espace|reseau social|reseaux sociaux|medias sociaux|canal|portail|blogue|blog|forum)s?|canaux|reseaux',
  network: 'facebook|twitter|instagram|youtube|tiktok|linkedin|x',
  messages:
    '(?:message|commentaire|question|demande|tweet|publication|courriel|message prive|echange)s?',
  said: '(?:commentaire|message|contenu|tweet|propos|opinion|avis|publication|contribution)s?',
  watch:
    'surveill\\w+|supervis\\w+|consult(?:e|ee|es|ees|ons)|lus?|lisons|lit|lues?|suivi(?:e|s|es)?|moder(?:e|ee|es|ees)|trait(?:e|ee|es|ees|ons)|anim(?:e|ee|es|ees)|monitor\\w+|veill\\w+',
  reply: 'repond\\w*|reponses?',
  allDay:
    '24 ?h?(?:eures)? ?(?:/|sur) ?24(?:h)?(?: (?:et )?7 ?(?:j|jours)? ?(?:/|sur) ?7(?:j)?)?|24/7|7 ?j? ?/ ?7(?:j)?|(?:7|sept) jours sur (?:7|sept)|(?:de )?jour comme de nuit|nuit et jour|en permanence|en tout temps|a tout (?:moment|instant|heure)|a toute heure|jour et nuit|en continu|continuellement|constamment|toujours|en temps reel|de facon continue|de maniere permanente',
  hours: `(?:heures|horaires) (?:de bureau|d'ouverture|ouvrables|ouvrees|de travail|normales|d'affaires)|jours? (?:ouvrables?|ouvres?|de semaine)|(?:du )?${DAY} (?:au|a|-|et) ${DAY}|en semaine|la journee|en journee`,
  clock: `${TIME} ?(?:a|-|et|jusqu'a) ?${TIME}`,
  outside:
    '(?:en )?dehors (?:des|de) (?:\\w+ )?(?:heures|horaires)|la nuit|(?:le |les )?(?:week-?ends?|fins? de semaine)|jours feries',
  ring: 'appel(?:ez|er|e|le)|compos(?:ez|er|e)|faites le|contact(?:ez|er)|telephon(?:ez|er)|joignez|joindre|signal(?:ez|er) ~2 au',
  urgentThing:
    '(?<!non )(?:urgences?|urgent|danger immediat|danger|situation urgente|peril|crime en cours)',
  visitors:
    '(?:utilisateur|utilisatrice|internaute|visiteur|citoyen|abonne|participant|tiers|personne|auteur|usager|membre du public)s?|leurs? auteurs?|le public|du public|autrui',
  reflect:
    'reflet\\w+|represent\\w+|engag\\w+|constitu\\w+|caution\\w+|approuv\\w+|partag\\w+|exprim\\w+|signifi\\w+|impliqu\\w+|correspond\\w+|endoss\\w+|valent?',
  record:
    '(?:documents?|archives?|registres?|renseignements|informations?) publi(?:c|cs|que|ques)|documents? administratifs?|du domaine public|domaine public',
  statute:
    "loi(?:s)? (?:\\S+ ){0,4}(?:acces (?:a l'information|aux documents)|transparence|archives|protection des renseignements)(?: \\w+){0,3}|lai|laiprvp|cada|code des relations entre le public",
  release:
    'divulgu\\w+|divulgation|communicables?|communiqu(?:e|es|ee|ees)|rendus? publics?|publies?|accessibles? au public',
  run: 'ger(?:e|es|ee|ees)|administr(?:e|es|ee|ees)|tenu(?:e|s|es)?|anim(?:e|es|ee|ees)|maintenu(?:e|s|es)?|exploit(?:e|es|ee|ees)|aliment(?:e|es|ee|ees)',
  runs: 'gere(?:nt)?|gerons|administre(?:nt|ons)?|anime(?:nt|ons)?|tient|tenons|exploite|alimente',
  government:
    'police|gendarmerie|mairie|ville|commune|municipalite|gouvernement|ministere|prefecture|departement|region|service|conseil|pompiers|sdis|canton|agence|organisation|direction|metropole|canada|surete|communaute|hopital|office|administration|etat|republique|securite|municipal|secretariat',
  newsWord:
    'actualites?|infos?|informations?|nouvelles|alertes?|conseils|evenements|services|annonces|avis|activites|mises a jour',
};
