// Spanish: how a page says whose it is and what it is for.
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
  purpose: {
    cue: [
      '{page}',
      '{network}',
      '{newsWord}',
      '(?:objetivo|finalidad|proposito|mision|bienvenid[oa]s?|siguenos|siganos|comprometid[oa]s?|servir|proteger|hola)',
    ],
    subject: ['{page}', '{network}', '(?:aqui|ya no|perfiles)'],
    unused: [
      '(?:{page}|{network}) ~2 ya no ~3 (?:usa|utiliza|actualiza|activ[oa])',
      'ya no (?:publicamos|usamos|utilizamos|actualizamos) ~4 (?:{page}|{network}|aqui)',
    ],
    stated: [
      '(?:objetivo|objetivos|finalidad|proposito|fin) ~3 (?:de|del|de la|de estas?|de este) ~4 (?:{page}|{network})',
      '(?:{page}|{network}) ~6 (?:tiene|tienen|tendran|tendra) ~2 (?:por|como) (?:objetivos?|objeto|finalidad|fin)',
      '(?:{page}|{network}) ~4 (?:sirven?|esta pensada|estan pensadas|esta destinad[oa]|nacen?|se cre(?:o|aron)|pretenden?|busca|ofrecen?|informa) ~4 (?:para|a|de|como|informacion|sobre|con)',
      '(?:{page}|{network}) ~3 (?:es|son) (?:un|una) ~3 (?:medio|canal|espacio|herramienta|via|lugar)',
      '(?:en esta|en este|aqui) ~2 (?:{page} )?(?:encontrara|encontraras|publicamos|compartimos|informamos)',
    ],
    used: [
      '(?:usamos|utilizamos|usa|utiliza|utilizan|empleamos|emplea) ~6 (?:{page}|{network}) ~8 (?:para|como|con el fin)',
      '(?:a traves de|mediante|por medio de) ~4 (?:{page}|{network}) ~6 (?:informamos|informa|comunicamos|difundimos|compartimos)',
      '(?:perfiles|{page}) ~8 para que ~8 (?:comunicacion|informacion)',
    ],
    offer: [
      '(?:siguenos|siganos|sigue nuestra cuenta) ~3 para',
      '{newsWord} (?:y |e |, )?(?:\\w+ )?{newsWord} ~4 (?:de|del|sobre|para)',
      '{newsWord} {newsWord} (?:y |e )?{newsWord}',
      '(?:ultimas?|toda la|informamos sobre|compartimos|difundimos) ~2 {newsWord}',
      '(?:noticias|informacion|actualidad|novedades) (?:de|del|sobre)',
    ],
    mission: [
      '(?:nuestra|la) mision',
      '(?:comprometid[oa]s?|al servicio de|servir y proteger|para servir)',
    ],
    welcome: ['(?:bienvenid[oa]s?|hola)'],
    notThis: [
      '(?:cookies?|privacidad|datos personales|navegador|contrasena)',
      'no ~2 (?:sirve|esta destinad[oa]|esta pensad[oa])',
      '(?:mas|para) informacion',
    ],
  },
};
