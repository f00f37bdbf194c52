// Spanish: how a page says what it is for. Text is compared without accents.
import type { Words } from '../../grammar.ts';
import type { Lists, PhraseTable } from '../table.ts';

export const purposeWords: Words = {
  topic:
    'noticias?|novedades|actualidad|actualizaciones|avisos?|alertas?|anuncios?|comunicados?|boletin(?:es)?|recordatorios?|consejos?|recomendaciones|cierres?|cortes?|interrupciones|desvios?|retrasos|demoras|cancelaciones|choques?|accidentes|trafico|transito|obras?|baches|semaforos?|barrido|calles|carreteras?|caminos?|vias?|rutas?|horarios?|itinerarios?|calendarios?|agenda|eventos?|fiestas?|ferias?|festivales|conciertos?|talleres|clases|cursos?|charlas|actividades|programas?|proyectos?|servicios|tramites?|permisos?|licencias|pagos?|impuestos|presupuestos?|licitaciones|subastas|empleos?|vacantes|convocatorias?|becas|ayudas|subsidios|inscripciones|matriculas?|elecciones|votaciones|reuniones|sesiones|juntas|asambleas|audiencias|plenos?|ordenanzas|decisiones|resultados|estadisticas|datos|informes?|reportes?|mapas?|fotos?|videos?|historias?|libros?|cuentos?|lecturas?|computo|biblioteca|vacunas?|vacunacion|brotes?|salud|dengue|pruebas|clinicas?|agua|basura|reciclaje|residuos|recoleccion|luz|nieve|lluvias?|tormentas?|huracan(?:es)?|inundacion(?:es)?|incendios?|tsunamis?|sismos?|terremotos?|calor|clima|tiempo|pronosticos?|refugios?|albergues?|evacuaciones|evacuacion|emergencias|preparacion|prevencion|seguridad|operativos?|arrestos?|detenidos|busquedas?|buscados|desaparecid[oa]s|fraudes?|estafas?|adopcion(?:es)?|mascotas|perros|animales|senderos?|campamentos?|cupos|playas?|parques|navegantes|cruceros|mareas|boletos|tarifas|paradas|lineas|estaciones|entradas|voluntari[oa]s|voluntariado|ciudadania|vecinos|comunidad|cultura|deportes?|turismo|exposiciones|visitas|menus?|comedor(?:es)?|graduaciones|logros|campanas|capacitacion(?:es)?|reconocimientos|rescates|simulacros|informacion|info',
  hollow:
    'transito|trafico|obras?|caminos?|vias?|carreteras?|servicios|licencias|permisos?|impuestos|elecciones|agua|basura|salud|seguridad|prevencion|emergencias|parques|biblioteca|cultura|deportes?|turismo|empleos?|estadisticas|vecinos|comunidad|ciudadania|animales|residuos|luz|tiempo|incendios?|rescates|prevencion|videos?|estaciones|lineas|informacion|info|calles|reciclaje|recoleccion|preparacion',
  tellVerb:
    '(?:inform|comunic|public|anunci|divulg|compart|difund|orient|advert|alert|avis|record|recuerd|dar a conocer|das? a conocer|dialog|convers|escuch|recib|ofrec|brind|mostr|muestr|ensen|educ|promov|promocion|acerc|atend|ayud|lleg|contar|contest|respond|hablar|hablamos|prevenir|evit|invit|reclut|ped|pid|busc|celebr|conect|mantener|mantenerl|complement|facilit|transmit|explic|poner|entreg|llev|trat)\\w*',
};

/** A page by more names, or the network that it is on. */
const APPS = '{network}|whatsapp|tiktok|telegram|fan ?page|fanpage';
const PLACE = `(?:canal|grupo|muro|espacio|perfil|cuenta|pagina|sitio|chat|blog|boletin|bot) de (?:${APPS})|(?:{page}|${APPS}|grupo|muro|espacio(?: digital)?|chat|bot|blog)`;
const TELL = '{tellVerb}';
const P = '(?:{page}|{network}|espacio|presencia)';

const NO_CONTRAST =
  '(?! .{0,120}(?:sino|pero|salvo|;|(?:es|son|sirve|usamos|la usamos|solo) ~1 para))';

export const purpose: Lists<'purpose'> = {
  cue: [
    '{page}',
    '{network}',
    '{newsWord}',
    '{topic}',
    '(?:objet(?:iv)?os?|finalidad|fin|fines|proposito|mision|bienvenid[oa]s?|sigue|siga|siguenos|siganos|comprometid[oa]s?|servir|proteger|hola|aqui|para que|por que|ella|sirven?|existen?)',
  ],
  subject: [
    '{page}',
    '{network}',
    '^(?:lo nuestro|que (?:encontrar|ver|hay)|donde|que es|para eso)',
    '(?:grupo|muro|cometido|fan ?page|whatsapp|tiktok|telegram|medio)',
    '(?:aqui|aca|por aqui|ya no|perfiles|ell[oa]s?|espacio|presencia)',
    '^(?:lo|los temas|temas|cosas) que',
    '^(?:su|nuestro|el|los|sus) (?:objet(?:iv)?os?|proposito|fin|finalidad|mision)',
    '^(?:existen?|sirven?|busca|pretende|nacio|se cre|se abri|lo abrimos|la abrimos|las abrimos|los abrimos|estamos|para que|por que|siganos|siguenos)',
    '(?:siga|sigue|siguenos|siganos|visite|visita|consulte)',
  ],
  unused: [
    '(?:{page}|{network}) ~2 ya no ~3 (?:usa|utiliza|actualiza|activ[oa])',
    '(?:{page}|{network}) ~2 (?:esta|estan|queda|quedan) ~1 (?:inactiv[oa]s?|en desuso|fuera de uso|cerrad[oa]s?)',
    'dej(?:ado|o|aron|amos) de (?:usar|utilizar|publicar|actualizar) ~4 (?:{page}|{network}|aqui)',
    'ya no (?:se )?(?:publica|usa|utiliza|actualiza)(?:n|mos)? ~4 (?:{page}|{network}|aqui)',
    'no (?:publica|usa|utiliza|actualiza)(?:n|mos)? mas ~3 (?:{page}|{network}|aqui)',
  ],
  stated: [
    `(?:objet(?:iv)?os?|finalidad|proposito|fin|razon|funcion|tarea) ~3 (?:de|del|de la|de estas?|de este|tener) ~4 ${P}`,
    `${P} ~6 (?:tiene|tienen|tendran|tendra|persigue|cumple) ~4 (?:objet(?:iv)?os?|finalidad|fin|proposito|mision|funcion|tarea)`,
    '^(?:su|nuestro|sus|nuestros) (?:unico |principal )?(?:objet(?:iv)?os?|proposito|fin|finalidad|funcion) (?:aqui )?(?:es|son|consiste)',
    '^(?:objet(?:iv)?o|proposito|finalidad|fin|uso previsto|para que sirve|por que estamos(?: aqui)?)[:.] ?\\w+ \\w+',
    `${P} ~5 (?:sirven?|esta(?:n)? pensad[oa]s?|esta(?:n)? destinad[oa]s?|esta(?:n)? dedicad[oa]s?|nacen?|nacio|se cre(?:o|aron)|se abri(?:o|eron)|fue(?:ron)? cread[oa]s?|pretenden?|buscan?|existen?|trata|se usan?|se utilizan?|se emplean?|se dedican?) ~3 (?:para|a|como|de|solo para) ~3 (?:{tellVerb}|{topic}|que|{visitors}|servir)`,
    '^(?:existen?|sirven?|busca|pretende|nacio|se cre\\w+|se abri\\w+) ~4 {tellVerb}',
    '^sirven? para (?:hacer(?:nos)?|enviar(?:nos)?|presentar|plantear|dejar(?:nos)?|recoger|recibir|proponer) ~2 (?:sugerencias|consultas|quejas|propuestas|comentarios|preguntas|ideas|felicitaciones|opiniones)',
    `${P} ~~12 con fines (?:\\w+ )?(?:informativos|divulgativos|de divulgacion|de informacion|de comunicacion|educativos|preventivos|institucionales)`,
    `${P} ~3 (?:es|son) ~1 (?:un|una|el|la|nuestr[oa]|su|vuestr[oa]) ~3 (?:medio|escaparate|altavoz|canal|espacio|herramienta|via|lugar|ventana|punto|tablon|puente|vitrina)`,
    `${P} (?:\\w+ )?(?:ofrecen?|informan?|publican?|comparten?|anuncian?|difunden?|brindan?|da|dan|presentan?|muestran?|avisan?|cubren?|llevan?|trae|cuenta|recogen?|contienen?|permiten?|ayudan?|complementan?) ~6 (?:{topic}|a|sobre|de|con)`,
    `(?:en esta|en este|en estas|en estos|en nuestr[oa]s?|por este|por esta|aqui|en ella|en el|desde aqui) ~2 (?:${P} )?(?:se |le |les |nos |te |usted |podra |puede |va a |ir[ae] )*(?:encontrar\\w*|encuentr\\w+|ver[ae]\\w*|hallar\\w*|halla\\w*|sabra\\w*|sale|salen|informa\\w*|difund\\w+|publica\\w*|compart\\w+|anuncia\\w*|avisa\\w*|da|damos|ofrec\\w+|contamos|(?<!esta )(?<!nuestra )cuenta|habla\\w*|recibi\\w*|dialoga\\w*|entera\\w*|conocer\\w*|recuerda|pone\\w*)`,
    `(?:{topic}) ~~6 (?:se )?(?:publican?|anuncian?|avisan?|difunden?|comparten?|informan?|dan|ponen|salen?) ~2 (?:aqui|en (?:esta|este|nuestr[oa]|est[oa]s))`,
    `(?:{topic}) ~~6 (?<!no )(?<!no se )(?<!nunca )(?<!nunca se )(?:se )?(?:publican?|anuncian?|avisan?|difunden?|comparten?|dan|salen?|envian?|transmiten?|mandan?|llegan?) ~2 (?:por|a traves de|mediante|desde) (?:esta|este|nuestr[oa]) ~1 (?:{page}|{network})`,
    '^(?:lo|los temas|temas|cosas) que (?:publicamos|compartimos|contamos|tuiteamos|ponemos|anunciamos|difundimos)(?: aqui| en (?:esta|este) {page})?[^a-z0-9]{0,2}[:]',
    'que (?:esto|(?:esta|este|nuestr[oa]) {page}) sean? (?:un|una|el|la|su|tu) (?:\\w+ )?(?:puente|lugar|espacio|ventana|punto|canal|medio|via|tablon|herramienta|dialogo|conversacion)(?! ~2 (?:respet\\w+|segur\\w+|san[oa]|libre|amable|cordial))',
    '(?:eso|esto) es (?:todo )?lo (?:unico )?que (?:hace|hacemos|publica|publicamos|ofrece|cuenta|encontrar\\w*) ~2 (?:{page}|aqui)',
    '(?:este|esta) ~2 lo abrimos ~2 para',
    '(?:espacio|pagina|cuenta|canal|perfil) ~3 (?:lo|la|los|las) (?:abrimos|creamos|usamos|tenemos|mantenemos|hicimos) ~3 (?:para|como|con)',
    `(?:piens[ea]n?|ve[ae]n?|consider[ea]n?|tom[ea]n?|mir[ea]n?) (?:en |a )?(?:esta|este|nuestr[oa]) ${P} como (?:un|una|el|la|nuestr[oa]|su)`,
    '^(?:y )?(?:para que|por que)(?: (?:esta|este|una|un) (?:pagina|cuenta|canal|perfil))?[^a-z0-9]{1,5}(?:para que|para|porque) (?!servir|ayudar|proteger)\\w+',
  ],
  shown: [
    '^(?:aqui|en (?:esta|este) {page}) (?:(?!comentarios|mensajes)\\S+ ){0,6}{topic} ~~8 (?:nada mas|y ya|y punto|eso es todo)[^a-z0-9]{0,3}$',
    '{page} ~4 (?:es|son) (?:solo |unicamente |exclusivamente )?para (?!uso|mayores)\\w+',
    '(?:sigan?os|siguenos|siganos|sigue|siga|visite|visitenos|consulte|consultenos|unase|suscribase) ~4 (?:para|si quiere) ~3 (?:{tellVerb}|{topic}|conocer|saber|enterarse|estar|ver|recibir)',
  ],
  used: [
    `(?:usamos|utilizamos|usan?|utilizan?|empleamos|emplean?|nos valemos de|aprovecha\\w*|recurr\\w+ a|se sirve de) ~6 ${P} ~10 (?:para|como|con el fin|a fin)`,
    `(?:abrimos|abrio|creamos|creo|mantenemos|mantiene|tenemos|tiene|administra\\w*|opera\\w*|gestiona\\w*|lleva\\w*|estamos en|esta en|esta presente en|participa\\w* en|dio de alta) ~6 ${P} ~10 (?:para|con el fin|a fin|con el objetivo|porque) ~3 (?:{tellVerb}|{topic}|que|{visitors})`,
    `(?:a traves de|mediante|por medio de|por|en|con) ~3 ${P} ~8 (?:informamos|informa|comunicamos|comunica|difundimos|difunde|compartimos|comparte|publicamos|publica|anunciamos|anuncia|avisamos|damos|dialogamos|conversamos|contamos|ofrecemos|ofrece|da a conocer)`,
    '(?:informamos|comunicamos|difundimos|compartimos|publicamos|anunciamos|avisamos|damos|contamos|ofrecemos|ponemos) ~10 (?:aqui|en (?:esta|este|estas|nuestra|nuestras|redes|facebook|twitter|instagram))',
    `con ~3 ${P} (?:queremos|buscamos|pretendemos|esperamos|deseamos) ~1 {tellVerb}`,
    '(?:perfiles|{page}) ~8 para que ~8 (?:comunicacion|informacion)',
    'estamos (?:aqui|en (?:facebook|redes|twitter|instagram|x|las redes)) ~3 para (?!servir|ayudar|proteger)(?:\\S+ ){0,2}(?:{tellVerb})',
    'para que ~6 (?:sepan?|se enteren?|conozcan?|reciban?|esten) ~8 (?:{topic})',
    '(?:use|usen|utilice|utilicen) (?:esta|este) ~2 (?:{page}) ~2 para',
  ],
  offer: [
    '(?:siguenos|siganos|sigue|siga|sigue nuestra cuenta) ~3 (?:para|por)',
    '{newsWord} (?:y |e |, )?(?:\\w+ )?{newsWord} ~4 (?:de|del|sobre|para)',
    '(?:ultimas?|toda la|todas las|todos los|informamos|compartimos|difundimos|publicamos|avisamos|anunciamos|damos|informa|comparte|publica|difunde|ofrece|salen|encuentre|entere\\w*|conozca|vea|lea|descubra) ~3 (?:de |del |sobre |los |las )?{topic}',
    '(?:^|voz ~6 |solo |aqui )para {topic}',
    'para (?:avisos|noticias|alertas|informacion|consejos|cierres|anuncios)',
    '(?:aqui|en esta pagina|en este perfil|en esta cuenta) ~2 (?:salen|sale|publica\\w*|encontrar\\w*|va|van|avisa\\w*|informa\\w*|compart\\w+|contamos)',
    '(?:que|donde|cuando|como) (?:hay|pasa|hacer|ir|esta pasando|leemos|estamos leyendo|inscribirse|adoptar|participar|ayudar)',
    '^para que (?:nadie|todos|sepas?|sepan|te enteres|se entere|se enteren|conozcas?|conozcan|estes|esten|no te pierdas) \\w+',
  ],
  topicOf: [
    '(?:noticias|informacion|actualidad|novedades|avisos?|alertas?|consejos|datos|estado|calendario|agenda|recordatorios|reportes?|itinerarios|horarios?|cupos?|fotos|eventos|actividades|historias|cierres|anuncios) (?:de|del|sobre|para|a|en|desde|al)',
  ],
  denied: [
    '(?:no|nunca|nadie|ni|sin|ningun\\w*|normas|reglas|politica|comentarios?|mensajes?|llame|marque|911|112|cookies?)',
  ],
  topic: ['{topic}'],
  hollow: ['{hollow}'],
  notTopics: [
    '(?:quitamos|bajamos|suben|bajan|borramos|retiramos|caducan|sube|suba|gana|retiren|objeto|cierra|cierran|abre|abren|funciona|cuesta|cuestan|perfil institucional)',
    '(?:es|son|esta|estan|estamos|fue|fueron|sera|tiene|tienen|tenemos|hay que|puede|pueden|debe|deben|no|nunca|nadie|sin|ni|se (?!publican|avisan|anuncian)\\w+|podran?)',
    '(?:llame|llama|marque|marca|escriba|escribanos|contacte|visite|tel|telefono|correo|emergencia|urgencias?|911|112|responde\\w*|atendemos|atiende|leemos|lee|revisa\\w*|supervisa\\w*)',
    '(?:comentarios?|mensajes?|opiniones|rt|rts|menciones|oficial|normas|reglas|politica|condiciones|terminos|derechos|horario de|insultos|respetuoso|spam|buzon)',
    '(?:\\d{3}|\\d{1,2}(?:[:.]\\d\\d)? ?(?:h|am|pm|hs)|lunes|martes|miercoles|jueves|viernes|l-v)',
    '(?:honor|integridad|valor|valentia|respeto|compromiso|orgullo|lealtad|justicia|disciplina|vocacion|servir|proteger|juntos|unidos|desde \\d|fundad[oa])',
    '(?:mi|mis|yo|papa|mama|esposo|esposa|fan|parodia|humor)',
    '(?:departamento de|oficina de|secretaria de|direccion de|division de|parte de|agencia de|unidad de|centro de|servicio de)',
  ],
  mission: [
    '(?:nuestra|la) mision',
    '(?:comprometid[oa]s?|al servicio de|servir y proteger|para servir)',
  ],
  welcome: ['(?:bienvenid[oa]s?|hola)'],
  officialFor: [
    '^(?:esta es la |la |el )?{page} oficial (?:\\w+ )?(?:del?|de la) ~~10 (?<=: )(?!.{0,80}\\d{3})(?:\\S+ ){0,2}{topic} (?:\\S+ ){0,4}{topic}',
    '(?:pagina|cuenta|canal|perfil) (?:propi[oa]|oficial) ~5 para (?:\\w+ ){0,2}?(?!{hollow}){topic} (?:y |e |o )?(?:\\S+ ){0,3}\\w+[^a-z0-9]{0,3}$',
  ],
  plainly: [
    `(?:hecho|hecha|hechos|hechas|cread[oa]s?|abiert[oa]s?|pensad[oa]s?|nacid[oa]s?|montad[oa]s?|puest[oa]s? en marcha)(?: (?:y|e) \\w+)? (?:por ~8 )?(?:para|con el fin de|a fin de|con el objetivo de) (?:que (?!se (?:ve|haga))|${TELL}|mantener|ensenar|mostrar|dar|servirle)`,
    `(?:hicimos|hemos hecho|montamos|armamos|pusimos|abrimos|creamos|estrenamos|tenemos) (?:este|esta|estos|estas|un|una|nuestr[oa]) (?:${PLACE}) ~4 (?:para|pensando en|porque|a fin de|con el fin)`,
    `(?:estamos|andamos|nos metimos|entramos|nos dimos de alta) (?:en|por) (?:{network}|${APPS}|redes|esta red|aqui|aca) (?:para|pa|porque|pq|a fin de)(?! (?:servir|proteger|ayudarle|ayudarte)[^a-z])`,
    `(?:nuestr[oa]|la|el|su) (?:unic[oa] )?(?:intencion|razon(?: de ser)?|idea|objeto|meta|funcion|cometido|proposito|finalidad|objetivo|fin|sentido) (?:con|de|detras de|para|al abrir|al tener) (?:est[eao]s?|nuestr[oa]s?|tener|tuitear|abrir) (?:\\w+ )?(?:${PLACE})? ?(?:es|:|era)`,
    `^(?:nuestra )?razon (?:de ser de (?:est[ea]|nuestr[oa])|para (?:tuitear|publicar|estar aqui))`,
    `^(?:su|sus) (?:unica |principal )?(?:funcion|tarea|mision|labor) (?:es|consiste en) ~1 (?:${TELL}|darle|dar|mantener)`,
    `(?:tienen?|cumplen?) (?:como|por) (?:unic[oa] |principal )?(?:cometido|objeto|fin|funcion|finalidad|mision) ~1 ${TELL}`,
    `(?:por (?:este medio|aqui|aca)|aqui|aca) (?:les |le |te |os )?(?:sacamos|publicamos|ponemos|subimos|pasamos|llega|orientamos|divulgamos|aclaramos) (?:l[oa]s? |el |un[oa]s? )(?!comentarios|mensajes)\\w+`,
    `(?<!no )(?<!nunca )(?:sacamos|publicamos|ponemos|subimos|salen(?: publicad[oa]s)?|se cuelgan|colgamos|avisamos) (?:por|en) (?:este medio|est[ea] (?:${PLACE})|nuestr[oa] (?:${PLACE})) (?:l[oa]s? |el |de )?(?!comentarios|mensajes)\\w+`,
    `(?<!no )(?<!nunca )(?:salen|aparecen|se publican|se ponen|se cuelgan) (?:publicad[oa]s )?(?:en|por) (?:est[ea]|nuestr[oa]) (?:${PLACE})[^a-z0-9]{0,3}$`,
    `^lo nuestro (?:aqui|en (?:est[ea]|nuestr[oa]) (?:${PLACE})) es \\w+`,
    `^que (?:encontrara|encontraras|veras|vera|hay|vas a encontrar|va a encontrar|publicamos) (?:aqui|en (?:est[ea]|nuestr[oa]) (?:${PLACE}))[^a-z0-9]{1,4}\\w+`,
    `(?:para (?:eso|esto)|por eso|de ahi) (?:y nada mas )?(?:se hizo|se abrio|se creo|esta|existe|nacio|sirve|tenemos|abrimos|hicimos) (?:est[ea]|nuestr[oa]|la|el) (?:${PLACE})`,
    '^(?:publicamos|compartimos|difundimos|anunciamos) (?:\\S+ ){0,5}{topic} (?:\\S+ ){0,3}?(?:aqui|en (?:esta|este|nuestr[oa]) {page})[^a-z0-9]{0,3}$',
    '^(?:aqui|en (?:esta|este|nuestr[oa]) {page}),? (?:publicamos|compartimos|encontrara|vera|le contamos|contamos) (?!(?:los |sus )?{said})\\w+',
    '^(?:esta|nuestra|la|este|nuestro) {page} (?:esta dedicad[oa] a|difunde|ofrece) (?:\\S+ ){0,3}{topic}',
    '{topic} se (?:publican|anuncian|difunden) (?:aqui|en (?:esta|este|nuestr[oa]) {page})[^a-z0-9]{0,3}$',
  ],
  caption: [],
  notCaption: [],
  turnedAway: [
    '^(?:para|si|sobre|por) ~~14 (?:sig\\w+|consult\\w+|visit\\w+|revis\\w+|vea|us[ea]n?|acuda|dirijase) ~~8 en su lugar[^a-z0-9]{0,4}$',
    '^(?:(?:para|si|sobre|por) ~~14 )?(?:mejor|mas bien) (?:sig\\w+|consult\\w+|visit\\w+|revis\\w+|vea|acuda|dirijase) (?!nos|esta|este|nuestr)\\w+',
    '^(?:\\S+ ){0,2}(?:gracias|agradece\\w*|agradecimiento|felicitaciones|un aplauso|reconocimiento) ~~8 (?:por|que) ~1 (?:compart\\w+|difund\\w+|difusion|public\\w+|ayud\\w+|cubr\\w+|anunci\\w+|correr la voz|transmit\\w+|reenvi\\w+|comunic\\w+)',
    '^(?:por favor )?(?:(?:haga|haz|hacer|hagan) clic|(?:pulse|pulsa|pinche|pincha|oprima|presione|toque) (?:aqui|en|el))',
  ],
  notFor: [
    'pagina \\d+ (?:del?|de la)',
    '(?:dejo|dejaron|dejamos) de (?:publicar|compartir|informar|avisar|difundir)',
    '(?:toda|cada|cualquier) (?:agencia|oficina|cuenta|institucion|dependencia) (?:\\w+ )?(?:debe|deberia|tiene que)',
    `(?:no|nunca|tampoco|nadie|ni) ~1 (?:usamos|utilizamos|usan?|utilizan?|use|utilice|utilicen|usen|empleamos|emplea|pueden usar|puede usar) ~3 ${P} ~2 (?:para|como)${NO_CONTRAST}`,
    `${P} (?:no|nunca|tampoco) (?:(?!solo|solamente|unicamente)\\w+ )?(?:es|son|sirven?|esta|estan|fue|existen?|se usan?|se utilizan?|se creo|se abrio) ~2 (?:para|como|a)${NO_CONTRAST}`,
    '(?:^|[.;:] )(?:antes )?(?:soliamos|solia|usabamos|utilizabamos|publicabamos|compartiamos|informabamos|anunciabamos|avisabamos)',
    `(?:no|nunca|jamas) (?:se )?(?:publicamos|compartimos|difundimos|anunciamos|damos|informamos|avisamos|publican?|comparten?|difunden?)${NO_CONTRAST}`,
    '(?:nadie|nunca) (?:\\w+ )?(?:pidio|pide|pidieron)',
    '(?:vot\\w+|decid\\w+|debat\\w+|plane\\w+|proyect\\w+|piensa\\w*|pensamos|estudi\\w+|propon\\w+|propuso|consider\\w+) ~5 (?:abrir|crear|lanzar|apertura de|creacion de) (?:una?|otr[oa]|su propi[oa]) ~2 (?:{page}|{network})',
    '(?:abrira|abriremos|creara|crearemos|lanzara|lanzaremos) (?:una?|su|otr[oa]) ~2 (?:{page}|{network})',
    '^(?:otr[oa]s|much[oa]s|algun[oa]s|vari[oa]s|ciert[oa]s) (?:\\w+ ){1,3}(?:usan|utilizan|tienen|abren|abrieron)',
    '(?:suscrib|inscrib|registr|apunt|descarg|baje|instal)\\w* ~4 (?:boletin|lista de correo|aplicacion|app|correos?|mensajes de texto)',
    '(?:sintonice|sintoniza|escuche|escucha|vea|lea|mire) (?:\\S+ ){0,3}(?:radio|canal \\d+|emisora|television|periodico|diario|fm|am|boletin) ~2 (?:para|por|y)',
    '(?:ojala|quisieramos|nos gustaria|desearia\\w*) (?:\\w+ ){0,3}(?:poder|pudieramos|pudiera|{tellVerb})',
  ],
  othersDoing: [
    '(?:contrat(?:o|amos|aron|a)|pag(?:o|amos|aron|a)|se busca\\w*|se necesita\\w*|necesitamos|capacit(?:o|amos|aron|ad[oa]s)|encarg(?:o|amos|aron)|pidi(?:o|eron|mos)) ~6 (?:para|que) ~2 {tellVerb}',
    '(?:por (?:correo|telefono|radio|carta)|puerta a puerta)[^a-z0-9]{0,3}$',
  ],
  othersPage: [
    '^(?:por favor )?(?:(?:para|si|sobre|por) ~~14 )?(?:sigan?|sigue|consulten?|consulta|visiten?|visita|revisen?|revisa|vean?|mire|acuda|entre|dirijase) (?:en |a )?(?:la|las|el|los|al) (?:\\w+ )?{page} (?:\\w+ )?(?:del?|de la) \\w+',
    '^(?:por favor )?(?:(?:para|si|sobre|por) ~~14 )?(?:sigan?|sigue|consulten?|consulta|pregunte|llame|revisen?|acuda|dirijase) a(?:l| la| los| las) (?:\\w+ )?(?:compania|empresa|distribuidora|concesionaria|comision|ministerio|gobierno|secretaria|servicio|instituto|agencia|cooperativa|cruz roja|aseguradora|operador\\w*|prensa|medios|radio)',
  ],
  notThis: [
    'informa(?:n|mos)? (?:de )?que (?:el|la|los|las)',
    '(?:contraloria|tribunal|juez|fiscalia) ~2 (?:objeto|cuestiono|investiga|anulo)',
    '(?:cookies?|privacidad|datos personales|navegador|contrasena)',
    'no ~2 (?:sirve|existe|esta destinad[oa]|esta pensad[oa]|es un|es una|es para)',
    '(?:mas|para) informacion',
    '(?:objeto|objetivo|proposito|finalidad) (?:de|del) ~2 (?:ley|reglamento|ordenanza|politica|documento|formulario|reunion|aviso)',
  ],
};

/** What a sentence must have to be looked at: see `Stems`. */
export const purposeStems: NonNullable<PhraseTable['stems']['purpose']> = {
  alone:
    'objet|finalidad|proposito|mision|bienvenid|siguenos|siganos|siga$|sigue$|informa|comprometid|servir|hola|aqui|noticia|novedad|actuali|aviso|alerta|anunci|comunicado|boletin|consejo|cierre|corte|desvio|choque|obra|bache|horario|itinerario|calendario|agenda|evento|fiesta|feria|taller|clase|curso|actividad|programa|proyecto|tramite|licitacion|empleo|convocatoria|eleccion|camino|impuesto|reunion|dato|mapa|foto|historia|libro|cuento|vacuna|brote|basura|recicl|nieve|tormenta|huracan|inundacion|incendio|inactiv|desuso|refugio|preparacion|prevencion|operativo|fraude|adopcion|mascota|sendero|campamento|cupo|playa|marea|voluntari|rescate|existe|sirve|estado',
  pair: [
    'pagina|cuenta|perfil|perfiles|sitio|web|canal|red$|redes|plataforma|espacio|facebook|twitter|instagram|presencia|estas|este|esta$|ella|busca|pretende|abrimos|estamos|encontra',
    'sirv|para$|usa|utiliza|compart|difund|divulg|de$|sobre|y$|no$|ya$|conocer|comunica|mantien|public|abri|cre|ofrec|existe|dej|dialog|escuch|trata|contien|permit|complement|fin$|como|cont|ayud|quer|dedic|recor|respond',
  ],
};
