// Spanish: how the public's words are looked at before they show, where the rules for them are read, and what is taken off for its age.
import { BAD, RULES } from './moderation.ts';

const OF_PUBLIC =
  '(?:(?:tus?|sus?|vuestros?|cada|todos? los|los|el|un|todo) )?(?:comentarios?|respuestas|aportes?|aportacion(?:es)?|intervencion(?:es)?|opinion(?:es)?|(?:mensajes?|publicacion(?:es)?|palabras?|fotos?|preguntas?|textos?) (?:de(?:l| los| las| la)?|que (?:env|dej|escrib|mand|public)\\w+) (?:\\w+ )?(?:publico|usuari[oa]s?|visitantes?|vecin[oa]s?|lector(?:es|as?)?|ciudadan\\w+|seguidor\\w+|personas|gente))';
const CHECK =
  '(?:revis(?:a|an|amos|ad[oa]s?|ion)|aprueb(?:a|an)|aprob(?:amos|ad[oa]s?|acion)|lee(?:n|mos)?|leid[oa]s?|filtr(?:a|an|amos|ad[oa]s?|o)|valid(?:a|an|amos|ad[oa]s?|acion)|verific\\w+|moderador(?:es|as?)?|moderacion|moderan?|autoriz(?:a|an|amos|ad[oa]s?|acion)|visto bueno|examin\\w+)';
const SHOWN =
  '(?:sal(?:ga|gan|ir|e|en)|public\\w+|aparec\\w+|aparezca[n]?|mostr\\w+|muestr\\w+|ve[ar]n?|vean|visibles?|verse|subir\\w*)';
/** Looked at before it shows. */
export const BY_FORM: readonly string[] = [
  `${OF_PUBLIC} ~5 ${CHECK} ~6 (?:antes|previo|previa|hasta) ~5 ${SHOWN}`,
  `${CHECK} ~2 ${OF_PUBLIC} ~4 (?:antes|previo|previa|hasta) ~5 ${SHOWN}`,
  `${OF_PUBLIC} ~3 (?:pasan?|esperan?|requieren?|necesitan?|quedan? (?:a la espera|pendientes?)|(?:esta|estan) sujet[oa]s?) ~4 ${CHECK}`,
  `${OF_PUBLIC} ~3 (?:se publican?|aparecen?|salen?|se muestran?|se ven) ~2 (?:una vez|cuando|despues|tras|solo|si|previa) ~4 ${CHECK}`,
  '(?:(?<!no se )moderacion (?:previa|de (?:los )?comentarios activ\\w+)|(?:pagina|muro|espacio|foro|cuenta) moderad[oa])',
];
const NAMED = `(?:(?:${RULES}|normativa|reglamento|etiqueta) (?:de|del|para|en|sobre|al) (?:(?:la|las|los|el|quienes?|nuestr[oa]|est[ea]) )?(?:comentarios?|comentar|participa\\w+|publicar|escribir|opinar|convivencia|conducta|casa|comunidad|conversacion|muro|responder|redes? sociales|moderacion|uso)|netiqueta)`;
/** Where the rules for comments are read. */
export const POINTERS: readonly string[] = [
  `${NAMED} ~6 (?:enlace|aqui|abajo|arriba|fijad\\w+|bio|perfil|pestana|apartado|seccion|web|sitio|pagina web|aviso legal|acerca de|destacad\\w+|menu|pie)`,
  `(?:lea|lee|lean|leer|consult\\w+|revis\\w+|conoc\\w+|encontrara\\w*|vea|ver) ~3 ${NAMED}`,
  `antes de (?:comentar|escribir|publicar|participar|opinar|responder) ~4 (?:lea|lee|lean|leer|consult\\w+|revis\\w+|conoc\\w+|mir\\w+) ~3 (?:${RULES}|normativa)`,
  `(?:al|si) (?:comentar|publicar|participar|escribir|opinar|comenta|participa|escribe|publica)s? ~6 (?:acept\\w+|de acuerdo|conforme|comprom\\w+|suscrib\\w+) ~4 (?:${RULES}|normativa)`,
];
/** What is kept out by its place: "Nada de … en los comentarios", "no ponga … en sus respuestas". */
export const WANTED: readonly string[] = [
  '(?:^|[,;:.] |favor de |por favor |ruega |pedimos )(?:no|nunca|evite|eviten|evita|absten\\w+ de) (?!(?:report|denunci|pid|pida|solicit|envi|esper|llam|dej))(?:[^\\s.!?]+ ){1,9}(?:en|bajo) (?:(?:los|las|tus?|sus?|nuestr[oa]s?|este|esta|el|un) )?(?:comentarios?|respuestas|muro|hilos?|publicaciones|chat)',
  '(?:(?:lo|los|las|el|la) )?(?:comentarios?|mensajes?|respuestas|intervenciones) (?:se )?(?:cinan|limiten|limitan|cinen|cenir\\w*|guarden? relacion|traten|atengan|ajusten)',
  '(?:habl|escrib|coment|opin)(?:a|e|en|ad|emos) ~3 (?:del|sobre el) (?:tema|asunto)',
  `(?:sin|ni) (?:insultar|ofender|faltar|atacar|amenazar|gritar|difamar|vender|hacer publicidad|agredir)(?! .{0,40}(?:polici|agente|oficial))`,
];

const COPY =
  '(?:copias?|capturas?|guarda\\w*|archiv\\w+|conserv\\w+|registro|respald\\w+|retenemos|retencion|revisemos|apel\\w+)';
/** Taken off for its age or at somebody's wish, or by mistake. */
export const OUTLIVED: readonly string[] = [
  '(?:despues de|tras|al cabo de|pasad[oa]s?|cuando|una vez|al (?:terminar|acabar|finalizar|concluir|cerrar)|con mas de|en cuanto|cada|durante|ayer|por error|a los) ~6 (?:dias?|semanas?|mes(?:es)?|anos?|termin\\w+|acab\\w+|pas[eoa]\\w*|fin(?:al\\w*)?|cerr\\w+|levant\\w+|aparezca\\w*|encontr\\w+|resuel\\w+|reabr\\w+|veda|periodo|evento|error|viernes|lunes|enero)',
  '(?:si|cuando|a) ~4 (?:pide|piden|pidas?|solicit\\w+|peticion|pedido)',
];
export const COPIED: readonly string[] = [COPY];
/** What is kept of comments that are taken off. */
export const KEPT_AFTER: readonly string[] = [
  `(?:comentarios?|mensajes?|publicaciones) (?:eliminad|borrad|ocult|ocultad|retirad|suprimid)[oa]s? ~6 ${COPY}`,
  `lo (?:que (?:se )?(?:elimin|borr|ocult|quit|retir)\\w+|ocultado|borrado|eliminado) ~6 (?:${COPY}|anos?)`,
];
/** Which comments are not wanted. */
export const REASONS: readonly string[] = [
  '(?:dichos|tales|esos|estos) (?:comentarios|mensajes|contenidos)',
  BAD,
  `(?:incumpl\\w+|viol\\w+|romp\\w+|infrin\\w+|contraven\\w+|contrari\\w+|no (?:cumpl\\w+|respet\\w+)|fuera de|contra) ~4 (?:${RULES}|tema)`,
  '(?:comentarios?|mensajes?|publicaciones|contenidos?|lo) (?:que|con) (?!(?:se|son|fueron|sean|han|mas|hemos|haya\\w*|publicamos|elimin|borr|ocult|quit|retir)\\w*)\\w+',
];
