// Spanish: how a page says that what is posted or sent may be a public record.
import type { Words } from '../../grammar.ts';
import { STATUTES_ES } from '../statutes.ts';
import type { Lists } from '../table.ts';

const OBJECT =
  '(?:transparencia|registros? publicos?|registros? abiertos?|archivos? (?:publicos?|abiertos?)|acceso(?: a (?:la )?(?:informacion|documentos|los documentos))?|informacion(?: publica)?|archivos|documentos? publicos?|libertad de (?:la )?informacion|gobierno abierto|derecho a (?:la informacion|saber)|divulgacion)';

/** Word classes of this item. */
export const recordsWords: Words = {
  law: `(?:ley(?:es)?|normativa|legislacion|estatutos?|norma|reglamento) (?:\\S+ ){0,5}${OBJECT}|(?:foia|opra|cpra|cora|foil|rtkl)|${OBJECT} (?:ley|act)|freedom of information act|public records (?:act|law)|public information act|${STATUTES_ES}|(?:capitulo|cap\\.?|titulo|estatuto) \\d[\\d.]*(?: de(?:l| la)? \\w+)?`,
  record:
    '(?:registros?|documentos?|informacion|archivos?|expedientes?|actas?|documentacion|datos) (?:de (?:caracter |acceso )?)?(?:public[oa]s?|oficial(?:es)?|gubernamental(?:es)?)|de (?:acceso|dominio|caracter) publico|(?:dominio|acceso|expediente|registro|archivo) publico|divulgables?|registros? abiertos?|(?:registros?|documentos?|archivos?) (?:de la|del) (?:agencia|ciudad|condado|municipio|departamento|estado|distrito)',
  given:
    'divulg\\w+|entreg\\w+|(?:hac\\w+|hech[oa]s?|volver\\w*|quedar) public[oa]s?|revel\\w+|difundi\\w+|proporcion\\w+|facilit\\w+|dar(?:se|los|las|lo|la)? (?:a conocer|copia|acceso)|pon\\w+ a disposicion|solicit\\w+|pedi(?:d[oa]s?|r|rse|rlos|rlas|rnos)|consultad[oa]s?|inspeccion\\w*|copias?|copiad[oa]s?|obten\\w+|accesibles?|requerid\\w+|compartid[oa]s?|compartir\\w*|accede\\w*|mostrar\\w*|leid[oa]s?',
  anyone:
    '(?:a |por )?(?:cualquier (?:persona|ciudadan[oa]|vecin[oa]|interesad[oa]|particular|medio)|cualquiera|terceros|un tercero|terceras personas|quien(?:es)? (?:l[oa]s? |as[ií] lo |nos l[oa]s? )?(?:pidan?|soliciten?|requieran?)|(?:los |un )?periodistas?|la prensa|los medios|solicitantes?|el publico|al publico|todo el mundo|otros)|(?:a|previa|mediante|bajo|tras|por) (?:una )?(?:peticion|solicitud|pedido)|si (?:se|alguien|nos) (?:l[oa]s? )?(?:piden?|solicitan?|requieren?)|cuando (?:se|alguien) (?:l[oa]s? )?(?:pida|solicite)|por ley|si alguien',
};

const MAY =
  '(?:pued\\w+|podr\\w+|deb\\w+|tendr\\w+|tenemos|tiene|hay que|habra que|ser[aá]n?|ser|son|es|esta|estan|quedan?|susceptibles?|obligad[oa]s?|vernos)';

const LET_OUT = '(?:divulg\\w+|revel\\w+|hech[oa]s? public[oa]s?|hara\\w* public\\w+)';
const NO_EXCEPTION =
  '(?! .{0,90}(?:salvo|excepto|sin|a menos|hasta|antes|pero|solo|si|automatica))';

const SECRET: readonly string[] = [
  '(?:mant|guard|conserv|trat)\\w+ ~3 (?:{messages}|{said}) ~2 (?:confidencial(?:es)?|privad[oa]s?|secret[oa]s?)',
  '(?:mant|guard|conserv)\\w+ en (?:secreto|privado|reserva) ~3 (?:{messages}|{said})',
  '(?:no|nunca|jamas) ~1 (?:divulg|revel|entreg|difund)\\w+ ~4 mensajes?(?! .{0,90}(?:salvo|excepto|sin|a menos|hasta))',
  '(?:{said}|{messages}|lo que (?:nos )?(?:escriba|envie|diga|cuente)) ~6 (?:son|es|seran|sera|permanece\\w*|quedan?|mantien\\w+|se mantendran?) ~2 (?:confidencial(?:es)?|privad[oa]s?|secret[oa]s?)',
  '(?:{said}|{messages}) ~4 {not}(?!,) ~3 (?:{record}|(?:son|seran|constituyen) ~1 {record})',
  '(?:{said}|{messages}|lo que (?:nos )?(?:escriba|envie|diga|cuente)) ~4 (?:nunca|jamas|no) ~3 (?:divulg\\w+|revel\\w+|hara\\w* public\\w+)',
  `(?:nada de (?:lo que|cuanto)|nada que|ningun\\w* (?:{said}|{messages})) ~6 ${LET_OUT}${NO_EXCEPTION}`,
  `(?:no|nunca|jamas|en ningun caso|bajo ninguna circunstancia) ~2 (?:divulg|revel|difund)\\w+ ~1 (?:(?:sus|tus|los|l[oa]s) (?:{said}|{messages})|lo que ~2 (?:publi|escrib|env|compart)\\w+)${NO_EXCEPTION}`,
  `(?:en ningun caso|bajo ninguna circunstancia) ~3 ${LET_OUT} ~2 (?:{said}|{messages}|lo que)${NO_EXCEPTION}`,
];

export const records: Lists<'records'> = {
  cue: [
    ...SECRET,
    '{record}',
    '{law}',
    '{given}',
    '(?:confidencial\\w*|public[oa]s?|privad[oa]s?)',
  ],
  record: [
    '{law} ~~6 (?:{said}|{messages}|lo que) ~~6 (?:son|es|quedan?|seran) ~2 public[oa]s?',
    '(?:son|es|quedan?|seran) ~3 public[oa]s? ~~3 (?:porque|ya que|pues|segun|conforme|por) ~4 (?:ley|leyes|{law})',
    '(?:es|son|sera|seran|ser|considera\\w*|constituy\\w+|forman? parte|pasan? a|pasara\\w*|como|convertir\\w*|conviert\\w+|se vuelven?|tienen? (?:el )?(?:caracter|la condicion)|equivalen? a|cuentan|trata\\w*|genera\\w*|crea\\w*|quedan?|=|:) ~7 {record}',
    '{record} ~3 (?:incluy\\w+|abarc\\w+)',
    '(?:es|son|sera|seran|ser|hace\\w*|considera\\w*|quedan?|vuelven?) ~6 public[oa]s? ~~6 (?:{law}|por ley|por regla general|segun la ley|ley estatal|mandato)',
    '(?:por|segun|conforme a) (?:la )?ley(?:es)? ~~10 (?:es|son|quedan?|consideran?) ~3 public[oa]s?',
    '^(?:\\S+ ){0,3}(?:mensajes|comentarios|publicaciones)[:=-] ?{record}',
    '(?:agencia|gobierno|entidad|organismo|ayuntamiento|municipio) ~~6 (?:es|son) ~~5 public[oa]s?[^a-z0-9]{0,4}$',
  ],
  subject: [
    '(?:sujet[oa]s?|somet\\w+|conforme|acogid[oa]s?|sujecion|amparad[oa]s?|regid[oa]s?|cubiert[oa]s?|bajo|segun|por|en virtud de|al amparo de|de acuerdo con|de conformidad con|con arreglo a|en los terminos de|para efectos de) ~4 {law}',
    '(?:sujet[oa]s?|somet\\w+) ~4 (?:divulga\\w*|acceso publico|derecho de acceso|derechos de acceso|solicitudes de (?:acceso|informacion|registros)|solicitud\\w*|inspeccion|revision publica|{record})',
    '(?:ser|sera|seran|es|son) ~2 objeto de ~2 (?:solicitud(?:es)?|peticion(?:es)?) (?:de|del) ~3 (?:acceso|informacion|transparencia|divulgacion|{record}|{law})',
    '{given} ~8 (?:segun|conforme|en virtud|al amparo|de acuerdo|por|bajo) ~5 {law}',
    '{law} ~~12 (?:aplican?|aplicables?|rigen?|cubren?|alcanza|abarca|incluye|permite|obliga|considera|exige|puede|da derecho|abre|hace|trata)',
  ],
  asked: [
    'se {given} ~~6 {anyone}',
    `{anyone} ~~5 (?:pued\\w+|podr\\w+) ~2 (?:pedir|solicitar|exigir) (?:ver|leer|copia|copias|acceso|tener|obtener) ~3 (?:copias?|est[aeo]s?|es[aeo]s?|l[oa]s?|sus?|tus?|a|de|lo|segun|conforme|bajo|nuestr[oa]s?)`,
    '(?:la ley|las leyes|ley estatal|leyes estatales) ~~8 (?:obligan?|exigen?|mandan?) ~~3 (?:entreg\\w+|divulg\\w+|revel\\w+|mostrar\\w*|dar\\w*)',
    `${MAY} ~~3 {given} ~4 (?:segun|conforme|de acuerdo|en virtud|por) ~2 (?:la )?(?:ley|leyes|legislacion)`,
    `${MAY} ~~5 {given} ~~8 {anyone}`,
    `{anyone} ~~5 (?:pued\\w+|podr\\w+|tiene derecho a|tienen derecho a) ~2 (?:pedir|solicitar|obtener|consultar|exigir|ver|leer|requerir|reclamar|acceder) ~3 (?:copias?|lo|l[oa]s|sus?|tus?|este|estos|a lo|cuanto)`,
    `{anyone} ~~5 (?:pued\\w+|podr\\w+) ~2 (?:pedir|solicitar|obtener|consultar|exigir|reclamar)(?:l[oa]s?|se)`,
    '(?:la ley|las leyes|ley estatal) ~3 (?:permite|obliga|exige|autoriza|da derecho|faculta) ~~6 (?:cualquiera|cualquier|terceros|entreg\\w+|pedir\\w*|pida\\w*|divulg\\w+)',
    'l[oa]s? (?:pued\\w+|podr\\w+) ~1 (?:pedir|solicitar|obtener|consultar|exigir|requerir|leer|ver) ~2 {anyone}',
    `(?:hac\\w+|hech[oa]s?) public[oa]s? ~~3 (?:por ley|bajo|segun|conforme)`,
    `(?:obligad[oa]s?|obligacion|vernos|tenemos que|tendremos que|debemos|deberemos) ~4 {given}`,
  ],
  submitted: [
    '{said}',
    '{messages}',
    '(?:lo|todo lo|cuanto|lo que|todo) ~2 (?:publicad[oa]s?|escrit[oa]s?|enviad[oa]s?|dich[oa]s?)',
    '(?:todo lo que|lo que|cuanto|cualquier cosa|informacion que|todo) ~4 (?:publi\\w+|env\\w+|escrib\\w+|proporcion\\w+|compart\\w+|dig\\w+|mand\\w+|cuent\\w+|comenta\\w*|deja\\w*|deje\\w*|ponga\\w*|suba\\w*)',
    '(?:correos?|correos? electronicos?|comunicacion(?:es)?|correspondencia|conversacion(?:es)?|palabras|escritos?|intercambios?|fotos|interaccion(?:es)?|nombres?|texto|textos|solicitudes que|preguntas|quejas|reseñas|resenas)',
  ],
  pageItself: ['{page}', '(?:su|la) informacion', '(?:todo esto|todo ello)'],
  bareLaw: [
    '^~4 {law} ~3 (?:aplica|rige|aplicable)[^a-z0-9]{0,4}$',
    '^(?:sujet[oa]s?|rige|aplica) ~4 {law}',
  ],
  notThis: [
    '^(?:las? |los? |nuestras? |toda )?(?:solicitud(?:es)?|peticion(?:es)?|capacitacion|formacion|taller|curso|tarifas?|consultas|dudas|formularios?|plazos?|encargad[oa]) ~3 (?:conforme a|sobre|segun|de|del|bajo|por|en virtud de) ~2 {law}',
    '(?:cambiar|modificar|reformar|derogar|debat\\w+|reforma de|cambios? (?:a|en)) ~2 {law}',
    '(?:diario|periodico|prensa|periodista|concejal|vecino|abogad[oa]) (?:\\w+ )?(?:pidio|solicito|obtuvo|demando|reclamo) ~8 {law}',
    '(?:publicamos|publica|ponemos|subimos|consulte|vea) ~2 {record} ~1 (?:en|aqui)',
    '^(?:las |los |el |la )?(?:licitacion(?:es)?|contratos?|presupuestos?|permisos?|pliegos?|ofertas|nominas?|salarios|multas?) ~2 (?:es|son|esta|estan|pued\\w+|podr\\w+)',
    '(?<!lo )(?<!los )(?<!la )(?<!las )(?<!persona )(?<!cualquiera )(?<!quien )(?<!vecino )(?<!ciudadano )(?<!mundo )(?:para|como|puede|debe|desea|quiere) (?:\\w+ )?(?:solicitar|pedir|consultar|buscar|acceder|presentar|tramitar|obtener) ~5 (?:{record}|{law}|informacion publica|registros|copias?)(?! de (?:lo|sus|los mensajes|los comentarios|tus|este|estos))',
    '(?<!sujet[oa]s a )(?<!sujet[oa] a )(?<!objeto de )(?<!objeto de una )(?<!expuest[oa]s? a )(?<!someterse a )(?:solicit\\w+|solicitudes|formulario|peticion\\w*|portal|unidad|oficina|ventanilla) (?:de|para) ~4 (?:{record}|{law}|transparencia|acceso a)',
    '(?:actas?|pleno|sesion|atestado|informes? policial(?:es)?|partes?|contratos?|expedientes? judicial(?:es)?|multas?|licencias?) ~4 (?:es|son) ~4 (?:{record}|public[oa]s?)',
  ],
  kept: [
    '(?:conserva\\w*|guard\\w+|archiv\\w+|almacen\\w+|retien\\w*|reten\\w+|destru\\w+|copia) ~~12 {law}',
  ],
  disclosed: [
    'divulg\\w+',
    'entreg\\w+',
    'solicit\\w+',
    '(?:sujet|somet)[oa]?\\w*',
    '{record}',
    'public[oa]s?',
  ],
  policyOnData: ['(?:datos|informacion) (?:personal(?:es)?|de (?:caracter )?personal)'],
  notExempt: [
    '(?:{said}|{messages}|lo que ~2 (?:publi|escrib|env)\\w+|nada de lo que ~2 (?:publi|escrib|env)\\w+|nada) ~4 (?:{not}|esta|queda) ~2 (?:exent[oa]s?|excluid[oa]s?|al margen) de ~3 (?:divulgacion|{law}|{record}|la ley)',
  ],
  privacy: [
    '{not} ~5 (?:divulg\\w+|revel\\w+|compart\\w+|ced\\w+) ~8 (?:salvo|excepto|a menos|sin)',
    '(?:salvo|excepto) ~4 (?:obligacion legal|ley)',
  ],
  notSecret: [
    '(?:nada|ningun\\w*) ~8 (?:confidencial(?:es)?|privad[oa]s?|secret[oa]s?)',
    '{not} ~4 (?:confidencial(?:es)?|privad[oa]s?|secret[oa]s?)',
    'mensajes? (?:privad[oa]s?|direct[oa]s?)(?! .{0,60}(?:no|nunca|jamas) (?:\\S+ ){0,3}?(?:{record}|divulg\\w+|entreg\\w+|revel\\w+))',
  ],
  secret: SECRET,
};
