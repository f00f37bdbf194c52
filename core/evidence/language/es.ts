// The cover page of a record in Spanish.
import { bdi, html } from '../../report/html.ts';
import { ES_REPORT } from '../../report/language/es.ts';
import { SUBMITTED_WORDS } from '../../report/language/submitted.ts';
import { shortLine } from '../../report/safe-text.ts';
import type { Gone } from '../input.ts';
import { COVER, MANIFEST, SUMS } from '../manifest.ts';
import type { CaptureWords, CoverWords } from './cover-words.ts';

const items = (count: number): string => `${count} ${count === 1 ? 'punto' : 'puntos'}`;

const CAPTURE: CaptureWords = {
  headings: {
    page: 'Cómo se guardó',
    linked: 'También se leyó, a un clic',
    'second-page': 'Visitada otra vez, para confirmar lo que empezó a fallar',
    'second-linked': 'Leída otra vez, a un clic',
  },
  facts: {
    visited: 'Visitada',
    brought: 'Traída',
    by: 'La trajo',
    how: 'Cómo',
    asked: 'Se pidió',
    arrived: 'Se llegó a',
    answer: 'Respuesta',
    built: 'SHA-256 tal como la construyó el navegador',
    received: 'Tal como se recibió',
    body: 'Contenido recibido',
    permission: 'Permiso',
    connected: 'Conexión con',
    certificate: 'Certificado de',
    issuer: 'Emitido por',
    valid: 'Válido',
    its: 'Su SHA-256',
    protocol: 'Protocolo',
  },
  answer: (status, bytes) => `HTTP ${status}, ${bytes.toLocaleString('en-US')} bytes`,
  stillHolds: 'Se preguntó de nuevo al servidor, y dijo (HTTP 304) que sigue igual.',
  permission: (by, on) =>
    html`Visitada con el permiso de ${by}, dado el ${on}, diga lo que diga el robots.txt del sitio`,
  brought: (how, seenOn) => `como ${SUBMITTED_WORDS.es[how]}; vista por esa persona el ${seenOn}`,
  port: (address, port) => `${address}, puerto ${port}`,
  valid: (from, to) => `del ${from} al ${to}`,
  text: {
    title: 'El texto que ve un visitante',
    beginning: 'El comienzo; el texto entero está en text.txt.',
  },
  way: {
    redirects: 'Redirecciones, en orden',
    refresh: (status, seconds) => `HTTP ${status}; la página envía a los visitantes a otra a los ${seconds} s`, // prettier-ignore
    heads: { from: 'De', answer: 'Respuesta', to: 'A', server: 'Servidor', name: 'Nombre', value: 'Valor' }, // prettier-ignore
    sent: 'Cabeceras enviadas',
    received: 'Cabeceras recibidas',
    notRecorded: 'no se anotó',
    cookies: 'Cookies que el servidor quiso poner; de ellas solo se guardan los nombres:',
  },
};

/** Each part as the manifest says it in English. */
const WHAT: Readonly<Record<string, string>> = {
  'The page report as it was stored: verdict, findings and their quotations':
    'El informe de la página tal como se guardó: resultado, puntos y citas',
  'The text that a visitor sees, one block a line':
    'El texto que ve un visitante, un bloque por línea',
  'What was brought, byte for byte': 'Lo que se trajo, byte por byte',
  'The document as received, byte for byte (content encodings taken off)':
    'El documento tal como se recibió, byte por byte (sin la compresión del envío)',
  'The page as the browser had built it, with the marks by which it was read':
    'La página tal como la construyó el navegador, con las marcas con que se leyó',
  'The document as it was read, in UTF-8': 'El documento tal como se leyó, en UTF-8',
  'The page as it looked': 'La página tal como se veía',
  'How the capture was made: times, addresses, redirects, headers, certificate':
    'Cómo se guardó: horas, direcciones, redirecciones, cabeceras, certificado',
  'All captures as a web archive (WARC 1.1), to be opened with a replay tool':
    'Todo lo guardado, como archivo web (WARC 1.1), para abrirlo con un programa que lo reproduzca',
};

export const ES_COVER: CoverWords = {
  report: ES_REPORT,
  frame: {
    skip: 'Ir a la prueba',
    title: (agency, page) => `Prueba: ${agency}, ${page}`,
    heading: 'Prueba de lo que decía una página pública',
    asItWas: (agency, page, when) => html`${agency}: ${page} tal como estaba el ${when}.`,
    made: (page, run, when, zone) =>
      html`Página ${page}, auditoría ${run}. Prueba hecha el ${when}. Las horas son las de ${zone},
      y también las UTC donde hacen falta.`,
    whole: 'SHA-256 de la prueba entera:',
    foot: (name, version) =>
      `Hecha por ${name}, versión ${version}. Este archivo no carga ni ejecuta nada.`,
  },
  gone: {
    title: 'Lo que ya no está',
    why: goneIn,
    keptAs: (key) => html`Estaba guardada como ${key}.`,
  },
  verdict: {
    title: 'Qué decía la página, y el resultado de entonces',
    facts: {
      address: 'Dirección',
      title: 'Título',
      owner: 'Responsable',
      checked: 'Comprobada',
      policy: 'Norma',
      reader: 'Versión del lector',
    },
    unread: (why, detail) =>
      html`La página no se pudo leer: ${why} ${detail} Lo que sigue es lo que se recibió.`,
    asking: (count) => `${items(count)} sin cumplir o por revisar`,
    inOrder: (count) =>
      `${items(count)} que ${count === 1 ? 'cumple, tiene' : 'cumplen, tienen'} excepción o no ${count === 1 ? 'corresponde' : 'corresponden'}`,
  },
  capture: CAPTURE,
  proof: {
    hashes: {
      title: 'Las partes y sus huellas',
      about: html`El archivo <code>${MANIFEST}</code> nombra cada parte con su SHA-256. Su propio
        SHA-256 es el de la prueba entera:`,
      caption: 'Partes de la prueba',
      heads: ['Archivo', 'Tamaño en bytes', 'SHA-256'],
    },
    what: (english) => (Object.hasOwn(WHAT, english) ? WHAT[english] : undefined) ?? english,
    verify: { title: 'Cómo comprobarla', list: verifyList },
    limits: { title: 'Qué no demuestra', list: limits() },
  },
};

function goneIn(gone: Gone, zone: string): string {
  if (gone.kind === 'absent') return 'lo guardado ya no está en la carpeta de datos';
  if (gone.kind === 'damaged') return 'lo guardado está dañado';
  const { at, by, why } = gone;
  return `lo guardado se borró el ${ES_REPORT.moment(at, zone)}; lo borró ${shortLine(by, 80)}: ${shortLine(why, 300)}`;
}

function verifyList(recordSha256: string) {
  return [
    html`En Linux o en un Mac, en la carpeta de este archivo: <code>sha256sum -c ${SUMS}</code> (en
      un Mac <code>shasum -a 256 -c ${SUMS}</code>). Cada línea debe terminar en OK.`,
    html`Después, <code>sha256sum ${MANIFEST}</code> debe dar <code>${recordSha256}</code>.
      Compárelo con el que se anotó en otro lugar cuando se hizo la prueba.`,
    html`En Windows: <code>Get-FileHash ${MANIFEST}</code> en PowerShell, y lo mismo con cada
      archivo.`,
    html`Con este programa: <code>presence evidence --verify</code> y la carpeta o el archivo ZIP.`,
    html`<code>capture.warc.gz</code> es un archivo web (WARC 1.1): los programas que reproducen
      archivos web lo abren y muestran la página tal como se recibió.`,
  ];
}

function limits() {
  return [
    html`Que nadie cambió los archivos y les hizo huellas nuevas. Las huellas muestran un cambio
    solo a quien anotó antes, en otro lugar, el SHA-256 de la prueba: envíelo por correo
    electrónico, o guarde esta página en papel.`,
    html`Que la hora es exacta más allá del reloj de la computadora que hizo la visita. Ningún
    tercero la ha sellado.`,
    html`Que todos los visitantes vieron lo mismo. Un servidor puede responder de otra manera según
    el lugar, la hora, el idioma, el dispositivo o la sesión; la prueba guarda la respuesta a una
    visita.`,
    html`Quién escribió la página. El certificado muestra qué servidor respondió por una conexión
    segura, no quién puso las palabras; sin él, la conexión no muestra ni eso.`,
    html`Lo que la página decía antes o después. Solo queda el momento de la visita.`,
    html`Que el resultado sea un consejo legal. Es lo que las comprobaciones de esas versiones
    encontraron en estos bytes.`,
    html`Lo que se dejó fuera: las cookies (solo se guardan los nombres), los valores de cabeceras y
    de direcciones que llevan claves o sesiones, el contenido de las redirecciones, y las imágenes,
    estilos y programas que la página carga de otro lugar. El propio ${bdi(COVER)} no es una parte:
    su huella está en ${bdi(SUMS)}.`,
  ];
}
