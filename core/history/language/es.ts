// The binder in Spanish.
import { html } from '../../report/html.ts';
import { ES_DECIDED, ES_OUTCOMES } from '../../report/language/es-facts.ts';
import { ES_REPORT } from '../../report/language/es.ts';
import { SUBMITTED_WORDS } from '../../report/language/submitted.ts';
import { sentence } from '../../report/words.ts';
import type { Change } from '../../verdict/schema.ts';
import type { BinderWords, ChapterWords } from './binder-words.ts';

const CAUSES: Record<NonNullable<Change['cause']>, string> = {
  page: 'porque cambió la página',
  rules: 'porque cambiaron nuestras reglas',
  ruling: 'porque lo decidió una persona',
  'ruling-lapsed': 'porque la decisión de una persona ya no vale',
};

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`;

const CHAPTER: ChapterWords = {
  owner: 'Responsable:',
  up: 'Volver arriba',
  span: (first, last, audits) => `Del ${first} al ${last} (${audits})`,
  states: {
    title: 'Cómo estuvo la página',
    caption: 'Desde la primera auditoría que lo vio así hasta la última',
    heads: { when: 'Cuándo', state: 'Resultado', why: 'Por qué' },
  },
  findings: {
    title: 'Hallazgos abiertos y cerrados',
    none: 'Ninguno: todos los puntos estaban en orden en cada auditoría que pudo leer la página.',
  },
  opened: (day, audit) => html`Abierto el ${day} (auditoría ${audit}).`,
  closed: (day, { as, cause }, audit) => {
    const whose = cause === undefined ? '' : `, ${CAUSES[cause]}`;
    return html`Cerrado el ${day}: ${ES_OUTCOMES[as].toLowerCase()}${whose} (auditoría ${audit}).`;
  },
  stillOpen: 'Sigue abierto al final del período.',
  texts: {
    title: 'Qué decía',
    none: 'Ninguna auditoría del período la pudo leer.',
    profile: 'La descripción del propio perfil, entera',
    counted: 'Lo que contó para cada punto, con las palabras de la página',
    oneClick: 'a un clic, en',
  },
  kept: ({ mode, text, page, key, command }) =>
    html`${mode}. SHA-256 de su texto <code>${text}</code>, de la página <code>${page}</code>.
      Guardada como <code>${key}</code>. La página entera, como prueba: <code>${command}</code>`,
  waivers: {
    title: 'Excepciones',
    caption: 'Excepciones aprobadas, tal como las vieron las auditorías',
    heads: { item: 'Punto', seen: 'Vista', until: 'Vale hasta', by: 'Aprobada por', reason: 'Motivo' }, // prettier-ignore
    ranOut: '(vencida)',
  },
  rulings: {
    title: 'Decisiones',
    caption: 'Qué decidieron las personas, y sobre qué palabras',
    heads: { item: 'Punto', day: 'Día', decision: 'Decisión', by: 'Decidió', reason: 'Motivo', words: 'Sobre las palabras' }, // prettier-ignore
    decision: {
      satisfied: sentence(ES_DECIDED.satisfied),
      'not-satisfied': sentence(ES_DECIDED['not-satisfied']),
    },
  },
  brought: {
    title: 'Lo que trajeron personas',
    caption: 'Páginas que no se visitaron, porque una persona trajo lo que dicen',
    heads: { day: 'Día', by: 'La trajo', as: 'Cómo', seen: 'Vista el', until: 'Cuenta hasta' }, // prettier-ignore
    as: SUBMITTED_WORDS.es,
  },
};

export const ES_BINDER: BinderWords = {
  report: ES_REPORT,
  skip: 'Ir al expediente',
  title: (name, from, to) => `Expediente de ${name}, del ${from} al ${to}`,
  heading: (name) => html`Expediente de ${name}`,
  lead: (from, to, audits, pages) => `Del ${from} al ${to}: ${audits} de ${pages}.`,
  atLast: (counts) => `En la última: ${counts}.`,
  audits: (count) => many(count, 'auditoría', 'auditorías'),
  pageByPage: 'Página por página',
  written: (when, version, audits, zone) =>
    `Escrito el ${when} por agency presence auditor ${version}, con los registros de ${audits}. Las horas y los días son los de la zona ${zone}.`,
  between:
    'Entre dos auditorías nadie miró: lo que una página decía entonces lo muestran la auditoría anterior y la siguiente. Una página que no se pudo leer no cuenta ni como buena ni como mala.',
  questions: {
    title: 'Dónde está lo que preguntan los abogados',
    list: ({ opened, waivers, rulings, submissions }) => [
      [
        '¿Qué decía esta página tal día?',
        html`El capítulo de cada página, «Qué decía»: una entrada por cada texto, desde el día en
          que se vio por primera vez hasta el último, con el SHA-256 del texto y dónde está guardada
          la página. La página entera de un día se entrega como prueba con
          <code>presence evidence</code>.`,
      ],
      [
        '¿Desde cuándo faltaba un aviso, y cuándo se arregló?',
        html`«Hallazgos abiertos y cerrados»: ${many(opened, 'hallazgo', 'hallazgos')}, cada uno con
        sus palabras.`,
      ],
      [
        '¿Se cumplía un punto en todas las páginas?',
        html`<a href="#items">Punto por punto</a>, cómo estaban las páginas en la última auditoría.`,
      ],
      [
        '¿Quién aprobó una excepción, y hasta cuándo?',
        html`«Excepciones» en el capítulo de cada página:
        ${many(waivers, 'excepción', 'excepciones')}.`,
      ],
      [
        '¿Quién decidió que basta un texto dudoso?',
        html`«Decisiones» en el capítulo de cada página: ${many(rulings, 'decisión', 'decisiones')},
        cada una con su motivo.`,
      ],
      [
        '¿Quién trajo una página que no se puede leer automáticamente?',
        html`«Lo que trajeron personas» en el capítulo de cada página:
        ${many(submissions, 'entrega', 'entregas')}.`,
      ],
      [
        '¿Se miró cada semana?',
        html`<a href="#audits">Las auditorías</a>, cada una con la cuenta de todas sus páginas.`,
      ],
    ],
  },
  audit: {
    title: 'Las auditorías',
    gap: (from, to) => `Del ${from} al ${to} no hubo ninguna auditoría.`,
    caption: 'Todas las auditorías del período, la más antigua primero',
    heads: { day: 'Día', stood: 'Cómo estaban las páginas', policy: 'Norma', audit: 'Auditoría' },
  },
  items: {
    title: 'Punto por punto',
    caption: 'Cómo estaban las páginas cuando se leyeron por última vez',
    heads: { item: 'Punto', met: 'Páginas en orden', opened: 'Abiertos', closed: 'Cerrados', not: 'Por arreglar o revisar' }, // prettier-ignore
    none: 'ninguna',
  },
  page: CHAPTER,
};
