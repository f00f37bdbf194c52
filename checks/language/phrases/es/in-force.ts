// Spanish: how a page says that its text is a draft, a sample or no longer in force, and under which headings such text stands.
import type { PhraseTable } from '../table.ts';

const TEXT =
  '(?:politica|politicas|pagina|aviso|documento|version|texto|condiciones|normas|directrices|descargo|declaracion|reglas|reglamento|norma|codigo)';
const THIS = `(?:est[ea]s?|la siguiente|el siguiente|las siguientes) (?:(?!anterior|antigu)[\\w-]+ ){0,2}?${TEXT}(?: (?:de|del|sobre|para) (?:[\\w-]+ ){0,3}?[\\w-]+)?`;
const IS = '(?:esta|estan|fue|fueron|ha sido|han sido|queda|quedan|quedo|es|son)';

export const IN_FORCE: Pick<
  PhraseTable['voice'],
  'notInForce' | 'notInForceBelow' | 'inForceBelow'
> = {
  notInForce: [
    '^(?:(?:borrador|propuesta)[^a-z0-9]{1,4}(?:\\w+ ){0,3})?(?:aun |todavia )?no (?:esta |es )?(?:en vigor|vigente|aprobad[oa]|adoptad[oa])[^a-z0-9]{0,4}$',
    `${THIS} ${IS} (?:ya )?(?:derogad[oa]s?|revocad[oa]s?|anulad[oa]s?|retirad[oa]s?|obsolet[oa]s?|desactualizad[oa]s?|sin (?:efecto|vigencia)|(?:sustituid[oa]s?|reemplazad[oa]s?) por)`,
    `${THIS} ya no (?:esta|estan|es|son|rige|rigen|se aplica|se aplican|tiene)(?: (?:en vigor|vigentes?|validas?|validos?|vigencia|aplicables?))?(?![a-z])`,
    `${THIS} (?:aun |todavia )?no (?:esta|estan|es|son|ha sido|han sido|rige|rigen) (?:aun |todavia )?(?:en vigor|vigentes?|aprobad[oa]s?|adoptad[oa]s?|definitiv[oa]s?)`,
    `${THIS} (?:es|son) (?:solo |solamente |aun |todavia )?(?:un |una )?(?:borrador|modelo|ejemplo|plantilla|propuesta)`,
    '^(?:este es|esto es) (?:solo |solamente )?un (?:borrador|modelo|ejemplo)',
  ],
  notInForceBelow: [
    '^(?:modelo|ejemplo|plantilla) de (?:[\\w-]+ ){0,3}?(?:politica|aviso|descargo|condiciones|normas|texto|reglas)(?: .{1,40})?$',
    '^(?:politica|aviso|version|normas|condiciones|reglas|texto)(?: [\\w-]+){0,4} (?:anterior|anteriores|antigu[oa]s?|derogad[oa]s?|sustituid[oa]s?|sin vigencia)(?:[^a-z0-9].*)?$',
    '^(?:antigu[oa]s?|anterior) (?:politica|aviso|version|normas|condiciones|reglas|texto)(?:[^a-z0-9].*)?$',
    '^(?:derogad[oa]s?|sustituid[oa]s?|reemplazad[oa]s?|revocad[oa]s?|sin vigencia)(?: (?:por|desde|el|en|a partir de).{1,50})?[^a-z0-9]{0,3}$',
  ],
  inForceBelow: [
    '^(?:nuestra |la )?(?:nueva )?(?:politica|version|normas|condiciones|reglas|texto)(?: [\\w-]+){0,4} (?:actual|actuales|vigentes?|en vigor|revisad[oa]s?|nuev[oa]s?)(?:[^a-z0-9].*)?$',
    '^(?:nuev[oa]s?) (?:politica|version|normas|condiciones|reglas|texto)(?:[^a-z0-9].*)?$',
  ],
};
