// The words of the HTML report and of the table, by language.
import type { MailLanguage } from '../../inventory/schema.ts';
import { CSV_WORDS, type CsvWords } from '../csv-words.ts';
import { EN_REPORT } from './en.ts';
import { ES_CSV } from './es-csv.ts';
import { ES_REPORT } from './es.ts';
import type { ReportWords } from './report-words.ts';

const REPORT: Record<MailLanguage, ReportWords> = { en: EN_REPORT, es: ES_REPORT };
const CSV: Record<MailLanguage, CsvWords> = { en: CSV_WORDS, es: ES_CSV };

/** English unless another language is asked for. */
export const reportWords = (language: MailLanguage = 'en'): ReportWords => REPORT[language];

export const csvWords = (language: MailLanguage = 'en'): CsvWords => CSV[language];
