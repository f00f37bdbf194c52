// Why a page could not be read and what to do, in Spanish. A new reason does not compile until its row is here.
import { ES_WALLS, BY_HAND, OPEN_YOURSELF } from './es-walls.ts';
import type { CaptureFailure, FailureText } from '../../capture/failures.ts';

const ASK_PROVIDER =
  'Pida a quien lleva el sitio web que lo mire; en la propia página no hay que cambiar nada.';
const PERMISSION =
  'Si es el sitio de la propia agencia, anote su permiso en la lista («robotsPermission»: quién lo da y qué día), o haga que robots.txt deje entrar a AgencyPresenceAuditor.';
const SUBMIT = 'abra la página, copie su texto en un archivo y tráigalo con «presence submit».';
const PASSING = 'Puede ser un problema pasajero.';

export const ES_FAILURES: Record<CaptureFailure, Pick<FailureText, 'means' | 'remedy'>> = {
  'address-refused': {
    means: 'La dirección no lleva a una página web pública, así que no se visitó.',
    remedy:
      'Corrija la dirección en la lista: http o https, un nombre de sitio público, sin usuario ni contraseña.',
  },
  'platform-terms': {
    means:
      'Las condiciones de la plataforma no permiten la lectura automática, así que no se visitó la página.',
    remedy: BY_HAND,
  },
  'submission-missing': {
    means:
      'La plataforma no permite la lectura automática, así que una persona tiene que traer esta página, y nadie lo ha hecho todavía.',
    remedy: `Para traerla, ${SUBMIT}`,
  },
  'submission-expired': {
    means: 'Una persona trajo esta página hace demasiado tiempo: puede que ya diga otra cosa.',
    remedy: `Tráigala de nuevo: ${SUBMIT}`,
  },
  'token-missing': {
    means: 'La plataforma solo deja leer la página con una clave, y aquí no hay ninguna.',
    remedy:
      'Ejecute «presence doctor --platform <nombre>»: dice cómo obtenerla y dónde ponerla. Mientras tanto, traiga la página con «presence submit».',
  },
  'token-expired': {
    means: 'La plataforma ya no acepta la clave: caducó o fue retirada.',
    remedy:
      'Obtenga una nueva y póngala en lugar de la anterior; «presence doctor --platform <nombre>» dice cómo, y si funciona.',
  },
  'permission-missing': {
    means: 'La plataforma acepta la clave, pero no permite leer este perfil.',
    remedy:
      'Ejecute «presence doctor --platform <nombre>»: nombra el permiso que hace falta. Concédalo y repita la auditoría.',
  },
  'account-not-found': {
    means: 'La plataforma no conoce ninguna cuenta en esta dirección.',
    remedy:
      'Abra la dirección en un navegador. Corríjala en la lista, o quite la página si la cuenta ya no existe.',
  },
  'account-renamed': {
    means: 'La cuenta tiene ahora otro nombre u otra dirección.',
    remedy: 'Ponga la dirección nueva en la lista, y mire si quedan enlaces a la anterior.',
  },
  robots: {
    means:
      'El sitio pide a los robots, en su robots.txt, que no visiten esta página, así que no se visitó.',
    remedy: PERMISSION,
  },
  'robots-unreadable': {
    means:
      'El sitio no dice de forma legible qué pueden visitar los robots, así que no se visitó la página.',
    remedy: PERMISSION,
  },
  'robots-unreachable': {
    means:
      'El sitio no respondió cuando se le preguntó por sus reglas para robots (robots.txt), así que no se visitó la página.',
    remedy: `${PASSING} Si sigue así, pregunte a quien lleva el sitio web por qué no se abre robots.txt.`,
  },
  'name-not-found': {
    means: 'El nombre del sitio no existe, o no respondió el servicio de nombres.',
    remedy: 'Mire si la dirección está bien escrita; si lo está, pregunte si caducó el dominio.',
  },
  'connection-refused': {
    means: 'Ningún servidor responde en la dirección.',
    remedy: `El sitio puede estar caído. ${ASK_PROVIDER}`,
  },
  'connection-lost': {
    means: 'El servidor cortó la conexión antes de enviar la página.',
    remedy: `${PASSING} Si sigue así: ${ASK_PROVIDER}`,
  },
  certificate: {
    means:
      'El certificado de seguridad del sitio no es válido, así que los navegadores advierten a los visitantes.',
    remedy: 'Pida a quien lleva el sitio web que renueve o repare el certificado.',
  },
  timeout: {
    means: 'La página no llegó a tiempo.',
    remedy: `El sitio puede estar lento o saturado. Si sigue así: ${ASK_PROVIDER}`,
  },
  'too-large': {
    means: 'La página es más grande de lo que puede ser una página de texto, así que no se leyó.',
    remedy: `Mire si la dirección lleva a una página y no a una descarga. ${BY_HAND}`,
  },
  truncated: {
    means: 'Solo llegó una parte de la página. De media página no se concluye nada.',
    remedy: `${PASSING} Si sigue así: ${ASK_PROVIDER}`,
  },
  'bad-encoding': {
    means: 'La página llegó comprimida de una forma que no se pudo deshacer.',
    remedy: `El servidor la envía mal. ${ASK_PROVIDER}`,
  },
  protocol: {
    means: 'La respuesta del servidor no sigue las reglas de la web.',
    remedy: `El servidor está mal configurado. ${ASK_PROVIDER}`,
  },
  'redirect-loop': {
    means: 'La dirección envía a los visitantes de una dirección a otra sin fin.',
    remedy: `${OPEN_YOURSELF} Si se abre, ponga en la lista la dirección en la que termina. Si no: ${ASK_PROVIDER}`,
  },
  'bad-redirect': {
    means: 'La dirección envía a los visitantes a algo que no es una página web.',
    remedy: 'Ponga en la lista la dirección en que la página se abre en un navegador.',
  },
  'not-html': {
    means:
      'La dirección lleva a algo que no es una página web (un documento, una imagen, una descarga).',
    remedy: 'Ponga en la lista la dirección de la propia página web.',
  },
  charset: {
    means: 'La página está escrita en un juego de caracteres que los navegadores no leen.',
    remedy: 'Pida a quien lleva el sitio web que la sirva en UTF-8.',
  },
  'not-found': {
    means: 'Ya no hay ninguna página en esta dirección.',
    remedy: 'Busque la dirección nueva de la página y póngala en la lista, o quite la página.',
  },
  forbidden: {
    means: 'El servidor se niega a mostrar la página al auditor.',
    remedy: `${OPEN_YOURSELF} Si allí se abre, pida al proveedor que deje entrar al auditor, o compruébela a mano.`,
  },
  'rate-limited': {
    means: 'El servidor pide que se vuelva más tarde, porque hubo demasiadas visitas.',
    remedy:
      'No hay nada que hacer: la próxima auditoría lo intenta de nuevo. Si sigue así, audite este sitio con menos frecuencia.',
  },
  'server-error': {
    means: 'El servidor tiene un fallo propio y no mostró la página.',
    remedy: `${PASSING} Si sigue así: ${ASK_PROVIDER}`,
  },
  'http-status': {
    means: 'El servidor dio una respuesta que no es ni la página ni un error conocido.',
    remedy: `${OPEN_YOURSELF} ${ASK_PROVIDER}`,
  },
  ...ES_WALLS,
  'needs-browser': {
    means: 'La página se construye con programas, y no había un navegador que los ejecutara.',
    remedy:
      'Ejecute «presence doctor»: dice cómo obtener un navegador. Después repita la auditoría.',
  },
  'browser-failed': {
    means: 'Falló el navegador que debía mostrar la página.',
    remedy:
      'Repita la auditoría. Si sigue así, ejecute «presence doctor» y compruebe la página a mano.',
  },
  'browser-timeout': {
    means: 'La página tuvo ocupado al navegador hasta que se acabó su tiempo.',
    remedy: `Puede que un programa de la página no termine nunca. ${ASK_PROVIDER}`,
  },
  'too-deep': {
    means: 'La página está anidada tan profundamente que no puede ser una página para personas.',
    remedy: `La página está rota. ${ASK_PROVIDER}`,
  },
  'reading-timeout': {
    means: 'Leer la página tardó más que cualquier página corriente, así que se dejó.',
    remedy: `${BY_HAND} Avise de la página a quien hace este programa.`,
  },
  'reading-failed': {
    means: 'El auditor no pudo entender la página: es un fallo de este programa y no de la página.',
    remedy: `${BY_HAND} Avise de la página a quien hace este programa.`,
  },
  'not-reached': {
    means:
      'La auditoría terminó antes de leer esta página: un problema del auditor y no de la página.',
    remedy: `La próxima auditoría vuelve a mirarla. ${BY_HAND}`,
  },
  'capture-missing': {
    means:
      'La captura que se guardó de esta página no está, así que no se pudo juzgar de nuevo: no se dice nada de la página.',
    remedy:
      'Vea con «presence retention --log» si se borró; si no, recupérela de una copia de seguridad de la carpeta de datos. Lo que halló la auditoría misma sigue en pie.',
  },
  'capture-damaged': {
    means:
      'La captura que se guardó de esta página no coincide con su huella (hash), así que no se juzgó de nuevo: no se dice nada de la página.',
    remedy:
      'Compruebe el disco y recupere el archivo de una copia de seguridad de la carpeta de datos. Lo que halló la auditoría misma sigue en pie.',
  },
};
