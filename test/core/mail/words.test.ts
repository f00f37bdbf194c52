// What messages say in each language where a count is one or many and where things differ: every variant, in the words a reader gets.
import { describe, expect, it } from 'vitest';
import { EN } from '../../../core/mail/words/en.ts';
import { ES } from '../../../core/mail/words/es.ts';
import type { StateCounts, Words } from '../../../core/mail/words/words.ts';

const counts = (given: Partial<StateCounts>): StateCounts => ({
  compliant: 0,
  action: 0,
  look: 0,
  recheck: 0,
  unread: 0,
  skipped: 0,
  ...given,
});
const LAST = { day: '2026-11-16', compliant: 3, expected: 4 };

/** What is asked of the words, and what each language says. */
type Case = readonly [say: (words: Words) => string, english: string, spanish: string];

function say(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases)('%#: %s', (of, english, spanish) => {
      expect({ en: of(EN), es: of(ES) }).toEqual({ en: english, es: spanish });
    });
  });
}

say('the subject of a result', [
  [
    (w) => w.subject.result(1, counts({ compliant: 1 })),
    '1 of 1 page compliant',
    '1 de 1 página cumple',
  ],
  [
    (w) => w.subject.result(2, counts({ compliant: 2 })),
    'all 2 pages compliant',
    'las 2 páginas cumplen',
  ],
  [
    (w) => w.subject.result(1_200, counts({ compliant: 1_198, look: 2 })),
    '1,198 of 1,200 pages compliant, 2 need a look',
    '1,198 de 1,200 páginas cumplen, 2 por revisar',
  ],
  [
    (w) => w.subject.result(9, counts({ action: 2, look: 1, recheck: 3, unread: 2, skipped: 1 })),
    '0 of 9 pages compliant, 2 need action, 1 needs a look, 3 being checked again, 2 could not be read, 1 left out on purpose',
    '0 de 9 páginas cumplen, 2 necesitan cambios, 1 por revisar, 3 en nueva comprobación, 2 no se pudieron leer, 1 fuera a propósito',
  ],
  [
    (w) => w.subject.result(1, counts({ unread: 1 })),
    'the page could not be read',
    'no se pudo leer la página',
  ],
  [
    (w) => w.subject.result(3, counts({ unread: 2, skipped: 1 })),
    'none of the 2 pages could be read, 1 left out on purpose',
    'no se pudo leer ninguna de las 2 páginas, 1 fuera a propósito',
  ],
  [
    (w) => w.subject.unfinished(0, 1),
    'audit not finished, 0 of 1 page read',
    'la auditoría no terminó, 0 de 1 página leída',
  ],
  [
    (w) => w.subject.unfinished(1, 2),
    'audit not finished, 1 of 2 pages read',
    'la auditoría no terminó, 1 de 2 páginas leídas',
  ],
]);

say('the subject of an owner', [
  [(w) => w.subject.owner(1, counts({})), 'news of your page', 'novedades de su página'],
  [
    (w) => w.subject.owner(3, counts({ recheck: 1 })),
    'news of your 3 pages',
    'novedades de sus 3 páginas',
  ],
  [
    (w) => w.subject.owner(1, counts({ unread: 1 })),
    'your page could not be read',
    'su página no se pudo leer',
  ],
  [
    (w) => w.subject.owner(3, counts({ action: 2, look: 1 })),
    'of your 3 pages, 2 need action, 1 needs a look',
    'de sus 3 páginas, 2 necesitan cambios, 1 por revisar',
  ],
]);

say('how things stand', [
  [
    (w) => w.sentence.allClear(1),
    'The page carries what it must. Nobody needs to do anything.',
    'La página lleva lo que debe llevar. Nadie tiene que hacer nada.',
  ],
  [
    (w) => w.sentence.allClear(2),
    'All 2 pages carry what they must. Nobody needs to do anything.',
    'Las 2 páginas llevan lo que deben llevar. Nadie tiene que hacer nada.',
  ],
  [
    (w) => w.sentence.action({ action: 1, audited: 4, worse: 1 }),
    '1 of 4 pages needs action; 1 got worse since the last audit.',
    '1 de 4 páginas necesita cambios; 1 empeoró desde la última auditoría.',
  ],
  [
    (w) => w.sentence.action({ action: 3, audited: 4, worse: 2 }),
    '3 of 4 pages need action; 2 got worse since the last audit.',
    '3 de 4 páginas necesitan cambios; 2 empeoraron desde la última auditoría.',
  ],
  [
    (w) => w.sentence.action({ action: 2, audited: 2, worse: 0 }),
    '2 of 2 pages need action.',
    '2 de 2 páginas necesitan cambios.',
  ],
  [
    (w) => w.sentence.restGood(1),
    'The one that was read is in order.',
    'La que se leyó está en orden.',
  ],
  [
    (w) => w.sentence.restGood(2),
    'The 2 pages that were read are in order.',
    'Las 2 páginas que se leyeron están en orden.',
  ],
  [
    (w) => w.sentence.noneRead(1),
    'The page could not be read, so we cannot say how it stands.',
    'No se pudo leer la página, así que no podemos decir cómo está.',
  ],
  [
    (w) => w.sentence.noneRead(2),
    'None of the 2 pages could be read, so we cannot say how they stand.',
    'No se pudo leer ninguna de las 2 páginas, así que no podemos decir cómo están.',
  ],
  [
    (w) => w.sentence.unfinished(undefined),
    'We say nothing about single pages before an audit is complete.',
    'No decimos nada de páginas sueltas antes de que una auditoría esté completa.',
  ],
  [
    (w) => w.sentence.unfinished(LAST),
    'We say nothing about single pages before an audit is complete. At the last complete audit, on Nov 16, 2026, 3 of 4 pages were compliant.',
    'No decimos nada de páginas sueltas antes de que una auditoría esté completa. En la última auditoría completa, el 16 nov 2026, cumplían 3 de 4 páginas.',
  ],
  [
    (w) => w.notice.unread(1, 4),
    'Incomplete: 1 of 4 pages could not be read. It counts neither as good nor as bad.',
    'Incompleto: no se pudo leer 1 de 4 páginas. No cuenta ni como buena ni como mala.',
  ],
  [
    (w) => w.notice.unread(2, 4),
    'Incomplete: 2 of 4 pages could not be read. They count neither as good nor as bad.',
    'Incompleto: no se pudieron leer 2 de 4 páginas. No cuentan ni como buenas ni como malas.',
  ],
]);

say('a line of a letter', [
  [(w) => w.bringAgain(undefined), 'Bring it again soon.', 'Tráigala pronto de nuevo.'],
  [
    (w) => w.bringAgain('2026-12-01'),
    'What was brought counts until Dec 1, 2026.',
    'Lo que se trajo cuenta hasta el 1 dic 2026.',
  ],
  [
    (w) => w.whoBrings(undefined),
    'No owner named: please name one',
    'Sin responsable: nombre a alguien',
  ],
  [(w) => w.whoBrings('Sam Reyes'), 'Sam Reyes brings it', 'La trae Sam Reyes'],
  [
    (w) => w.pageList(2, 0),
    'The list of pages changed: 2 added.',
    'Cambió la lista de páginas: 2 de más.',
  ],
  [
    (w) => w.pageList(0, 1),
    'The list of pages changed: 1 removed.',
    'Cambió la lista de páginas: 1 de menos.',
  ],
  [
    (w) => w.pageList(2, 1),
    'The list of pages changed: 2 added and 1 removed.',
    'Cambió la lista de páginas: 2 de más y 1 de menos.',
  ],
  [(w) => w.attached(['a', 'b', 'c']), 'Attached: a, b and c.', 'Adjunto: a, b y c.'],
]);

say('a line to an owner', [
  [
    (w) => w.owner.sentence({ own: 1, action: 1, items: 1, due: '2026-12-07', isOverdue: false }),
    'Your page needs action: 1 item to change, by Dec 7, 2026.',
    'Su página necesita cambios: 1 punto por cambiar, hasta el 7 dic 2026.',
  ],
  [
    (w) => w.owner.sentence({ own: 3, action: 2, items: 4, due: '2026-11-01', isOverdue: true }),
    '2 of your 3 pages need action: 4 items to change, the first overdue since Nov 1, 2026.',
    '2 de sus 3 páginas necesitan cambios: 4 puntos por cambiar, el primero vencido desde el 1 nov 2026.',
  ],
  [
    (w) => w.owner.quiet(1),
    'Nothing is known to be wrong with your page. There is something to see to.',
    'No se sabe de nada que esté mal en su página. Hay algo que atender.',
  ],
  [
    (w) => w.owner.unread(1),
    'Your page could not be read, so we cannot say how it stands.',
    'No se pudo leer su página, así que no podemos decir cómo está.',
  ],
  [
    (w) => w.owner.unread(7),
    'None of your 7 pages could be read, so we cannot say how they stand.',
    'No se pudo leer ninguna de sus 7 páginas, así que no podemos decir cómo están.',
  ],
  [
    (w) => w.subject.owner(7, counts({ unread: 7 })),
    'none of your 7 pages could be read',
    'no se pudo leer ninguna de sus 7 páginas',
  ],
  [(w) => w.print.more(2, 0), '2 on the pages behind', '2 en las páginas siguientes'],
  [
    (w) => w.print.more(2, 1),
    'and 2 more on the pages behind',
    'y 2 más en las páginas siguientes',
  ],
  [(w) => w.owner.goodRest(1), 'Your other page is in order.', 'Su otra página está en orden.'],
  [
    (w) => w.owner.goodRest(2),
    'Your other 2 pages are in order.',
    'Sus otras 2 páginas están en orden.',
  ],
  [
    (w) => w.print.pagesLeftOut(1),
    '1 page more is left out here; the table has them all.',
    'Aquí falta 1 página más; la tabla las tiene todas.',
  ],
  [
    (w) => w.print.pagesLeftOut(2),
    '2 pages more are left out here; the table has them all.',
    'Aquí faltan 2 páginas más; la tabla las tiene todas.',
  ],
]);

say('a line to operators', [
  [
    (w) => w.operator.sentence({ read: 1, expected: 1, agencies: 1 }),
    'The audit read 1 of 1 page of 1 agency.',
    'La auditoría leyó 1 de 1 página de 1 agencia.',
  ],
  [
    (w) => w.operator.sentence({ read: 1_000, expected: 1_200, agencies: 30 }),
    'The audit read 1,000 of 1,200 pages of 30 agencies.',
    'La auditoría leyó 1,000 de 1,200 páginas de 30 agencias.',
  ],
  [(w) => w.operator.unread.lead(12, false), '12 % of the pages.', 'El 12 % de las páginas.'],
  [
    (w) => w.operator.unread.lead(40, true),
    '40 % of the pages: more than can be chance. A platform may have changed, or our network is being turned away.',
    'El 40 % de las páginas: más de lo que puede ser casualidad. Quizá cambió una plataforma, o no dejan entrar a nuestra red.',
  ],
  [(w) => w.operator.mail.came('bounced', '550'), 'came back: 550', 'volvió: 550'],
  [
    (w) => w.operator.mail.came('complained', 'abuse'),
    'reported as unwanted: abuse',
    'marcado como no deseado: abuse',
  ],
]);

type Part = keyof Words['operator']['part'];

/** Each part of an operator's subject, for one and for two. */
const PARTS: readonly (readonly [Part, ...string[]])[] = [
  [
    'gaps',
    '1 page without a result',
    '2 pages without a result',
    '1 página sin resultado',
    '2 páginas sin resultado',
  ],
  [
    'causes',
    '1 probable platform or auditor fault',
    '2 probable platform or auditor faults',
    '1 probable fallo de plataforma o del auditor',
    '2 probables fallos de plataforma o del auditor',
  ],
  [
    'crashed',
    '1 check broke',
    '2 checks broke',
    '1 comprobación falló',
    '2 comprobaciones fallaron',
  ],
  ['rules', '1 rule changed', '2 rules changed', '1 regla cambió', '2 reglas cambiaron'],
  ['unread', '1 page not read', '2 pages not read', '1 página sin leer', '2 páginas sin leer'],
  [
    'mail',
    '1 message did not arrive',
    '2 messages did not arrive',
    '1 mensaje no llegó',
    '2 mensajes no llegaron',
  ],
  [
    'nobody',
    '1 report that nobody gets',
    '2 reports that nobody gets',
    '1 informe que nadie recibe',
    '2 informes que nadie recibe',
  ],
  [
    'recheck',
    '1 page being checked again',
    '2 pages being checked again',
    '1 página en nueva comprobación',
    '2 páginas en nueva comprobación',
  ],
  [
    'nothing',
    '1 page accounted for, nothing to do',
    'all 2 pages accounted for, nothing to do',
    '1 página con resultado, nada que hacer',
    '2 páginas con resultado, nada que hacer',
  ],
];

it.each(PARTS.map(([name, ...said]) => ({ name, said })))(
  'an operator’s subject of $name',
  ({ name, said }) => {
    const of = ({ operator }: Words) => [operator.part[name](1), operator.part[name](2)];
    expect([...of(EN), ...of(ES)]).toEqual(said);
  },
);
