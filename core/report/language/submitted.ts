// As what a person brought a page, in words.
import type { Capture } from '../../capture/capture.ts';
import type { MailLanguage } from '../../inventory/schema.ts';

type How = NonNullable<Capture['submission']>['how'];

export const SUBMITTED_WORDS: Record<MailLanguage, Record<How, string>> = {
  en: {
    text: 'pasted text',
    html: 'a page saved from a browser',
    mhtml: 'a page saved from a browser',
    screenshot: 'a screenshot',
  },
  es: {
    text: 'texto pegado',
    html: 'página guardada desde un navegador',
    mhtml: 'página guardada desde un navegador',
    screenshot: 'captura de pantalla',
  },
};
