// One page of the HTML report, and how it was read, in Spanish.
import type { Confidence } from '../../platforms/facts.ts';
import { spanishCalendarDay } from './es-times.ts';
import type { PageWords, ReadingWords } from './report-words.ts';

const items = (count: number): string => `${count} ${count === 1 ? 'punto' : 'puntos'}`;
const meets = (count: number): string => `${items(count)} que ${count === 1 ? 'cumple' : 'cumplen'}`; // prettier-ignore

const SURE: Record<Confidence, string> = {
  high: '',
  medium: ' El límite de la plataforma es probablemente este; ella le avisa si no.',
  low: ' El límite de la plataforma no es seguro; ella le avisa si es otro.',
};

export const ES_PAGE: PageWords = {
  address: 'Dirección',
  title: 'Título',
  up: 'Volver arriba',
  skipped: 'La lista deja fuera esta página:',
  noSkipReason: 'sin motivo anotado',
  nothingAsked: 'La norma no pide nada a esta clase de página.',
  whyUnread: 'Por qué no se pudo leer',
  todo: 'Qué hacer',
  toVendor: 'Qué enviar al proveedor del sitio web',
  quiet: (met, quiet) =>
    met === quiet
      ? `${meets(met)}, con la prueba`
      : `${meets(met)} y ${quiet - met} con excepción o que no ${quiet - met === 1 ? 'hace' : 'hacen'} falta, con la prueba`,
  says: 'Lo que dice la página',
  nearest: 'La frase más parecida, que no basta',
  oneClick: ', a un clic',
  oneClickOn: ', a un clic, en',
  waiverOver: (day) => `Una excepción para este punto venció el ${day} y ya no cuenta. La aprobó`,
  write: 'Qué escribir',
  toCopy: '(haga clic en el texto para seleccionarlo y cópielo)',
  fix: {
    title: 'Todo en un solo texto, listo para pegar',
    how: {
      replace: 'Pegue esto en lugar de lo que dice ahora el campo.',
      add: 'Pegue esto junto a lo que hay ahora.',
    },
    where: 'Dónde:',
    field: ({ field }) => `El texto completo, para el campo ${field}`,
    counter: ({ used, max, confidence }) =>
      max === undefined
        ? `${used} caracteres.`
        : `${used} de ${max.toLocaleString('en-US')} caracteres.${SURE[confidence ?? 'low']}`,
    onNotice: 'Basta con que estén en su página de avisos, que el texto enlaza:',
    leftOut: 'Qué no está en el texto, y por qué',
  },
  counsel: {
    fold: (notes) =>
      `${notes} ${notes === 1 ? 'nota' : 'notas'} para su asesoría legal sobre las normas de comentarios`,
    oneClickOn: 'A un clic, en',
  },
  picture: {
    title: 'Captura de pantalla',
    alt: (when) => `La página como la vio un visitante el ${when}`,
    taken: 'Se tomó una captura de pantalla.',
    kept: 'Se guarda como',
    tooLarge: 'No está aquí para que este archivo no sea demasiado grande.',
    gone: 'Ya no está entre lo guardado.',
    kind: 'Es de una clase que no se muestra aquí.',
    broken: 'No se pudo sacar de lo guardado.',
  },
};

export const ES_READING: ReadingWords = {
  title: 'Cómo se leyó',
  checked: 'Comprobada',
  language: 'Idioma',
  policy: 'Norma',
  reader: 'Versión del lector',
  brought: 'Traída',
  visited: 'Visitada',
  how: 'Cómo',
  permission: 'Permiso',
  permitted: ({ by, on, reason }) =>
    `Visitada con permiso de la agencia, que dio ${by} el ${spanishCalendarDay(on)}${reason === undefined ? '' : ` (${reason})`}; el robots.txt del sitio no lo permitía por sí solo.`,
  arrived: 'Llegó a',
  answer: 'Respuesta',
  size: (bytes) => `${bytes.toLocaleString('en-US')} bytes`,
  notAsked: (size) => `no se pidió ninguna; lo que se trajo tiene ${size}`,
  pageHash: 'SHA-256 de la página',
  textHash: 'SHA-256 de su texto',
  kept: 'Guardada como',
  also: 'También se leyó, a un clic:',
  checks: 'Versiones de las comprobaciones',
};
