// Spanish: how a page says, or denies, that it is not watched at all times.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

export const monitoringWords: Words = {};

export const monitoring: Lists<'monitoring'> = {
  cue: ['{watch}', '{reply}'],
  notAlways: [
    '{not} ~4 {watch} ~6 (?:{allDay}|{outside})',
    '{not} ~3 {allDay} ~5 {watch}',
    '{not} ~2 (?:garantiza\\w*|asegura\\w*) ~6 {watch}',
    '{not} ~3 (?:disponibles?|activ[oa]s?|conectados) ~4 {allDay}',
    '(?:solo|solamente|unicamente) ~3 {watch}',
    '{watch} ~3 (?:solo|solamente|unicamente)',
    '{not} ~3 {reply} ~4 (?:{allDay}|{outside})',
  ],
  notAtAll: ['{not} ~3 (?:monitore\\w+|monitoriz\\w+|supervis\\w+|vigilad\\w+|atendid\\w+)'],
  hours: [
    '(?:{watch}|{reply}) ~8 {hours}',
    '(?:{watch}|{reply}) ~~8 {clock}',
    '{hours} ~5 (?:{watch}|{reply})',
  ],
  always: ['{watch} ~4 {allDay}', '{allDay} {watch}'],
  monitored: ['{watch}'],
  page: ['{page}', '{messages}', '{network}'],
  pronoun: [],
  inShort: [],
  otherThing: ['camaras?|alarmas?|telefonos?|trafico|edificios?|central|patrullas?|linea'],
  slowAnswer: [
    '{not} ~4 (?:respuesta|{reply}) ~3 (?:inmediata|inmediatamente|al momento)',
    '{not} ~3 esperar ~2 respuesta',
  ],
  mailbox: ['(?:correo|buzon|e-?mail|direccion de correo)'],
  notThis: ['(?:enlaces? externos?|sitios? (?:externos?|enlazados?)|cumplimiento)'],
};
