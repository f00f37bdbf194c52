// French: the whole phrase table. Text is compared without accents ("numero", "urgence", "a tout moment").
import type { PhraseTable } from '../table.ts';
import { comments, removal, stems as policyStems } from './comments.ts';
import { emergencyWords } from './emergency.ts';
import { CLUBS, OTHERS_PAGES, PERHAPS_PRIVATE, PUBLIC_BODY } from './genre.ts';
import { IN_FORCE } from './in-force.ts';
import { items } from './items.ts';
import { monitoringWords } from './monitoring.ts';
import { opinionsWords } from './opinions.ts';
import { near } from './near.ts';
import { recordsWords } from './records.ts';
import { maintained, maintainedStems, maintainedWords } from './maintained.ts';
import { purpose, purposeStems, purposeWords } from './purpose.ts';
import { things } from './things.ts';
import { words } from './words.ts';

export const FR: PhraseTable = {
  language: 'fr',
  common:
    'le la les de du des et est sont ne pas n cette ce ces pour par notre nos en un une que se au aux ou avec si sur nous vous l d s qui officiel officielle compte dans'.split(
      ' ',
    ),
  digits: ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  words: {
    ...words,
    ...purposeWords,
    ...maintainedWords,
    ...emergencyWords,
    ...monitoringWords,
    ...recordsWords,
    ...opinionsWords,
  },
  stems: {
    ...policyStems,
    monitoring: {
      alone: 'surveill|monitor|supervis|moderat|relationnist|ouvrable',
      pair: [
        'consult|repond|repons|lu$|lus$|lue|lit$|lis|lire|lecture|suivi|suivie|gere|trait|modere|moderat|anime|connect|disponib|veill|page|compte|message|reseaux|ici|ligne|la$|equipe|voir|voit|verra|regard|passe|clavier|ecran|poste|personne|agent|fil$|service|ecrivez|facebook|commentaire',
        'ne$|n$|pas$|non$|personne|aucun|sans|0|1|2|3|4|5|6|7|8|9|heure|horaire|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ouvr|bureau|seulement|uniquement|permanen|jour|continu|nuit|soir|matin|semaine|fin$|week|ferie|quand|lorsqu|apres|avant|fois|temps|parfois|rarement|peu$|lendemain|retour|souper|diner|dejeuner|sieste|brunante|tombee|coucher|quarts|midi$|minuit|reouvert',
      ],
    },
    emergency: {
      alone: 'urgence|urgent',
      pair: [
        '0|1|2|3|4|5|6|7|8|9|neuf|un$|zero',
        'appel|compos|contact|telephon|joign|danger|numero|police|secours|samu|pompiers|9$|911|999|112|0$|000|111|15$|17$|18$',
      ],
    },
    opinions: {
      alone: 'retweet|rt$|rts|siens|siennes',
      pair: [
        'commentaire|opinion|message|publication|contenu|propos|avis|parent|utilisateur|internaute|public|tiers|visiteur|abonne|critique|temoign|parole|expression|ce$|autrui|usager|citoyen|lecteur|chacun|quiconque|reponse|mention|mot|dire|these|debat|rumeur|voix|auteur|position',
        'ne$|n$|pas$|ni$|reflet|represent|engage|seul|propre|appartien|auteur|responsab|partag|cautionn|approuv|votres|leurs|nom$|restent|sont$|siens|siennes|dissoci|distanc|desolidar|solidair|parle|personnel|sans|differ|diverg|ecart|contred|assum|declin|aval$|caution|prejug|comme$|liens|prive|titre',
      ],
    },
    records: {
      alone: 'divulg|communicab|cada|rlrq',
      pair: [
        'revel|devoil|public|publics|publique|acces|information|document|loi|confidentiel|prive|secret|communiqu|remis|remet|demand|quiconque|tiers|journalist|copie|obten|transmis|fourni|soumis|assujetti|lai$|laimp|sujet|communic',
        'commentaire|message|publi|envo|contenu|information|communication|ecri|tout|courriel|propos|mot$|mots|ce$|echange|question|page|compte|affich|dit$|dites|avis',
      ],
    },
    maintained: maintainedStems,
    purpose: purposeStems,
  },
  items: { ...items, maintained, purpose, comments, removal },
  near,
  voice: {
    advice: [
      '(?:les|vos) (?:organismes|municipalites|communes|collectivites|agents|employes|ministeres) (?:\\w+ ){0,2}(?:doivent|devraient|devront)',
      '^(?:(?:elements?|mentions?|points?) )?a (?:faire figurer|indiquer|afficher|inscrire|preciser|mentionner|rappeler|ecrire|mettre) (?:sur|dans|en haut de) (?:la|le|votre|sa|chaque|vos)(?: \\w+){0,3}[^a-z0-9]{0,3}:',
      '(?:modele|exemple) de (?:politique|avis|texte|mention|clause)',
      '(?:par exemple|votre (?:organisme|service|commune|ministere) (?:doit|devrait))',
      '(?:doit|doivent|devrait|devraient) (?:inclure|indiquer|mentionner|figurer|comporter|preciser)',
    ],
    reported: [
      "^(?:selon|d'apres) (?:le |la |les |l'|un |une |notre |nos |des )?(?:\\S+ )?(?:journal|courrier d|quotidien|hebdo\\w*|gazette|presse|radio|sondage|enquete|etude|rapport|barometre|temoins?|experts?|avocats?|chercheurs?|syndicat|redaction|universite|analyse)",
      '(?:etude|sondage|enquete|audit|barometre) (?:(?!est|sont|ferme)\\S+ ){0,5}?(?:revele|montre|indique|conclut|trouve|constate)',
      "^audit \\d+|^(?:le|la) (?:progres|courrier|telegramme|republicain|parisien|devoir|dauphine|depeche|nouvelliste|gazette)(?: (?:du|de|d') ?\\w+)?(?: \\w+)? ?: ",
      "(?:la cour|le tribunal|le juge|la juge|le conseil d'etat) (?:\\S+ ){0,3}?(?:a juge|juge|estime|retient|conclut|a conclu|a statue) (?:que|qu)|est reputee? (?:celle|etre|la)",
      "^(?:un|une|des|les|plusieurs) (?:conseillers?|conseilleres?|elus?|elues?|riverains?|opposants?|avocats?|experts?|militants?|habitants?) (?:\\w+ )?(?:reclam|denonc|critiqu|rappell|estim|affirm|deplor|s'inquiet|regrett)\\w+ (?:que|qu|a|la|le|une?)",
      "(?:federation|association|assureur|mutuelle|union|ligue|institut) (?:(?:de|des|du|d'|la|les|le|vous|\\S+) ){0,5}?(?:conseill|recommand|propos|sugger|preconis)\\w+|que propose (?:notre|l') ?(?:association|federation|union)",
      'il est (?:resolu|propose|convenu) (?:que|qu|d)|le (?:prestataire|titulaire|soumissionnaire) (?:\\w+ra|doit)',
      '(?:ma|mon) (?:mairie|ville|commune|maire|village|municipalite) (?:supprime|efface|dit|masque|bloque|ne|me)(?![a-z])',
      'indiquez que (?:vos|votre) (?:pages?|comptes?|profils?)',
      '(?:facebook|meta|instagram|twitter|youtube|tiktok|nextdoor|la plateforme) (?:supprime|efface|masque|retire|enleve|bloque)(?![a-z])',
      "^(?:certain(?:e)?s|plusieurs|beaucoup de|d'autres|quelques|la plupart des|peu de) (?:communes|villes|municipalites|mairies|organismes|services|collectivites|ministeres|polices) (?:\\w+ )?(?:disent|precisent|avertissent|indiquent|expliquent|annoncent|rappellent|publient|signalent)(?![a-z])",
      '(?:elle|il|elles|ils) (?:rappelle|rappellent|precise|precisent|indique|indiquent|dit|disent) (?:que|qu)',
      '(?:a (?:dit|declare|explique|affirme|annonce|indique)|selon (?:la presse|le journal|le porte parole)|(?<!nos )(?<!notre )porte parole)',
    ],
    unreal: [
      "(?:jusqu'a|avant) (?:recemment|l'an dernier|20\\d\\d|l'automne|le printemps) ~4 (?:etait|etaient|fut)",
      "(?:il n'est pas vrai|il est faux|c'est faux|c'est un (?:mythe|mensonge|bruit)) (?:de (?:dire|croire|penser) )?(?:que|qu)",
      "(?:^|(?<=: ))(?:certain(?:e)?s|beaucoup|plusieurs)(?: personnes| gens| usagers)? (?:croient|pensent|disent|supposent) (?:que|qu)(?! .{0,140}(?:mais|cependant|ce n'est pas))",
      '(?:ebauche|projet|proposition) (?:de|d) ~2 (?:avis|politique|reglement|notice|page)',
      '(?:bientot|prochainement) ~5 (?:page|compte|profil)',
      'si ~3 (?:ouvrait|avait|decidait|lancait) ~4 (?:page|compte|commentaires)',
    ],
    ...IN_FORCE,
    elsewhere: [
      ...OTHERS_PAGES,
      "sans (?:lien|rapport|affiliation) avec (?:la|le|les|l) ?'?(?:ville|municipalite|police|commune|mairie|gouvernement|comte|service)",
      "(?:modele|gabarit|exemple|formulaire) (?:de|d)[ '](?:politique|avis|texte|mention|clause|biographie|profil|notice)",
      '(?:remplissez|completez) les (?:blancs|espaces|champs vides)',
      '(?:erreurs|conseils|etapes|raisons|lecons|astuces) (?:a|pour|de|que|des) (?:(?!sur|cette|ce|notre)\\S+ ){0,3}(?:page|pages|compte|comptes|municipalites|villes|organismes|reseaux)',
      '(?:paye par (?:le comite|les amis|la campagne)|elisez)',
      '(?:groupe|page|compte|association|collectif) (?:citoyen|citoyenne|prive|privee|benevole|de citoyens|de parents)',
      "(?:sans lien|sans rapport|aucun lien) avec ~1 (?:la ville|ville|la municipalite|municipalite|police|l'organisme|le service)",
      '(?:pas|non) officiel(?:le)?',
      '(?:comment|conseils pour) (?:rediger|ecrire) (?:un|une|votre|l) ~2 (?:avis|mention|politique|profil|biographie)',
      '(?:pages|comptes) (?:visitees|visites|examines|analysees|examinees) par (?:notre|nos)',
      'reponse automatique',
      '(?:etude|sondage|audit|enquete|chercheurs|journalistes) ~3 (?:revele|montre|indique|a trouve|conclut|publiee?) ~~14 (?:pages|comptes|profils|avis|reseaux sociaux)',
      'nos (?:lecteurs|auditeurs|logiciels)',
      '(?:essai gratuit|demandez une demonstration|reservez une demo)',
      '(?:these|memoire|resume|mots cles)[^a-z0-9]{1,3}',
      '(?:page|compte|groupe) (?:non officiel|non officielle|de fans|de citoyens|parodique|personnel|personnelle|satirique|humoristique)',
      '(?:opinions|propos|avis) (?:sont )?(?:les miens|les miennes)',
      '(?:telerealite|serie televisee)',
      'commentaires \\(\\d+\\)',
      "(?:republie|partage|copie|tire) (?:de|du|d)[ '](?:page|service|la|nos)",
      '\\d+ ?% ~3 (?:precisent|indiquent|mentionnent|affichent|des pages|des comptes)',
    ],
    clubs: CLUBS,
    publicBody: PUBLIC_BODY,
    perhapsPrivate: PERHAPS_PRIVATE,
    perhapsElsewhere: [
      '(?:votre|chaque|toute) (?:organisme|municipalite|ville|commune|service|ministere) ~3 (?:page|compte|profil|politique|reseaux)',
      '(?:webinaire|liste de controle|tarif par)',
      '(?:a (?:dit|declare|rappele|explique|soutenu|repondu|averti|precise|ajoute)|rappelle que|selon (?:le|la|les|l|un|une) ?(?:maire|mairesse|porte-parole|chef|cheffe|journal|quotidien|police|ministre|experts?|chercheurs)) ~1',
      '(?:demandeurs?|appelants?|intimes?|la poursuite|le tribunal|la cour|le juge|le jugement) ~4 (?:a (?:statue|juge|conclu|rejete|decide)|estime|ordonne|soutient)',
      '(?:au journal|du quotidien|chroniqueur|notre correspondant)',
      "(?:entreprise d'alarme|candidate? a)",
    ],
    personal: [
      '(?:mes|mon|ma) (?:opinions?|avis|compte|tweets|propos|employeur)',
      'a titre personnel',
      'compte (?:personnel|parodique)',
      "(?:je|j'ai)",
    ],
  },
  things,
};
