// French: how a page says, or denies, that it is not watched at all times.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)s?';
const TIME =
  '(?:\\d{1,2} ?(?:h|heures?|:)? ?(?:\\d{2})?|midi|minuit|(?:le |la )?(?:souper|diner|dejeuner|sieste|brunante|coucher du soleil|lever du jour|tombee (?:de la nuit|du jour))|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) heures?)';
const WORK =
  "(?:de bureau|d'ouverture|d'affaires|de travail|de service|de classe|ouvrables?|ouvrees?|ouvres?|normales?|habituel(?:le)?s?|regulier(?:e)?s?|scolaires?|du parc|administratives?|de semaine|de garde)";

/** Attention to a page, who pays it, and the times to which it is limited. */
export const monitoringWords: Words = {
  attend:
    "{watch}|{reply}|li(?:re|t|se|sent|sons|ra|rons|ront|sait)|lus?|lues?|lecture|lisent|voi(?:t|e|ent|r|yons)|voyons|verra|verrons|verront|vue?s?|regard\\w+|passe(?:nt|ons)?|jette(?:nt)?|jetons|coup d'oeil|verifi\\w+|consult\\w+|surveillance|moderation|suivi|suivons|suivent|suit|trait(?:ement|er|es|ons)|traiteront|trier|attention|relev\\w+|depouill\\w+|ouvr(?:e|ons|ent) nos messages|gerons|veill\\w+|s'occup\\w+|pris en charge|prise en charge|connect\\w+|branch\\w+|prend(?:re|s|rons)? connaissance|remarqu\\w+|ecoute",
  strict:
    'surveill\\w+|supervis\\w+|consult(?:e|ee|es|ees|ent|er|ons)|lus?|lues?|li(?:re|t|se|sons|sent|ra|rons|ront)|lecture|voi(?:t|e|ent|r)|voyons|verra|verront|vue?s?|regard\\w+|suivi(?:e|s|es)?|suit|suivent|moder\\w+|veill\\w+|verifi\\w+|traite\\w*|remarqu\\w+|gard\\w+',
  part: "(?:de |en |le |la |les |l'|au |a |pendant |durant |du )*(?:matins?|matinees?|apres-midi|soirs?|soirees?|nuits?|jour|journees?|fins? de semaine|week-?ends?|semaine|jours? feries?|conges?|vacances|midi|pause|saison|ete|hiver|temps partiel|mi-temps)",
  often:
    "(?:seulement |environ |au plus |quelques |peut-etre )*(?:une fois|deux fois|trois fois|quelques fois|plusieurs fois|\\d fois|de temps en temps|de temps a autre|a l'occasion|occasionnellement|periodiquement|sporadiquement|parfois|rarement|peu|par moments|ponctuellement|par intermittence|de facon (?:ponctuelle|limitee|occasionnelle|intermittente)) ?(?:par jour|par semaine|par mois|la semaine)?|(?:quand|lorsque|lorsqu'|si|des que|pendant que|tant que|selon) ~4 (?:peut|peuvent|pouvons|permet\\w*|temps|disponibles?|possible|ouvert\\w*|ouvre\\w*|ferme\\w*|revien\\w*|rentr\\w+|poste|service|patrouille|quart|bureau|horaires?)|au retour ~3|a la reouverture|a l'ouverture",
  span: `(?:de|des|entre|jusqu'a|apres|avant|a partir de|vers|passe) ${TIME}(?: ?(?:-|a|et|jusqu'a) ?${TIME})?|${TIME} ?(?:-|a|et) ?${TIME}`,
  dayNames: `(?:du |le |les |au |de )?${DAY}(?: ?(?:au|a|-|et|,) ?${DAY})?|l ?- ?v|lun-ven`,
  worktime: `(?:heures?|horaires?|jours?|quarts?|plages?|periodes?) (?:\\S+ ){0,2}${WORK}|(?:en )?dehors (?:des|de|du) (?:\\S+ )?(?:heures?|horaires?|jours?|quarts?|l'horaire)|hors (?:des |de )?(?:l'horaire|heures?|horaires?|sinistre|saison|service|quart)|horaire (?:habituel|normal|regulier|de jour)|heures? (?:d'ouverture|de bureau|du \\w+)|quart de (?:jour|travail)`,
  later:
    "(?:le |au |jusqu'au |d'ici |jusqu'a )*(?:lendemain|jour ouvrable suivant|jour suivant|lundi|demain|lendemain matin|prochain jour|semaine prochaine|surlendemain)|(?:la |a la )?reouverture|(?:plusieurs|quelques) (?:heures|jours)|plus tard",
  when: '{part}|{often}|{span}|{dayNames}|{worktime}|{later}|{hours}|{clock}|{outside}',
  crew: "nous|on|l'equipe|equipe|agents?|policiers?|personnel|employes?|relationnistes?|quelqu'un|personne|moderateurs?|secretaire|conseiller\\w*|redact\\w+|responsables?|communications|gens|humain",
  present:
    "la|ici|en ligne|en poste|connecte(?:e|s|es)?|disponibles?|presents?|en service|travaille(?:nt|ons)?|au clavier|devant l'ecran|derriere|de garde|actifs?|active",
  away: 'fermee?s?|ferme(?:nt)?|dort|dorment|repose|silencieu(?:x|se)|muette?|eteinte?|endormie?|deserte?|seule?|sans (?:surveillance|moderation|personne|moderateur|reponse)|absents?|en conge|au repos|aussi|hors ligne|inactive?',
  it: "la|le|les|l'|ici|ceci|celle-ci|y|n'y|ces|cette|ce",
  socials:
    'reseaux(?: sociaux)?|medias sociaux|page|compte|reponses?|messages?|boite de reception|facebook|twitter|instagram|moderation|en ligne|en direct|fil|gazouillis|tweets?|lus?',
};

export const monitoring: Lists<'monitoring'> = {
  cue: [
    '{allDay}',
    '{when}',
    '{watch}',
    '{reply}',
    '{attend}',
    '{away}',
    '{present}',
    '{socials}',
    'moderation',
  ],
  notAlways: [
    '(?:peut|peuvent|pourrait|pourraient|risque\\w*|parfois) ~4 (?:echapp\\w+|manqu\\w+|passer inapercu\\w*)',
    'pas (?:sur|devant|a|au|derriere|dans) ~2 (?:{page}|ecrans?|clavier|ordinateur|{network})[^a-z0-9]{0,4}$',
    "rien n(?:'y)? ?~2 (?:lu|lue|surveille|consulte|regarde)",
    "(?:{not}|n'y) ~2 (?:est|sont|sommes|y) ~2 {when}",
    '{messages} ~3 (?:recus?|envoyes?|laisses?|publies?) ~5 {when} ~~8 (?:{later}|traite\\w+|lus?|seront)',
    '{page} ~3 (?:en veille|en pause|fermee?|au repos) ~4 {when}',
    '{not} ~3 (?:assur\\w+|offr\\w+|effectu\\w+) ~2 (?:veille|suivi|surveillance|moderation|lecture|presence|permanence)',
    '(?:heures|jours|temps) avant (?:que|qu) ~4 {strict}',
    '(?:{not}|non|aucune?|pas de) ~5 {attend} ~6 (?:{allDay}|{outside}|{when})',
    '(?:{not}|non) ~4 {allDay} ~4 {attend}',
    '{when} ~4 (?:{not}|aucun) ~4 {attend}',
    '{not} ~3 (?:garanti\\w*|assur\\w+|promet\\w*|engag\\w+|compte[rz] sur|fie[rz]|attendez|signifie|veut pas dire|tenue?s? de) ~6 (?:{attend}|surveillance)',
    '{not} ~4 (?:disponibles?|connectes?|presents?|en ligne|la|ici|en poste|devant|ecran|clavier|garde) ~4 (?:{allDay}|{when})',
    '(?:seulement|uniquement) ~2 {watch}',
    '{watch} ~2 (?:seulement|uniquement|que)',
    '(?:{not}|pas de) ~4 {reply} ~5 (?:{allDay}|{outside}|{when})',
    'personne ne {attend}',
    "{not} ~2 toujours ~4 (?:{attend}|{present}|quelqu'un)",
    "{not} ~3 (?:personne|quelqu'un|aucun) ~4 (?:{present}|clavier|ecran|page|{when})",
    '{page} ~4 {away} ~4 {when}',
    '{when} ~5 {page} ~4 {away}',
    '(?:ferme\\w*|absents?|en conge) ~4 {when} ~3 {page}',
    '{page} (?:dort|se repose|se tait|ferme)',
    "{not} ~4 (?:service|page) ~2 (?:24 ?h?(?:eures)?|d'urgence|permanent|en continu|{allDay})",
    '(?:sans|aucune?) (?:surveillance|moderation|garde|permanence|presence) ~3 (?:{when}|{allDay}|permanente|continue|constante|de nuit)',
    '{messages} ~5 (?:attend\\w*|rest\\w+|pourr\\w+|peu(?:t|vent)|risqu\\w+) ~5 (?:sans (?:reponse|lecture)|{not} ~4 {strict}|non lus?|inapercus?|{when})',
    '{messages} ~6 {attend} ~4 {later}',
    '(?:peut-etre|pourrait|risque) ~4 (?:{not}|personne) ~4 {strict}',
    "{allDay} ~~6 {page} (?:non|pas|ne l'est pas)[^a-z0-9]{0,4}$",
    '(?:{strict}) ~3 (?:{page}|{messages}) ~2 entre (?:deux )?(?:interventions|appels|gardes|tournees|missions|sorties|quarts|services|cours|traversees)',
    '(?:echanges|{messages}) ~3 (?:lus?|traites|consultes|releves) ~2 (?:pendant|durant|aux) (?:les )?heures',
    '(?:personne|celui|celle|responsable|agente?|employee?) (?:qui )?~3 {page} (?:part|quitte|termine|finit|rentre|revient|travaille) ~2 (?:{when}|(?:a|des|vers) \\d{1,2} ?h)',
    '(?:reponses?|{messages}) ~3 (?:attend\\w*|patient\\w*) ~2 (?:{later}|{worktime}|reouverture|retour)',
  ],
  unlike: [
    "(?:{allDay}|ne (?:dort|ferme|s'arrete) jamais) ~~8 (?:cette|ce|notre|la|le) {page} (?:non|pas|ne l'est pas|ne le fait pas|n'en fait pas autant)[^a-z0-9]{0,4}$",
    "ne (?:dort|ferme|s'arrete) jamais ~~3 (?:cette|ce|notre|la|le) {page} (?:si|oui)[^a-z0-9]{0,4}$",
    '{allDay} ~~2 (?:pas|non) (?:sur )?(?:cette|ce|notre|la|le) {page}[^a-z0-9]{0,4}$',
  ],
  answered: [
    '(?:est-ce|y a-t-il|lisez|repondez|surveillez|surveillee?|consultee?|quelqu.un) ~~10 (?<=: )(?:non|pas toujours|seulement|rarement|parfois)',
    '(?:quand|a quelle heure|combien de temps|qui) ~~8 {attend} ~~6 (?<=: )(?:\\S+ ){0,4}{when}',
  ],
  notAtAll: [
    '(?:{not}|non) ~4 (?:surveill\\w+|supervis\\w+|consultee?s?)',
    '(?:personne|aucun\\w*|nul) ~5 (?:{strict}|surveillance|lecture)',
    '{not} ~4 {strict} ~4 (?:{page}|{messages})',
    "(?:{page}|{messages}) ~2 (?:{not}|n'y|n'est|ne|n'en) ~3 {strict}",
    '(?:sans|pas de|aucune) (?:surveillance|moderation)',
    '{not} ~3 (?:affect|assign|charg)\\w+ ~3 {strict}',
  ],
  hours: [
    '(?:{watch}|{reply}) ~~8 {when}',
    '{attend} ~8 {when}',
    '(?:{watch}|{reply}|{attend}) ~~6 {clock}',
    '{when} ~5 (?:{watch}|{reply}|{attend})',
    '(?:{crew}) ~4 (?:travaill\\w+|est la|sont la|est en poste|sont en poste|en ligne|est presente?|anim\\w+|pris\\w*) ~4 {when}',
    '(?:moderation|horaires?|heures|permanence) (?:\\S+ ){0,4}(?:reseaux|page|compte|moderation|messages) ~4 {when}',
    'moderation (?:\\S+ ){0,3}{when}',
  ],
  neverLeft: [
    'aucune? (?:message|commentaire|question|publication) ne (?:reste|restera|demeure) sans (?:reponse|etre lue?|lecture)',
    '(?:surveill\\w+|lu|lue|lus|lues|consult\\w+|quelqu.un|lisez|moder\\w+) ~~8 (?:la nuit|le week-?end|la fin de semaine|en tout temps|24 heures sur 24|le soir)[^a-z0-9]{0,4}: ?(?:oui|bien sur|toujours|evidemment|certainement)(?![a-z])(?!.{0,60}(?:mais|sauf|seulement|pas))',
    '{page} (?:ne|n) ~2 jamais (?:laissee? )?(?:sans (?:surveillance|moderation|supervision))',
    '{page} ne cesse (?:jamais )?d ?~2 {strict}',
  ],
  nonStop: [
    '{strict} ~~8 (?:24/7|jour et nuit|(?:de )?jour comme de nuit|nuit et jour)',
    '^{allDay} ~4 {strict}',
    '{strict} ~3 (?:{page}|{messages}) ~4 {allDay}',
    '{strict} ~3 {allDay}',
    '{allDay} {strict}',
  ],
  pageWatched: [
    '{page}',
    '{messages}',
    '{network}',
    '(?:ceci|clavier|ecran|relationnistes)',
    'tout ce que (?:vous|l.on|on) (?:publi|ecri|envo)\\w+',
    'moderation (?:est|se fait) (?:assuree|effectuee|faite)?',
    '^(?:{allDay} )?(?:surveille|supervise|consulte|modere|anime)e?s?(?! (?:la|le|les|nos|vos))',
  ],
  atOnce: [
    '{messages} ~2 (?:envoye|recu|laisse|ecrit|qui (?:arrivent|entrent)|que nous recevons)\\w* ~6 {when} ~~3 (?:{reply}|{attend}) ~1 (?:immediat\\w*|tout de suite|aussitot|sur-le-champ|instantanee?s?)',
    '{messages} ~2 (?:envoye|recu|laisse|qui arrivent)\\w* ~6 {when} ~~3 reponses? immediates?',
  ],
  evenThen: ['(?:meme|toujours ~6 aussi) ~1 {when}(?! ~3 {clock})'],
  bounded: [
    '{allDay} ~3 (?:lundi|mardi) ?(?:au|a|-) ?(?:jeudi|vendredi|samedi)(?! ~2 (?:samedi|dimanche|fin))',
    '{allDay} ~3 (?:en semaine|jours? (?:ouvrables|ouvres))',
    '(?:lundi|mardi) ?(?:au|a|-) ?(?:jeudi|vendredi|samedi) ~2 {allDay}',
    '(?:7|sept) jours sur (?:7|sept) ~4 {clock}',
    '{clock} ~4 (?:7|sept) jours sur (?:7|sept)',
  ],
  always: ['{watch} ~3 {allDay}', '{allDay} {watch}'],
  monitored: ['{watch}'],
  page: ['{page}', '{messages}', '{network}'],
  pageName: ['{page}', '{network}'],
  pronoun: [
    '{crew} ~2 {reply}',
    '^(?:les |nos |vos )?reponses?',
    "(?:l'|la |le |les |y |n'y )~1 {strict}",
    '(?:ici|ceci|clavier|ecran|en ligne|reseaux)',
    'relationnistes',
    'moderation',
    'messagerie',
  ],
  inShort: [
    '{socials}[^a-z0-9]{1,3}(?:(?:seulement|de|en|est|actif|active|du) ){0,3}{when}',
    '^{when}(?: seulement| uniquement)?[^a-z0-9]{0,3}$',
    '(?:{not}|pas) ~2 (?:{allDay}|{network}|{page}|{when})',
    '{crew} ~3 {present} ~3 {when}',
    '{attend} ~4 {when}',
    'pas de {reply} ~3 {when}',
    'personne ~2 {attend}',
  ],
  otherThing: [
    'cameras?|alarmes?|telephones?|circulation|batiments?|standard|patrouilles?|ligne telephonique|videosurveillance|videoprotection|meteo|niveau|qualite|piscine|plage|immeuble|parc|terrain|patinoire|locaux|lieux|porte|stationnement|guichet|accueil est|reception|trafic|reseau informatique|rivieres?|fleuves?|lacs?|barrages?|rues?|routes?|ponts?|parcs|plages|concierge',
  ],
  answersAlways: [
    '(?:{reply}|{attend}) ~4 (?:24 ?h?(?:eures)? ?(?:/|sur) ?24h?|24/7|(?:de )?jour comme de nuit|jour et nuit|nuit et jour)(?!,? (?:sauf|mais|hormis|(?:par|au) telephone))',
  ],
  slowAnswer: [
    '{not} ~4 (?:reponse|{reply}) ~3 (?:immediate|immediatement|instantanee)',
    '{not} ~3 (?:attendre|attendez) ~2 reponse',
  ],
  bare: ['^(?:non|pas|aucune?|sans|personne|nous|on)'],
  mailbox: [
    '(?:adresse (?:e-?mail|courriel|electronique)|boite (?:mail|de courriel|vocale|aux lettres)|courriel)',
  ],
  notThis: [
    '(?:approuv\\w+|approb\\w+)',
    '{strict} (?:les |la |le |nos )?(?:routes?|rues?|parcs?|plages?|maisons?|livres?|quartiers?)',
    '^(?:veuillez )?(?:consultez|consulter|suivez|visitez|lisez|regardez|verifiez|voyez|connectez|abonnez|decouvrez|rejoignez)',
    '(?:conseil|comite) ~3 (?:siege|se reunit|tient)',
    "(?:sites?|pages?|comptes?) (?:de tiers|d'autrui|personnels?|externes?)",
    '(?:pouvez|devez|peuvent|doivent) (?:consulter|suivre|lire|voir|visiter|verifier)',
    '(?:sites? (?:externes?|lies)|liens? externes?|conformite)',
    "(?:heures|horaires?) d'ouverture ?:",
    '(?:surveillait|consultait|lisait|moderait)',
  ],
};
