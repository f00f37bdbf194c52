// French: the whole phrase table. Text is compared without accents ("numero", "urgence", "a tout moment").
import type { PhraseTable } from '../table.ts';
import { comments, removal, stems as policyStems } from './comments.ts';
import { items } from './items.ts';
import { words } from './words.ts';

export const FR: PhraseTable = {
  language: 'fr',
  common:
    'le la les de du des et est sont ne pas n cette ce ces pour par notre nos en un une que se au aux ou avec si sur nous vous l d s qui officiel officielle compte dans'.split(
      ' ',
    ),
  digits: ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  words,
  stems: {
    ...policyStems,
    monitoring: {
      alone: 'surveill|monitor|supervis',
      pair: [
        'consult|repond|repons|lu$|lus$|lit$|lisons|suivi|suivie|gere|traite|modere|anime|connect|disponib|veill',
        'ne$|n$|pas$|personne|aucun|sans|0|1|2|3|4|5|6|7|8|9|heure|horaire|lundi|ouvr|bureau|seulement|uniquement|permanen|jour|continu',
      ],
    },
    emergency: {
      alone: 'urgence|urgent',
      pair: [
        '0|1|2|3|4|5|6|7|8|9|neuf|un$|zero',
        'appel|compos|contact|telephon|joign|danger|numero|police|secours|samu|pompiers',
      ],
    },
    opinions: {
      alone: 'retweet|rt$|rts',
      pair: [
        'commentaire|opinion|message|publication|contenu|propos|avis|utilisateur|internaute|public|tiers|visiteur|abonne',
        'ne$|n$|pas$|reflet|represent|engage|seul|propre|appartien|auteur|responsab|partag|cautionn|approuv',
      ],
    },
    records: {
      alone: 'divulg|communicab|cada',
      pair: [
        'public|publics|publique|acces|information|document|loi|confidentiel|prive',
        'commentaire|message|publi|envo|contenu|information|communication|ecri|tout|courriel',
      ],
    },
    maintained: {
      alone: 'officiel|gere|administre|copyright',
      pair: [
        'gere|gerons|geree|administr|tenu|anime|appartien|cette|ceci|bienvenue|voici|maintenu|droits|est$',
        'page|compte|profil|site|chaine|fil|reseau|plateforme|reserves|facebook|twitter',
      ],
    },
    purpose: {
      alone: 'objectif|vocation|mission|bienvenue|suivez|abonnez|bonjour|engage|but$',
      pair: [
        'page|compte|profil|site|chaine|fil|reseau|plateforme|actualite|info|nouvelle|alerte|conseil|evenement|medias|ces|ce$',
        'pour|sert|servent|utilis|permet|vise|partag|diffus|de$|sur$|et$|inform|destine|destinee|plus|afin|echange',
      ],
    },
  },
  items: { ...items, comments, removal },
  voice: {
    advice: [
      '(?:les|vos) (?:organismes|municipalites|communes|collectivites|agents|employes|ministeres) (?:\\w+ ){0,2}(?:doivent|devraient|devront)',
      '(?:modele|exemple) de (?:politique|avis|texte|mention|clause)',
      '(?:par exemple|votre (?:organisme|service|commune|ministere) (?:doit|devrait))',
      '(?:doit|doivent|devrait|devraient) (?:inclure|indiquer|mentionner|figurer|comporter|preciser)',
    ],
    reported: [
      '(?:a (?:dit|declare|explique|affirme|annonce|indique)|selon (?:la presse|le journal|le porte parole)|porte parole)',
    ],
    personal: [
      '(?:mes|mon|ma) (?:opinions?|avis|compte|tweets|propos|employeur)',
      'a titre personnel',
      'compte (?:personnel|parodique)',
      "(?:je|j'ai)",
    ],
  },
};
