// Spanish: how a page says that what visitors write is not the agency's opinion.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

const WRITE =
  '(?:escrib\\w+|publi\\w+|opin\\w+|dig\\w+|dice\\w*|coment\\w+|expres\\w+|compart\\w+|manifiest\\w+|pong\\w+|sub\\w+|recomiend\\w+|piens\\w+|cuelg\\w+|cuelgan?|poste\\w+|dej[ae]\\w*|aport\\w+)';
const OURS =
  '(?:nuestr[oa]s?|(?:la|el|las|los) ~2 {stance}|(?:de|del|de la) (?:{government}|\\S+)|propi[oa]s? (?:de|del))';
/** Who is no visitor where one alone is named: "la opinión de la promotora". */
const NO_VISITOR =
  '(?!usuari|autor|visitante|ciudadan|particip|tercer|seguidor|person|vecin|internauta|public|gente|comunidad|lector|client|pasajer|pacient|padre|madre|alumn|resident|quien|otr|comentari|pagina|mism|que|cada|cualquier)\\w+';
const VIEW = '(?:opinion|criterio|parecer|dictamen|postura|posicion|vision|tesis)';
const NOT_THEN_HERE = '(?! ~~16 (?:comentarios?|mensajes|publicaciones|{who}|aqui|pagina|muro))';

/** Word classes of this item. */
export const opinionsWords: Words = {
  speech: `{said}|(?:expresion|manifestacion|palabra|resena|critica|queja|elogio|valoracion|respuesta|aporte|testimonio|recomendacion|punto de vista|criterio|mencion|intervencion|declaracion|afirmacion|sugerencia|participacion|juicio|idea|replica|dicho|frase|aportacion)(?:es|s)?|(?:lo que|todo lo que|cuanto|aquello que) ~4 ${WRITE}|algo ~2 (?:aparezca|publicado|escrito)|lo que (?:aparezca|aparece)|lo (?:publicado|expresado|dicho|escrito|manifestado|comentado|posteado|subido|colgado|dejado|compartido) ~1 (?:por|aqui)`,
  who: `{visitors}|otr[oa]s|otras personas|la gente|gente|el publico|del publico|los demas|lector(?:es|as)?|pasajer[oa]s?|pacientes?|padres|alumn[oa]s|client(?:e|es)|residentes?|comunidad|cualquier (?:persona|usuario)|cada (?:quien|cual|uno|persona|usuario)|quien(?:es)? (?:\\w+ ){0,2}(?:sigue\\w*|${WRITE})|un (?:vecino|usuario|visitante|ciudadano|lector|tercero)|usted|suy[oa]s?|contribuyentes?|terceros?`,
  disown:
    'reflej\\w+|represent\\w+|respald\\w+|compart(?:e|en|imos|ir|a|an)|avala\\w*|avale\\w*|suscrib\\w+|apoy\\w+|endos\\w+|adopt\\w+|hac(?:e|en|emos) (?:suy[oa]s?|nuestr[oa]s?|propi[oa]s?)|implic\\w+|supon\\w+|signific\\w+|constituy\\w+|equival\\w+|quier\\w+ decir|identific\\w+|coincid\\w+|aprueb\\w+|aprob\\w+|comprometen?|obligan?|vincul\\w+|hablan? (?:por|en nombre)|respond(?:e|emos|en) por|asum\\w+ como|ratific\\w+|valid\\w+|(?:deb\\w+|pued\\w+|ha\\w* de) ~2 (?:tomar|entender|interpretar|considerar|atribuir|leer|ver)\\w*|atribu\\w+|expres\\w+|se solidariza|comulg\\w+|adhesion|adhier\\w+|refrend\\w+|secund\\w+|(?:cuent|tien|llev|goz|merec)\\w+ ~2 (?:aval|endoso|respaldo|visto bueno|apoyo|aprobacion)|(?:se |lo |la |las |los )?(?:vuelv|conviert|hac)\\w+ ~3 {stance}|garantiz\\w+ ~3 {speech}|necesariamente|(?:toma|tomamos|fija) (?:partido|posicion|postura)|de acuerdo con',
  stance:
    'opinion(?:es)?|posturas?|posicion(?:es)?|pareceres|parecer|puntos? de vista|criterios?|voz|sentir|pensamiento|politicas?|ideas?|respaldo|aval|vision',
};

export const opinions: Lists<'opinions'> = {
  cue: ['{speech}', '{who}', '(?:rts?|retweets?|retuits?)'],
  notOurs: [
    'ningun\\w* {speech} ~3 (?:atribu|imput|achac|tom|consider|entend|interpret)\\w+',
    '(?:{who}|cada \\w+) ~2 (?:es|son|somos) (?:solo |unic[oa] |l[oa]s? )?(?:duen[oa]s?|responsables?|autor\\w*) de (?:sus?|lo que)',
    'no somos (?:l[oa]s )?(?:autor\\w+|portavo\\w+|vocer\\w+|quien\\w*) ~4 {speech}',
    '(?:{who}|coment\\w+|opin\\w+) ~3 no (?:es|son) ~1 (?:portavo\\w+|voz|vocer\\w+)',
    '(?:coment|opin|escrib|habl|public|particip)\\w+ ~4 (?:como (?:particulares?|personas? privadas?|ciudadan\\w+)|a titulo (?:personal|propio|particular|individual))',
    '(?:{speech}|{who}) ~~12 (?:(?:pued|podr|suel)\\w+ ~1 (?:diferir|discrepar|diverger|divergir|chocar|apartarse|distar|no coincidir|contradecir)|difieren?|discrepan?|divergen?|se apartan?|distan?) ~1 (?:de|con|la|las|lo|los|el) ~3 (?:{stance}|l[oa]s? (?:del?|nuestr\\w+)|nuestr\\w+|nosotros|{government})',
    '(?:opina|opinan|piensa|piensas|piensan|dice|dicen|escribe|escriben) ~~10 (?:aunque|y) ~4 (?:piens|opin|cre|sosten|sostien)\\w+ (?:otra cosa|distinto|lo contrario|diferente|de otro modo)',
    '{not} ~2 (?:tom|confund|interpret|le|consider|atribuy|cit)\\w+ ~6 (?:{speech}|{who}) ~5 (?:como|con|por|a) ~3 (?:{stance}|nuestr\\w+|{government}|nosotros|oficial)',
    '{speech} ~1 no (?:son|es) oficial(?:es)?[^a-z0-9]{0,3}$',
    '(?:{who}) ~3 (?:responden?|se hacen? cargo|asumen?) ~2 (?:de |por )?(?:sus?|lo que) (?:{speech}|{said}|dich\\w+|escrib\\w+|public\\w+)',
    '(?:reflejan?|representan?|respaldan?|respalda|avalan?|aprueban?) ~~14 (?<=: )no(?: necesariamente)?(?![a-z])',
    '(?:{who}|{speech}) ~~6 (?:hablan?|opinan?|escriben?|comentan?) (?:solo |unicamente )?(?:por su (?:propia )?cuenta|a titulo personal|en su propio nombre|a su nombre)',
    '(?:{who}|{speech}) ~~10 no es (?:la|el|los|las|esta|este|nosotros) ~2 (?:quien|que) (?:habla|opina|escribe|lo dice|dice)',
    '(?:una cosa|otra cosa) ~~8 {speech} ~~8 (?:nosotros|nuestr\\w+|{government})',
    '(?:que ~2 )?(?:dejemos|dejar|mantener|permanezca|siga) ~4 {speech} ~~6 {not} ~3 (?:signific\\w+|implic\\w+|quier\\w+ decir|equival\\w+)',
    '(?:{speech}|{who}) ~~18 {not} ~5 {disown}',
    '{not} ~6 {disown} ~~12 (?:{speech}|{who})',
    `{speech} ~~12 (?:{not}|!=) (?:(?:son|es|sea|sean|siempre) )?${OURS}`,
    '(?:{speech}|{who}) ~~12 (?:{not}|!=) ~2 (?:son|es|sean|sea|somos) ~3 (?:nuestr[oa]s?|{stance}|l[oa]s? del?)',
    `{not} ~8 (?:{speech}) ~2 (?:es|son|sea|sean) ${OURS}`,
    '{speech} ~~10 (?:son|es|pertenecen?|corresponden?|quedan?|siguen siendo|proced\\w+|proviene\\w*) ~4 (?:{who}|sus? autor(?:es|as|a)?|suy[oa]s?|ajen[oa]s?|exclusiv\\w+|propi[oa]s? de|quien(?:es)? ~3)',
    '{speech} ~~8 (?:solo|unicamente|exclusivamente) ~3 (?:comprometen?|representan?|expresan?|reflejan?|obligan?|a sus? autor(?:es)?|de ~2 {who})',
    '(?:{who}|{speech}) ~~6 (?:hablan?|opinan?|escriben?) (?:solo |unicamente )?(?:por|en nombre de) (?:si|su|el|ella)',
    '(?:{who}) ~~6 no (?:el|la|los|las|nuestr[oa]|de la|del) {government}[^a-z0-9]{0,3}$',
    '{speech} ~~8 (?:reflejan?|representan?|expresan?|recogen?|comprometen?) ~2 (?:solo|unicamente|exclusivamente|solamente) ~8 (?:autor(?:es|as)?|quien(?:es)?|{who})',
    '{speech} ~~8 (?:reflejan?|representan?|expresan?|recogen?|son) ~3 (?:opinion(?:es)?|puntos? de vista|criterios?|parecer) ~4 (?:sus? )?(?:autor(?:es|as)?|quien(?:es)?)',
    '{speech} ~~10 no l[oa]s? (?:dice|escribe|opina|firma|publica|decimos|escribimos|firmamos)',
    '{speech} ~~10 (?:y |, )?no nosotros',
    '{speech} ~~8 pertenecen? a (?:ellos|ellas|el|ella|quien)',
    '(?:nos|se) (?:deslig\\w+|deslind\\w+|distanci\\w+|desmarc\\w+|desvincul\\w+|desentiend\\w+) ~~6 (?:{speech}|{who})',
    'nada ~~6 (?:{speech}|{who}|publicado|escrito) ~~10 {disown}',
    '(?:de acuerdo|comparte\\w*|avala\\w*|respalda\\w*|opinion(?:es)?) ~~16 (?<=: )(?:no|no necesariamente|no siempre|nunca)',
    '{not} ~2 respond(?:e|emos|en) por ~2 {speech}',
    '{speech} ~~12 responden (?:ellos|sus autores|quienes)',
  ],
  byVisitors: [
    '{speech} ~~8 (?:de|del|por) ~3 {who}',
    '{speech} ~5 (?:aqui|en esta)',
    '(?:sus?|tus?|vuestr[oa]s?) {speech}',
    '(?:comentarios?|respuestas)',
  ],
  visitors: ['{who}', '{speech}'],
  notThis: [
    '^(?:las |los )?(?:opiniones|posturas|declaraciones|puntos de vista) (?:personales |expresad[oa]s )?(?:de|del|por) (?:el |la |los |las |nuestr[oa]s |algun[oa]s )*(?:alcalde(?:sa)?|concejal\\w*|regidor\\w*|emplead\\w+|funcionari\\w+|agentes|oficiales|candidat\\w+|ponentes|autor(?:a|es)? de (?:este|un|el|ese) (?:libro|articulo))(?! (?:y|o) (?:de )?(?:los )?(?:visitantes|usuarios|publico))',
    '^(?:las )?opiniones (?:personales )?de (?:los |las |nuestr[oa]s )(?:emplead[oa]s|funcionari[oa]s|agentes|bomber[oa]s|policias) (?:(?!visit\\w*|usuari\\w*|y|o)\\S+ ){0,3}?son (?:suyas|propias|personales|solo suyas)(?![a-z])',
    '(?:mis|mi) ~2 (?:opinion|opiniones)',
    '^(?:(?!visit\\w+|usuari\\w+|public\\w*|terceros|coment\\w+|ciudadan\\w+|vecin\\w+)\\S+ ){0,12}?(?:enlaces?|sitios? (?:externos?|enlazados?)|paginas? enlazadas?|otras paginas)(?! ~6 (?:comentarios|{who}))',
    '(?:emplead[oa]s?|funcionari[oa]s?|personajes?|invitad[oa]s?|columnistas?|actores|ponentes|entrevistad[oa]s?) ~8 {not} ~3 {disown}',
    '(?:emplead[oa]s?|funcionari[oa]s?|agentes|bomberos|policias|concejales) ~8 (?:cuentas?|paginas?|perfiles|redes) (?:privad|personal)\\w*',
    '(?:^|por favor |favor de |le pedimos que |rogamos )no (?:comparta|publique|escriba|envie|use|divulgue|de|ponga|revele)\\w*',
    '(?:{not}) ~2 (?:constituy\\w+|equival\\w+|son|es|sustituy\\w+) ~3 (?:notificacion\\w*|denuncias?|aviso oficial|solicitud\\w*|tramites?|un reporte|reportes?|via|medio|canal)',
  ],
  notVisitors: [
    '^(?:el |la |los |las |este |esta |nuestro |nuestra )?(?:borrador|plan|proyecto|encuesta|sondeo|informe|presupuesto|mapa|estudio|acta|resumen|foto|articulo|resultados?|cifras?) (?:\\w+ )?{not} ~2 (?:reflej|represent|inclu|recog|expres)\\w+',
    '(?:opinion|comentario|voz|idea)(?:es|s)? (?:si |nos |siempre |le |cuenta y )?(?:importan?|cuentan?|interesan?)(?=[^a-z0-9]{0,3}$|,? aunque)',
    'hablan? (?:por|en nombre de) sus? (?!autor|propi|cuenta)\\w+',
    `^(?:la |el |los |las )?${VIEW}(?:es)? (?:personal |juridica |tecnica )?(?:del|de l[ao]s?|de un|de una|de este|de esta|de su) ${NO_VISITOR}${NOT_THEN_HERE}`,
    `${VIEW} publica(?![a-z])`,
    `{not} ~1 (?:compart|respald|suscrib|aval|apoy|comulg|coincid|est)\\w+ ~2 (?:la|el|los|las) ${VIEW}(?:es)? (?:del|de la|de un|de una|de los|de las) ${NO_VISITOR}${NOT_THEN_HERE}`,
    '^(?:el |la |los |las |nuestros |nuestras )?(?:voluntari|contratist|proveedor|inspector|abogad|perit|expert|consultor|maestr|sindicat|parroco|reverend|jef|juez|jueza|directora?)\\w* (?:(?!visit\\w*|usuari\\w*|coment\\w*)\\S+ ){0,8}?(?:{not} ~1 (?:represent|compart|habl|obli|vincul)\\w+|habl\\w+ por (?:si|su))',
    '^(?:no|nunca|evite|evita) (?:de|des|expres|compart|emit|publi|opin)\\w*(?: aqui)? (?:su|tu|una|sus) (?:propi[ao] )?(?:opinion|punto de vista)',
    '(?:opiniones|opinion|palabras|comentarios|lo que se (?:dice|diga)|lo dicho) (?:\\w+ ){0,2}(?:en|desde|ante) (?:el |la )(?:microfono|tribuna|atril|estrado|podio)',
    '(?:son|es) mi[ao]s?(?![a-z])',
    '(?:mi|su) (?:empleador\\w*|patron|jef[ea]|unidad|empresa)(?![a-z])',
    '^(?:el |la )?(?:perfil|cuenta|pagina|blog) (?:personal|privad[oa]|propi[oa])(?![a-z])',
  ],
  softNot: [
    '(?:publicidad|anuncios|productos?|programa|podcast|articulos?|columna|libros?|serie) ~10 {not} ~3 {disown}',
    'personajes',
  ],
  sharing: [
    '(?:rts?|retweets?|retuits?|seguir|me gusta|likes?|follows?) ~~8 (?:{not} ~3 (?:{reflect}|respaldo|apoyo)|!=)',
  ],
  notLiable: [
    '{not} ~4 (?:responsable|responsables|responsabiliza|responsabilizamos|responsabilidad) ~8 (?:{speech}|{who}|contenidos)',
  ],
  onlyOurs: [
    '(?:comentarios|mensajes|opiniones|publicaciones) (?:solo |solamente |unicamente |si |pueden |siempre )?(?:reflejan|representan|reflejar|representar) (?:solo |unicamente )?(?:nuestra|la) (?:opinion|postura|posicion) (?:oficial )?(?:de |del |de la |de nuestr[oa] )?{government}',
  ],
  endorsed: [
    '^(?:todo )?lo que (?:usted(?:es)?|los visitantes|la gente|el publico|se) (?:(?!no|ni|nunca)\\S+ ){0,4}?(?:escriben?|publican?|dicen?|comentan?|opinan?) (?:aqui )?(?:es|representa|refleja) (?:tambien )?(?:nuestra|la) (?:opinion|postura|posicion)(?! de (?:su|quien|cada))',
    '(?:comentarios|opiniones|publicaciones|mensajes) (?:(?!no|ni|nunca|jamas|solo)\\S+ ){0,4}?son (?:tambien )?(?:(?:las? )?nuestr[oa]s?(?: (?:opinion|opiniones|postura|posicion))?|(?:las? )?(?:opinion(?:es)?|postura|posicion) (?:oficial )?(?:del?|de la) {government})(?![a-z])',
    '{said} ~3 (?:estan|son) (?:respaldad[oa]s|avalad[oa]s|aprobad[oa]s) por',
    '(?:respaldamos|avalamos|compartimos|suscribimos|aprobamos) (?:tod[oa]s y cada un[oa] de|todos|todas) (?:los |las )?{said}',
    '^(?:respaldamos|avalamos|suscribimos) lo que (?:escriben|publican|dicen|comentan)',
    '^(?:los|las|sus) (?:comentarios|mensajes|opiniones|publicaciones) (?:de \\S+ \\S+ )?(?:reflejan|representan) la (?:opinion|postura|posicion) (?:oficial )?(?:del?) (?!su|sus|quien|quienes|cada|autor)\\w+',
    '^(?:(?:el|la|los|las) )?(?:(?!no|ni|nunca|si|que|nada)\\S+ ){0,3}{government} (?:(?!no|ni|nunca|tampoco|jamas)\\w+ )?(?:respaldan?|avalan?|suscriben?|aprueban?|apoyan?) ~2 (?:lo que|{said}) ~4 {who}',
    '^(?:(?:el|la|los|las) )?(?:(?!no|ni|nunca|si|que|nada)\\S+ ){0,3}{government} (?:(?!no|ni|nunca|tampoco|jamas)\\w+ )?(?:comparten?|hacen? suyas) (?:todas )?las opiniones ~3 {who}',
  ],
};
