// Messages in Spanish, as it is written in the United States.
import { platformName } from '../../report/words.ts';
import { dayWords, weekdayWords } from './days.ts';
import { spanishSays } from '../../report/language/es-says.ts';
import { ES_ITEMS } from '../../report/language/es-items.ts';
import { ES_OPERATOR } from './es-operator.ts';
import { ES_OWNER } from './es-owner.ts';
import { ES_UNREAD } from './es-unread.ts';
import type { StateCounts, Words } from './words.ts';

const day = (text: string): string => dayWords(text, 'es');
const number = (count: number): string => count.toLocaleString('en-US');
const pages = (count: number): string => `${number(count)} ${count === 1 ? 'página' : 'páginas'}`;
const list = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' y ');
const areRead = (count: number): string => `${pages(count)} ${count === 1 ? 'leída' : 'leídas'}`;

const ACTION = (count: number): string => (count === 1 ? 'necesita cambios' : 'necesitan cambios');
const BY_RULE = {
  met: 'ahora cuenta como cumplido',
  missing: 'ahora cuenta como que falta',
  look: 'ahora está por revisar',
};
const LOOK = 'por revisar';

function rest(counts: StateCounts): string[] {
  const { action, look, recheck, unread, skipped } = counts;
  return [
    ...(action > 0 ? [`${number(action)} ${ACTION(action)}`] : []),
    ...(look > 0 ? [`${number(look)} ${LOOK}`] : []),
    ...(recheck > 0 ? [`${number(recheck)} en nueva comprobación`] : []),
    ...(unread > 0 ? [`${number(unread)} no se ${unread === 1 ? 'pudo' : 'pudieron'} leer`] : []),
    ...(skipped > 0 ? [`${number(skipped)} fuera a propósito`] : []),
  ];
}

function result(expected: number, counts: StateCounts): string {
  const { compliant, unread, skipped } = counts;
  if (unread > 0 && unread + skipped === expected)
    return [
      `no se pudo leer ${unread === 1 ? 'la página' : `ninguna de las ${pages(unread)}`}`,
      ...rest({ ...counts, unread: 0 }),
    ].join(', ');
  const all = compliant === expected && expected > 1;
  const first = all
    ? `las ${pages(expected)} cumplen`
    : `${number(compliant)} de ${pages(expected)} ${compliant === 1 ? 'cumple' : 'cumplen'}`;
  return [first, ...rest(counts)].join(', ');
}

export const ES: Words = {
  day,
  dayOfWeek: (text) => weekdayWords(text, 'es'),
  item: (item, title) => ES_ITEMS.get(item) ?? title,
  platform: (platform) => platformName(platform, 'es'),
  pages,
  ofAll: (count, all) => `${number(count)} de ${number(all)}`,
  subject: {
    result,
    unfinished: (read, expected) =>
      `la auditoría no terminó, ${number(read)} de ${areRead(expected)}`,
    noPages: 'no hay páginas que auditar',
    owner: (own, counts) => {
      const parts = rest({ ...counts, recheck: 0, skipped: 0 });
      if (parts.length === 0)
        return `novedades de ${own === 1 ? 'su página' : `sus ${pages(own)}`}`;
      if (own > 1 && counts.unread === own) return `no se pudo leer ninguna de sus ${pages(own)}`;
      return own === 1
        ? `su página ${parts.join(', ').slice(2)}`
        : `de sus ${pages(own)}, ${parts.join(', ')}`;
    },
    operator: (parts) => `Auditor: ${parts.join(', ')}`,
  },
  kicker: (name, on) => `${name} – páginas públicas, ${on}`,
  ownerKicker: (name, on) => `Sus páginas de ${name}, ${on}`,
  operatorKicker: (name, on) => `Cómo está el auditor – ${name}, ${on}`,
  verdict: {
    good: 'Todo en orden',
    action: 'Necesita cambios',
    look: 'Por revisar',
    recheck: 'En nueva comprobación',
    incomplete: 'Incompleto',
    unfinished: 'Sin terminar',
    auditorGood: 'Funciona como debe',
    auditorTrouble: 'Necesita su atención',
  },
  state: {
    compliant: (count) => (count === 1 ? 'cumple' : 'cumplen'),
    action: ACTION,
    look: () => LOOK,
    recheck: () => 'en comprobación',
    unread: () => 'sin leer',
    skipped: () => 'fuera',
  },
  notice: {
    unread: (unread, expected) =>
      `Incompleto: no se ${unread === 1 ? 'pudo' : 'pudieron'} leer ${number(unread)} de ${pages(expected)}. No ${unread === 1 ? 'cuenta ni como buena ni como mala' : 'cuentan ni como buenas ni como malas'}.`,
    unfinished: (read, expected) =>
      `Incompleto: la auditoría se detuvo antes del final, con ${number(read)} de ${areRead(expected)}.`,
  },
  sentence: {
    allClear: (count) =>
      count === 1
        ? 'La página lleva lo que debe llevar. Nadie tiene que hacer nada.'
        : `Las ${pages(count)} llevan lo que deben llevar. Nadie tiene que hacer nada.`,
    action: ({ action, audited, worse }) =>
      `${number(action)} de ${pages(audited)} ${ACTION(action)}${worse > 0 ? `; ${number(worse)} ${worse === 1 ? 'empeoró' : 'empeoraron'} desde la última auditoría` : ''}.`,
    look: (count) =>
      `No se sabe de nada que esté mal. En ${pages(count)} alguien debería echar un vistazo.`,
    recheck: (count) =>
      `No se sabe de nada que esté mal. Volvemos a mirar ${pages(count)} antes de decir nada.`,
    restGood: (count) =>
      count === 1
        ? 'La que se leyó está en orden.'
        : `Las ${pages(count)} que se leyeron están en orden.`,
    noneRead: (count) =>
      count === 1
        ? 'No se pudo leer la página, así que no podemos decir cómo está.'
        : `No se pudo leer ninguna de las ${pages(count)}, así que no podemos decir cómo están.`,
    unfinished: (last) =>
      `No decimos nada de páginas sueltas antes de que una auditoría esté completa.${last === undefined ? '' : ` En la última auditoría completa, el ${day(last.day)}, cumplían ${number(last.compliant)} de ${pages(last.expected)}.`}`,
    noPages: 'La lista no tiene ninguna página que auditar.',
    first: 'Es la primera auditoría, así que no hay con qué comparar.',
  },
  section: {
    worse: 'Empeoró',
    fixed: 'Arreglado',
    rules: 'Cambió una regla nuestra',
    open: 'Sigue pendiente',
    firstOpen: 'Necesita cambios',
    lookNow: 'Ahora por revisar',
    look: 'Por revisar',
    recheck: 'En nueva comprobación',
    unread: 'No se pudo leer',
    runsOut: 'Venció o vence pronto',
    advice: 'Consejos',
  },
  lead: {
    rules: 'Aquí no cambiaron las páginas, sino lo que les pedimos.',
    recheck: 'Lo que vimos no es seguro. Nadie tiene que hacer nada todavía.',
    look: 'Solo una persona puede decidir esto.',
    advice: 'No es obligatorio. Mejora la página.',
  },
  more: (count) => `y ${number(count)} más, en el informe adjunto`,
  readableAgain: 'Se puede leer de nuevo.',
  errorPage: 'Muestra «página no encontrada» en lugar de la página',
  itemState: (title, outcome, now) => {
    if (outcome === 'contradicted')
      return `${title}: la página ${now ? 'ahora ' : ''}dice lo contrario`;
    return outcome === 'fail'
      ? `${title}: ${now ? 'ahora falta' : 'falta'}`
      : `${title}: ${now ? 'ahora ' : ''}no está claro`;
  },
  says: spanishSays,
  itemFixed: (title) => `${title}: ya está`,
  lookSettled: (title) => `${title}: ya no está por revisar`,
  rulingLapsed: 'lo que alguien decidió ya no vale',
  byRule: (title, as) => `${title}: ${BY_RULE[as]}`,
  openSince: (since) => `pendiente desde el ${day(since)}`,
  sinceDay: (since) => `desde el ${day(since)}`,
  byDay: (due, isOverdue) => `${isOverdue ? 'Venció el ' : 'Hasta el '}${day(due)}`,
  whoBy: (who, due, isOverdue) =>
    `${who ?? 'Sin responsable: nombre a alguien'} – ${isOverdue ? `venció el ${day(due)}` : `hasta el ${day(due)}`}`,
  ...ES_UNREAD,
  waiver: ({ title, until, by, isOver }) =>
    `${title}: la excepción de ${by} ${isOver ? `venció el ${day(until)}` : `termina el ${day(until)}`}`,
  bringAgain: (on) =>
    on === undefined ? 'Tráigala pronto de nuevo.' : `Lo que se trajo cuenta hasta el ${day(on)}.`,
  whoBrings: (who) => (who === undefined ? 'Sin responsable: nombre a alguien' : `La trae ${who}`),
  trend: {
    title: 'Las últimas 12 semanas',
    first: 'La evolución empieza con la próxima auditoría.',
    none: 'ninguna leída',
    noneRead: (audits) => `En ${number(audits)} auditorías no se pudo leer ninguna página.`,
    words: ({ audits, from, to, best, worst }) =>
      `Páginas que cumplen, de las que se pudieron leer, en ${number(audits)} auditorías: ${from} al principio, ${to} ahora; lo mejor ${best}, lo peor ${worst}.`,
  },
  nextAudit: (on) => `La próxima auditoría toca el ${weekdayWords(on, 'es')}.`,
  attachments: {
    print: 'una hoja para imprimir y cada página en detalle (PDF)',
    table: 'una tabla para hoja de cálculo (CSV)',
  },
  attached: (names) => `Adjunto: ${list(names)}.`,
  tableLeftOut:
    'La tabla con todas las páginas es demasiado grande para un correo y no va adjunta.',
  why: {
    leadership:
      'Recibe esto cada semana porque la lista de páginas le nombra como destinatario del informe.',
    owner: 'Recibe esto porque la lista de páginas le nombra como responsable.',
    operator: 'Recibe esto porque la lista de páginas le nombra como operador del auditor.',
  },
  basis: (count) =>
    `Se basa en lo que el público vio ese día en ${pages(count)}. No es asesoramiento jurídico.`,
  pageList: (added, removed) =>
    `Cambió la lista de páginas: ${list([...(added > 0 ? [`${number(added)} de más`] : []), ...(removed > 0 ? [`${number(removed)} de menos`] : [])])}.`,
  ...ES_OWNER,
  operator: ES_OPERATOR,
};
