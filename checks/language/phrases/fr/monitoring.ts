// French: how a page says, or denies, that it is not watched at all times.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

export const monitoringWords: Words = {};

export const monitoring: Lists<'monitoring'> = {
  cue: ['{watch}', '{reply}'],
  notAlways: [
    '{not} ~5 {watch} ~6 (?:{allDay}|{outside})',
    '{not} ~4 {allDay} ~4 {watch}',
    '{not} ~3 (?:garanti\\w*|assur\\w+) ~6 (?:{watch}|surveillance)',
    '{not} ~4 (?:disponibles?|connectes?|presents?) ~4 {allDay}',
    '(?:seulement|uniquement) ~2 {watch}',
    '{watch} ~2 (?:seulement|uniquement|que)',
    '{not} ~4 {reply} ~5 (?:{allDay}|{outside})',
    'personne ne {watch}',
  ],
  notAtAll: ['{not} ~4 (?:surveill\\w+|supervis\\w+|consultee?s?)'],
  hours: [
    '(?:{watch}|{reply}) ~8 {hours}',
    '(?:{watch}|{reply}) ~~6 {clock}',
    '{hours} ~5 (?:{watch}|{reply})',
  ],
  always: ['{watch} ~3 {allDay}', '{allDay} {watch}'],
  monitored: ['{watch}'],
  page: ['{page}', '{messages}', '{network}'],
  pronoun: [],
  inShort: [],
  otherThing: [
    'cameras?|alarmes?|telephones?|circulation|batiments?|standard|patrouilles?|ligne|videosurveillance|videoprotection|meteo|niveau|qualite',
  ],
  slowAnswer: [
    '{not} ~4 (?:reponse|{reply}) ~3 (?:immediate|immediatement|instantanee)',
    '{not} ~3 (?:attendre|attendez) ~2 reponse',
  ],
  mailbox: [
    '(?:adresse (?:e-?mail|courriel|electronique)|boite (?:mail|de courriel|vocale|aux lettres)|courriel)',
  ],
  notThis: ['(?:sites? (?:externes?|lies)|liens? externes?|conformite)'],
};
