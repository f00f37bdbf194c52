// The frame and the overview of the HTML report in Spanish, and what makes a report less than whole.
import type { FrameWords, OverviewWords, ReportWords } from './report-words.ts';
import { ES_ITEMS } from './es-items.ts';
import { spanishCalendarDay } from './es-times.ts';

const pages = (count: number): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'página' : 'páginas'}`;

export const ES_FRAME: FrameWords = {
  skip: 'Ir al informe',
  title: 'Informe de cumplimiento de las páginas públicas',
  contents: 'Contenido',
  pageByPage: 'Página por página',
  of: 'de',
  together: (agencies, sentence) => `${agencies} agencias en conjunto: ${sentence}.`,
  allAgencies: 'Todas las agencias',
  noAgency: 'Este informe no muestra ninguna agencia.',
  firstAudit: 'Es la primera auditoría.',
  sinceLast: (words) => `Desde la última auditoría: ${words}.`,
  inventory: 'Lista de páginas',
  policy: 'Norma',
  version: 'versión',
  audited: 'Auditado el',
  judgedAgain: 'Juzgado de nuevo el',
  fromCaptures: 'con lo que guardó la auditoría',
  noVisit: 'no se visitó ninguna página',
  unknown: 'desconocida',
  times: (zone, isOwn) =>
    `Las horas son las de ${zone}${isOwn ? '; en la parte de cada agencia, las de su propia zona' : ''}.`,
  written: (when, version) => `Escrito el ${when} por agency presence auditor ${version}.`,
  audit: 'Auditoría',
  reader: 'lector',
  rests:
    'Cada resultado se basa en las palabras citadas. Una página que no se pudo leer no cuenta ni como buena ni como mala. Los caracteres invisibles de las citas se muestran con marcas como [U+200B].',
};

export const ES_OVERVIEW: OverviewWords = {
  changed: 'Qué cambió desde la última auditoría',
  notListed: (count) =>
    `${count} ${count === 1 ? 'cambio más que no figura' : 'cambios más que no figuran'} aquí.`,
  action: {
    none: 'Qué necesita cambios',
    first: 'Qué necesita cambios primero',
    caption: (count) => `${pages(count)} sin algo obligatorio, lo más grave primero`,
  },
  nothing: {
    met: 'En las páginas que se leyeron no se encontró que falte nada obligatorio.',
    known: 'No se sabe de nada que necesite cambios.',
  },
  since: (day) => `desde el ${day}`,
  look: {
    title: 'Qué tiene que mirar una persona',
    caption: (count) =>
      `${pages(count)} sobre ${count === 1 ? 'la' : 'las'} que solo una persona puede decidir`,
    head: 'Qué mirar',
  },
  wrong: 'Qué está mal',
  advice: (count) => `y ${count} ${count === 1 ? 'punto recomendado' : 'puntos recomendados'}`,
  unread: {
    title: 'Qué no se pudo leer',
    caption: (count) =>
      `${pages(count)} de ${count === 1 ? 'la' : 'las'} que no se sabe nada: ni si cumple${count === 1 ? '' : 'n'} ni si no`,
    why: 'Por qué',
    todo: 'Qué hacer',
  },
  noReason: 'No se anotó el motivo.',
  unreadSince: (day) => `No se ha podido leer desde el ${day}.`,
  auditAgain: 'Repita la auditoría.',
  expired: {
    title: 'Excepciones que vencieron',
    caption: 'Estas excepciones ya no cuentan. Arregle la página, o haga renovar la excepción.',
    ranOut: 'Venció',
    why: 'Motivo y aprobación',
  },
  now: (outcome) => `ahora: ${outcome}`,
  approvedBy: 'aprobada por',
  bring: {
    title: 'Qué tiene que traer una persona',
    caption: (count) =>
      `${pages(count)} que no se ${count === 1 ? 'puede' : 'pueden'} leer automáticamente, así que una persona trae lo que ${count === 1 ? 'dice' : 'dicen'}`,
    stands: 'Cómo está',
    how: 'Cómo traerla',
  },
  items: {
    title: 'Punto por punto',
    fold: (count) =>
      count === 1
        ? 'Cómo está cada punto en la página que se pudo leer'
        : `Cómo está cada punto en las ${pages(count)} que se pudieron leer`,
    caption: 'Páginas según el resultado de cada punto, obligatorio o recomendado',
    heads: {
      item: 'Punto',
      met: 'Cumple',
      notMet: 'No cumple',
      look: 'Por revisar',
      waived: 'Con excepción',
      none: 'No corresponde',
    },
  },
  index: {
    title: 'Todas las páginas',
    fold: (count) => `${pages(count)}, cada una con su resultado`,
    caption: 'Todas las páginas en el orden de los detalles de abajo',
    verdict: 'Resultado',
  },
  page: 'Página',
  owner: 'Responsable',
  noOwner: 'Sin responsable en la lista',
};

export const ES_NOTICE: ReportWords['notice'] = {
  running: 'Esta auditoría no ha terminado. Lo que sigue es lo que se sabía hasta ahora.',
  abandoned: 'Esta auditoría se detuvo antes del final. Lo que sigue no es todo.',
  someAgencies: (shown, all) =>
    `Este informe muestra ${shown} de las ${all} agencias de la auditoría.`,
  commonCause: ({ kind, name, item, title, lost, had, since, examples }) => {
    const what = kind === 'platform' ? `perfiles de ${name}` : `sitios web hechos con ${name}`;
    const [example] = examples;
    const look = example === undefined ? '' : ` Mire uno de ellos, por ejemplo ${example.url}.`;
    return (
      `${lost} de los ${had} ${what} que tenían «${ES_ITEMS.get(item) ?? title}» lo perdieron a la vez: probablemente cambió ${name}, o falla este auditor. ` +
      `Desde el ${spanishCalendarDay(since.slice(0, 10))} no se dice a los responsables.${look} Si está allí, avise a quien hace el auditor; si no está, avise a los responsables.`
    );
  },
  sum: (name, expected, accounted) =>
    `${name}: los totales no cuadran (${expected} previstas, ${accounted} con resultado). Repita la auditoría.`,
  differs: (name, expected, found) =>
    `${name}: la auditoría contó ${pages(expected)}, este informe encontró ${found}, o con otros resultados. Escriba el informe de nuevo; si sigue así, repita la auditoría.`,
};
