// What was found, in Spanish: by the item and the key of its message. Values that only the English sentence names stand in the evidence.
import type { Outcome } from '../../verdict/schema.ts';
import { shortLine } from '../safe-text.ts';
import { ES_MESSAGES } from './es-messages.ts';
import { ES_STATEMENTS } from './es-statements.ts';
import { spanishCalendarDay } from './es-times.ts';
import type { Said } from './report-words.ts';

/** One or two sentences; an agency's own rule speaks in its own words. */
export function spanishSays(finding: Said): string {
  const { outcome, waiver, confirmation } = finding;
  const own = ownSays(finding);
  if (outcome === 'waived' && waiver !== undefined)
    return `Con excepción hasta el ${spanishCalendarDay(waiver.until)}, aprobada por ${shortLine(waiver.approvedBy, 120)}: ${shortLine(waiver.reason, 500)} Sin ella: ${own}`;
  if (confirmation?.state === 'differs' && finding.message !== 'readings-differ')
    return `Dos visitas de esta auditoría lo vieron de forma distinta. Lo que cuenta: ${own}`;
  return own;
}

function ownSays(finding: Said): string {
  const { item, message, outcome } = finding;
  const known = AROUND[message] ?? of(ES_MESSAGES, item)?.[message] ?? of(ES_STATEMENTS, item)?.[message]; // prettier-ignore
  return known ?? ruleSays(finding) ?? BY_OUTCOME[outcome];
}

const of = <T>(table: Readonly<Record<string, T>>, item: string): T | undefined =>
  Object.hasOwn(table, item) ? table[item] : undefined;

/** The agency's own rules: what is asked for, in the words of its policy. */
function ruleSays({ message, says, title }: Said): string | undefined {
  if (message === 'kept') return `La página cumple la regla propia de la agencia «${title}».`;
  return message === 'broken' ? says : OWN[message];
}

const OWN: Readonly<Record<string, string>> = {
  unsure:
    'Las palabras están, pero puede que un visitante no las vea o que tengan letras poco comunes. Mire la página.',
  others:
    'Las palabras están en lo que escribió un visitante o en una cita, no en lo que dice la agencia. Decida si pueden quedarse.',
};

/** What the run itself says of an item, whatever its check found. */
const AROUND: Readonly<Record<string, string>> = {
  'checked-again': 'El auditor lo está comprobando de nuevo; no se sabe de nada que esté mal.',
  'common-cause':
    'Muchas páginas parecidas lo perdieron a la vez: probablemente cambió la plataforma, o falla este auditor. Queda en suspenso hasta que una persona lo mire.',
  'part-not-seen':
    'No se pudo ver una parte de la página, y puede que esté allí. Mire la página antes de cambiar nada.',
  'readings-differ':
    'Dos visitas de esta auditoría lo vieron de forma distinta. Mire la página: aquí está lo que vio cada una.',
  'not-confirmed':
    'Solo lo vio una visita de esta auditoría, así que todavía no cuenta: en la otra no se pudo leer la página.',
  'linked-unreadable':
    'No se pudo leer la página de normas que la página enlaza, y puede que esté allí. En la propia página no está.',
  'error-page':
    'Esta dirección muestra la página de error («no encontrada») del propio sitio: lo más probable es que la página se haya quitado o cambiado de dirección. Busque la nueva y póngala en el inventario, o quite la página. Lo que lleva la página de error se enumera y no cuenta.',
  'check-crashed':
    'Falló una comprobación nuestra en esta página, así que no se pudo juzgar este punto. Es un fallo del auditor y no de la página: avise a quien lo hace.',
  'item-unknown':
    'La norma pide un punto que esta versión del auditor no conoce, así que no se sabe nada de él. Corrija el nombre en la norma o actualice el auditor.',
  ruled: 'Así lo decidió una persona que miró la página.',
  'ruling-outdated':
    'Una persona decidió sobre este punto, y desde entonces cambiaron las palabras. Mire de nuevo y decida otra vez.',
  'not-ticked':
    'Alguien trajo una imagen de la página, y nadie ha dicho todavía si muestra este punto. Mire la imagen y marque el punto.',
  'ticked-otherwise':
    'Quien trajo la página dijo otra cosa de lo que se lee en ella. Mire la página.',
  'ticked-met': 'Una persona miró la página y lo vio allí.',
  'ticked-not-met': 'Una persona lo buscó en la página y no lo encontró.',
};

const BY_OUTCOME: Record<Outcome, string> = {
  pass: 'La página lo dice.',
  fail: 'La página no lo dice.',
  contradicted: 'La página dice lo contrario.',
  review: 'La página dice algo parecido; mire si queda claro.',
  'not-applicable': 'No corresponde a esta página.',
  waived: 'Hay una excepción aprobada.',
  error: 'Falló una comprobación nuestra; no se sabe de nada que esté mal.',
};
