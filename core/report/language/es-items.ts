// The standard items' titles in Spanish; a test holds them against the list of items.
import { PAGE_ITSELF } from '../../verdict/page-itself.ts';
import type { StandardItem } from '../../policy/standard-items.ts';

const TITLES: Record<StandardItem, string> = {
  'purpose-statement': 'Para qué sirve la página',
  'maintained-by-agency': 'Quién mantiene la página',
  'not-monitored-disclaimer': 'Aviso de que no se vigila a toda hora',
  'emergency-note': 'Aviso de emergencias',
  'visitor-opinions-note': 'Opiniones de los visitantes',
  'public-disclosure-notice': 'Aviso de registros públicos',
  'website-link': 'Enlace al sitio oficial',
  'contact-information': 'Datos de contacto',
  'comment-policy': 'Normas para comentarios',
  'removal-policy': 'Normas para retirar comentarios',
};

export const ES_ITEMS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TITLES),
  [PAGE_ITSELF, 'La propia página'],
]);
