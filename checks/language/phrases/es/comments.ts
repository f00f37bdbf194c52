// Spanish: by which rules comments are treated, when they are taken off, and what is kept of them.
import type { Lists, Stems } from '../table.ts';

const REMOVE =
  '(?:elimin\\w+|borr\\w+|suprim\\w+|retir\\w+|ocult\\w+|bloque\\w+|moder(?:a|an|ar|ado|ada|ados|adas|amos|aremos|acion)|rechaz\\w+|expuls\\w+|filtr\\w+|censur\\w+|no publicar\\w*|restring\\w+|denunci\\w+)';
const TAKE = '(?:elimin\\w+|borr\\w+|suprim\\w+|retir\\w+|ocult\\w+)';
const SAID =
  '(?:comentarios?|mensajes?|publicacion(?:es)?|contenidos?|opinion(?:es)?|aportacion(?:es)?|aportes?|participacion(?:es)?|respuestas?|tuits?|posts?|entradas?)';
const WRITERS =
  '(?:usuari[oa]s?|personas?|participantes?|cuentas?|seguidor(?:es|as?)?|quien(?:es)?)';
const BAD =
  '(?:insult\\w+|ofens\\w+|injuri\\w+|calumni\\w+|amenaz\\w+|racis\\w+|sexis\\w+|xenofob\\w+|machis\\w+|homofob\\w+|discrimin\\w+|odio|violen\\w+|obscen\\w+|soez|soeces|groser\\w+|difamat\\w+|ilegal\\w*|ilicit\\w*|publicitari\\w+|publicidad|comercial\\w*|spam|pornogra\\w+|acos\\w+|irrespetuos\\w+|descalificaci\\w+|denigr\\w+|ajen[oa]s? al tema|fuera de tema|falta de respeto)';
const RULES =
  '(?:normas?|reglas?|politicas?|condiciones|terminos|codigo de conducta|netiqueta|pautas|criterios|directrices)';
const PLACE =
  '(?:redes? sociales|comentarios?|participacion|comunidad|uso|moderacion|convivencia|publicacion|facebook|twitter|instagram|la pagina|este perfil)';
const NAME = `(?:${RULES} (?:de|del|para|en|sobre) (?:la |las |los |el )?(?:uso (?:de|en) (?:las |los )?)?(?:${PLACE})|netiqueta)`;
const ADDRESS = '(?:https?\\W{1,3}\\S+|www\\.\\S+|\\w[\\w.-]{1,60}\\.\\w{2,6}/\\S*)';
const MAY =
  '(?:(?:se )?(?:pued[ae]n?|podra|podran|podemos|podremos|reserva|reservamos|derecho)|ser(?:a|an)|seran|se|no se|sera|son)';

export const comments: Lists<'comments'> = {
  cue: [SAID, REMOVE, BAD, RULES],
  moderates: [
    `(?:reserv\\w+|tien\\w+) ~3 (?:derecho|facultad|potestad) ~~12 ${REMOVE}`,
    `${MAY} ~4 ${REMOVE}`,
    `(?:eliminaremos|borraremos|retiraremos|ocultaremos|bloquearemos|moderamos|eliminamos|borramos|retiramos)`,
  ],
  ownVoice: ['(?:moderador(?:es|as?)?|administrador(?:es|as?)?) ~2 (?:puede|pueden|podra|podran)'],
  object: [
    SAID,
    `${REMOVE} ~4 ${WRITERS}`,
    `(?:aquellos|los que|lo que|todo) ~~10 (?:${RULES}|${BAD})`,
  ],
  notThis: [
    '(?:carreteras?|calles?|trafico|vehiculos?|nieve|residuos|arboles|cookies?|empleados?|personal municipal|multas?|pintadas?)',
  ],
  prohibits: [
    `(?:no) ~3 (?:permit\\w+|admit\\w+|toler\\w+|acept\\w+|publi\\w+) ~~14 ${BAD}`,
    `(?:prohib\\w+|evit\\w+|abste\\w+|sin) ~6 ${BAD}`,
    `${BAD} ~~10 (?:no ~3 (?:permit\\w+|admit\\w+|toler\\w+|acept\\w+)|prohibid\\w+)`,
  ],
  severalBad: [`${BAD} ~~4 ${BAD}`],
  terms: [
    `al (?:comentar|publicar|participar|escribir) ~~8 (?:acept\\w+|comprom\\w+)`,
    `${SAID} ~2 (?:deben|deberan|tienen que) ~2 (?:ser|respetar|estar|cenirse|tratar|cumplir)`,
    `(?:sig\\w+|respet\\w+|cumpl\\w+|lea|consult\\w+) ~3 ${NAME}`,
  ],
  asks: [
    '(?:pedimos|rogamos|por favor|esperamos|agradecemos|invitamos|contesta) ~~12 (?:respet\\w*|educa\\w*|cordial\\w*|constructiv\\w*|normas|correct\\w*)',
  ],
  pointer: [`${NAME} ~~7 ${ADDRESS}`],
  sitePointer: [`(?:condiciones|terminos) (?:de uso|y condiciones|de servicio) ~~5 ${ADDRESS}`],
  policyName: [NAME],
  siteTerms: [
    '(?:aviso legal|condiciones|terminos) (?:de uso|y condiciones|de servicio|generales)',
    'aviso legal',
  ],
  meeting: ['(?:pleno|plenos|sesion|audiencia|tramite|expediente|consulta publica|ordenanza)'],
  closed: [`(?:comentarios|respuestas) ~3 (?:cerrad[oa]s|desactivad[oa]s|deshabilitad[oa]s)`],
  unmoderated: [
    `no ~2 (?:moderamos|eliminamos|borramos|retiramos|censuramos) ~4 ${SAID}`,
    `${SAID} ~4 no ~2 (?:se )?(?:moderan|moderad[oa]s|eliminan|borran)`,
  ],
  condition: [
    '(?:porque|por|salvo|excepto|solo|solamente|unicamente|pero|previamente|antes|a menos)',
  ],
};

export const removal: Lists<'removal'> = {
  cue: [TAKE, 'conserv\\w+', 'archiv\\w+', 'guard\\w+', 'retencion'],
  takes: [
    `(?:reserv\\w+|tien\\w+) ~3 (?:derecho|facultad|potestad) ~~12 ${TAKE}`,
    `${MAY} ~4 ${TAKE}`,
    '(?:eliminaremos|borraremos|retiraremos|ocultaremos|eliminamos|borramos|retiramos)',
  ],
  ownVoice: ['(?:moderador(?:es|as?)?|administrador(?:es|as?)?) ~2 (?:puede|pueden|podra|podran)'],
  never: [
    `(?:no|nunca) ~2 (?:eliminamos|borramos|retiramos|ocultamos) ~4 ${SAID}`,
    `${SAID} ~3 (?:no|nunca) ~1 se (?:eliminan|borran|retiran|ocultan)`,
  ],
  said: [SAID, `${TAKE} ~~8 ${RULES}`],
  keeps: [
    `(?:${SAID}|copias?|registro) ~6 (?:conserv\\w+|archiv\\w+|guard\\w+|almacen\\w+)`,
    `(?:conserv\\w+|archiv\\w+|guard\\w+|almacen\\w+) ~5 (?:${SAID}|copias?|registro)`,
    '(?:plazos?|calendario|politica) de (?:conservacion|retencion)',
  ],
  condition: ['(?:porque|por|salvo|excepto|solo|solamente|unicamente|pero|hasta|sin|a menos)'],
  notThis: [
    '(?:cookies?|direccion ip|nieve|residuos|arboles|vehiculos?|camaras?|pintadas?|grabacion(?:es)?)',
  ],
  policyName: [
    `(?:normas?|politica|criterios|procedimiento) de (?:eliminacion|retirada|moderacion)`,
  ],
};

export const stems: Record<'comments' | 'removal', Stems> = {
  comments: {
    alone:
      'comentario|moder|netiqueta|insult|ofens|amenaz|racis|spam|norma|condicion|termino|politica',
    pair: [
      'elimin|borr|suprim|retir|ocult|bloque|rechaz|prohib|permit|admit|toler|respet|regla|codigo|pauta|criterio',
      'mensaje|publicacion|contenido|opinion|aporta|participa|respuesta|tuit|post|usuari|persona|cuenta|odio|violen|public|redes',
    ],
  },
  removal: {
    alone: 'elimin|borr|retencion',
    pair: [
      'suprim|retir|ocult|conserv|archiv|guard|almacen',
      'comentario|mensaje|publicacion|contenido|opinion|aporta|participa|respuesta|tuit|post|entrada|copia|registro|plazo',
    ],
  },
};
