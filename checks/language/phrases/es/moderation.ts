// Spanish: words for what the public writes, what is not wanted there, and the ways in which it is taken off. Without accents.

export const SAID =
  '(?:comentarios?|mensajes?|publicacion(?:es)?|contenidos?|opinion(?:es)?|aportacion(?:es)?|aportes?|participacion(?:es)?|respuestas?|tuits?|posts?|entradas?|expresion(?:es)?|lenguaje|fotos?|imagen(?:es)?|enlaces?|videos?|vocabulario|palabras)';
export const IT =
  '(?:lo que|los que|las que|todo lo|aquello|aquellos|aquellas|eso|esos|esas|estos|estas|cualquier|quienes?|si alguien|quien)';
export const WRITERS =
  '(?:usuari[oa]s?|personas?|participantes?|cuentas?|seguidor(?:es|as?)?|visitantes?|ciudadan[oa]s?|quien(?:es)?|autor(?:es|as?)?)';
const SPEECH =
  '(?:insult\\w*|ataques? personal(?:es)?|ofens\\w+|ofend\\w+|injuri\\w+|calumni\\w+|soez|soeces|groser\\w+|vulgar\\w*|difam\\w+|obscen\\w+|spam|palabrotas|malas palabras|lenguaje (?:soez|ofensivo|sexual|vulgar|inapropiado)|irrespetuos\\w+|falta(?:s)? de respeto|descalificaci\\w+|apodos|discurso de odio|malas? lenguaje)';
const MISDEED =
  '(?:amena[zc]\\w+|racis\\w+|sexis\\w+|xenofob\\w+|machis\\w+|homofob\\w+|discrimin\\w+|odio|violen\\w+|ilegal\\w*|ilicit\\w*|publicitari\\w+|publicidad|propaganda|promocion\\w*|promuev\\w+|comercial\\w*|negocios?|vend\\w+|venta|ventas|anunci\\w+|pornogra\\w+|sexual\\w*|acos\\w+|denigr\\w+|ajen[oa]s? al tema|fuera de (?:tema|lugar)|falsedad\\w*|fals[oa]s|rumores|acus\\w+|datos (?:personales|privados|bancarios|ajenos|de (?:otras|terceros|menores))|telefonos ajenos|numeros? de (?:seguro|cuenta|telefono)|menor(?:es)?|victimas?|testigos?|investigacion(?:es)?|identidad|seguridad|inapropiad\\w+|nombres? de (?:estudiantes|menores|ninos|victimas|alumnos)|fotos de (?:otros|ninos|menores|estudiantes)|politic[oa]s? partidistas?|campana|delito\\w*|engan\\w+|bots?|incit\\w+|burl\\w+)';
export const BAD = `(?:${SPEECH}|${MISDEED})`;
export const SPEECH_BAD = SPEECH;
export const RULES =
  '(?:normas?|reglas?|politicas?|condiciones|terminos|codigo de conducta|netiqueta|pautas|criterios|directrices|principios|lineamientos)';

/** To take off: infinitive and present, future, participle, noun. */
const TAKE =
  '(?:elimin(?:ar|a|an|amos|e|en|emos)|borr(?:ar|a|an|amos|e|en|emos)|suprim(?:ir|e|en|imos|a|an)|retir(?:ar|a|an|amos|e|en|emos)|ocult(?:ar|a|an|amos|e|en|emos)|quit(?:ar|a|an|amos|e|en|emos)|escond(?:er|e|en|emos)|rechaz(?:ar|a|an|amos)|descart(?:ar|a|an|amos)|desaparec(?:er|e|en|era|eran)|dar de baja|censur(?:ar|a|an)|remov(?:er|emos)|remueve[n]?|exclu(?:ir|ye|yen|imos))(?:se|l[oa]s?)?';
const WILL =
  '(?:eliminara(?:n)?|eliminaremos|borrara(?:n)?|borraremos|suprimira(?:n)?|suprimiremos|retirara(?:n)?|retiraremos|ocultara(?:n)?|ocultaremos|quitara(?:n)?|quitaremos|rechazara(?:n)?|removera(?:n)?|removeremos)';
const TAKEN =
  '(?:cortad[oa]s?|filtrad[oa]s?|dad[oa]s? de baja|tachad[oa]s?|eliminad[oa]s?|borrad[oa]s?|suprimid[oa]s?|retirad[oa]s?|ocultad[oa]s?|ocult[oa]s?|quitad[oa]s?|escondid[oa]s?|rechazad[oa]s?|removid[oa]s?|excluid[oa]s?)';
export const TAKEDOWN: readonly string[] = [
  `(?:reserv\\w+|tien\\w+) ~3 (?:derecho|facultad|potestad) ~~12 (?:${TAKE}|bloque\\w+|moder\\w+)`,
  `(?:pued[ae]n?|podra|podran|podemos|podremos|podran|debe|debera) ~4 (?:${TAKE}|${TAKEN})`,
  `(?:se|los?|las?|nosotros) (?:${TAKE}|${WILL})`,
  WILL,
  '(?:eliminamos|borramos|suprimimos|retiramos|ocultamos|quitamos|escondemos|rechazamos)',
  `(?:moderador(?:es|as?)?|administrador(?:es|as?)?|equipo|municipio|ciudad|condado|distrito|oficina|policia|biblioteca|personal|ayuntamiento|departamento) ~2 ${TAKE}`,
  `(?:sera|seran|es|son|queda|quedan|ser|sean) ~2 ${TAKEN}`,
  '(?:se va|se van|se esfuman?|desaparecen?|cortamos|barremos|tumbamos|bajamos|fulminamos|dejara\\w* de verse|(?:pa.?|para|pa) ?fuera|a la (?:basura|papelera))|: fuera(?![a-z])',
  '^(?:motivos?|causas?|razones) (?:de|para|para la|de la) (?:eliminacion|borrado|retirada|retiro|eliminar|borrar)',
  '(?:no|tampoco) ~2 (?:dej\\w+ (?:publicad|en linea|visib)\\w*|permanecera\\w*|durara\\w*|quedara\\w*|se publicara\\w*|sera\\w* publicad\\w+)',
];
export const SHUT_OUT: readonly string[] = [
  '(?:se|podra\\w*|puede\\w*|sera\\w*|podemos) ~4 (?:bloque\\w+|expuls\\w+|silenci\\w+|suspend\\w+|restring\\w+)',
  '(?:bloquearemos|bloqueamos|expulsamos|expulsaremos)',
];
export const GROUNDS: readonly string[] = [
  BAD,
  '(?:comentarios?|mensajes?|publicacion(?:es)?|contenidos?|respuestas?) (?!(?:de|del|que|en|se|ser\\w+|son|es|pued\\w+|podr\\w+|y|o|a|al|por|para|publicad\\w+|recibid\\w+|enviad\\w+|sin|no|deb\\w+|privad\\w+|los|las|direct\\w+|eliminad\\w+|borrad\\w+|ocult\\w+|retirad\\w+|suprimid\\w+|archivad\\w+|aqui) )[a-z]+(?:[oa]s?|es|ntes?|les?) ~3 (?:se|ser\\w+|pued\\w+|podr\\w+|son|quedan?|desaparec\\w+)',
  '(?:despues de|tras|cada|al cabo de|pasad[oa]s|a los) ~2 (?:\\d+|ano|mes|semana|temporada|dias|meses|anos)',
  `(?:${SAID}|${IT}|cualquier mencion) ~2 (?:que|con|sobre|contrari\\w+|ajen\\w+|fuera|de)`,
  '(?:lo que|los que|las que|si alguien|si lo hace|si se|aquell[oa]s)',
  `(?:incumpl\\w+|viol\\w+|romp\\w+|infrin\\w+|contraven\\w+|falt\\w+|contrari\\w+|no (?:cumpl\\w+|respet\\w+)|segun|conforme|fuera de|contra) ~4 (?:${RULES}|reglas|esto|estas|lo anterior)`,
  '(?:solo|solamente|unicamente|excepto|salvo|porque|cuando|si) ~3 \\w+',
  `(?:${TAKE}|${TAKEN}|${WILL})[^:.?!]{0,60}: ?\\(?\\w+`,
  '(?:dich[oa]s?|tales|prohibid[oa]s?|esos|esas|estos|estas) (?:comentarios?|mensajes?|contenidos?|publicaciones|expresiones)',
  '(?:l[oa]s) que no',
];
export const AT_WILL: readonly string[] = [
  '(?:en cualquier momento|por cualquier (?:motivo|razon)|sin (?:motivo|razon)|a (?:su|nuestra|su entera) discrecion|cuando (?:lo )?(?:estime|considere|crea|sea necesario)|cualquier comentario$|todo comentario$)',
];
const NO =
  '(?:no(?! (?:a|al) )|nada de|ningun\\w*|sin|ni|evit\\w+|absten\\w+|abstengase|prohib\\w+|se prohiben?|cero|nunca|jamas|queda[n]? prohibid\\w+|fuera)';
const NOT_OK =
  '(?:no ~3 (?:permit\\w+|permiten|admit\\w+|toler\\w+|acept\\w+|public\\w+|cabida|lugar|bienvenid\\w+|caben?|pasan?|vale[n]?|duran?|entran?|van)|fuera(?=[^a-z0-9]|$)|no van|prohibid\\w+|estan? prohibid\\w+|vetad\\w+)';
export const FORBIDS: readonly string[] = [
  `${NO} ~~6 ${BAD}`,
  `no ~3 (?:permit\\w+|admit\\w+|toler\\w+|acept\\w+|publi\\w+) ~~14 ${BAD}`,
  `${BAD} ~~12 ${NOT_OK}`,
];
export const FORBIDS_SPEECH: readonly string[] = [
  `(?:no(?! (?:a|al) )|nada de|ningun\\w*|sin|ni|evit\\w+|absten\\w+|prohib\\w+|cero) ~4 ${SPEECH}`,
  `${SPEECH} ~~12 ${NOT_OK}`,
];
export const NOT_WANTED: readonly string[] = [
  `${SAID} ~~12 no ~2 (?:se )?(?:permit\\w+|admit\\w+|toler\\w+|acept\\w+|publica\\w*)`,
  `no ~2 (?:permit\\w+|admit\\w+|acept\\w+|publica\\w*) ~~3 ${SAID} ~2 (?:que|con|sobre|de)`,
];
export const KEEP =
  '(?:conserv\\w+|archiv\\w+|guard(?:ad[oa]s?|amos|an|ar|a|en|aremos|aran)(?![a-z])|almacen\\w+|queda(?:n)? (?:archivad\\w+|guardad\\w+|registrad\\w+|en (?:un )?(?:registro|archivo))|retien\\w+|retendr\\w+)';
