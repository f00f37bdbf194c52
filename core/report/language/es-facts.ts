// Verdicts, outcomes, levels, places and ways of reading in Spanish: the report and the table have the same.
import type { CaptureMode } from '../../capture/capture.ts';
import type { PageKind } from '../../inventory/schema.ts';
import type { Place, Visibility } from '../../read/content.ts';
import type { Change, Finding, Outcome, Verdict } from '../../verdict/schema.ts';

export const ES_KINDS: Record<PageKind, string> = {
  profile: 'perfil',
  home: 'portada',
  'policy-page': 'página de normas',
  'web-page': 'página web',
};

export const ES_VERDICTS: Record<Verdict, string> = {
  compliant: 'Cumple',
  'not-compliant': 'Necesita cambios',
  'needs-review': 'Por revisar',
  unreadable: 'No se pudo leer',
  skipped: 'Fuera a propósito',
};

export const ES_OUTCOMES: Record<Outcome, string> = {
  pass: 'Cumple',
  fail: 'No cumple',
  contradicted: 'Dice lo contrario',
  review: 'Por revisar',
  'not-applicable': 'No corresponde',
  waived: 'Con excepción',
  error: 'No se pudo comprobar',
};

export const ES_LEVELS: Record<Finding['level'], string> = {
  required: 'Obligatorio',
  recommended: 'Recomendado',
};

const PLACES: Record<Place, string> = {
  title: 'en el título de la página',
  bio: 'en la presentación del perfil',
  main: 'en el texto principal',
  header: 'en la cabecera',
  footer: 'al pie',
  nav: 'en el menú',
  aside: 'junto al texto principal',
  'visitor-comment': 'en un comentario de un visitante',
  quotation: 'en una cita',
};

const VISIBLE: Record<Visibility, string> = {
  shown: '',
  'on-click': ', visible tras un clic',
  'screen-reader': ', solo para lectores de pantalla',
};

export const esPlace = (quote: { place: Place; visibility: Visibility }): string =>
  PLACES[quote.place] + VISIBLE[quote.visibility];

export const ES_MODES: Record<CaptureMode, string> = {
  static: 'Leída tal como la envía el servidor, sin navegador',
  browser: 'Leída con un navegador de verdad',
  draft: 'Leída de un archivo o texto que alguien entregó',
  api: 'Leída por la interfaz de la propia plataforma',
  submitted: 'Leída de lo que trajo una persona',
};

export const ES_CHANGES: Record<Change['kind'], string> = {
  'newly-failing': 'empezó a fallar',
  'newly-unreadable': 'esta vez no se pudo leer',
  'needs-look': 'ahora por revisar',
  'still-failing': 'sigue sin cumplir',
  'still-unreadable': 'sigue sin poderse leer',
  fixed: 'arreglado',
  'readable-again': 'se puede leer de nuevo',
  'look-settled': 'ya no está por revisar',
  'new-page': 'página nueva en la lista',
  'removed-page': 'ya no está en la lista',
};

export const ES_CAUSES: Record<NonNullable<Change['cause']>, string> = {
  page: 'Cambió la página.',
  rules: 'Cambiaron nuestras reglas.',
  ruling: 'Lo decidió una persona.',
  'ruling-lapsed': 'La decisión de una persona ya no vale.',
};

export const ES_DECIDED = { satisfied: 'cumple', 'not-satisfied': 'no cumple' } as const;
