// The table of a letter in Spanish.
import type { PageKind } from '../../inventory/schema.ts';
import type { Place, Visibility } from '../../read/content.ts';
import type { CsvWords } from '../../report/csv-words.ts';
import type { Outcome, Verdict } from '../../verdict/schema.ts';
import { UNREAD_KIND } from '../week/unread.ts';
import { ES_ITEMS } from './es-items.ts';
import { ES_OWNER } from './es-owner.ts';
import { ES_UNREAD } from './es-unread.ts';

const HEADS: Readonly<Record<string, string>> = {
  Agency: 'Agencia',
  Page: 'Página',
  Platform: 'Plataforma',
  'Kind of page': 'Tipo de página',
  Owner: 'Responsable',
  'Owner e-mail': 'Correo del responsable',
  'Page verdict': 'Resultado de la página',
  Item: 'Punto',
  'Required or recommended': 'Obligatorio o recomendado',
  Outcome: 'Resultado',
  'Needs action or a look': 'Hay que atenderlo',
  'What was found': 'Qué se encontró',
  'What to write or do': 'Qué escribir o hacer',
  Evidence: 'Prueba',
  'Where it stood': 'Dónde estaba',
  'Nearest sentence': 'Frase más parecida',
  'One click away on': 'A un clic, en',
  'Waiver until': 'Excepción hasta',
  'Waiver approved by': 'Excepción aprobada por',
  'Waiver reason': 'Motivo de la excepción',
  'Waiver has run out': 'La excepción venció',
  Ruled: 'Decisión',
  'Ruled by': 'Decidió',
  'Ruled on': 'Fecha de la decisión',
  'Reason of the ruling': 'Motivo de la decisión',
  'Ruling applies': 'La decisión vale',
  Checked: 'Comprobada',
  'Time zone': 'Zona horaria',
  'Checked (UTC)': 'Comprobada (UTC)',
  'Read by': 'Cómo se leyó',
  'HTTP status': 'Estado HTTP',
  'SHA-256 of the page': 'SHA-256 de la página',
  'SHA-256 of its text': 'SHA-256 de su texto',
  'Agency id': 'Id de la agencia',
  'Page id': 'Id de la página',
  'Item id': 'Id del punto',
  'Outcome id': 'Id del resultado del punto',
  'Verdict id': 'Id del resultado de la página',
  'Reason id': 'Id del motivo',
  Policy: 'Norma',
  'Policy version': 'Versión de la norma',
  'Check version': 'Versión de la comprobación',
  'Reader version': 'Versión del lector',
  Audit: 'Auditoría',
};

const KINDS: Record<PageKind, string> = {
  profile: 'perfil',
  home: 'portada',
  'policy-page': 'página de normas',
  'web-page': 'página web',
};

const VERDICTS: Record<Verdict, string> = {
  compliant: 'Cumple',
  'not-compliant': 'Necesita cambios',
  'needs-review': 'Por revisar',
  unreadable: 'No se pudo leer',
  skipped: 'Fuera a propósito',
};

const OUTCOMES: Record<Outcome, string> = {
  pass: 'Cumple',
  fail: 'No cumple',
  contradicted: 'Dice lo contrario',
  review: 'Por revisar',
  'not-applicable': 'No corresponde',
  waived: 'Con excepción',
  error: 'No se pudo comprobar',
};

const SAYS: Record<Outcome, string> = {
  pass: 'La página lo dice.',
  ...ES_OWNER.owner.says,
  'not-applicable': 'No corresponde a esta página.',
  waived: 'Hay una excepción aprobada.',
  error: 'Falló una comprobación nuestra; no se sabe de nada que esté mal.',
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

export const ES_TABLE: CsvWords = {
  head: (english) => HEADS[english] ?? english,
  kind: (kind) => KINDS[kind],
  verdict: (verdict) => VERDICTS[verdict],
  level: (level) => (level === 'required' ? 'Obligatorio' : 'Recomendado'),
  outcome: (outcome) => OUTCOMES[outcome],
  place: ({ place, visibility }) => PLACES[place] + VISIBLE[visibility],
  yes: 'sí',
  no: 'no',
  item: (item, title) => ES_ITEMS.get(item) ?? title,
  says: ({ outcome, message }) =>
    message === 'checked-again'
      ? 'El auditor lo está comprobando de nuevo; no se sabe de nada que esté mal.'
      : SAYS[outcome],
  unread: ({ reason, detail }) => `${ES_UNREAD.unread[UNREAD_KIND[reason]].means} (${detail})`,
  remedy: (reason) => ES_UNREAD.unreadDo(UNREAD_KIND[reason], undefined),
  ruled: { satisfied: 'cumple', 'not-satisfied': 'no cumple' },
};
