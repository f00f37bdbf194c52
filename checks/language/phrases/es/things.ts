// Spanish: things that are watched, removed, disclosed or maintained, and are neither the page nor what is written on it.
import type { PhraseTable } from '../table.ts';

const PLACE =
  '(?:edificio|pasillo|almacen|torre|cementerio|rampa|perrera|deposito|marina|vestibulo|recepcion|estacionamiento|aparcamiento|parque|plaza|piscina|playa|sendero|camino|calle|carretera|acera|puente|carcel|celda|tribunal|estadio|cancha|gimnasio|muelle|jardin|garaje|puerta|ascensor|refugio|terreno|autobus|tren|poste|cerca|escuela|sala|museo|paredes|muros de la ciudad|fachada)';
const OBJECT =
  '(?:camara|alarma|letrero|senal|cartel|valla|grafiti|grafito|pintada|vehiculo|coche|auto|carro|camion|barco|arbol|rama|nieve|hielo|escombro|basura|bicicleta|volante|folleto|bandera|dron|equipo de radio|animal|perro|mascota|carpa|bolsa|paquete|buzon|fax|parquimetro|boya|baliza|faro|sensor|pulsera|medidor|compuerta|luminaria|dique)';
const SERVICE =
  '(?:linea (?:de|del|confidencial|telefonica|directa)|capellan|central telefonica|centralita|contestador|mostrador|socorrista)';
const PAPER =
  '(?:solicitud|oferta|licitacion|permiso|peticion|multa|formulario|acta|factura|contrato)';
const PEOPLE = '(?:orador|espectador|pasajero|preso|nadador|ponente)';
const EVENT =
  '(?:audiencia|reunion|sesion|asamblea|taller|clase|curso|academia|simulacro|ejercicio|evento|feria|desfile|ceremonia|festival|seminario|charla|concierto|carrera|subasta|obra|exposicion)';
const WORK =
  '(?:subvencion|beca|fondo|programa|proyecto|unidad|brigada|patrulla|estudio|encuesta|boletin|folleto|revista|libro|pelicula|campana|ordenanza|ley|permiso|formulario|impuesto|camara|dron)';
const THING = `(?:${PLACE}|${OBJECT}|${SERVICE}|${PAPER}|${PEOPLE})(?:s|es)?`;

const ARTICLE =
  '(?:(?:el|la|los|las|este|esta|estos|estas|ese|esa|nuestr[oa]s?|su|sus|tod[oa]s?|un|una|cada|cualquier|algun[oa]?s?) ){0,2}';
const START = '(?:^|(?<=[.!:;] ))';
const VERB =
  '(?:se|es|son|era|esta|estan|no|sera|seran|fue|fueron|puede|pueden|queda|quedan|tiene|tienen|reflejan?|representan?|pasan?|que|mantienen?|administran?|cuidan?|pertenecen?|debe|deben)';
const subject = (head: string): string => `${START}${ARTICLE}${head} ~6 ${VERB}`;

/** "Se eliminan los grafitis ofensivos". */
const TAKEN_AWAY = `(?:eliminan?|eliminamos|retiran?|retiramos|borran?|borramos|limpian?|limpiamos|quitan?|quitamos) ${ARTICLE}(?:${OBJECT}|${PLACE})(?:s|es)?(?![a-z])`;

/** "Nadie vigila el vestíbulo". */
const WATCHED = `(?:nadie|ningun\\S* \\S+|ninguno de nosotros) (?:(?:esta|se|nos) )?(?:(?:lee|revisa|vigila|monitorea|atiende|mira|cuida|observa)n?|leyendo|vigilando) (?:el|la|los|las|nuestr[oa]s?) (?:${THING})(?:s|es|x)?`;

export const things: PhraseTable['things'] = {
  subject: [subject(THING), TAKEN_AWAY, WATCHED],
  place: [
    `(?:en|de|desde|contra|sobre|dentro de|fuera de|cerca de|durante) ?(?:el|la|los|las|del|un|una|nuestr[oa]s?|est[ea])? (?:[^\\s.,;:!?]+ ){0,1}?(?:${PLACE}|${EVENT})(?:s|es)?`,
    `del (?:${PLACE}|${EVENT})`,
  ],
  hearing: [
    'comentarios (?:[^\\s.,;:!?]+ )?(?:sobre|en|acerca de|durante|ante) (?:(?:el|la|los|las|un|una|est[ea]|nuestr[oa]) ){0,2}(?:[^\\s.,;:!?]+ ){0,1}?(?:plan|proyecto|propuesta|audiencia|reunion|permiso|ordenanza|borrador|reglamento|presupuesto|solicitud|estudio|sesion|junta|concejo)',
  ],
  records: [
    subject(
      '(?:solicitud(?:es)?|ofertas?|licitaciones|licitacion|actas?|informes? (?:policial(?:es)?|de arresto|de accidentes?)|partes? policial(?:es)?|permisos?|contratos?|nominas?|presupuestos?|videos?|grabacion(?:es)?|licencias?|escrituras?|salarios|sueldos|curriculos?|peticion(?:es)?|expedientes?|facturas?|multas?|votos)',
    ),
  ],
  views: [
    `(?:opiniones|opinion|ideas|puntos de vista|declaraciones) (?:[^\\s.,;:!?]+ ){0,2}?(?:en|de|del|durante) ?(?:(?:el|la|los|las|un|una|est[ea]|nuestr[oa]) )?(?:encuestas?|peliculas?|exposicion(?:es)?|obras?|libros?|oradores|columnistas|boletin|revista|artistas|ponentes|conferenciantes|${EVENT})`,
    subject(
      '(?:respuestas (?:a|en|de) (?:la|esta|una) encuesta|obras?|peliculas?|libros?|murales|oradores|canciones|ponentes)',
    ),
  ],
  purpose: [
    `(?:proposito|objetivo|fin|finalidad|meta|mision|idea) (?:de|del) ?(?:(?:el|la|los|las|un|una|est[eao]s?|nuestr[oa]s?) )?(?:[^\\s.,;:!?]+ ){0,1}?(?:${WORK}|${EVENT}|${OBJECT})(?:s|es)? ~4 (?:es|son|era|sera)`,
    `${START}(?:(?:el|la|los|las|est[eao]s?|nuestr[oa]s?) )(?:${WORK}|${EVENT}|${OBJECT})(?:s|es)? ~2 (?:es|son|sirve|sirven|busca|tiene|pretende|sera|quiere|ayuda)`,
    `(?:celebramos|organizamos|ofrecemos|hacemos|tenemos|usamos|llevamos|realizamos|publicamos|imprimimos) (?:[^\\s.,;:!?]+ ){0,2}?(?:${WORK}|${EVENT}|${OBJECT})(?:s|es)? ~3 para`,
  ],
  owned: [
    subject(
      `(?:(?:${PLACE}|${OBJECT})(?:s|es)?|monumento|estatua|fuente|aeropuerto|clinica|banda|coro|liga|caballo|helicoptero|granja|pozo|lampara|semaforo|alcantarilla|app|aplicacion|periodico|emisora|dron)`,
    ),
    '(?:app|aplicacion|periodico|diario|emisora|radio|calendario|dron|linea|tienda|camiseta|vehiculo|coche|carro|camion|cancion|himno|patrocinador|socio|proveedor|flor|ave|arbol|animal|mascota|sello|bandera|logotipo|escudo|uniforme|perro|bebida|hora|resultados?|boletas?|idiomas?|mapas?|retrato) (?:[^\\s.,;:!?]+ )?oficial(?:es)?',
  ],
  cookies: [
    '(?:proposito|uso|fin|finalidad|objetivo) de (?:las? |estas? |nuestras? )?(?:\\w+ )?(?:cookies?|galletas)',
    'cookies? (?:\\w+ )?(?:son|es|ayudan?|permiten?|sirven?)',
    '(?:se ve|se visualiza|optimizad[oa]) (?:\\w+ ){0,2}(?:con|para|en) ~3 (?:navegador(?:es)?|chrome|firefox|edge)',
  ],
  page: [
    '(?:(?:pagina|perfil|sitio|web|red social|redes|medios? sociales|foro|portal|hilo|tuit|publicacion|bandeja)(?:s|es)?|(?:nuestr[oa]s?|est[ea]s?|las?|su) (?:cuenta|canal|plataforma|espacio)(?:s|es)?|(?:nuestro|este|el|del|su) muro|aqui|en linea|internet|{network})',
  ],
  said: [
    '(?:comentarios?|comentar|respuestas? de usuarios|mensajes?|contenidos?|publicaciones|palabras|lo que (?:usted |ustedes )?(?:escrib|publi|envi|dig|mand)\\w+|todo lo|modera\\w+|comunicaciones|correspondencia|correos?|usuarios?|seguidores)',
  ],
};
