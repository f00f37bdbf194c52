// Messages to page owners, and the printed page, in Spanish.
import { dayWords } from './days.ts';
import type { Words } from './words.ts';

const day = (text: string): string => dayWords(text, 'es');
const number = (count: number): string => count.toLocaleString('en-US');
const pages = (count: number): string => `${number(count)} ${count === 1 ? 'página' : 'páginas'}`;
const items = (count: number): string => `${number(count)} ${count === 1 ? 'punto' : 'puntos'}`;
const ACTION = (count: number): string => (count === 1 ? 'necesita cambios' : 'necesitan cambios');

export const ES_OWNER: Pick<Words, 'owner' | 'print'> = {
  owner: {
    sentence: ({ own, action, items: count, due, isOverdue }) =>
      `${own === 1 ? 'Su página' : `${number(action)} de sus ${pages(own)}`} ${ACTION(own === 1 ? 1 : action)}: ${items(count)} por cambiar, ${count === 1 ? '' : 'el primero '}${isOverdue ? 'vencido desde el' : 'hasta el'} ${day(due)}.`,
    quiet: (own) =>
      `No se sabe de nada que esté mal en ${own === 1 ? 'su página' : `sus ${pages(own)}`}. Hay algo que atender.`,
    unread: (own) =>
      own === 1
        ? 'No se pudo leer su página, así que no podemos decir cómo está.'
        : `No se pudo leer ninguna de sus ${pages(own)}, así que no podemos decir cómo están.`,
    fixedOnly: 'Gracias: lo que cambió ya está.',
    quote: 'La página dice',
    paste: {
      item: 'Texto para pegar',
      replace: 'Ponga esto en lugar del texto que hay',
      add: 'Añada esto a lo que hay',
    },
    place: (steps) => `Dónde hacer clic: ${steps.join(' › ')}.`,
    menus: (field) => `Los menús cambian: si el suyo es distinto, busque el campo «${field}».`,
    counter: ({ used, max, confidence }) =>
      max === undefined
        ? `${number(used)} caracteres.`
        : `${number(used)} de ${number(max)} caracteres.${confidence === 'high' ? '' : ' El límite de la plataforma es probablemente este; ella le avisa si es otro.'}`,
    leftOut: (what, why) => `No está en este texto: «${what.replace(/[.\s]+$/, '')}». ${why}`,
    goodRest: (count) =>
      count === 1 ? 'Su otra página está en orden.' : `Sus otras ${pages(count)} están en orden.`,
  },
  print: {
    detail: 'Página por página',
    page: (at, total) => `Página ${number(at)} de ${number(total)}`,
    met: (titles) => `Cumple: ${titles}`,
    none: 'La norma no pide nada a esta página.',
    more: (count, shown) =>
      shown === 0
        ? `${number(count)} en las páginas siguientes`
        : `y ${number(count)} más en las páginas siguientes`,
    pagesLeftOut: (count) =>
      `Aquí ${count === 1 ? 'falta' : 'faltan'} ${pages(count)} más; la tabla las tiene todas.`,
    owner: (name) => (name === undefined ? 'Sin responsable' : `Responsable: ${name}`),
  },
};
