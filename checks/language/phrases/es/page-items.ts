// Spanish: how a page says whose it is.
import type { PhraseTable } from '../table.ts';

export const pageItems: PhraseTable['items'] = {
  maintained: {
    cue: ['oficial(?:es)?', '{page}', '{network}', '(?:copyright|©|derechos reservados)', '{run}'],
    official: [
      '(?:{page}|{network}) ~2 oficial(?:es)?',
      'oficial(?:es)? ~3 (?:{page}|{network})',
      'somos ~3 oficial',
    ],
    officialNews: ['(?:informacion|noticias|actualidad) oficial'],
    isPageOf: [
      '(?:esta es|este es|bienvenid[oa]s? a) (?:la|el) (?:{page}|{network}) ~2 (?:de|del)',
    ],
    run: ['(?:{page}|{network}) ~~8 {run} ~3 por', '^{run} por', '{run} exclusivamente por'],
    weRun: [
      '(?:departamento|ayuntamiento|policia|gabinete|equipo|oficina|area|servicio) ~4 {runs} ~5 (?:{page}|{network})',
      'ayuntamiento ~3 (?:dio|ha dado) de alta ~4 (?:{page}|perfiles)',
    ],
    unofficial: [
      '(?:no es|ya no es|no somos) ~3 oficial',
      'no oficial',
      '(?:{page}|{network}) ~3 (?:ya no|no esta) ~3 (?:activ[oa]|{run}|uso)',
      '(?:parodia|pagina de fans)',
    ],
    site: ['(?:sitio|web|sitio web|pagina web|portal)s?'],
    network: ['{network}'],
    copyright: ['(?:copyright|©|derechos reservados)'],
    government: [
      '{government}',
      '{run} por nosotros',
      'nuestr[oa] \\w+ oficial',
      '(?:pagina|cuenta|perfil|canal) oficial[^a-z0-9]{0,9}$',
    ],
    notThis: [
      '(?:visite|visita|consulte|vea|siga|siguenos en) ~4 oficial(?:es)?',
      '(?:boletin|diario|gaceta|lengua|idioma|horario|precio|documento|medio) oficial',
      '(?:falsa|fraude|suplanta\\w*|estafa)',
    ],
  },
};
