// French: how a page says, or denies, what the standard items ask for.
import type { PhraseTable } from '../table.ts';
import { pageItems } from './page-items.ts';

export const items: PhraseTable['items'] = {
  ...pageItems,
  monitoring: {
    cue: ['{watch}', '{reply}'],
    notAlways: [
      '{not} ~5 {watch} ~6 (?:{allDay}|{outside})',
      '{not} ~4 {allDay} ~4 {watch}',
      '{not} ~3 (?:garanti\\w*|assur\\w+) ~6 (?:{watch}|surveillance)',
      '{not} ~4 (?:disponibles?|connectes?|presents?) ~4 {allDay}',
      '(?:seulement|uniquement) ~2 {watch}',
      '{watch} ~2 (?:seulement|uniquement|que)',
      '{not} ~4 {reply} ~5 (?:{allDay}|{outside})',
      'personne ne {watch}',
    ],
    notAtAll: ['{not} ~4 (?:surveill\\w+|supervis\\w+|consultee?s?)'],
    hours: [
      '(?:{watch}|{reply}) ~8 {hours}',
      '(?:{watch}|{reply}) ~~6 {clock}',
      '{hours} ~5 (?:{watch}|{reply})',
    ],
    always: ['{watch} ~3 {allDay}', '{allDay} {watch}'],
    monitored: ['{watch}'],
    page: ['{page}', '{messages}', '{network}'],
    otherThing: [
      'cameras?|alarmes?|telephones?|circulation|batiments?|standard|patrouilles?|ligne|videosurveillance|videoprotection|meteo|niveau|qualite',
    ],
    slowAnswer: [
      '{not} ~4 (?:reponse|{reply}) ~3 (?:immediate|immediatement|instantanee)',
      '{not} ~3 (?:attendre|attendez) ~2 reponse',
    ],
    mailbox: [
      '(?:adresse (?:e-?mail|courriel|electronique)|boite (?:mail|de courriel|vocale|aux lettres)|courriel)',
    ],
    notThis: ['(?:sites? (?:externes?|lies)|liens? externes?|conformite)'],
  },
  emergency: {
    cue: [
      '{urgentThing}',
      '\\d[^a-z0-9]{0,2}\\d[^a-z0-9]{0,2}\\d',
      '(?:compos|appel|faites le|neuf)\\w*',
      '1[578]',
    ],
    instruction: ['{ring} ~4 emnum', '(?:en composant|en appelant|faire le) ~2 emnum'],
    directory: [
      '{urgentThing} ~~3 emnum',
      'emnum ~2 (?:pour|en|si) ~4 {urgentThing}',
      'emnum {urgentThing}',
    ],
    caveat: ["n'hesitez pas a {ring}", 'seulement {ring}'],
    mention: [
      '(?:quand|comment|pourquoi|si vous) (?:faut il |faut-il |dois-je )?{ring} ~2 emnum',
      '(?:a|ont) (?:appele|compose) ~2 emnum',
      "(?:ne|n') ?{ring} (?:pas|jamais) ~2 emnum",
      "(?:centre|centrale|service|operateurs?|appels?) (?:du |au |d'appels? )?emnum",
    ],
    incident: ['(?:suspect|disparu|apercevez)'],
    urgent: [
      '{urgentThing}',
      '(?:aide|immediat|immediatement|feu|incendie|police|blesse|secours|toujours)',
    ],
    notHere: ['{not} ~8 {urgentThing}', '{urgentThing} ~4 {not} ~4 (?:ici|page|compte)'],
    writeHere: [
      '{urgentThing} ~4 (?:ecrivez-nous|envoyez-nous|message prive)',
      'signalez ~3 {urgentThing} (?:ici|sur cette page)',
    ],
    noNumber: [
      "{ring} ~3 (?:services d'urgence|secours|autorites)",
      '{urgentThing} ~3 \\d{2,3}',
      '{ring} ~3 othernum',
      '{urgentThing} ~3 othernum',
    ],
  },
  opinions: {
    cue: ['{said}', '{visitors}', '(?:rts?|retweets?)'],
    notOurs: [
      '(?:{said}|{visitors}) ~~14 {not} ~4 {reflect}',
      '{not} ~4 {reflect} ~~10 {said}',
      "{said} ~~10 (?:engagent?|n'engagent?) ~3 (?:que|seul|la seule|uniquement) ~4 (?:{visitors}|responsabilite)",
      '{said} ~~10 (?:sont|est|restent|appartiennent) ~4 {visitors}',
      "{said} ~~12 {not} ~3 (?:l'opinion|la position|le point de vue|celles?|ceux)",
    ],
    byVisitors: ['{said} ~~8 (?:de|des|du|par) ~3 {visitors}', '{said} ~5 (?:ici|sur cette)'],
    visitors: ['{visitors}', '{said}'],
    notThis: [
      '(?:mes|mon) ~2 (?:opinions?|propos)',
      '(?:liens?|sites? (?:externes?|lies|tiers))',
      '(?:employes?|agents|fonctionnaires) ~8 {not} ~3 {reflect}',
    ],
    softNot: ['(?:publicites?|produits?) ~6 {not} ~3 {reflect}'],
    sharing: [
      "(?:rts?|retweets?|abonnements?|partages?|mentions j'aime|likes?|gazouillis) ~~8 (?:{not} ~4 (?:{reflect}|approbation|caution|appui|aval)|!=)",
    ],
    notLiable: [
      '{not} ~5 (?:responsables?|responsabilite) ~8 (?:{said}|{visitors})',
      'decline ~3 responsabilite ~8 (?:{said}|{visitors})',
    ],
    endorsed: ['{said} ~3 (?:sont|est) (?:approuve|cautionne)e?s? par'],
  },
  records: {
    cue: ['{record}', '{statute}', '{release}', '(?:confidentiels?|confidentielles?|public)'],
    record: ['(?:est|sont|etre|deviennent|constituent?|consideree?s?|font partie) ~5 {record}'],
    subject: [
      "(?:assujetti(?:e|s|es)?|soumis(?:e|es)?|sujet(?:te|s|tes)?|vises?) ~4 (?:{statute}|divulgation|l'acces)",
      '{release} ~8 (?:en vertu|conformement|selon|aux termes|au titre) ~5 {statute}',
      "{statute} ~3 s'applique",
      '(?:peut|peuvent|pourra|pourront) ~2 etre {release}',
    ],
    submitted: [
      '{said}',
      '{messages}',
      '{page}',
      '(?:tout ce que|ce que|tout contenu|les renseignements|informations?) ~4 (?:publi\\w+|envo\\w+|ecri\\w+|fourni\\w+|partag\\w+|transm\\w+)',
      '(?:courriels?|communications)',
    ],
    notThis: [
      '(?:demander|demandes?|consulter|obtenir|rechercher|faire une demande) ~5 (?:{record}|acces)',
      '(?:proces-verbaux|conseil|seance) ~4 {record}',
    ],
    privacy: [
      '{not} ~5 {release} ~8 (?:sauf|a moins|excepte)',
      '(?:sauf|excepte) ~4 (?:obligation legale|la loi)',
    ],
    secret: [
      '(?:{said}|{messages}) ~5 (?:sont|est|restent|resteront) ~2 (?:confidentiels?|confidentielles?|prives?|privees?)',
    ],
  },
};
