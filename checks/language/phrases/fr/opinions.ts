// French: how a page says that what visitors write is not the agency's opinion.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

const WRITE =
  '(?:ecri\\w+|publi\\w+|dit|dites|disent|exprim\\w+|comment\\w+|affich\\w+|partag\\w+|avanc\\w+|pens\\w+|poste\\w*|affirm\\w+|propos\\w+|laiss\\w+|soumet\\w+)';
const NOT = '(?:ne|n|pas|jamais|aucun\\w*|nullement|ni|non|nul|rien|aucunement|!=)';
/** Who is no visitor where one alone is named: "l'avis du promoteur". */
const NO_VISITOR =
  '(?!utilisat|internaute|visiteu|citoyen|abonne|particip|tiers|personne|auteur|autrice|usager|membre|public|lecteu|client|passag|patient|parent|eleve|resident|riverain|commentat|particulier|voyageu|locataire|etudiant|voisin|autre|autrui|page|commentaire|meme|celui|celle|ceux|chaque|chacun|qui)[a-z-]+';
const VIEW = '(?:opinion|avis|point de vue|position|vision|these)';
const NOT_THEN_HERE = '(?! ~~16 (?:commentaires?|messages|publications|{who}|ici|page|mur))';
const ITS_AUTHORS =
  "(?:(?:leurs?|ses|son|l'|vos|d'un|de l'|de) ?(?:propres? )?(?:auteurs?|autrices?)|eux|elles|lui|vous|elle|celui|celle|ceux|celles|{who})";

/** Word classes of this item. */
export const opinionsWords: Words = {
  speech: `{said}|(?:critique|temoignage|parole|expression|reponse|reaction|recommandation|suggestion|declaration|affirmation|plainte|note|evaluation|point de vue|idee|ecrit|mention|intervention|dire|these|rumeur|debat|texte|billet|eloge|mot|discussion)s?|(?:ce (?:que|qui|qu)|tout ce (?:que|qui|qu)) ~4 ${WRITE}|points de vue|prises? de position|positions (?:defendues|exprimees|prises|affichees)`,
  who: "{visitors}|les autres|d'autres|quelqu'un|gens|lecteurs?|clients?|usagers?|passagers?|patients?|parents?|eleves?|residents?|riverains?|contribuables?|electeurs?|commentateurs?|membres?|quiconque|chacun|particuliers?|voyageurs?|locataires?|etudiants?|utilisatrices?|citoyennes?|un (?:tiers|abonne|visiteur|internaute|usager)|autrui|voisins?",
  disown:
    "reflet\\w+|represent\\w+|engag\\w+|constitu\\w+|caution\\w+|approuv\\w+|approbation|partag(?:e|ent|eons|er)|exprim\\w+|signifi\\w+|impliqu\\w+|correspond\\w+|endoss\\w+|valent|vaut|adher\\w+|souscri\\w+|adopt\\w+|appui\\w*|appuy\\w+|veu(?:t|lent) (?:pas |nullement |aucunement |point )?dire|garant\\w*|repond(?:ons|ent)? (?:de|des|du)|liee?s?|lie|epous\\w+|tradui\\w+|emanent?|parlent? (?:pour|au nom)|(?:fait|font|faisons) ~2 (?:sien|siens|sienne|siennes|notres?|leurs?)|(?:doivent|doit|sauraient|saurait|peuvent|peut) ~3 (?:interpretee?s?|attribuee?s?|consideree?s?|lue?s?|compris\\w*|percue?s?|vue?s?|prise?s?|tenue?s?|assimilee?s?|imputee?s?)|imputables?|attribuables?|prend (?:pas )?(?:position|parti)|prenons (?:pas )?(?:position|parti)|necessairement|accord avec|d'accord|validee?s?|prejug\\w+|adhesion|valeur|porte\\w* garante?s?|soutien\\w*",
  stance:
    'opinions?|positions?|points? de vue|avis|voix|vision|politiques?|opinion officielle|idees|valeurs|caution|aval|parole|pensee',
};

export const opinions: Lists<'opinions'> = {
  cue: ['{speech}', '{who}', '(?:rts?|retweets?)'],
  notOurs: [
    '(?:exprim|ecri|comment|parl|particip|intervien|publi)\\w+ ~3 a titre (?:prive|personnel|individuel)',
    "(?:{who}|comment\\w+|ecri\\w+) ~2 (?:ne sont|n'est) (?:pas|nullement) (?:nos|notre|les?|la) (?:porte[- ]parole|voix)",
    "nous ne sommes (?:pas |nullement )?(?:toujours |forcement |necessairement )?(?:d'accord|les auteurs|a l'origine) ~4 {speech}",
    "(?:{speech}|{who}) ~~12 (?:(?:peu|pourr|sembl)\\w+ ~1 (?:differer|diverger|s'eloigner|s'ecarter|contredire|s'opposer)|different|differe|divergent|diverge|s'ecartent?|s'eloignent?|contredisent) ~1 (?:de|du|des|avec|d'|la|le|les) ?~3 (?:{stance}|l[ae]s? (?:notres?|siens?|siennes?)|notre|nous|celles?|ceux|celui|{government})",
    '(?:{who}|auteurs?|autrices?) ~2 (?:assum|repond)\\w+ ~2 (?:de |du )?(?:ses|leurs?|son|sa|vos|ce) (?:propres )?~1 {speech}',
    '(?:declin\\w+|exclu\\w+|rejett\\w+) ~2 (?:adhesion|approbation|caution|paternite) ~8 (?:{speech}|{who})',
    "(?:{not}|ne|n') ?~3 (?:pren|voy|li|confond|cit|consider)\\w+ ~6 {speech} ~6 (?:pour|comme|avec|la|l'|le|celle|celui) ?~3 (?:{stance}|{government}|notres?|nous)",
    '(?:il ne faut pas|on ne (?:doit|saurait|peut)) ~2 (?:voir|lire|chercher|prendre|trouver) ~8 {speech} ~8 (?:{stance}|{government}|notres?)',
    "(?:publier|afficher|heberger|laisser|accueillir|garder|conserver|permettre) ~4 {speech} ~3 (?:n'est pas|ne veut pas dire|ne revient pas|n'equivaut pas) ~3 (?:approuv|endoss|cautionn|partag|adher|souscri|soutenir|d'accord)\\w*",
    "(?:pas|aucune?|nulle?) (?:d'|de )?(?:aval|caution|approbation|appui|soutien|adhesion) ~8 {speech}",
    "{speech} ~2 (?:ne sont|n'est|n'ont) (?:pas|rien|en rien) (?:d')?officiel\\w*[^a-z0-9]{0,3}$",
    "sans (?:etre|parler|penser) ~2 (?:d'accord|comme|avec)",
    '(?:{who}|{speech}) ~~6 parlent? (?:seulement |uniquement )?(?:pour|en leur nom|en son nom) ?(?:eux|elles|lui|elle|soi|vous|propre|memes)?',
    "(?:{speech}|{who}) ~~12 (?:n'en|n en|ne s'en|nous n'en) (?:est|sommes|sont|fait|porte) (?:pas|nullement|aucunement) (?:solidaires?|responsables?|l'auteur|les auteurs|garante?s?)",
    "(?:{speech}|{who}) ~~12 ce n'est (?:pas|jamais) (?:la|le|les|nous|l'|notre) ?~2 (?:qui )?(?:parle\\w*|ecri\\w+|s'exprime\\w*)",
    '(?:laisser|maintenir|garder|conserver) ~4 {speech} ~~6 (?:ne|n) ~2 (?:signifie|veut|vaut|equivaut|constitue|implique)',
    `(?:{speech}|{who}) ~~16 ${NOT} ~5 {disown}`,
    `${NOT} ~5 {disown} ~~12 (?:{speech}|{who})`,
    `{speech} ~~12 (?:n |)(?:engage|engagent|engageant) (?:donc |ici )?(?:que|qu|seul|la seule|uniquement|seulement|exclusivement) ?~4 ${ITS_AUTHORS}`,
    '{speech} ~~12 (?:n |)(?:engage|engagent) (?:que|qu)',
    `{speech} ~~10 (?:sont|est|restent|reste|appartien\\w+|demeurent?|relevent?|proviennent|emanent|reviennent) ~4 (?:{who}|${ITS_AUTHORS}|les votres|le votre|la votre|les leurs|propres? a)`,
    '{speech} ~~6 (?:leur|lui|vous) (?:appartien\\w+|sont propres?)',
    `{speech} ~~12 ${NOT} ~3 (?:l'opinion|la position|le point de vue|celles?|ceux|celui|les notres|le notre|la notre|notres?|notre ~1 {stance}|la voix|la parole|{stance} ~1 (?:de|du|des|officiel\\w*))`,
    "(?:{who}|{speech}) ~~4 (?:parle|parlent|s'exprime|s'expriment|ecrit|ecrivent) ~2 (?:en|a) (?:son|leur|votre) (?:propre )?(?:nom|titre)",
    '(?:au|en) (?:son|leur|votre) (?:propre )?nom ~~3 (?:et |, )?(?:non|pas) (?:au|en|a) (?:notre|nom|celui)',
    '(?:se|nous) (?:dissoci\\w+|distanci\\w+|desolidaris\\w+|demarqu\\w+) ~~8 (?:{speech}|{who})',
    "(?:d'accord|partag\\w+|cautionn\\w+|approuv\\w+|opinions?) ~~16 (?<=: )(?:non|pas (?:forcement|necessairement|toujours)|jamais)",
    '{speech} ~~10 sans (?:les |le |la |y )?(?:approuv|cautionn|adher|souscri|partag|endoss)\\w+',
    '{speech} ~~10 (?:et |, )?pas nous',
    `${NOT} ~2 (?:fait|font|faisons) ~2 (?:sien|siens|sienne|siennes|notres?) ~~8 {speech}`,
  ],
  byVisitors: [
    "{speech} ~~8 (?:de|des|du|par|d') ?~3 {who}",
    '{speech} ~5 (?:ici|sur cette)',
    '(?:vos|votre|leurs) {speech}',
    'commentaires?',
  ],
  visitors: ['{who}', '{speech}'],
  notThis: [
    "^(?:les )?(?:opinions|positions|declarations|propos|points de vue) (?:personnel(?:le)?s )?(?:exprime(?:e)?s )?(?:de|du|des|par) ?(?:le |la |les |l'|nos )?(?:maire(?:sse)?|conseillers?|echevins?|employes?|fonctionnaires|agents|elus?|candidats?|conferenciers?|auteur (?:de )?(?:ce|du|d'un) (?:livre|article))(?! (?:et|ou) (?:des |les )?(?:visiteurs|utilisateurs|usagers|internautes))",
    '^(?:les )?opinions (?:personnelles )?(?:des |de nos )(?:employes|agents|fonctionnaires|pompiers|policiers) (?:(?!visit\\w*|usagers|internautes|et|ou)\\S+ ){0,3}?sont (?:les leurs|personnelles)(?![a-z])',
    '(?:mes|mon) ~2 (?:opinions?|propos)',
    '^(?:(?!visit\\w+|usagers?|internaut\\w+|public\\w*|comment\\w+|abonn\\w+|dires|propos)\\S+ ){0,12}?(?:liens?|hyperliens?|sites? (?:externes?|lies|tiers))(?! ~8 (?:commentaires|{who}))',
    '(?:employes?|agents|fonctionnaires|personnages?|invites?|chroniqueurs?|acteurs|conferenciers|animateurs) ~8 (?:ne|n) ~3 {disown}',
    '(?:elle|il) (?:rappelle|precise|indique|ajoute|dit) (?:que|qu)',
    '(?:employes?|agents|fonctionnaires|elus|pompiers|policiers) ~8 (?:comptes?|pages?|profils?|reseaux) ~1 (?:prive|personnel)\\w*',
    "(?:veuillez|merci de|priere de|svp|priere d') ne (?:pas|jamais)",
    `${NOT} ~3 (?:constitu\\w+|tient lieu|tiennent lieu|remplac\\w+|valent|vaut) ~3 (?:une plainte|plainte|avis officiel|demande|signalement|depot|notification)`,
    '(?:tant que|avant|jusqu|sans) ~5 (?:approuvee?s?|validee?s?)',
  ],
  notVisitors: [
    "^(?:le |la |les |l'|ce |cette |notre )?(?:ebauche|plan|projet|sondage|rapport|budget|carte|etude|enquete|proces-verbal|resume|photo|article|resultats?|chiffres?) (?:\\w+ )?(?:ne|n') ?(?:reflet|represent|contien|tien|exprim)\\w+",
    '(?:avis|opinion|voix|commentaire)s? (?:comptent?|nous (?:importent?|interessent?|tien\\w+))(?=[^a-z0-9]{0,3}$|,? meme)',
    'parlent? (?:pour|au nom de) (?:leurs?|ses|son|sa) (?!auteur|propre|nom|compte)\\w+',
    `^(?:l'|le |la |les )?${VIEW}s? (?:personnel(?:le)?s? |juridique )?(?:du|des|de la|de l'|d'une?|de notre|de ce|de cette) ?(?!{government})${NO_VISITOR}${NOT_THEN_HERE}`,
    `(?:ne|n') ?(?:partag|approuv|cautionn|souscri|endoss|adher|appui)\\w+ (?:pas|nullement|aucunement|guere) (?:forcement |toujours |a )?(?:l'|la |le |les )${VIEW}s? (?:du|de la|de l'|d'une?|des) ?${NO_VISITOR}${NOT_THEN_HERE}`,
    "^(?:les )?(?:commentaires|remarques|observations) (?:du|de la) (?!public|page)\\w+ (?:ne|n')",
    "^(?:le |la |les |l'|nos |un |une )?(?:benevol|entrepreneur|fournisseur|inspect|avocat|expert|consultant|enseignant|syndicat|pretre|cure|juge|directeur|directrice|aumonier)\\w* (?:(?!visit\\w*|internaut\\w*|usager\\w*|comment\\w*)\\S+ ){0,8}?(?:ne|n') ?(?:represent|partag|parl|engag|li)\\w+",
    "^(?:merci de ne pas|prier? de ne pas|n'|ne )(?:exprim|donn|partag|emett|livr)(?:ez|er|ons)(?: pas| jamais| point)? (?:votre|vos|son|d') ?(?:opinions?|avis|points? de vue)(?![a-z])",
    '(?:opinions?|avis|propos|paroles|commentaires?|remarques) (?:\\w+ ){0,2}(?:au|a la) (?:micro|microphone|tribune|pupitre|lutrin|barre)',
    '(?:commentaires?|remarques|avis|observations|propos) (?:\\S+ ){0,5}?(?:recueillis?|exprimes?|formules?|emis) (?:en|lors de l.|lors d.une|pendant l.|a l.) ?(?:assemblee|seance|reunion|consultation|audience)',
    '(?:mon|son|leur) (?:employeur|patron|chef|unite)(?![a-z])',
    '^(?:le |la )?(?:compte|profil|page|blogue?) (?:personnel|personnelle|prive|privee)(?![a-z])',
  ],
  softNot: [
    '(?:publicites?|produits?|emission|balado|podcast|articles?|chronique|livres?(?! d.or)|serie) ~10 (?:ne|n) ~3 {disown}',
    '(?:personnages|reseau de television|diffuseur)',
  ],
  sharing: [
    "(?:rts?|retweets?|abonnements?|partager?s?|mentions j'aime|likes?|gazouillis) ~~8 (?:{not} ~4 (?:{reflect}|approbation|caution|appui|aval)|!=)",
  ],
  notLiable: [
    `${NOT} ~5 (?:responsables?|responsabilite) ~8 (?:{speech}|{who})`,
    'decline ~3 responsabilite ~8 (?:{speech}|{who})',
  ],
  onlyOurs: [
    "(?:commentaires|messages|opinions|propos) (?:ne |n')?(?:refletent|representent|expriment) (?:que |uniquement |seulement |bien )?(?:notre|la|l'|l) ?(?:position|opinion|avis) (?:officielle? )?(?:du |de la |de l'|de notre )?{government}",
  ],
  endorsed: [
    "^(?:tout )?ce que (?:vous|les visiteurs|les gens|le public|les internautes) (?:(?!ne|n'|ni|jamais)\\S+ ){0,3}?(?:ecrivez|publiez|dites|ecrivent|publient|disent|ecrit|publie) (?:ici )?(?:est|reflete|represente) (?:aussi |egalement )?(?:notre|la) (?:avis|opinion|position)(?! de (?:son|leur|l'auteur))",
    "(?:commentaires|opinions|messages|propos) (?:(?!ne|n'|ni|jamais)\\S+ ){0,4}?sont (?:aussi |egalement )?(?:les notres|nos (?:opinions|positions|avis)|notre (?:opinion|position|avis)|la position (?:officielle )?(?:de|du) (?:la |l')?{government})(?![a-z])",
    '^nous (?:approuvons|cautionnons|endossons) (?:tous )?(?:les commentaires|les messages|ce qu)',
    '{said} ~3 (?:sont|est) (?:approuve|cautionne|endosse)e?s? par',
    '^(?:les|vos) (?:commentaires|messages|opinions|propos) (?:(?:des|de nos) \\S+ )?(?:refletent|representent) (?:la position|l.opinion|l.avis) (?:officiel(?:le)? )?(?:de|du|des) (?!leurs?|ses|son|ceux|celui|chaque|l.auteur|ces)\\w+',
    "^(?:(?:la|le|les) )?(?:(?!ne|n'|ni|si|que|rien|aucun)\\S+ ){0,4}{government} (?:approuve|cautionne|endosse|appuie|soutien)(?:t|nt|nent)? ~2 (?:{speech}) ~3 {who}",
    "^(?:(?:la|le|les) )?(?:(?!ne|n'|ni|si|que|rien|aucun)\\S+ ){0,4}{government} (?:partage|adopte)(?:nt)? (?:toutes )?les (?:opinions|avis|idees|points de vue) ~3 {who}",
  ],
};
