// French: how a page says that what is posted or sent may be a public record.
import type { Words } from '../../grammar.ts';
import { STATUTES_FR } from '../statutes.ts';
import type { Lists } from '../table.ts';

const OBJECT =
  "(?:acces(?: a l'information(?: \\S+){0,3}?| aux documents(?: \\S+){0,4}?| aux renseignements)?|transparence|archives|information|droit (?:a l'information|d'acces)|documents publics|dossiers publics|liberte d'information|protection des renseignements(?: personnels)?|publicite de l'administration)";

/** Word classes of this item. */
export const recordsWords: Words = {
  law: `(?:loi|lois|reglement|legislation|regime|code) (?:(?:sur|relative?s? a|de|du|des|en matiere d|federale|provinciale|municipale|quebecoise|la|le|les|l|d)[ '](?:\\S+ ){0,4}?){1,3}${OBJECT}|code des relations entre le public(?: et l'administration)?|foia|${STATUTES_FR}`,
  record:
    "(?:documents?|archives?|registres?|renseignements|informations?|dossiers?|ecrits?|pieces?) (?:publi(?:c|cs|que|ques)|administratifs?|officiels?|gouvernementaux|d'un organisme public|accessibles?|communicables?|detenus? par|au sens de)|(?:du|au) domaine public|domaine public|(?:documents?|dossiers?|archives) (?:de la|du|de l') ?(?:ville|municipalite|organisme|service|commune|mrc|office)|communicables?|dossier public",
  given:
    'divulgu\\w+|divulgation|communiqu\\w+|communication|rend\\w+ publi\\w+|publi(?:ee?s?|que|ques|cs?)|accessibles?|remis(?:e|es)?|remettre|transmis(?:e|es)?|transmettre|fourni(?:r|e|s|es)?|obten\\w+|demand(?:ee?s?|er)|consult(?:ee?s?|er)|copies?|copiee?s?|livree?s?|reveles?|devoile\\w*|produi\\w+|acceder|lire|lus?|montree?s?',
  anyone:
    "(?:a |par )?(?:quiconque|toute personne|n'importe qui|un tiers|des tiers|tiers|tout citoyen|un citoyen|toute demande|un journaliste|(?:les |aux |des )?journalistes?|la presse|aux medias|les medias|(?:un|le|au|aux) demandeurs?|(?:le|au) public|autrui|qui (?:le|la|les|en) (?:demande|fait)|ceux qui|celui qui)|sur (?:simple )?demande|a la demande|en fait la demande|en font la demande|si (?:on|quelqu'un) (?:le|la|les|nous) ~2 demande|a la suite d'une demande|par la loi|demande d'acces|demandes d'acces",
};

const MAY =
  "(?:peut|peuvent|peut-etre|pourr\\w+|pourrait|doit|doivent|devr\\w+|est|sont|etre|sera|seront|susceptibles?|tenue?s?|devient|deviennent|devenir|faire l'objet|obligee?s?)";

const LET_OUT = '(?:divulguee?s?|revelee?s?|devoilee?s?|rendue?s? publi(?:cs?|ques?))';
const NO_EXCEPTION =
  '(?! .{0,90}(?:sauf|sans|a moins|excepte|avant|mais|seulement|que si|automatique))';

const SECRET: readonly string[] = [
  '(?:gard|tien|conserv|trait)\\w+ ~3 (?:{messages}|{said}) ~2 (?:confidentiel(?:le|s|les)?|privee?s?|secrete?s?)',
  'gard\\w+ (?:secrets?|confidentiels?|prives?) ~3 (?:{messages}|{said})',
  "(?:ne |n')(?:divulgu|communiqu|transm|revel|remet)\\w* (?:pas|jamais|aucune?) ~4 messages?(?! .{0,90}(?:sauf|sans|a moins|excepte|avant))",
  "(?:ne |n')(?:divulgu|communiqu|transm|revel|remet)\\w* ~3 messages? ~3 a personne",
  '(?:{said}|{messages}|ce que vous (?:ecrivez|envoyez|dites|confiez)) ~5 (?:est|sont|reste|restent|resteront|demeurent?) ~3 (?:confidentiel(?:le|s|les)?|privee?s?|secrete?s?|entre nous)',
  "(?:{said}|{messages}) ~3 (?:ne sont|n'est|ne seront) ~2 (?:pas|jamais) ~3 (?:{record}|assujetti\\w*|soumis\\w*|divulgu\\w+|communiqu\\w+|rendus? publics?)",
  `(?:rien (?:de ce )?(?:que|qui|qu')|aucun\\w* (?:de (?:vos|ces) )?(?:{said}|{messages})) ~5 (?:ne|n) ~2 ${LET_OUT}${NO_EXCEPTION}`,
  `(?:ne |n')(?:divulgu|revel)\\w* (?:pas|jamais|rien) (?:(?:vos|les|de vos) (?:{said}|{messages})|(?:de )?ce que vous)${NO_EXCEPTION}`,
  `en aucun cas ~5 (?:{said}|{messages}|ce que vous \\w+) ~4 ${LET_OUT}${NO_EXCEPTION}`,
];

export const records: Lists<'records'> = {
  cue: [
    ...SECRET,
    '{record}',
    '{law}',
    '{given}',
    '(?:confidentiel(?:le|s|les)?|publi(?:c|cs|que|ques)|prives?|acces)',
  ],
  record: [
    "(?:est|sont|deviennent|constituent|font partie|fait partie) ~5 (?:documents?|dossiers?|archives?|registres?) (?:que|qu'|qu) ~3 (?:detient|detiennent|conserve|tient)",
    '(?:documents?|dossiers?|archives?|registres?) ~2 (?:ouvert(?:e|s|es)?|accessibles?) (?:au public|a tous|a toute personne|a quiconque)',
    '(?:dossiers?|documents?|archives) ~3 (?:sont|est) publi(?:c|cs|ques?) ~~14 (?:messages|commentaires|vos|echanges)',
    '(?:est|sont|etre|devient|deviennent|devenir|constitu\\w+|consideree?s?|font partie|fait partie|comme|tenus? pour|forment?|versee?s?|reputee?s?|=|:|valent|relevent|releve) ~5 {record}',
    '(?:est|sont|etre|rend\\w*|deviennent|devient|devenir) ~3 publi(?:c|cs|que|ques) ~~6 (?:{law}|la loi)',
    'ecri\\w+ ~~6 (?:organisme|administration|gouvernement|municipalite) ~~3 (?:est|sont|devient) ~3 publi(?:c|cs|que)',
  ],
  subject: [
    "(?:assujetti(?:e|s|es)?|soumis(?:e|es)?|sujet(?:te|s|tes)?|visee?s?|couverte?s?|regie?s?|relevent|releve|tombent?|au sens|en vertu|conformement|selon|aux termes|au titre|par|sous|d'apres|dans le cadre|en application) ~4 {law}",
    "(?:assujetti(?:e|s|es)?|soumis(?:e|es)?|sujet(?:te|s|tes)?|susceptibles?) ~4 (?:divulgation|divulguee?s?|l'acces|demandes? d'acces|communication|communiquee?s?)",
    '{given} ~8 (?:en vertu|conformement|selon|aux termes|au titre|par|sous) ~5 {law}',
    "{law} ~~10 (?:s'applique\\w*|vise|couvre|permet|oblige|donne|peut|s'etend|touche|englobe|regit|autorise|ouvre|rend|considere)",
  ],
  asked: [
    "{anyone} ~6 (?:peut|peuvent|pourr\\w+) ~2 (?:y |en |les |l'|)(?:demander|obtenir|avoir|exiger|reclamer) (?:l'|d'|)(?:acces|copie|une copie|communication)",
    `${MAY} ~~4 {given} ~4 (?:conformement|selon|en vertu|aux termes|si|lorsque|quand|comme) ~2 (?:a |de )?(?:la |les )?(?:loi|lois|legislation|l'exige)`,
    `${MAY} ~~5 {given} ~~8 {anyone}`,
    `{anyone} ~~6 (?:peut|peuvent|pourr\\w+|a le droit|ont le droit|est en droit) ~3 (?:demander|obtenir|consulter|acceder|exiger|lire|recevoir|reclamer) ~3 (?:copies?|la|les|vos|une|ce|votre|tout)`,
    "{anyone} ~~6 (?:peut|peuvent|pourr\\w+) ~2 (?:en|les|l') ?(?:demander|obtenir|consulter|exiger)",
    `(?:devoir|obligation|tenue?s?|obligee?s?|devons|doit|pourrions) ~4 (?:remettre|communiquer|divulguer|fournir|transmettre|produire|rendre publi\\w+)`,
    '(?:la loi|les lois) ~3 (?:permet|permettent|oblige|autorise|donne) ~~8 (?:quiconque|toute personne|tiers|demand\\w+|remettre|divulguer)',
    "(?:demandes? d'acces|demande d'acces a l'information) ~~6 (?:{said}|{messages})",
    "(?:faire|fait|font|feront) l'objet ~3 (?:demandes? d'acces|divulgation|communication)",
  ],
  submitted: [
    '{said}',
    '{messages}',
    '(?:tout ce (?:que|qui)|ce (?:que|qui)|tout contenu|tout|les renseignements|informations?) ~4 (?:publi\\w+|envo\\w+|ecri\\w+|fourni\\w+|partag\\w+|transm\\w+|dit\\w*|affich\\w+|confi\\w+|depos\\w+|laiss\\w+|redig\\w+|soumet\\w+)',
    '(?:courriels?|communications?|correspondance|echanges?|conversations?|mots|ecrits?|photos|interactions?|questions?|paroles|textes?|ecrivez|publications?|contenus?)',
  ],
  pageItself: ['{page}', '(?:tout cela|le tout)'],
  bareLaw: ["^~4 {law} ~3 s'applique\\w*[^a-z0-9]{0,4}$"],
  notThis: [
    '^(?:les? |la |une? |nos |des |toute )?(?:demandes?|formations?|ateliers?|cours|tarifs?|frais|questions|formulaires?|delais?|responsable) ~3 (?:en vertu de|sur|selon|de|au titre de|par|concernant) ~2 {law}',
    '(?:modifier|changer|abroger|reviser|reformer|debat\\w+|reforme de|modification de) ~2 {law}',
    '(?:journal|quotidien|presse|journaliste|conseiller|avocat\\w*) (?:\\w+ )?(?:demande|obtenu|reclame|exige) ~8 {law}',
    '(?:publions|publie|affichons|mettons|consultez|voyez) ~2 {record} ~3 (?:sur|ici|en ligne)',
    "^(?:les? |la |l' ?|nos )?(?:appels? d'offres|soumissions|contrats?|budgets?|permis|salaires?|proces-verbaux) ~2 (?:est|sont|peu\\w+|pourr\\w+)",
    "(?<!citoyen )(?<!quiconque )(?<!journaliste )(?<!personne )(?<!tiers )(?<!public )(?<!demandeur )(?:pour|comment|voulez|souhaitez|pouvez|peut) (?:\\w+ )?(?:demander|consulter|obtenir|rechercher|faire(?! l.objet)|presenter|deposer|adresser|soumettre|acceder) ~5 (?:{record}|{law}|(?:une )?demandes? d'acces|des documents)(?! (?:de|des) (?:vos|messages|commentaires))",
    "(?:formulaire|bureau|responsable|service|portail) (?:de|des|du|d')(?: |)(?:\\w+ ){0,3}(?:acces|demande)",
    '^(?:presentez|deposez|adressez|faites|envoyez|soumettez|remplissez|demandez)',
    '(?:proces-verbaux|conseil|seance|contrats?|permis|rapports? de police|rapports? annuel|constats?|jugements?) ~4 (?:est|sont) ~4 (?:{record}|publics?)',
  ],
  kept: ['(?:conserv\\w+|archiv\\w+|gard\\w+|detrui\\w+|stock\\w+) ~~12 {law}'],
  disclosed: [
    'divulg\\w+',
    'communiqu\\w+',
    'remis\\w*',
    'demand\\w+',
    '(?:assujetti|soumis|sujet)\\w*',
    '{record}',
    'publi(?:c|cs|que|ques)',
  ],
  policyOnData: [
    '(?:donnees|renseignements|informations) (?:personnel(?:le|s|les)?|nominati\\w+|a caractere personnel)',
  ],
  notExempt: [
    '(?:{said}|{messages}|rien de ce que vous \\w+|ce que vous \\w+|rien ici) ~3 (?:ne|n) ~2 (?:exempte?|exemptee?|exclue?|soustraite?)s? ~1 (?:de|a|d) ~4 (?:divulgation|{law}|la loi|acces)',
  ],
  privacy: [
    '{not} ~5 (?:divulg\\w+|communiqu\\w+|transmi\\w+|ced\\w+) ~8 (?:sauf|a moins|excepte|sans)',
    '(?:sauf|excepte) ~4 (?:obligation legale|la loi)',
  ],
  notSecret: [
    '(?:rien|aucun\\w*) ~8 (?:confidentiel(?:le|s|les)?|privee?s?|secrete?s?)',
    '(?:pas|jamais|aucun\\w*|rien|plus) ~3 (?:confidentiel(?:le|s|les)?|privee?s?|secrete?s?)',
    'messages? (?:prive|priv\u00e9|direct)s?(?! .{0,60}(?:ne|n) (?:sont|seront|est|sera) (?:pas|jamais) (?:\\S+ ){0,3}?(?:{record}|divulg\\w+|communiq\\w+|revel\\w+|remis))',
  ],
  secret: SECRET,
};
