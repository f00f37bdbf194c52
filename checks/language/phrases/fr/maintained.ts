// French: how a page says whose it is. Text is compared without accents.
import type { Words } from '../../grammar.ts';
import type { Lists, PhraseTable } from '../table.ts';

export const maintainedWords: Words = {
  ranBy:
    '{run}|redige(?:e|s|es)?|publie(?:e|s|es)?|edite(?:e|s|es)?|cree(?:e|s|es)?|controle(?:e|s|es)?|supervise(?:e|s|es)?|autorise(?:e|s|es)?|entretenue?s?|ecrit(?:e|s|es)?|propose(?:e|s|es)?|offerte?s?|prise? en charge|pilote(?:e|s|es)?|mise? a jour|tenue?s?|ouverte?s?|produite?s?|assure(?:e|s|es)?',
  runsIt:
    "{runs}|administre|gere(?:nt)?|exploite(?:nt)?|alimente(?:nt)?|tient|tiennent|anime(?:nt)?|redige(?:nt)?|ecri(?:t|vent)|edite(?:nt)?|maintient|maintiennent|s'occupe(?:nt)? de|pilote(?:nt)?|entretien(?:t|nent)|supervise(?:nt)?|controle(?:nt)?|met a jour|publie(?:nt)? sur|(?:est|sont|sommes) (?:responsables?|proprietaires?|titulaires?|a l'origine) de|est derriere",
  staff:
    '(?:regie|caserne|ecole|college|universite|bibliotheque|musee|sdis|mrc|equipe|personnel|relationnistes?|communications?|presse|elus|maire|mairesse|greffiere?s?|secretaires?|bibliothecaires?|echevins?|gardes? champetres?|capitainerie|conseil|commission|tribunal|cour|greffe|parc|port|aeroport|transport|reseau|societe de transport|centre|institut|chambre|arrondissement|commissariat|brigade|prefet|agglomeration|syndicat intercommunal|nous memes|nos employes|agents?|incendie|sauvetage|ambulances?|protection civile|securite civile|hopitaux|chu|academie|rectorat|administration municipale|regional|regionale|municipale|provinciale|nationale|autorite)',
};

export const maintained: Lists<'maintained'> = {
  cue: [
    'off?iciel(?:le|s|les)?',
    '(?:oficiel(?:le)?|verifiee?|certifiee?|institutionnel(?:le)?)',
    '{page}',
    '{network}',
    '(?:copyright|©|droits reserves)',
    '{ranBy}',
    '{runsIt}',
    '(?:appartien\\w+|propriete|releve\\w*|coin|vitrine|fenetre|voix|textes|photos)',
  ],
  official: [
    '(?:{page}|{network}) ~3 (?:off?iciel(?:le|s|les)?|verifiee?s?|certifiee?s?|institutionnel(?:le)?)',
    '(?:off?iciel(?:le)?|seule?|unique) ~2 (?:{page}|{network})',
    '(?:voix|presence|vitrine|porte-voix) ~2 officielle?',
    '\\S+[^a-z0-9]{1,5}officiel(?:le)?[^a-z0-9]{0,9}$',
  ],
  officialNews: ['(?:informations?|actualites?|avis) officiel(?:le|les|s)?'],
  isPageOf: [
    "(?:ceci est|voici|c'est|bienvenue sur|vous etes sur|vous voici sur) (?:la|le|l') ?(?:{page}|{network}) ~2 (?:de|du|des|d')",
    "^(?:la |le |ici, |ici )?(?:page|compte|profil|chaine|fil|site)(?: (?:facebook|x|instagram|web|internet|institutionnel))? (?:de|du|des|d') ?(?:la |le |l'|les )?(?!fans|nouvelles|infos|tous|soutien|toutes)\\w+",
    '^@\\w+ est (?:le|la) ~1 {page}',
    '(?:{page}) (?:est|sont) (?:la |le )?(?:celle|celui|celles|ceux) (?:de|du|des)',
    '{page} (?:est|sont) (?:a nous|la notre|le notre)',
    '^(?:le |la |l.|un )(?:coin|espace|vitrine|fenetre|maison|voix) (?:de|du|des|d.) ?(?:\\S+ ){0,5}?sur (?:{network}|les reseaux)',
    '^(?:c.est |ceci est )?une? (?:page|compte|profil|fil) (?:de|du|des|d.) ?(?:la |le |l.)?(?:{government}|{staff})(?![a-z])',
  ],
  run: [
    '(?:{page}|{network}|publications|contenus?) ~~8 {ranBy} ~5 par (?!jour|semaine|mois|des benevoles|des citoyens|les usagers|les internautes|des tiers)\\w+',
    '^(?:(?!la|le|les|est|sont)\\w+ ){0,3}{ranBy} (?:exclusivement |directement )?par (?!jour|semaine|mois|des benevoles|des citoyens|les usagers|les internautes|des tiers)\\w+',
    "(?:{page}|{network}|elles?|ils?) ~3 (?:releve(?:nt)?|depend(?:ent)?|est la propriete|sont la propriete|appartien(?:t|nent)|est sous la responsabilite|sont sous la responsabilite|est l'oeuvre|est entre les mains|est le fait) ~1 (?:de|du|des|d'|a|au|aux)",
    "(?:sous la responsabilite|sous la gouverne|propriete|a la charge) (?:de|du|des|d')(?:\\S+ ){0,5}(?:{government}|{staff})",
  ],
  weRun: [
    '(?:{government}|{staff}|nous|on) (?:\\S+ ){0,6}{runsIt} ~3 (?:{page}|{network})',
    '(?:{government}|{staff}|employes|personnes) ~6 (?:redigent?|ecri(?:t|vent)|publie(?:nt)?|prepare(?:nt)?) (?:les|nos|toutes les|tous les) (?:publications|messages|contenus|avis|textes)',
    '(?:responsables?|derriere|proprietaire) (?:de )?(?:la presente|cette|ce|ces|notre|nos) ~1 {page}',
    '^(?:textes?|photos?|images|mots) et (?:textes?|photos?|images|mots)[^a-z0-9]{1,3}(?:\\S+ ){0,4}?(?:{government}|{staff})',
  ],
  unofficial: [
    "n'(?:est|sont) (?:pas|plus) ~1 {ranBy} ~2 par (?!jour|semaine|mois|la semaine|an(?:nee)?s?)",
    "(?:n'est pas|n'est plus|n'est ni) ~3 (?:officiel(?:le)?|celle|celui)",
    '(?:non|pas) officiel(?:le)?',
    '(?:etait|fut|a ete) (?:autrefois |jadis |alors |jusqu.en \\d+ )?(?:la|le|une?|notre) (?:\\S+ ){0,1}{page} ~2 officiel(?:le)?',
    '(?:ancien(?:ne)?|ex) ~1 {page} ~2 officiel(?:le)?',
    "(?:{page}|{network}) ~2 (?:n'est (?:plus|pas) ~3 (?:active?|utilisee?)|n'est plus ~3 {ranBy})",
    '(?:parodie|page de fans)',
    "(?:{government}|{staff}) (?:\\S+ ){0,4}(?:ne |n')(?:gere|administre|tien|anime|exploite|alimente)(?:t|nt|nent)? (?:pas|plus) ~2 (?:{page}|{network})",
    "(?:{page}|{network}) ~2 n'appartien(?:t|nent) (?:pas|plus)",
  ],
  titled: [
    '^(?:\\S+ ){1,6}(?:est|sont) (?:\\w+ )?{ranBy} ~2 par',
    '^(?:\\S+ ){1,6}(?:est|sont) (?:un|une|le|la) (?:\\w+ )?(?:service|programme|projet|page|site|publication) (?:de|du|des)',
  ],
  site: ['(?:site|site web|site internet|portail)s?'],
  here: ['^(?:ceci est|voici|bienvenue (?:sur|a)|vous etes sur)'],
  network: ['{network}', '(?:reseaux sociaux|medias sociaux|reseaux)'],
  copyright: ['(?:copyright|©|droits reserves)'],
  government: [
    '{government}',
    '{staff}',
    '{run} par nous',
    'notre \\w+ officiel(?:le)?',
    '(?:page|compte|profil|chaine|site|fil) (?:off?iciel(?:le)?|oficiel(?:le)?|verifiee?|certifiee?|autorisee?)(?: (?:et )?verifiee?)?[^a-z0-9]{0,9}$',
  ],
  notThis: [
    '{page} officiel(?:le)? ~3 (?:ailleurs|sur un autre (?:site|reseau))',
    '(?:liste|repertoire|annuaire|registre|inventaire) des? ~2 {page}',
    '(?:visitez|consultez|voir|suivez|voyez|(?<!bienvenue )(?<!etes )sur) ~4 (?:officiel(?:le)?|{page} (?:de|du))',
    '(?:journal|bulletin|langue|document|gazette|texte|position|reponse|version|rapport) officiel(?:le|les)?',
    '(?:sera|deviendra|va devenir) (?:bientot |prochainement )?(?:la|le|notre) {page} ~2 officiel(?:le)?',
    "(?:n'importe qui|quiconque|d'autres) ~3 (?:pretend\\w*|se faire passer|dire) ~5 officiel(?:le)?",
    '(?:faux|fausse|arnaque|usurp\\w+|fraude)',
    '(?:autres?|tiers|externes?) ~1 {page}',
  ],
};

/** What a sentence must have to be looked at: see `Stems`. */
export const maintainedStems: NonNullable<PhraseTable['stems']['maintained']> = {
  alone:
    'officiel|oficiel|officiel|gere|administre|copyright|verifie|certifie|appartien|tenu|tenue|alimente|anime|exploite|redige|propriete|releve|relevent',
  pair: [
    'gere|gerons|administr|tient|tiennent|anime|cette|ceci|bienvenue|voici|maintenu|maintien|droits|est$|sont|de$|du$|des$|d$|responsab|derriere|publi|ecri|edit|par$|occupe|pilot|supervis|depend|entretien|coin$|vitrine|fenetre|voix|textes|photos|une$|un$',
    'page|compte|profil|site|chaine|fil$|reseau|plateforme|reserves|facebook|twitter|elle$|elles$|medias|publications|photos|agents|mairie',
  ],
};
