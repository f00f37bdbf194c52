// Spanish: the whole phrase table. Text is compared without accents ("numero", "pagina", "policia").
import type { PhraseTable } from '../table.ts';
import { comments, removal, stems as policyStems } from './comments.ts';
import { emergencyWords } from './emergency.ts';
import { CLUBS, OTHERS_PAGES, PERHAPS_PRIVATE, PUBLIC_BODY } from './genre.ts';
import { IN_FORCE } from './in-force.ts';
import { items } from './items.ts';
import { monitoringWords } from './monitoring.ts';
import { opinionsWords } from './opinions.ts';
import { near } from './near.ts';
import { recordsWords } from './records.ts';
import { maintained, maintainedStems, maintainedWords } from './maintained.ts';
import { purpose, purposeStems, purposeWords } from './purpose.ts';
import { things } from './things.ts';
import { words } from './words.ts';

export const ES: PhraseTable = {
  language: 'es',
  common:
    'el la los las de del y es son no esta este para por nuestra nuestro en un una que se al su sus o con desde si llame oficial lo cuenta pagina'.split(
      ' ',
    ),
  digits: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  words: {
    ...words,
    ...purposeWords,
    ...maintainedWords,
    ...emergencyWords,
    ...monitoringWords,
    ...recordsWords,
    ...opinionsWords,
  },
  stems: {
    ...policyStems,
    monitoring: {
      alone: 'monitor|monitorea|supervis|vigilan|desatend|moderac|laborable',
      pair: [
        'atend|atien|revis|vigil|respond|respuest|contest|lee$|leen|leer|lea$|lean|leid|leyendo|leem|mensaje|comentario|tuit|disponib|consult|pagina|cuenta|perfil|redes|aqui|conect|persona|equipo|buzon|pantalla|ver$|vea$|vera$|mira|personal|turno|atencion|en$|estamos|solo$|24',
        'no$|nadie|nunca|sin|0|1|2|3|4|5|6|7|8|9|horario|hora|lunes|martes|miercol|jueves|viernes|sabad|doming|laborable|dia|solo|unicamente|habil|siempre|permanent|fuera|noch|manana|tarde|madrug|semana|fin|feriad|festiv|cuando|mientras|hasta|vez|veces|turno|l$|ratos|momento|abra$|cena|siesta|anoche|amanec|oscurec|almuerz|almorz|desayun|comer$|tres$|cuatro$|cinco$|seis$|siete$|ocho$|nueve$|diez$|pausa',
      ],
    },
    emergency: {
      alone: 'emergenci|urgenci',
      pair: [
        '0|1|2|3|4|5|6|7|8|9|nueve|uno|cero',
        'llam|marq|marc|telefon|avis|contact|peligro|numero|policia|bomberos|9$|911|999|112|0$|000|111|091',
      ],
    },
    opinions: {
      alone: 'retuit|rt$|rts|retweet',
      pair: [
        'comentario|opinion|opina|mensaje|publicacion|contenido|usuario|padre|alumn|ciudadan|visitante|tercer|vecin|expres|manifest|palabra|resena|critic|queja|elogio|valorac|testimonio|lo$|quien|otros|otras|gente|publico|lector|pasajer|pacient|mencion|respuesta|cada|algo|nada|muro|dicho|frase|aport|piens|opin|coment',
        'no$|ni$|nunca|tampoco|reflej|represent|respald|ajen|propi|exclusiv|comparte|compartimos|avala|suscrib|aprueba|apoya|responsab|autor|suy|son$|es$|pertenec|solo|deslig|deslind|distanc|desmarc|desvincul|nada|habla|cuenta|titulo|unicamente|difier|diferir|discrep|diverg|choc|comulg|adhesion|otra$|oficial|confund|toma|tome|duen|ningun|particular|atribu|portavo|vocer',
      ],
    },
    records: {
      alone: 'divulga|transparencia|foia',
      pair: [
        'publico|publica|registro|documento|acceso|informacion|confidencial|privad|secret|ley$|leyes|entreg|solicit|pedi|pida|periodist|terceros|cualquier|copia|estatut|capitulo|119|expediente|revel|abierto',
        'comentario|mensaje|publica|envi|contenido|informacion|comunicacion|escri|todo|cuanto|correo|lo$|pregunta|solicitud|palabra|opinion|pagina|cuenta|conversacion|queja|mand|esto',
      ],
    },
    maintained: maintainedStems,
    purpose: purposeStems,
  },
  items: { ...items, maintained, purpose, comments, removal },
  near,
  voice: {
    advice: [
      '(?:los|las) (?:organismos|ayuntamientos|municipios|entidades|empleados|agencias) (?:\\w+ ){0,2}(?:deben|deberan|deberian|tienen que)',
      '^(?:(?:elementos|puntos|datos|avisos) )?(?:a|para|que) (?:poner|incluir|indicar|figurar|colocar|anadir|mostrar|debe[n]? (?:figurar|constar)) (?:en|sobre) (?:la|el|su|cada|tu)(?: \\w+){0,3}[^a-z0-9]{0,3}:',
      '(?:modelo|ejemplo|plantilla) de (?:politica|aviso|texto|descargo|nota)',
      '(?:por ejemplo|su (?:organismo|entidad|agencia|departamento) (?:debe|deberia))',
      '(?:debe|deberia|deberan|deben) (?:incluir|indicar|figurar|contener|decir|constar)',
    ],
    reported: [
      '^(?:segun|de acuerdo con) (?:un|una|el|la|los|las|nuestr\\w+) (?:\\w+ )?(?:estudio|encuesta|sondeo|informe|investigacion|auditoria|reportaje|diario|periodico|prensa|revista|expert\\w+|sindicato|redaccion|universidad|analisis)',
      '(?:auditoria|estudio|encuesta|sondeo|investigacion|informe|reportaje) (?:(?!es|son|cierra)\\S+ ){0,5}?(?:revel|encontr|muestr|mostr|hall|concluy|detect)\\w+',
      '^auditoria [\\d/-]+|^(?:el|la) (?:heraldo|diario|periodico|gaceta|tribuna|imparcial|cronica|noticiero|universal|nacion)(?: \\w+){0,3}: ',
      '(?:tribunal|sala|juzgado|corte|juez|jueza|agencia de proteccion de datos) (?:\\w+ )?(?:resolvio|fallo|determino|sostuvo|concluyo|declaro|considero|dictamino) que',
      '^(?:un|una|unos|unas|varios|varias|los|las) (?:vecin|colegiad|concejal|diputad|abogad|expert|ciudadan|periodist|activist|opositor)\\w* (?:\\w+ )?(?:reclam|recuerd|denunci|exig|critic|asegur|sostien|adviert|senal|lament)\\w+ (?:que|a|al|la|el)',
      '(?:federacion|asociacion|liga|aseguradora|consultora|instituto) (?:(?:de|del|la|las|los|\\w+) ){0,4}?(?:sugier|recomiend|aconsej|propon)\\w+',
      'se (?:aprueba|acuerda|resuelve|propone) que|(?:el|al) (?:contratista|licitante|adjudicatario)',
      'mi (?:ayuntamiento|ciudad|alcaldia|municipio|pueblo) (?:borra|elimina|dice|oculta|bloquea|no|me)(?![a-z])',
      '(?:facebook|meta|instagram|twitter|youtube|tiktok|nextdoor|la plataforma) (?:(?:ya|tambien|siempre|a veces) )?(?:borra|elimina|oculta|retira|suprime|bloquea)(?![a-z])',
      '^(?:algun[oa]s|much[oa]s|vari[oa]s|otr[oa]s|ciert[oa]s|poc[oa]s) (?:ayuntamientos|municipios|condados|ciudades|agencias|entidades|organismos|departamentos|alcaldias|distritos|policias) (?:\\w+ )?(?:aclaran|dicen|avisan|advierten|indican|explican|anuncian|publican|senalan)(?![a-z])',
      '(?:dijo|segun (?:fuentes|el diario|la prensa|el portavoz|la portavoz)|informo|explico|afirmo|senalo|anuncio|declaro|portavoz)',
    ],
    unreal: [
      '(?:hasta|antes de) (?:hace poco|el ano pasado|20\\d\\d|que) ~4 (?:era|eran|fue|se)',
      '(?:solia|solian|antes(?! de)) ~3 (?:ser|supervisar|vigilar|revisar|borrar|estar)',
      '(?:no es (?:cierto|verdad)|es (?:falso|mentira|un (?:mito|rumor|error|bulo))) que',
      '(?:^|(?<=: ))(?:algun[oa]s|much[oa]s)(?: personas| vecinos| usuarios)? (?:creen|piensan|dicen|suponen) que(?! .{0,140}(?:pero|sin embargo|no es asi))',
      '(?:borrador|propuesta|proyecto) (?:de|del) ~2 (?:aviso|politica|reglamento|ordenanza|normas|pagina)',
      '(?:proximamente|pronto) ~5 (?:pagina|cuenta|perfil)',
      'si ~3 (?:llegara|abriera|tuviera|decidiera|llega) ~4 (?:pagina|cuenta|comentarios)',
    ],
    ...IN_FORCE,
    elsewhere: [
      ...OTHERS_PAGES,
      'sin (?:relacion|vinculo|afiliacion) (?:con|a) (?:el|la) (?:ayuntamiento|municipio|policia|ciudad|gobierno|condado|alcaldia)',
      '(?:modelo|plantilla|formulario|ejemplo) de (?:politica|aviso|texto|descargo|nota|biografia|perfil)',
      '(?:rellene|complete|llene) (?:los )?(?:espacios|huecos|blancos)(?! ~2 (?:del|de la) (?:formulario|solicitud))',
      '(?:errores|consejos|pasos|claves|trucos|razones|lecciones) (?:en|para|de|que) ~2 (?:la|las|su|los) (?:pagina|paginas|cuenta|cuentas|perfil|redes|municipios|ayuntamientos|ciudad)',
      '(?:propaganda pagada|pagado por (?:el comite|los amigos|la campana))',
      'no (?:soy|somos) ~2 (?:policias?|bomberos?|autoridad|agencia publica|institucion|entidad publica|gobierno|oficiales)',
      '(?:pagina|cuenta|grupo|perfil|esta|este|sitio) ~2 no (?:es|son) ~2 (?:oficial|de una institucion|de la policia|del municipio|del ayuntamiento)',
      '(?:sin relacion|sin vinculo|sin vinculos|ninguna relacion|ajena|ajeno) (?:con|al?|a la) ~1 (?:el|la|municipio|ayuntamiento|policia|ciudad|gobierno)',
      '(?:no oficial|extraoficial)',
      'como (?:redactar|escribir) (?:un|una|su|el|la) ~2 (?:aviso|biografia|politica|descargo|perfil)',
      'respuesta automatica',
      '(?:estudio|encuesta|auditoria|investigacion|investigadores|periodistas) ~3 (?:revelo|encontro|muestra|mostro|hallo|senala|publicad\\w+) ~~14 (?:paginas|cuentas|perfiles|avisos|redes sociales)',
      'nuestros? (?:software|lectores|oyentes)',
      '(?:prueba gratis|solicite una demostracion|pida su demo|reserve una demo)',
      '(?:tesis|resumen|palabras clave)[^a-z0-9]{1,3}',
      '(?:pagina|cuenta|grupo) (?:no oficial|de fans|de vecinos|parodia|personal|de humor|de aficionados)',
      '(?:opiniones|tuits) (?:son )?(?:mias|mios)',
      'serie de television',
      'comentarios \\(\\d+\\)',
      '(?:compartimos|compartido|copiado|reproducimos) (?:de|del|el aviso de)',
    ],
    clubs: CLUBS,
    publicBody: PUBLIC_BODY,
    perhapsPrivate: PERHAPS_PRIVATE,
    perhapsElsewhere: [
      '(?:su|cada|toda|cualquier) (?:agencia|municipio|ciudad|ayuntamiento|entidad|departamento|organismo) ~3 (?:pagina|cuenta|perfil|politica|redes)',
      '(?:pagina|cuenta|perfil|redes) de su (?:ciudad|municipio|agencia|departamento|entidad|ayuntamiento|organismo)',
      '(?:demandantes?|demandados?|la demanda|el tribunal|la sentencia|el fallo|la corte|(?:el|un|la|una) juez|jueza) ~4 (?:dictamino|fallo|sostuvo|decidio|ordeno|obligo|resolvio|contra|considero)',
      '(?:seminario web|lista de verificacion|precio por usuario)',
      '(?:dijo|replico|afirmo|revelo|explico|senalo|aseguro|advirtio|respondio|segun) que',
      '(?:el|un|este|al|del) (?:periodico|diario(?! (?:oficial|de sesiones)))|(?:periodista|redaccion|reportero|corresponsal)(?! de (?:actas|documentos|la ordenanza))',
      '(?:empresa de alarmas|candidat[oa] a)',
    ],
    personal: [
      '(?:yo|mis|mi) (?:opiniones|opinion|cuenta|tuits|tweets|empresa|empleador)',
      'a titulo personal',
      'cuenta (?:personal|parodia)',
      'opiniones (?:propias|personales)',
    ],
  },
  things,
};
