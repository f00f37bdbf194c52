// The words of the binder, by language.
import type { MailLanguage } from '../../inventory/schema.ts';
import type { BinderWords } from './binder-words.ts';
import { EN_BINDER } from './en.ts';
import { ES_BINDER } from './es.ts';

const BINDER: Record<MailLanguage, BinderWords> = { en: EN_BINDER, es: ES_BINDER };

export const binderWords = (language: MailLanguage): BinderWords => BINDER[language];
