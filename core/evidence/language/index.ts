// The words of a record's cover page, by language.
import type { MailLanguage } from '../../inventory/schema.ts';
import type { CoverWords } from './cover-words.ts';
import { EN_COVER } from './en.ts';
import { ES_COVER } from './es.ts';

const COVER: Record<MailLanguage, CoverWords> = { en: EN_COVER, es: ES_COVER };

export const coverWords = (language: MailLanguage = 'en'): CoverWords => COVER[language];
