// Spanish: how a page says whose it is. Text is compared without accents.
import type { Words } from '../../grammar.ts';
import type { Lists, PhraseTable } from '../table.ts';

export const maintainedWords: Words = {
  ranBy:
    '{run}|atendid[oa]s?|dirigid[oa]s?|editad[oa]s?|redactad[oa]s?|escrit[oa]s?|manejad[oa]s?|publicad[oa]s?|supervisad[oa]s?|autorizad[oa]s?|cread[oa]s?|elaborad[oa]s?|actualizad[oa]s?|producid[oa]s?|controlad[oa]s?|coordinad[oa]s?|alimentad[oa]s?|abiert[oa]s?|puest[oa]s?|avalad[oa]s?|lanzad[oa]s?|habilitad[oa]s?|concebid[oa]s?|desarrollad[oa]s?|sostenid[oa]s?|hech[oa]s?',
  runsIt:
    '{runs}|operan?|operamos|opera y mantiene|atienden?|atendemos|manejan?|manejamos|dirigen?|editan?|redactan?|escriben?|cuidan?|actualizan?|supervisan?|controlan?|alimentan?|llevan|coordinan?|publican? en|maneja|(?:es|son|somos) (?:responsables?|duen[oa]s?|titular(?:es)?|propietari[oa]s?) de|esta detras de',
  begins:
    '(?:abrio|abrieron|creo|crearon|habilito|lanzo|estreno|inauguro|activo|(?:puso|pusieron) (?:a funcionar|en (?:marcha|linea|funcionamiento))|ha (?:abierto|creado|habilitado|lanzado|puesto en marcha))',
  staff:
    '(?:alguacil|sheriff|comisaria|cuerpo|brigada|personal|equipo|prensa|comunicacion(?:es)?|relaciones (?:con|publicas)|enlace|portavoz|autoridad|distrito|escuela|escuelas|escolar|colegio|biblioteca|bibliotecas|hospital|centro|puerto|aeropuerto|metro|transporte|transito|corte|tribunal|juzgado|fiscalia|tesoreria|registro|parque|museo|universidad|instituto|camara|comision|consejo|concejo|alcalde|alcaldesa|municipal|unidad|seccion|division|negociado|nosotros|institucional|rescate|proteccion civil|agencia|salud|agua|vivienda|area|gabinete|jefatura|comandancia|cabo|sargento|sargenta|inspector|inspectora|teniente|comisario|capitan|capitana|bomber[oa]s?|intendencia|prefectura|sistema|contraloria|procuraduria|defensoria|gobernacion|gobernador\\w*|regidor\\w*|regiduria|concejal\\w*|mancomunidad|comarcal?|consorcio|patronato|laboratorio|archivo|agentes|funcionari[oa]s?|emplead[oa]s municipales|guardacostas|capitania|consulado|embajada|posta|clinica|dif|institucion|entidad|judicial|congreso|senado|legislatura|zoologico|acueducto)',
};

/** After "no es un canal de": whose it is not, and not what it is not for. */
const OF_WHOM =
  '(?! (?:la |el |las |los )?(?:emergencias?|urgencias?|auxilio|socorro|denuncias?|quejas?|reclam\\w+|reportes?|avisos?|atencion|consultas?|sugerencias?|contacto|comunicacion|soporte|ayuda|asistencia|informacion|noticias|opinion|debate|ventas?|tramites?|pagos?|servicios?|notificaci\\w+|registro|entrada|respuesta|recepcion|recibir|interlocucion))';

export const maintained: Lists<'maintained'> = {
  cue: [
    '(?:oficial(?:es)?|verificad[oa]s?|institucional(?:es)?|autorizad[oa]s?)',
    '{page}',
    '{network}',
    '(?:copyright|©|derechos reservados)',
    '{ranBy}',
    '{runsIt}',
    '(?:fan ?page|aca|quien(?:es)?|buena|cargo|pertenecen?|propiedad|aqui|dado|llegado|encontrado|rincon|ventana|escaparate|textos|fotos)',
  ],
  official: [
    '(?:{page}|{network}) ~3 (?:oficial(?:es)?|verificad[oa]s?|institucional(?:es)?|autorizad[oa]s?)',
    '(?:oficial(?:es)?|verificad[oa]|unic[oa]) ~3 (?:{page}|{network})',
    '(?:somos|voz|presencia|casa|espacio|vocer[oa]) ~3 oficial',
    '\\S+[^a-z0-9]{1,5}oficial[^a-z0-9]{0,9}$',
  ],
  officialNews: ['(?:informacion|noticias|actualidad|avisos|comunicados) oficial(?:es)?'],
  isPageOf: [
    '(?:esta es|este es|bienvenid[oa]s? (?:a|al)|esta en|estas en|ha llegado a|llegaste a|encontro|encontraste) (?:la |el )?(?:{page}|{network}) ~2 (?:de|del)',
    '^(?:la |el |somos la |somos el )?(?:pagina|cuenta|perfil|canal|muro|sitio|facebook|twitter|instagram|youtube|tiktok)(?: (?:web|de facebook|en facebook|de x|institucional|real|corporativ[oa]|public[oa]|informativ[oa]|autentic[oa]|verdader[oa]|unic[oa]))? (?:de|del) (?:la |el |los |las )?(?!noticias|avisos|alertas|informacion|todos|vecinos|apoyo|fans|ville|commune|mairie|gendarmerie|prefecture|police)\\w+',
    '^@\\w+ es (?:el|la) ~1 {page}',
    '{page} (?:es|son) (?:de|del) (?:la |el |los )?\\w+',
    '{page} (?:es|son) (?:nuestr[oa]s?|propiedad de)',
    '^(?:es |esta es |somos )?una? (?:pagina|cuenta|perfil|canal) (?:mas )?(?:de|del) (?:la |el )?(?:{government}|{staff})(?![a-z])',
    '^(?:has|ha|habeis|han) (?:dado con|llegado a|llegado al|encontrado) (?:el |la |al |a la )?(?:{government}|policia)(?![a-z])',
    '^(?:el|la) (?:rincon|espacio|ventana|escaparate|casa|voz) (?:de|del|de la) (?:\\S+ ){0,4}?(?:en|de) (?:{network}|redes|las redes)',
    '(?:la|el) (?:buen[oa]|verdader[oa]|autentic[oa]|legitim[oa]) (?:{page} )?(?:es (?:esta|este)|de|del)(?: (?:la|el|{page}) (?:de|del))? ~6 (?:{government}|{staff})',
    '(?:la|el) (?:verdader[oa]|autentic[oa]|legitim[oa]|real) {page} (?:de|del) ~4 (?:{government}|{staff})',
    '{page} (?:de|del) (?:la |el |los )?(?:\\S+ ){1,3}?(?:y )?no (?:de|del|la de|el de) (?:un|una|nadie|otr[oa]|ningun)',
  ],
  run: [
    '(?:{page}|{network}|espacio|publicaciones|contenidos?) ~~8 {ranBy} ~4 por (?!voluntarios|vecinos|usuarios|visitantes|terceros)\\w+',
    '^(?:(?!la|el|los|las|lo|es|son)\\w+ ){0,3}{ranBy} (?:exclusivamente |directamente )?por (?!voluntarios|vecinos|usuarios|visitantes|terceros)\\w+',
    '(?:{page}|{network}|^\\w+) ~~10 (?:a cargo|bajo la responsabilidad|en manos|bajo el control|bajo la direccion|bajo la supervision|propiedad|titularidad) (?:de|del)',
    '(?:a cargo de|bajo la responsabilidad de|en manos de|responsabilidad de|obra de) ~3 (?:{government}|{staff})',
    '^(?:es |este es )?un servicio (?:publico |informativo )?(?:de|del) (?:la |el )?(?:\\S+ ){0,2}?(?:{government}|{staff})(?: \\S+){0,3}$',
    '^(?:administra(?:dor|dora|dores|cion)|responsables?|titular|propietari[oa]|duen[oa]|editor(?:a|es)?|community manager|redaccion)(?: \\S+){0,3}? ?[:=] ?(?:el |la )?(?:\\S+ ){0,2}?(?:{government}|{staff})',
    '(?:{page}|{network}|espacio) ~4 pertenecen? (?:a|al)',
  ],
  weRun: [
    '^(?:tuitean?|escriben?|publican?|redactan?|informan?) ?:? (?:el |la |los |las )?(?:\\S+ ){0,4}?(?:{government}|{staff})',
    'nadie (?:mas que|salvo|fuera de) (?:\\S+ ){0,4}?(?:{government}|{staff}) (?:\\S+ ){0,3}?(?:tiene|publica|escribe|maneja|entra)',
    '(?:todo )?lo que (?:se )?(?:publica|lees?|lee|ve|ves|aparece|sale) (?:aqui |en est[ea] {page} )?(?:\\S+ )?(?:proviene|viene|sale|lo (?:sube|publica|escribe|redacta)) (?:\\S+ ){0,3}?(?:{government}|{staff})',
    '(?:{government}|{staff}) (?:\\S+ ){0,3}?habla (?:aqui )?(?:con voz propia|por si mism[oa]|en su (?:propio )?nombre)',
    '(?:{government}|{staff}) (?:\\S+ ){0,5}{begins} ~2 (?:esta|este|estas|estos|la presente|el presente) ~1 (?:{page}|{network})',
    '(?:quien|quienes) (?:te |le |les |os )?(?:responden?|contestan?|escriben?|publican?|atienden?|administran?|manejan?|hablan?) (?:aqui|por aca|por aqui|en est[ea] {page}|est[ea] {page}) (?:es|son) (?:\\S+ ){0,5}(?:{government}|{staff})',
    '(?:la|el|las|los) que {runsIt} (?:la |el |los )?(?:{government}|{staff})',
    '(?:{government}|{staff}) (?:\\S+ ){0,6}{runsIt} ~4 (?:{page}|{network}|espacio)',
    '(?:la|las|lo|los) {runsIt} ~2 (?:el|la|los|las|su|nuestr[oa]) ~6 (?:{government}|{staff})',
    '(?:{page}|{network}|espacio) ~4 (?:la|las|lo|los) {runsIt} ~4 (?:{government}|{staff})',
    'ayuntamiento ~3 (?:dio|ha dado) de alta ~4 (?:{page}|perfiles)',
    '(?:detras de|responsable de|duen[oa] de) (?:esta|este|estas|nuestra) ~1 {page} ~2 (?:esta|es|hay)',
    '(?:{government}|{staff}|personas?|empleados?) ~6 (?:escriben?|publican?|redactan?|hacen?|ponen?) (?:las|los|todas las|todos los) (?:publicaciones|mensajes|contenidos|avisos)',
    'aqui (?:solo |siempre )?(?:publica|escribe|habla|informa|tuitea)n? (?:solo |siempre |directamente )?(?:el|la|los|las) (?:propi[oa]s? )?(?:equipo |personal |gabinete )?(?:de |del |de la )?(?:{government}|{staff}|estacion)(?![a-z])',
    '^(?:el|la|los|las) (?:propi[oa]s? )?(?:{government}|{staff}) (?:(?:de|del|la|el|\\w+) ){0,4}?(?:publica|escribe|habla)n? aqui',
    '^(?:textos?|fotos?|palabras|imagenes) y (?:textos?|fotos?|palabras|imagenes)[^a-z0-9]{1,3}(?:\\S+ ){0,4}?(?:{government}|{staff})',
  ],
  plainly: [
    '(?:{government}|{staff}) (?:(?!que|quien|no|si)[^\\s,;:]+ ){0,5}?(?:{begins}|{runsIt}) (?:esta|este|estas|estos) ~1 {page}',
    '(?:esta|este|estas|estos|nuestr[oa]) {page} (?:es|son|fue|esta) {ranBy} por (?:el |la |los )?(?:\\S+ ){0,2}?(?:{government}|{staff})',
    '^(?:la |el )?{page} (?:oficial|institucional) (?:de|del) (?:la |el |los )?(?:\\S+ ){0,2}?(?:{government}|{staff})',
  ],
  unofficial: [
    `(?:no|ni|tampoco) ~3 {page} (?:es|son|pertenecen?) ~1 (?:de|del|a|al)${OF_WHOM}`,
    'no (?:es|esta) ~1 {ranBy} ~2 por',
    `(?:no es|ya no es|no somos|no soy|esta cuenta no es|nunca fue) ~3 (?:oficial(?! (?:para|de|del) )|{page} (?:oficial )?(?:de|del)${OF_WHOM})`,
    'no ~1 oficial',
    '(?:era|fue|solia ser|habia sido) (?:antes |entonces |hasta \\S+ )?(?:la|el|una?|nuestr[oa]) (?:\\S+ ){0,2}?{page} ~2 oficial',
    '(?:antigu[oa]|anterior|vieja|viejo) ~1 {page} ~2 oficial',
    '(?:{page}|{network}) ~3 (?:ya no|no esta) ~3 (?:activ[oa]|{run}|uso)',
    '(?:{page}|{network}) ~3 no ~2 (?:{run}|pertenece|es gestionad[oa]|es administrad[oa])',
    '(?:parodia|pagina de fans)',
    '(?:{government}|{staff}) ~3 no (?:administra|gestiona|lleva|opera|maneja|mantiene)n? ~2 (?:{page}|{network})',
    'no (?:la|lo) (?:administra|gestiona|lleva|opera) ~3 (?:{government}|{staff})',
  ],
  titled: [
    '^(?:\\S+ ){1,6}(?:es|son|esta|estan) (?:\\w+ )?{ranBy} ~2 por',
    '^(?:\\S+ ){1,6}(?:es|son) (?:un|una|el|la) (?:\\w+ )?(?:servicio|programa|proyecto|pagina|sitio|publicacion) (?:de|del)',
  ],
  site: ['(?:sitio|web|sitio web|pagina web|portal)s?'],
  here: [
    '^sitio (?:web )?oficial(?: (?:de|del)|,) (?!(?:\\S+ ){0,12}\\S{1,40}\\.(?:gob|gov|org|com|es|mx|cl))\\w+',
    '^(?:esta es|este es|bienvenid[oa]s? a|(?:usted )?esta en)',
  ],
  network: ['{network}', '(?:redes|redes sociales|red social)'],
  copyright: ['(?:copyright|©|derechos reservados)'],
  government: [
    '{government}',
    '{staff}',
    '{run} por nosotros',
    'nuestr[oa] \\w+ oficial',
    '(?:pagina|cuenta|perfil|canal|sitio|sitio web|portal) (?:de \\S+ )?(?:oficial|verificad[oa]|institucional|autorizad[oa])(?: y verificad[oa])?[^a-z0-9]{0,9}$',
  ],
  notThis: [
    '{page} oficial ~2 (?:en otro (?:sitio|lugar)|en otra (?:parte|red|plataforma))',
    '(?:listado|lista|directorio|relacion|catalogo|inventario) de ~2 {page}',
    '(?:visite|visita|consulte|vea|siga|siguenos en|en nuestr[oa]) ~4 (?:oficial(?:es)?|{page} (?:de|del))',
    '(?:proteccion|calendario|censo|tarifa|convocatoria|boletin|diario|gaceta|lengua|idioma|horario|precio|documento|medio|postura|posicion|opinion|respuesta|reporte|cargo) oficial',
    '(?:sera|va a ser|se convertira en) (?:pronto |muy pronto |en breve )?(?:la|el|nuestr[oa]) (?:\\S+ ){0,1}{page} ~2 oficial',
    '(?:cualquiera|alguien|otros) ~3 (?:decir|fingir|hacerse pasar|afirmar|pretender) ~4 oficial',
    '{page} (?:falsas?|falsos?|fraudulent[oa]s?|apocrif[oa]s?|pirata)',
    '(?:falsas?|falsos?) {page}',
    '(?<!otra )(?<!otro )(?:{page}) (?:\\S+ ){0,3}?es (?:una? )?(?:fals[oa]|estafa|fraude)',
    '(?:suplanta\\w*|se hac(?:e|en) pasar|^(?:una |la |es una )?estafa)',
    'cuentas? (?:de ahorros?|bancarias?|corrientes?|de (?:agua|luz|gas|cobro|cheques)|del? (?:banco|cliente|contribuyente)|por pagar)',
    '(?:antes|antiguamente|anteriormente|en su dia|hasta 20\\d\\d|hace anos) (?:\\S+ ){0,5}?(?:llevaba|administraba|manejaba|gestionaba|atendia|era {ranBy}|estaba {ranBy})',
    '(?:otras?|terceros|externas?|enlazad[oa]s) ~1 {page}',
  ],
};

/** What a sentence must have to be looked at: see `Stems`. */
export const maintainedStems: NonNullable<PhraseTable['stems']['maintained']> = {
  alone:
    'oficial|gestionad|administrad|copyright|verificad|pertenec|cargo|institucional|llevad|atendid|autorizad|operad|manejad|mantenid|habilit|fan|corporativ',
  pair: [
    'gestion|administr|mantien|lleva|esta|este|bienvenid|publicad|dio$|reservados|opera|maneja|atiend|edit|redact|escrib|actualiz|supervis|es$|son$|de$|del$|duen|propiedad|responsab|detras|por$|alimenta|aqui|una$|dado|llegado|encontrado|rincon|ventana|escaparate|textos|fotos|puso|abri|creo|lanz|ha$|buena|verdader|autentic|responde|contest|quien|tuitea|proviene|viene|nadie|voz$|estren|activ|no$',
    'pagina|cuenta|perfil|sitio|web|canal|red$|redes|plataforma|derechos|facebook|twitter|espacio|portal|muro|publica|escribe|habla|ayunt|polic|personal|la$|las$|lo$|los$|fanpage|aca$|gente|contrasena|todo$|propia|equipo',
  ],
};
