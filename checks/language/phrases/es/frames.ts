// Spanish: words around a statement by which nobody states it.

/** A page that is not there yet. */
const NEW_PAGE =
  '(?:un|una|otra|otro|su propia|su propio|nuestra propia|nuestro propio|la primera|el primer) (?:nuev[oa] )?(?:pagina|cuenta|perfil|canal|sitio|web|boletin|blog|grupo|portal|red|espacio)';
const OPEN = '(?:abrir|crear|lanzar|estrenar|inaugurar|poner en marcha|habilitar)';

/** What is wished, weighed or planned. Plain expressions on text in its compared form. */
export const WISHES: readonly string[] = [
  '(?:^|[.;:] )(?:algun dia|un dia|en el futuro|mas adelante)[, ](?:\\S+ ){0,4}?\\w+(?:ara|aran|aremos|era|eran|eremos|ira|iran|iremos)(?![a-z])',
  '(?:^|[.;:] )si (?:est[ea]|la|el|nuestr[oa]|una?) (?:\\S+ ){0,2}?(?:pagina|cuenta|sitio|perfil|canal|politica) (?:no )?(?:se )?(?:fuera|fuese|estuviera|estuviese|tuviera|tuviese|hubiera)(?![a-z])',
  '(?:espera|esperan|esperamos|desea|desean|deseamos|quiere|quieren|queremos|aspira|suena|confia)(?:n|mos)? (?:a |en |con )?que (?:algun|un) dia(?![a-z])',
  '(?:estamos|estan|se esta) (?:pensando en|considerando|estudiando|valorando|debatiendo)',
  '(?:nos gustaria|quisieramos|ojala|pensamos hacer|queremos hacer de est[ea])',
  `(?:piensan?|pensamos|planean?|planeamos|preven?|prevemos|preve|esperan?|esperamos|pretenden?|pretendemos|proponen?|proponemos|quieren?|queremos|tienen? previsto|tenemos previsto|van? a|vamos a|deberian?|deberiamos|habria que|convendria|seria (?:bueno|util|conveniente)|podrian?|podriamos|hace falta|la idea de|planes de|proyecto de|propuesta de) (?:\\w+ )?${OPEN} ${NEW_PAGE}`,
  '(?:abriremos|abrira|crearemos|creara|lanzaremos|lanzara|estrenaremos|estrenara|se abrira|se creara|se lanzara) (?:pronto |proximamente )?(?:un|una) (?:nuev[oa] )?(?:pagina|cuenta|perfil|canal|sitio|boletin|blog|grupo|portal)',
  '(?:^|[.;:,] )si (?:el|la|los) (?:(?:concejo|consejo|pleno|ayuntamiento|cabildo|junta|alcaldia|asamblea|gobierno|comision|votantes|vecinos|municipal) ){1,2}(?:lo|la) (?:aprueban?|autorizan?|aceptan?|votan?|adoptan?)',
  '(?:^|[.;:,] )si (?:se (?:aprueba|autoriza|acepta)|(?:el presupuesto|el proyecto|la propuesta) (?:se|es) (?:aprueba|aprobad[oa]))(?=[,.;:]|$)',
  '(?:^|[.;:,] )(?:de aprobarse|si sale adelante|si hay (?:fondos|dinero|presupuesto))(?![a-z])',
];

/** What takes a statement back. */
export const FRAMES: readonly string[] = [
  '(?:nadie|quien) sabe (?:que|quien|para que|por que|de quien|si)(?![a-z])',
  'no (?:creemos|decimos|afirmamos|hemos dicho|dijimos) que|(?:es falso|no es cierto|no es verdad|seria (?:falso|un error) decir) que',
  '(?:^|[.;:] )¿?(?:antes(?! de)|en el pasado|anteriormente|hasta (?:\\w+ )?20\\d\\d)[, ]',
  'no hay (?:hora|momento|dia|noche) en (?:que|la que|el que)|nunca (?:esta|queda) (?:desatendid|sin vigil)',
  'si hubiera[ns]? ',
  '(?:^|[.;:] )(?:un(?:a)? (?:vecin[oa]|residente|lector|usuari[oa]|ciudadan[oa]|periodista)|alguien|algunos|muchos|otr[oa]s (?:ciudades|agencias|departamentos|policias)|el (?:periodico|diario)|los criticos|nadie|se|corre el rumor) (?:(?:nos|le|se|no|de) )*(?:escriben?|escribio|dicen?|dijo|dijeron|afirman?|aseguran?|quejo|quejan|preguntan?|pregunto|rumorea)? ?(?:de )?(?:que|si) |(?:^|[.;:] )(?:dicen|deberiamos decir|seria bueno decir) que ',
  '(?:^|[.;:] )esperamos que (?:algun dia|un dia|pronto|esta sea|est[ea] (?:\\S+ ){0,2}(?:llegue|se vuelva))',
];
