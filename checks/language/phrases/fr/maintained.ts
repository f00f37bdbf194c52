// French: how a page says whose it is. Text is compared without accents.
import type { Words } from '../../grammar.ts';
import type { Lists, PhraseTable } from '../table.ts';

export const maintainedWords: Words = {
  ranBy:
    '{run}|redige(?:e|s|es)?|publie(?:e|s|es)?|edite(?:e|s|es)?|cree(?:e|s|es)?|controle(?:e|s|es)?|supervise(?:e|s|es)?|autorise(?:e|s|es)?|entretenue?s?|ecrit(?:e|s|es)?|propose(?:e|s|es)?|offerte?s?|prise? en charge|pilote(?:e|s|es)?|mise? a jour|tenue?s?|ouverte?s?|produite?s?|assure(?:e|s|es)?|opere(?:e|s|es)?|lance(?:e|s|es)?|concue?s?|fonde(?:e|s|es)?|realise(?:e|s|es)?|valide(?:e|s|es)?',
  runsIt:
    "{runs}|operent?|administre(?:nt)?|gere(?:nt)?|exploite(?:nt)?|alimente(?:nt)?|tient|tiennent|anime(?:nt)?|redige(?:nt)?|ecri(?:t|vent)|edite(?:nt)?|maintient|maintiennent|s'occupe(?:nt)? de|pilote(?:nt)?|entretien(?:t|nent)|supervise(?:nt)?|controle(?:nt)?|met a jour|publie(?:nt)? sur|(?:est|sont|sommes) (?:responsables?|proprietaires?|titulaires?|a l'origine) de|est derriere",
  begins:
    '(?:(?:a|ont|avons) (?:ouvert|cree|lance|demarre|fonde|mis (?:en place|en ligne|sur pied)))',
  staff:
    '(?:regie|caserne|ecole|college|universite|bibliotheque|musee|sdis|mrc|equipe|personnel|relationnistes?|communications?|presse|elus|maire|mairesse|greffiere?s?|secretaires?|bibliothecaires?|echevins?|gardes? champetres?|capitainerie|conseil|commission|tribunal|cour|greffe|parc|port|aeroport|transport|reseau|societe de transport|centre|institut|chambre|arrondissement|commissariat|brigade|prefet|agglomeration|syndicat intercommunal|nous memes|nos employes|agents?|incendie|sauvetage|ambulances?|protection civile|securite civile|hopitaux|chu|academie|rectorat|administration municipale|regional|regionale|municipale|provinciale|nationale|autorite|bourgmestre|college communal|cpas|zone|intercommunale|ordre judiciaire|judiciaire|cegep|parquet|douan\\w+|gendarmes|policiers|policieres|pompieres?|sapeurs|fonctionnaires|caisse|prefete|senat|assemblee|parlement|grc|sq|spvm|ambassade|consulat|intercommunalite|syndicat mixte|clinique|chru|laboratoire|regime|etablissement|zoo)',
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
    '(?:clavier|ed|editeur|ici|nous|appartien\\w+|propriete|releve\\w*|coin|vitrine|fenetre|voix|textes|photos)',
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
    "^(?:la |le |ici, |ici )?(?:page|compte|profil|chaine|fil|site|facebook|twitter|instagram|youtube|tiktok)(?: (?:facebook|x|instagram|web|internet|institutionnel))? (?:de|du|des|d') ?(?:la |le |l'|les )?(?!fans|nouvelles|infos|tous|soutien|toutes)\\w+",
    '^@\\w+ est (?:le|la) ~1 {page}',
    '(?:{page}) (?:est|sont) (?:la |le )?(?:celle|celui|celles|ceux) (?:de|du|des)',
    '{page} (?:est|sont) (?:a nous|la notre|le notre)',
    '^(?:le |la |l.|un )(?:coin|espace|vitrine|fenetre|maison|voix) (?:de|du|des|d.) ?(?:\\S+ ){0,5}?sur (?:{network}|les reseaux)',
    '^(?:c.est |ceci est )?une? (?:page|compte|profil|fil) (?:de|du|des|d.) ?(?:la |le |l.)?(?:{government}|{staff})(?![a-z])',
    "(?:c'est (?:bien |vraiment )?nous|on est (?:bien )?(?:la|le)|nous sommes (?:bien )?(?:la|le)|ici,? c'est) (?:vraie? )?(?:\\S+ ){0,3}?(?:{government}|{staff}|pompiers)",
    "(?:la |le )?(?:seule?|vraie?|veritable|authentique) {page} (?:de|du|des|d')",
    "n'(?:a|ont) qu'une? (?:\\w+ )?(?:{page}|{network}) ~~2 c'est (?:celui|celle|ici)",
  ],
  run: [
    "^(?:c'est )?un service (?:public )?(?:de|du|des|d') ?(?:la |l'|le )?(?:\\S+ ){0,2}?(?:{government}|{staff})(?: \\S+){0,3}$",
    '^(?:ed(?:iteurs?|it)?\\.?|responsables?|administra(?:teur|trice)s?|gestionnaires?|proprietaires?|direct(?:eur|rice)|redaction|auteurs?)(?: [^\\s:]+){0,5}? ?[:=] ?(?:\\S+ ){0,3}?(?:{government}|{staff})',
    '(?:{page}|{network}|publications|contenus?) ~~8 {ranBy} ~5 par (?!jour|semaine|mois|des benevoles|des citoyens|les usagers|les internautes|des tiers)\\w+',
    '^(?:(?!la|le|les|est|sont)\\w+ ){0,3}{ranBy} (?:exclusivement |directement )?par (?!jour|semaine|mois|des benevoles|des citoyens|les usagers|les internautes|des tiers)\\w+',
    "(?:{page}|{network}|elles?|ils?) ~3 (?:releve(?:nt)?|depend(?:ent)?|est la propriete|sont la propriete|appartien(?:t|nent)|est sous la responsabilite|sont sous la responsabilite|est l'oeuvre|est entre les mains|est le fait) ~1 (?:de|du|des|d'|a|au|aux)",
    "(?:sous la responsabilite|sous la gouverne|propriete|a la charge) (?:de|du|des|d')(?:\\S+ ){0,5}(?:{government}|{staff})",
  ],
  weRun: [
    '(?:messages|publications|textes|tweets) ~1 sont de la (?:main|plume) ~2 (?:{government}|{staff})',
    "(?:{government}|{staff}) (?:\\S+ ){0,2}?(?:s'exprime(?:nt)?|parlent?) (?:ici|sur cette page|en (?:son|leur) (?:propre )?nom)",
    "^(?:au clavier|derriere (?:l'ecran|le clavier)|a la plume) ?: ?(?:\\S+ ){0,3}?(?:{government}|{staff})",
    "(?:tout )?ce (?:qui parait|que vous lisez|qui est publie|qui s'ecrit) (?:ici |sur cette page )?(?:\\S+ )?(?:vient|provient|emane|est ecrit) (?:\\S+ ){0,3}?(?:{government}|{staff})",
    '(?:{government}|{staff}|nous) (?:\\S+ ){0,5}{begins} (?:cette|ce|ces|la presente|le present|notre) ~1 (?:{page}|{network})',
    '(?:{government}|{staff}) (?:qui )?(?:vous )?(?:ecri(?:t|vent)|parlent?|publient?|repond(?:ent)?)(?: ici| sur cette page)',
    "ici,? (?:c'est )?(?:la |le |les |l')(?:\\S+ ){0,2}?(?:{government}|{staff}) (?:\\S+ ){0,3}?(?:ecri(?:t|vent)|publient?|parlent?)",
    '(?:{government}|{staff}|nous|on) (?:\\S+ ){0,6}{runsIt} ~3 (?:{page}|{network})',
    '(?:{government}|{staff}|employes|personnes) ~6 (?:redigent?|ecri(?:t|vent)|publie(?:nt)?|prepare(?:nt)?) (?:les|nos|toutes les|tous les) (?:publications|messages|contenus|avis|textes)',
    '(?:responsables?|derriere|proprietaire) (?:de )?(?:la presente|cette|ce|ces|notre|nos) ~1 {page}',
    '^(?:textes?|photos?|images|mots) et (?:textes?|photos?|images|mots)[^a-z0-9]{1,3}(?:\\S+ ){0,4}?(?:{government}|{staff})',
  ],
  plainly: [
    '(?:{government}|{staff}) (?:(?!qui|ne|si)[^\\s,;:]+ ){0,5}?(?:{begins}|{runsIt}) (?:cette|ce|ces) ~1 {page}',
    "(?:cette|ce|ces|notre) {page} (?:est|sont|a ete) {ranBy} par (?:la |le |les |l')?(?:\\S+ ){0,2}?(?:{government}|{staff})",
    "^(?:la |le )?{page} (?:officiel(?:le)?|institutionnel(?:le)?) (?:de|du|des|d')(?:la |le |l')?(?:\\S+ ){0,2}?(?:{government}|{staff})",
  ],
  unofficial: [
    "n'(?:est|sont) (?:pas|plus) ~1 {ranBy} ~2 par(?! (?:jour|semaine|mois|la semaine|an(?:nee)?s?))",
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
  here: [
    "^site (?:web |internet )?officiel(?:,| (?:de|du|des|d')) ?(?!(?:\\S+ ){0,12}\\S{1,40}\\.(?:gouv|ca|fr|be|ch|org|com))\\w+",
    '^(?:ceci est|voici|bienvenue (?:sur|a)|vous etes sur)',
  ],
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
    '(?:faux|fausses?) {page}',
    '{page} (?:frauduleux|frauduleuses?|pirates?)',
    '(?<!autre )(?:{page}) (?:\\S+ ){0,3}?est une? (?:faux|arnaque|fraude)',
    '(?:usurp\\w+|^(?:une? )?arnaque)',
    "comptes? (?:bancaires?|d'epargne|courants?|d'eau|de taxes|clients?|d'usager|en banque|cheques?)",
    'etai(?:t|ent) (?:alors )?{ranBy} par',
    '(?:autres?|tiers|externes?) ~1 {page}',
  ],
};

/** What a sentence must have to be looked at: see `Stems`. */
export const maintainedStems: NonNullable<PhraseTable['stems']['maintained']> = {
  alone:
    'officiel|oficiel|officiel|gere|administre|copyright|verifie|certifie|appartien|tenu|tenue|alimente|anime|exploite|redige|propriete|releve|relevent|opere|seul$|seule$|vrai$|vraie$|editeur|administrateur|administratrice|clavier',
  pair: [
    'gere|gerons|administr|tient|tiennent|anime|cette|ceci|bienvenue|voici|maintenu|maintien|droits|est$|sont|de$|du$|des$|d$|responsab|derriere|publi|ecri|edit|par$|occupe|pilot|supervis|depend|entretien|coin$|vitrine|fenetre|voix|textes|photos|une$|un$|ouvert|cree|lance|nous$|on$|celui|celle|ed$|responsable|exprime|parl|main$|plume|vient|provient',
    'page|compte|profil|site|chaine|fil$|reseau|plateforme|reserves|facebook|twitter|elle$|elles$|medias|publications|photos|agents|mairie|ici$|police|pompiers|ville|instagram|celui|celle|commun',
  ],
};
