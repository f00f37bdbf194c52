// Spanish: how a page says, or denies, what the standard items ask for.
import type { PhraseTable } from '../table.ts';
import { pageItems } from './page-items.ts';

export const items: PhraseTable['items'] = {
  ...pageItems,
  monitoring: {
    cue: ['{watch}', '{reply}'],
    notAlways: [
      '{not} ~4 {watch} ~6 (?:{allDay}|{outside})',
      '{not} ~3 {allDay} ~5 {watch}',
      '{not} ~2 (?:garantiza\\w*|asegura\\w*) ~6 {watch}',
      '{not} ~3 (?:disponibles?|activ[oa]s?|conectados) ~4 {allDay}',
      '(?:solo|solamente|unicamente) ~3 {watch}',
      '{watch} ~3 (?:solo|solamente|unicamente)',
      '{not} ~3 {reply} ~4 (?:{allDay}|{outside})',
    ],
    notAtAll: ['{not} ~3 (?:monitore\\w+|monitoriz\\w+|supervis\\w+|vigilad\\w+|atendid\\w+)'],
    hours: [
      '(?:{watch}|{reply}) ~8 {hours}',
      '(?:{watch}|{reply}) ~~8 {clock}',
      '{hours} ~5 (?:{watch}|{reply})',
    ],
    always: ['{watch} ~4 {allDay}', '{allDay} {watch}'],
    monitored: ['{watch}'],
    page: ['{page}', '{messages}', '{network}'],
    otherThing: ['camaras?|alarmas?|telefonos?|trafico|edificios?|central|patrullas?|linea'],
    slowAnswer: [
      '{not} ~4 (?:respuesta|{reply}) ~3 (?:inmediata|inmediatamente|al momento)',
      '{not} ~3 esperar ~2 respuesta',
    ],
    mailbox: ['(?:correo|buzon|e-?mail|direccion de correo)'],
    notThis: ['(?:enlaces? externos?|sitios? (?:externos?|enlazados?)|cumplimiento)'],
  },
  emergency: {
    cue: ['{urgentThing}', '\\d[^a-z0-9]{0,2}\\d[^a-z0-9]{0,2}\\d', '(?:nueve|uno|cero)'],
    instruction: [
      '{ring} ~4 emnum',
      '(?:llamando|marcando) ~3 emnum',
      '(?:telefono|numero) (?:de emergencias )?~2 emnum',
    ],
    directory: [
      '{urgentThing} ~~3 emnum',
      'emnum ~2 (?:para|en|si) ~4 {urgentThing}',
      'emnum {urgentThing}',
    ],
    caveat: ['no (?:dude|dudes|duden) en {ring}', 'solo {ring}'],
    mention: [
      '(?:cuando|como|por que|porque|si) (?:hay que |se debe |debo |debe )?(?:{ring}|llamo|llamaron) ~2 emnum',
      '(?:llamo|llamaron|llamaba|llamadas) ~2 emnum',
      '(?:no|nunca|evite) {ring} ~2 emnum',
      '(?:centro|central|sala|servicio|operador(?:es)?|llamadas) (?:de |del |al )?emnum',
    ],
    incident: ['(?:sospechos[oa]|desaparecid[oa]|paradero|si (?:lo|la) ve)'],
    urgent: [
      '{urgentThing}',
      '(?:ayuda|urgente|peligro|delito|fuego|incendio|policia|ambulancia|herid[oa]s?)',
    ],
    notHere: ['{not} ~8 {urgentThing}', '{urgentThing} ~4 {not} ~4 (?:aqui|pagina|cuenta)'],
    writeHere: [
      '{urgentThing} ~4 (?:escribanos|escribenos|envienos|mandenos|mensaje privado)',
      'comunique ~3 {urgentThing} (?:aqui|por este medio)',
    ],
    noNumber: [
      '{ring} ~3 (?:servicios de emergencia|autoridades)',
      '{urgentThing} ~3 \\d{3}',
      '{ring} ~3 othernum',
      '{urgentThing} ~3 othernum',
    ],
  },
  opinions: {
    cue: ['{said}', '{visitors}', '(?:rts?|retweets?|retuits?)'],
    notOurs: [
      '(?:{said}|{visitors}) ~~16 {not} ~4 {reflect}',
      '{not} ~4 {reflect} ~~10 {said}',
      '{said} ~~12 (?:son|es|pertenecen) ~4 (?:{visitors}|ajen[oa]s?|exclusiv\\w+)',
      '{said} ~~12 {not} ~3 (?:opinion|postura|posicion)',
    ],
    byVisitors: ['{said} ~~8 (?:de|del|por) ~3 {visitors}', '{said} ~5 (?:aqui|en esta)'],
    visitors: ['{visitors}', '{said}'],
    notThis: [
      '(?:mis|mi) ~2 (?:opinion|opiniones)',
      '(?:enlaces?|sitios? (?:externos?|enlazados?)|paginas? enlazadas?)',
      '(?:emplead[oa]s?|funcionari[oa]s?) ~8 {not} ~3 {reflect}',
    ],
    softNot: ['(?:publicidad|productos?) ~6 {not} ~3 {reflect}'],
    sharing: [
      '(?:rts?|retweets?|retuits?|seguir|me gusta|likes?|follows?) ~~8 (?:{not} ~3 (?:{reflect}|respaldo|apoyo)|!=)',
    ],
    notLiable: [
      '{not} ~4 (?:responsable|responsables|responsabiliza|responsabilizamos|responsabilidad) ~8 (?:{said}|{visitors}|contenidos)',
    ],
    endorsed: ['{said} ~3 (?:estan|son) (?:respaldad[oa]s|avalad[oa]s) por'],
  },
  records: {
    cue: ['{record}', '{statute}', '{release}', '(?:confidencial\\w*|publico)'],
    record: [
      '(?:es|son|sera|seran|ser|considera\\w*|constituy\\w+|forman? parte|pasan? a ser|como) ~5 {record}',
    ],
    subject: [
      '(?:sujet[oa]s?|somet\\w+|conforme|acogid[oa]s?|sujecion) ~4 (?:{statute}|divulga\\w*|acceso publico)',
      '{release} ~8 (?:segun|conforme|en virtud|al amparo|de acuerdo|por) ~5 {statute}',
      '{statute} ~6 (?:aplica|aplicable|rige)',
    ],
    submitted: [
      '{said}',
      '{messages}',
      '{page}',
      '(?:todo lo que|lo que|cuanto|cualquier cosa|informacion que) ~3 (?:publi\\w+|env\\w+|escrib\\w+|proporcion\\w+|compart\\w+)',
      '(?:correos? electronicos?|comunicaciones)',
    ],
    notThis: [
      '(?:solicit\\w+|pedir|consultar|buscar|acceder) ~5 (?:{record}|informacion publica)',
      '(?:actas?|pleno|sesion|atestado) ~4 {record}',
    ],
    privacy: [
      '{not} ~5 {release} ~8 (?:salvo|excepto|a menos)',
      '(?:salvo|excepto) ~4 (?:obligacion legal|ley)',
    ],
    secret: ['(?:{said}|{messages}) ~6 (?:son|es|seran) ~2 (?:confidencial(?:es)?|privad[oa]s)'],
  },
};
