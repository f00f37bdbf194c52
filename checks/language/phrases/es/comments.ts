// Spanish: by which rules comments are treated, when they are taken off, and what is kept of them.
import type { Lists, Stems } from '../table.ts';
import {
  AT_WILL,
  BAD,
  FORBIDS,
  FORBIDS_SPEECH,
  GROUNDS,
  IT,
  KEEP,
  NOT_WANTED,
  RULES,
  SAID,
  SHUT_OUT,
  SPEECH_BAD,
  TAKEDOWN,
  WRITERS,
} from './moderation.ts';
import { GOING, KEEPS_TAKEN, OTHERS_DOING, OWN_GONE, WHEN } from './takedown.ts';
import { BY_FORM, COPIED, KEPT_AFTER, OUTLIVED, POINTERS, REASONS, WANTED } from './manners.ts';

const TAKE = '(?:elimin\\w+|borr\\w+|suprim\\w+|retir\\w+|ocult\\w+)';
const PLACE =
  '(?:redes? sociales|comentarios?|comentar|participar|participacion|comunidad|uso|conducta|conversacion|moderacion|convivencia|publicacion|facebook|twitter|instagram|la pagina|este perfil)';
const NAME = `(?:${RULES} (?:de|del|para|en|sobre|al) (?:la |las |los |el )?(?:uso (?:de|en) (?:las |los )?)?(?:${PLACE})|netiqueta)`;
/** Not "by": who does it is no reason. */
const FOR =
  'por (?!(?:(?:el|la|los|las|nuestr[oa]s?|parte) )?(?:{government}|{staff}|nosotros|nadie|de))\\w+';
const DOES_NOT_TAKE = `(?:no|nunca|jamas) ~2 (?:se )?(?:(?:elimin|borr|retir|ocult|quit)(?:a|an|amos|ara|aran|aremos)|suprim(?:e|en|imos|ira|iran)) ~3 ${SAID}`;
/** Rude comments are left where they are, or wanted there. */
const STAYS = `${SAID} (?:(?:con|que contengan|que contienen|avec|contenant) )?(?:(?!no|ni|nunca|jamas|se|que|seran|son|estan)\\S+ ){0,2}?${BAD} (?:(?!no|ni|nunca|jamas|se|que|seran|son|estan)\\S+ ){0,2}?(?:se quedan|permanecen (?:visibles|publicad[oa]s|en linea)|siguen (?:visibles|publicad[oa]s)|son bienvenid[oa]s|estan permitid[oa]s|se permiten|se toleran)(?![a-z])`;
/** Everything stays: "No borramos nada, ni siquiera los insultos". */
const NOTHING =
  '(?:no|nunca|jamas) (?:se |les? )?(?:(?:elimin|borr|retir|ocult|quit)(?:a|an|amos|ara|aran|aremos)|suprim(?:e|en|imos|ira|iran)) (?:absolutamente )?nada(?! .{0,90}(?:salvo|excepto|sino|mas que|a menos|que (?:no )?sea))';
const ADDRESS = '(?:https?\\W{1,3}\\S+|www\\.\\S+|\\w[\\w.-]{1,60}\\.\\w{2,6}/\\S*)';

export const comments: Lists<'comments'> = {
  cue: [SAID, BAD, WRITERS, RULES, ...TAKEDOWN, ...SHUT_OUT, ...BY_FORM, ...POINTERS, ...WANTED],
  takedown: TAKEDOWN,
  shutOut: SHUT_OUT,
  grounds: GROUNDS,
  byForm: BY_FORM,
  outlived: OUTLIVED,
  copied: COPIED,
  keptAfter: KEPT_AFTER,
  reasons: REASONS,
  atWill: AT_WILL,
  moderates: [
    '(?:se|sera\\w*|son|estan|los|las) ~2 (?:moderan?|moderad[oa]s?|moderara\\w*)',
    '(?:moderamos|moderaremos)',
    `${SAID} ~4 (?:se publica\\w*|revis\\w+|aprueb\\w+) ~3 (?:si|antes|despues|previa\\w*|segun|conforme)`,
  ],
  ownVoice: ['(?:moderador(?:es|as?)?|administrador(?:es|as?)?) ~2 (?:puede|pueden|podra|podran)'],
  object: [
    SAID,
    WRITERS,
    '(?:publicar|publique|comentar|comente|escribir|escriba)',
    `${IT} ~~6 ${BAD}`,
    'lo que',
  ],
  notThis: [
    '(?:carreteras?|calles?|trafico|vehiculos?|nieve|residuos|arboles|cookies?|empleados?|personal municipal|multas?|pintadas?)',
  ],
  forbids: FORBIDS,
  forbidsSpeech: FORBIDS_SPEECH,
  notWanted: NOT_WANTED,
  severalBad: [
    `${BAD} ~~6 ${BAD}`,
    `(?:no|nada de|sin|ni|ningun\\w*) ~~4 (?:no|nada de|sin|ni|ningun\\w*) ~3 ${BAD}`,
  ],
  speechBad: [SPEECH_BAD],
  terms: [
    ...WANTED,
    `al (?:comentar|publicar|participar|escribir) ~~8 (?:acept\\w+|comprom\\w+)`,
    `${SAID} ~2 (?:deben|deberan|tienen que) ~2 (?:ser|respetar|estar|cenirse|tratar|cumplir)`,
    `(?:sig\\w+|respet\\w+|cumpl\\w+|lea|consult\\w+) ~3 ${NAME}`,
  ],
  asks: [
    '(?:pedimos|rogamos|por favor|esperamos|agradecemos|invitamos|contesta) ~~12 (?:respet\\w*|educa\\w*|cordial\\w*|constructiv\\w*|normas|correct\\w*)',
  ],
  pointer: [...POINTERS, `${NAME} ~~7 ${ADDRESS}`],
  sitePointer: [`(?:condiciones|terminos) (?:de uso|y condiciones|de servicio) ~~5 ${ADDRESS}`],
  policyName: [NAME],
  siteTerms: [
    '(?:aviso legal|condiciones|terminos) (?:de uso|y condiciones|de servicio|generales)',
    'aviso legal',
  ],
  meeting: ['(?:pleno|plenos|sesion|audiencia|tramite|expediente|consulta publica|ordenanza)'],
  othersDoing: [
    '(?:concejo|consejo|junta|pleno|tribunal|corte|congreso|cabildo) (?:\\w+ ){0,2}(?:discut|debat|vot|decid|consider|estudi)\\w+',
    '(?:^|: )(?:facebook|meta|twitter|instagram|youtube|tiktok|nextdoor|la plataforma) (?:no |nunca )?(?:permite|admite|tolera|prohibe|acepta|borra|elimina)',
    '(?:detenid[oa]s?|acusad[oa]s?|imputad[oa]s?|arrestad[oa]s?|condenad[oa]s?) ~4 (?:de|por) \\w+',
    '(?:conductores|automovilistas|pasajeros|banistas|alumnos) que ~6 (?:multad|detenid|sancionad|expulsad)\\w+',
    '(?:reglas|normas|reglamento) (?:de la|del|de los|para la|para el) (?:piscina|alberca|parque|gimnasio|playa|autobus|edificio|sala)',
  ],
  closed: [`(?:comentarios|respuestas) ~3 (?:cerrad[oa]s|desactivad[oa]s|deshabilitad[oa]s)`],
  unmoderated: [
    `(?:no|nunca|jamas) ~2 (?:moder|censur)(?:a|an|amos|ara|aran) ~4 ${SAID}`,
    DOES_NOT_TAKE,
    NOTHING,
    STAYS,
    `${SAID} ~4 (?:no|nunca|jamas) ~2 (?:se )?(?:moderan|moderad[oa]s|eliminan|borran)`,
  ],
  condition: [
    `(?:porque|${FOR}|salvo|excepto|solo|solamente|unicamente|pero|previamente|antes|a menos)`,
  ],
};

const GONE = '(?:eliminad|borrad|retirad|ocultad|quitad|suprimid)[oa]s?';
const NEVER: readonly string[] = [
  DOES_NOT_TAKE,
  NOTHING,
  STAYS,
  `${SAID} ~3 (?:no|nunca|jamas) ~1 se (?:eliminan|borran|retiran|ocultan|quitan)`,
  `ningun\\w* ${SAID} ~1 (?:es|son|seran?|ha sido|han sido) ${GONE}`,
  `${SAID} (?:no|nunca|jamas) (?:es|son|seran?|han sido) ${GONE}`,
];

export const removal: Lists<'removal'> = {
  cue: [
    ...TAKEDOWN,
    ...GOING,
    ...OWN_GONE,
    ...NEVER,
    ...KEEPS_TAKEN,
    ...OTHERS_DOING,
    KEEP,
    'retencion',
  ],
  takes: [...TAKEDOWN, ...GOING],
  ownGone: OWN_GONE,
  when: WHEN,
  grounds: GROUNDS,
  atWill: AT_WILL,
  ownVoice: ['(?:moderador(?:es|as?)?|administrador(?:es|as?)?) ~2 (?:puede|pueden|podra|podran)'],
  never: NEVER,
  kept: [
    '(?:comentarios?|mensajes?|publicacion(?:es)?|lo (?:suprimido|retirado|eliminado|borrado|que)|los que|respuestas?)',
  ],
  said: [SAID, BAD, IT, `${TAKE} ~~8 ${RULES}`],
  keeps: [
    `(?:${SAID}|copias?|registro|lo (?:suprimido|retirado|eliminado|borrado|que)|los|las|evidencia|constancia|original) ~6 ${KEEP}`,
    `${KEEP} ~5 (?:${SAID}|copias?|registro|evidencia|constancia|original|captura)`,
    `(?:l[oa]s) ${KEEP}`,
    '(?:plazos?|calendario|politica) de (?:conservacion|retencion)',
  ],
  keepsTaken: KEEPS_TAKEN,
  named: [`${SAID} (?:que|con) (?!(?:consider|estim|cre)\\w+)\\w+`],
  condition: [`(?:porque|${FOR}|salvo|excepto|solo|solamente|unicamente|pero|hasta|sin|a menos)`],
  othersDoing: [
    ...OTHERS_DOING,
    '(?:carteles?|letreros?|pancartas?|vallas|graffitis?|grafitis?) (?:\\w+ ){0,4}(?:del?|en|de la) (?:la |el )?(?:parque|calle|plaza|via|edificio|muro|poste|escuela)s?',
    '(?:concejo|consejo|junta|pleno|tribunal|corte|congreso|cabildo) (?:\\w+ ){0,2}(?:discut|debat|vot|decid|consider|estudi)\\w+',
    '(?:borr|elimin|ocult|retir|quit)(?:abamos|aba|aban)|suprimi(?:amos|a|an)(?![a-z])',
    '(?:otr[oa]s?|una) (?:ciudad|agencia|municipio|ayuntamiento|condado)(?:es|s)? ~2 (?:fue|fueron|borr|elimin|ocult|retir)\\w*',
    '^(?:usted |uno )?(?:puede|podra|podria) (?:borrar|eliminar|ocultar|retirar|editar) (?:sus?|tus?) \\w+',
  ],
  notThis: [
    '(?:cookies?|direccion ip|nieve|residuos|arboles|vehiculos?|camaras?|pintadas?|grabacion(?:es)?)',
  ],
  policyName: [
    `(?:normas?|politica|criterios|procedimiento) de (?:eliminacion|retirada|moderacion)`,
  ],
};

const BAD_STEMS =
  'insult|ofens|ofend|amena|racis|sexis|spam|groser|obscen|soez|difam|odio|discrimin|vulgar|palabrot|apodo|calumni|injuri|irrespet|acos|pornogr|troll';

export const stems: Record<'comments' | 'removal', Stems> = {
  comments: {
    alone: `comentar|comentario|moder|netiqueta|norma|condicion|termino|politica|regla|${BAD_STEMS}`,
    pair: [
      'elimin|borr|suprim|retir|remov|remuev|ocult|quit|escond|bloque|rechaz|prohib|permit|admit|toler|respet|codigo|pauta|criterio|public|lenguaje|reserv|revis|aprueb|lee|filtr|sin$|escrib|habl|antes|ningun|evit|no$',
      'mensaje|publicacion|contenido|opinion|aporta|participa|respuesta|tuit|post|usuari|persona|cuenta|violen|public|redes|lo$|quien|menor|datos|venta|vend|anunci|nombres|derecho|tema|muro|hilo|insult|aporte|coment|respeto',
    ],
  },
  removal: {
    alone: 'elimin|borr|retencion|suprim|ocult',
    pair: [
      'retir|quit|baj|saca|barr|cort|tumb|tira|depur|limpi|esfum|fuera|papeler|basur|tacho|caduc|expir|despublic|baja$|verse|respald|resguard|captura|copia|va$|van$|dan$|da$|escond|rechaz|desaparec|permanec|durar|remov|remuev|exclu|dej|descart|censur|conserv|archiv|guard|almacen|queda',
      `comentario|mensaje|publicacion|contenido|opinion|aporta|participa|respuesta|tuit|post|entrada|copia|registro|plazo|lo$|los$|las$|que|evidencia|constancia|foto|imagen|aviso|alerta|cartel|afiche|ficha|boleta|anuncio|oferta|hilo|historia|muro|${BAD_STEMS}`,
    ],
  },
};
