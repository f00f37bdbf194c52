// Days in words: from our own tables, because the runtime's differ from one version to the next.
import type { MailLanguage } from '../../inventory/schema.ts';

const MONTHS: Record<MailLanguage, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};
const WEEKDAYS: Record<MailLanguage, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
};

/** `Nov 23, 2026`, `23 nov 2026`, for a day `YYYY-MM-DD`. */
export function dayWords(day: string, language: MailLanguage): string {
  const { date, month, year } = partsOf(day, language);
  return language === 'en' ? `${month} ${date}, ${year}` : `${date} ${month} ${year}`;
}

/** `Monday, Nov 23, 2026`, `lunes 23 nov 2026`. */
export function weekdayWords(day: string, language: MailLanguage): string {
  const { weekday } = partsOf(day, language);
  return `${weekday}${language === 'en' ? ',' : ''} ${dayWords(day, language)}`;
}

function partsOf(day: string, language: MailLanguage) {
  const at = new Date(`${day}T00:00:00.000Z`);
  return {
    date: at.getUTCDate(),
    month: MONTHS[language][at.getUTCMonth()] ?? '',
    year: at.getUTCFullYear(),
    weekday: WEEKDAYS[language][at.getUTCDay()] ?? '',
  };
}
