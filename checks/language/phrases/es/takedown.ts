// Spanish: what an agency takes off its own page with time, ways to take comments off that are no rule for comments, and what is kept of them.
import { BAD, KEEP, SAID } from './moderation.ts';

const PAGE =
  '(?:(?:de |en |a |)?(?:la|esta|nuestra|el|este|nuestro|del) ?(?:pagina|perfil|muro|cuenta|sitio|hilo|canal|web|lista|vista)|(?:vista publica|aqui|en linea))';
const POST = '(?:publicacion(?:es)?|posts?|tuits?|historias|stories|hilos?|entradas?)';
const NOTICE = `(?:${POST}|avisos?|alertas?|fichas?|boletas?|convocatorias?|comunicados?)`;
const SHOWN = `(?:${NOTICE}|carteles|cartel|afiches?|fotos?|imagen(?:es)?|anuncios?|ofertas?|noticias|reportes?|boletines|videos?|murales|contenidos?|muro)`;
const SE_VA =
  '(?:se (?:l[oa]s? )?(?:bajan?|bajaran?|quitan?|quitaran?|eliminan?|eliminaran?|borran?|borraran?|retiran?|retiraran?|depuran?|despublican?|ocultan?|limpian?|dan? de baja|van?|sacan?|descuelgan?|archivan y (?:se )?retiran)|(?:sera|seran|son|es|quedan?) (?:eliminad|borrad|retirad|ocultad|despublicad|dad)[oa]s?|desaparecen?|caducan?|expiran?|bajan(?: |$|[^a-z])|(?:permanecen?|quedan?|siguen?|duran?) (?:\\w+ )?(?:visibles?|publicad[oa]s?|expuest[oa]s?|en linea))';
const LAS_QUITAMOS =
  '(?:bajamos|quitamos|sacamos|depuramos|limpiamos|retiramos|borramos|eliminamos|ocultamos|despublicamos|damos de baja|quitaremos|retiraremos|borraremos|eliminaremos|bajaremos|descolgamos)';

/** The agency's own posts go; what else it shows does that is on the page. */
export const OWN_GONE: readonly string[] = [
  `${NOTICE} (?:(?!(?:usted|tu|que se) )\\S+ ){0,8}?${SE_VA}`,
  `${LAS_QUITAMOS} ~5 ${NOTICE}`,
  `${SE_VA} ~3 ${NOTICE}`,
  `${SHOWN} ~8 ${SE_VA} ~3 ${PAGE}`,
  `${SHOWN} ~4 ${PAGE} ~4 ${SE_VA}`,
  `(?:${LAS_QUITAMOS}|se limpia) ~6 ${PAGE}`,
];
/** When that is. */
export const WHEN: readonly string[] = [
  '(?:a l[oa]s|al cabo de|al (?:dia|mes|ano) siguiente|al (?:acabar|terminar|finalizar|cerrar|final)|despues de|tras|pasad[oa]s?|una vez|terminad[oa]s?|acabad[oa]s?|hallad[oa]s?|concluid[oa]s?|finalizad[oa]s?|levantad[oa]s?|cuando|en cuanto|apenas|el mismo dia|cada|mas de|hasta|durante|en periodo|a (?:peticion|solicitud)|si|vencid[oa]s?|caducad[oa]s?|viej[oa]s?|antigu[oa]s?)',
  '(?:\\d+|un|una|dos|tres|seis|quince|veinte|treinta|noventa) (?:horas?|dias?|semanas?|mes(?:es)?|anos?)',
];

/** Said of what is written, and of people or things too often to be a rule for comments. */
export const GOING: readonly string[] = [
  `(?:bajamos|sacamos|barremos|cortamos|tumbamos|depuramos|limpiamos|despublicamos|descartamos|filtramos|tiramos|mandamos) ~5 (?:${SAID}|${BAD}|lo que|todo lo|basura)`,
  '(?:l[oa]s?) (?:bajamos|sacamos|cortamos|tumbamos|quitamos|borramos|tiramos)',
  'se (?:l[oa]s? )?(?:baja|saca|barre|corta|tumba|depura|limpia|esfuma|va|filtra|tira|descarta)n?',
  '(?:moderador|administrador|encargad[oa]|webmaster|equipo) ~2 (?:l[oa]s? )?(?:tumba|baja|saca|barre|corta|quita|tira|limpia|borra|elimina)',
  `(?:${SAID}|${BAD}) ?[,:=]? ?(?:para |pa |pa' )?(?:fuera|afuera|a la (?:basura|papelera)|al (?:tacho|bote|basurero))(?:[^a-z0-9 ]|[^a-z0-9]{0,3}$| (?:sin|de inmediato))`,
  `(?:${SAID}|${BAD}) ?[:=] ?(?:borrad|eliminad|fuera|ocultad|retirad)[oa]?s?`,
  '(?:deja\\w*) de (?:verse|mostrarse|estar visibles?)',
  'no (?:duran?|dura\\w*|viven?) ?(?:mucho|nada|aqui)?',
  '(?:baja|bajan|desaparece|desaparecen|sale|salen) (?:de inmediato|enseguida|al momento|al instante|en minutos)',
];

const ADJ =
  '(?:eliminad|borrad|retirad|ocultad|ocult|suprimid|quitad|removid|bajad|censurad|moderad|rechazad|despublicad)[oa]s?';
const STAY = `(?:${KEEP}|respald\\w+|resguard\\w+|registr(?:a|an|amos|ad[oa]s?|o)|captura|pantallazo|copia(?:s|mos)?|quedan? (?:en|constancia|respaldo)|(?:va|van|pasa|pasan|se envian?) (?:al|a la|a el) (?:\\w+ )?(?:archivo|expediente|carpeta|oficina|secretaria))`;

/** What is kept of what was taken off, whoever tells when it is. */
export const KEEPS_TAKEN: readonly string[] = [
  `(?:${SAID}|los|las|lo|todo lo|cada un[oa]) ${ADJ} ~~8 ${STAY}`,
  `(?:una vez|al ser|tras ser) ${ADJ} ~~10 ${STAY}`,
  `(?:antes de|al|despues de|tras|previo a) (?:elimin|borr|retir|ocult|suprim|quit|esconder|escond|sac|baj|remov|tumb)(?:ar|ir|er)?(?:l[oa]s?)? ~~12 ${STAY}`,
  `(?:lo que|l[oa]s que|todo lo que|cuando|cada vez que) (?:\\w+ )?(?:se )?(?:borr|elimin|retir|ocult|quit|sac|baj|suprim|remov|remuev)\\w+ ~~8 ${STAY}`,
  `(?:(?:guard|conserv|archiv|respald|resguard|registr|copi|imprim|document)(?:amos|aremos|imos)|se (?:guarda|conserva|archiva|respalda|registra|almacena)n?|quedan?|hay) ~5 (?:lo|${SAID}|l[oa]s) (?:que )?(?:${ADJ}|(?:borr|elimin|retir|ocult|quit)amos)`,
  `(?:borr|elimin|retir|ocult|quit|suprim)(?:amos|imos) ~3 sin (?:antes )?${STAY}`,
  `(?:ya no (?:esta|estan|se ven?)|desaparecen?|dejan? de verse) ~~10 ${STAY}`,
];

/** Another does it, it was done once, or it is done to another thing. */
export const OTHERS_DOING: readonly string[] = [
  '(?:para|como|si quiere|si quieres) (?:borrar|eliminar|ocultar|editar|quitar) (?:tu|su|un|el|algun)s? ~2 (?:comentario|mensaje|publicacion|cuenta|respuesta)(?:es|s)?',
  '(?:ayer|anoche|por error|sin querer) ~3 (?:borr|elimin|retir|ocult|quit)(?:amos|o|aron)(?![a-z])',
  '(?:borr|elimin|retir|ocult|quit)amos ~5 (?:por error|sin querer|ayer|anoche)',
  'datos personales ~2 (?:se )?(?:borran|eliminan|suprimen|conservan|cancelan)',
  '(?:tablon|tablero|poste|via publica|fachada|pared|marquesina)s?(?! (?:electronic|digital|de facebook))',
];
