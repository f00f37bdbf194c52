// Spanish: signs that a text is no agency's page: a firm's, a club's, an article, advice to agencies. Without accents.

const BODIES =
  '(?:condados|municipios|ayuntamientos|agencias|ciudades|entidades|organismos|departamentos|alcaldias|distritos|instituciones|dependencias|policias)';
const A_BODY =
  '(?:un|una|el|la|su|tu|cada|toda|cualquier) (?:alcaldes?|alcaldesa|ciudad|municipio|ayuntamiento|condado|agencia|gobierno|sheriff|policia|funcionario|departamento|entidad|organismo|dependencia|institucion)';

/** Who speaks, to whom, or what for: in a page's first sentence or the statement's own paragraph each is enough (genre.ts). What is only named belongs among the hints below. */
export const OTHERS_PAGES: readonly string[] = [
  '^(?:tacos|taqueria|restaurante|panaderia|supermercados?|ferreteria|zapateria|carniceria|peluqueria|barberia|heladeria|pizzeria|floristeria|inmobiliaria|discoteca|parroquia)(?: (?!en|incend|cerr|municipal)\\w+){1,3}[^a-z0-9 ]',
  '^(?:mamas|papas|madres|padres|amigos|amantes|fans|hinchas) (?:de|del) |^parodia |pagina de (?:musica|humor|memes|recetas|cocina|poesia|futbol)',
  '(?:ofrecemos|vendemos) (?:a|para) (?:los )?(?:municipios|ayuntamientos|alcaldias|gobiernos|condados)',
  'no (?:es|somos) (?:un |una )?(?:organo|organismo|ente|dependencia|entidad) (?:del?|public|oficial|estatal)|no (?:es|somos) oficial(?:es)? ni',
  '^(?:tesis (?:aislada|de jurisprudencia)|sentencia (?:n|\\d|del \\d)|jurisprudencia|foro: )|expediente sancionador|se apercibe',
  '(?:responderas|moderaras|ocultaras|gestionaras|atenderas)',
  '^(?:clase|examen|leccion)(?: \\d+)?[^a-z0-9]{1,3}|^vota por',
  '(?:a|para|con) este (?:semanario|diario|periodico|medio|portal|noticiero)|(?:no|ni) (?:las? |la opinion )?(?:del|de la|de este) (?:periodico|diario|semanario|medio|canal|emisora|revista|redaccion)',
  'vendo|unico dueno|interesad[oa]s (?:llamar|al|escribir)',
  'nuestr[oa]s (?:guardias|vigilantes|huespedes|inquilinos|feligreses|monitoristas) ~3 (?:llaman|avisan|marcan|vigilan|responden|contactan)',
  '(?:reemplac\\w+|sustituy\\w+|adapt\\w+) (?:lo|los|las|el|la|este) ~4 (?:corchetes|espacios|nombre de su|parentesis|blanco|su (?:municipio|agencia|entidad|realidad))|(?:rellen\\w+|complet\\w+|cambi\\w+) (?:lo|los|las|el|la|este) ~4 (?:corchetes|nombre de su|su (?:municipio|agencia|entidad|realidad))',
  '(?:plantilla|machote) ?[:«"]|formato ?[«"]',
  `(?:se (?:recuerda|exhorta|pide|recomienda|ordena|aconseja)|recordamos|recomendamos|pedimos) a (?:los|las|todos los|todas las) ${BODIES}`,
  `(?:los|las|todos los|todas las|muchos|muchas|algunos|algunas|pocos|pocas|varios|varias|otros|otras) ${BODIES} ~3 (?:suelen|avisan|dicen|publican|indican|borran|aclaran|advierten)`,
  `(?:puede|podria|debe|deberia|tiene que|por que) (?:no )?${A_BODY} ~2 (?:borrar|bloquear|eliminar|censurar|ocultar|avisa|dice|decir|avisar|advertir|no|tener|publica|contesta|vigila)`,
  '(?:hablo|opino|escribo) (?:solo |unicamente )?(?:por mi|a mi nombre|a titulo)|(?:mama|papa) de ~2 (?:gemel\\w+|dos|tres|cuatro|\\d)',
  '(?:pagina|cuenta|grupo|club) (?:de|para) (?:fans|fanaticos|admiradores|aficionados|seguidores de)|(?:llevada?|administrad[oa]|gestionad[oa]|manejad[oa]) por (?:vecinos|aficionados|voluntarios|fans|ciudadanos|particulares)',
  '(?:no (?:es|somos|soy)|esta no es|este no es) (?:la |una |el |un )?(?:pagina|cuenta|perfil|sitio) (?:oficial )?(?:de la|del|de) (?:policia|ciudad|municipio|ayuntamiento|condado|alcaldia|gobierno|sheriff|bomberos)',
  '(?:que|pagina que|aviso que) su (?:pagina|aviso|politica|perfil) ~3 (?:diga|indique|aclare|mencione|incluya)|(?:su|tu) (?:politica|aviso|netiqueta|pagina) (?:deberia|debe|necesita|ya)',
  '(?:voten?|apoye|vota) (?:por|nuestra campana)(?! (?:correo|internet|adelantado|anticipado|(?:el|la|los|las|su) (?:nombre|diseno|presupuesto|proyecto|mural)s?))',
  '(?:el|este|nuestro) (?:estudio|articulo|ensayo|analisis) (?:analiza|examina|revisa|compara|explora|muestra)|(?:analizamos|revisamos|examinamos|estudiamos|contamos) (?:mas de |casi |unas |unos )?\\w+ ~2 (?:paginas|perfiles|cuentas|biografias|avisos)',
  '(?:somos|soy) (?:un |una |unos |unas |solo |solamente )*(?:grupo|vecin[oa]s|padres|madres|familia|empresa|negocio|colectivo|club|comite vecinal|iglesia|tienda|particular(?:es)?|aficionad[oa]s?|periodistas?|fans?)',
  '(?:consejo|truco|tip) (?:\\w+ )?(?:para|a) (?:\\w+ )?(?:administradores|comunicadores|community managers?|gestores|municipios|ayuntamientos|agencias|alcaldias|dependencias|jefes|responsables)',
  '(?:copie y pegue|copia y pega|pegue (?:este|el siguiente)|ponga en su (?:biografia|perfil|pagina)|(?:incluya en|agregue a|anada a|anote en) su (?:biografia|perfil|pagina|cuenta|aviso|politica|netiqueta))',
  '(?:en|de) su (?:biografia|netiqueta|aviso legal|politica de comentarios)|(?:avise|diga|digale|recuerde|recuerdele|advierta|informe|aclare) a sus (?:seguidores|ciudadanos|vecinos|administrados|usuarios)|que sus (?:seguidores|ciudadanos|vecinos|administrados|usuarios) sepan',
  '(?:policia|bombero|paramedic[oa]|despachador[a]?|agente|maestr[oa]|enfermer[oa]) (?:de dia|de profesion)|^(?:\\S+ ){0,2}(?:(?:policia|bombero|paramedic[oa]|despachador[a]?|oficial|agente|maestr[oa]|enfermer[oa]) (?:retirad[oa]|jubilad[oa])|ex ?(?:policia|bombero|militar|alcalde))(?=[^a-z ]|$| (?:y|que|con|ahora|metid[oa])(?![a-z]))',
  '(?:los|las) (?:emplead[oa]s|funcionari[oa]s|trabajador(?:es|as)|servidores publicos|maestros|oficiales) (?:\\w+ )?(?:que|deben|deberan|no (?:deben|pueden|podran)|tienen prohibido|se abstendran) ~8 (?:cuentas?|paginas?|nombre|personal\\w*|propi[oa]s?|redes)|(?:el|todo) (?:emplead[oa]|funcionari[oa]|trabajador) ~2 (?:debe|debera|no puede|se abstendra|que)',
  // What is advised: "dígase que la cuenta…", "conviene escribir", "estas pautas".
  '(?:digase|indiquese|evitese|anotese|incluyase|aclarese|procurese|adviertase|precisese)|(?:conviene|es aconsejable|basta con|no olvide|es recomendable) (?:\\w+ )?(?:escribir|indicar|poner|aclarar|incluir|advertir|anadir|decir|avisar|precisar|redactar|copiar) ~6 (?:paginas?|cuentas?|perfil(?:es)?|biografia|quien|comentarios)',
  '(?:pautas|consejos|recomendaciones|modelos|plantillas) (?:de|del|para) (?:la|el|los|las)? ?(?:federacion|asociacion|redactar|escribir|municipios|ayuntamientos)',
  '(?:como|para) (?:redactar|escribir) (?:la|el|los|las|una?|su|tu|bien) ~2 (?:biografia|perfil|pagina|cuenta|descripcion|netiqueta|aviso|presentacion)',
  // An article lets people speak.
  '\\w+[.!?]? ?"[,.]? (?:relata|asegura|lamenta|bromea|suspira|sostiene|reconoce|ironiza|admite|confiesa|matiza|resume|zanja|explica) (?:el|la|don|dona|un|una|este|esta|el propio|la propia) \\w+',
  '(?:consultad|entrevistad|preguntad|contactad)[oa]s? por (?:este|esta|nuestro|nuestra|la redaccion|el|la)|(?:nuestro|este) (?:reportero|corresponsal|diario|medio(?! de (?:pago|contacto|comunicacion|transporte)))|este reportaje|a preguntas de',
];

/** Each is enough, but where the text says that it is the agency's and only mentions them. */
export const CLUBS: readonly string[] = [
  '(?:grupo|comite|asociacion|red|chat|colectivo|club) (?:vecinal|de (?:vecinos|vecinas|padres|madres|oracion|colonos|inquilinos|amigos|aficionados|fans|compra y venta|whatsapp|voluntarios))',
];

/** One of them is enough where no public body is named, or beside another sign; alone it makes a statement doubtful. */
export const PERHAPS_PRIVATE: readonly string[] = [
  '(?:conserje|porteria|edificio|taxis?|pastor|misa|culto|parroquia|cafeteria|academia|seguros|emisora|estacion de radio|periodico|semanario|podcast|revista|inmobiliaria|condominio|hotel(?! de)|hostal|restaurante|guarderia|nuestra iglesia|gimnasio|farmacia|agencia de viajes|bufete|tienda|taller|dental|veterinari[oa]|residencial|arrendador|casero|feligres\\w*|aseguradora|spa|salon de belleza|taqueria|panaderia)',
  // What agencies' own pages speak of, too: clinics, alarms, courses, other towns, jobs, elections.
  '(?:clinica|empresa|escuela|colegio|hospital|seguridad|consultorio|negocio|compania|club|agencia) (?:\\w+ )?(?:privad[oa]|particular)|(?:clinica|consultorio|gabinete) (?:dental|veterinari[oa]|estetic[oa])|(?:cotice|cotizacion|presupuesto) (?:gratis|sin compromiso|gratuit[oa])|se vende',
  '(?:nuestros|los) (?:operadores|tecnicos) ~3 (?:llaman|avisan|marcan|vigilan|responden|contactan)|(?:si|cuando) (?:salta|suena|se activa) (?:la|su|una) alarma|monitoreo de (?:camaras|alarmas)|(?:alarmas|camaras) (?:para|en) (?:su|tu) (?:hogar|casa|negocio)',
  '(?:la|una|otra) (?:ciudad|agencia|policia|comunidad|alcaldia) (?:vecina|de al lado)|(?:el|un|otro) (?:municipio|condado|pueblo|ayuntamiento|distrito) vecino|otr[oa] (?:ciudad|municipio|condado|pueblo|ayuntamiento)',
  '(?:no somos|no soy) (?:el|la|los|parte de|una agencia|un organismo|del) ~2 (?:municipio|ciudad|policia|ayuntamiento|gobierno|condado|alcaldia|bomberos|sheriff|autoridad)',
  '(?:leccion|ejercicio|actividad|unidad|modulo|taller|curso|cuento|examen|tarea)[^a-z0-9]{1,3}\\d+|(?:novela|pelicula|cortometraje|telenovela|sinopsis|obra de teatro|cancion|poema|(?:temporada|episodio) \\d)|(?:nuestra|la) (?:app|aplicacion) (?:\\w+ )?(?:no es|no sustituye|no reemplaza|permite|avisa|llama)',
  '(?:la|el|los|las) (?:policia|bomberos|alcaldia|municipio|condado|ayuntamiento|sheriff|gobierno|autoridades|departamento) (?:\\w+ )?(?:pidio|pidieron|recordo|recordaron|exhorto|exhortaron|advirtio|tuiteo|aclaro|respondio)',
  '(?:candidat[oa]|aspirante) (?:a|al) (?:alcalde|alcaldesa|sheriff|concejo|congreso|gobernador)|(?:requisitos|vacante|plaza|puesto|sueldo|salario)[^a-z0-9]{1,3} ?~4 (?:bilingue|turno|horario|postul\\w+|experiencia)|(?:se solicita|se busca|buscamos) (?:personal|operador\\w*|telefonista|moderador\\w*|cajer\\w+|vended\\w+)',
  `(?:recordatorio|guia) (?:\\w+ )?(?:para|a) (?:\\w+ )?(?:administradores|municipios|ayuntamientos|agencias|alcaldias|dependencias|jefes|responsables)|(?:los|las|todos los|todas las|muchos|muchas|algunos|algunas|otros|otras) ${BODIES} ~3 (?:deben|tienen|no|ya|solo)|(?:estas|estos|las siguientes|los siguientes) (?:pautas|recomendaciones|modelos|plantillas|ejemplos)`,
  '(?:madre|padre|esposo|esposa) de ~2 (?:gemel\\w+|dos|tres|cuatro|\\d)',
  'nuestr[oa]s (?:alumnos|suscriptores|pacientes|clientes|clientas|huespedes|socios|socias|inquilinos|productos|marcas)',
  '(?:oferta especial|descuentos?|promocion valida|envios? a domicilio)',
  '(?:sindicato|asociacion de|club|gremio|hermandad|ong)',
  '(?:alcaldes?|alcaldesa|sheriff|jefe|jefa|comisionad[oa]|concejal\\w*|voceros?|vocera|gobernador\\w*|ministr[oa]|condado|municipio|funcionari\\w+|vecin[oa]s|grupo) (?:\\w+ ){0,2}(?:admitio|prometio|reconocio|denuncio|aseguro|revelo|critico|nego|acuso|reclamo|advirtio|confirmo|insistio|lamento|sostuvo|prometieron|admitieron|reconocieron|denunciaron)',
  'segun (?:\\w+ ){1,2}(?:un|una|el|la) (?:grupo|diario|periodico|vocero|fuentes|auditoria|estudio|demanda)',
];

/** Names of public bodies. */
export const PUBLIC_BODY: readonly string[] = [
  '(?:policia|ayuntamiento|municipal\\w*|municipio|gobierno|ministerio|ciudad|departamento|bomberos|alcaldia|condado|estado|agencia|distrito|secretaria|sheriff|public[oa]s?|proteccion civil|comision|autoridad|biblioteca|escolar|fiscalia|guardia)',
];
