// Spanish word classes, without accents.
import type { Words } from '../../grammar.ts';

const DAY = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|l|v)';
const TIME = '(?:las )?\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:h|hs|hrs|horas|am|pm|a\\.m\\.|p\\.m\\.))?';

export const words: Words = {
  not: 'no|nadie|nunca|ningun|ninguna|ninguno|ni|sin|tampoco|jamas',
  page: '(?:pagina|cuenta|perfil|sitio|web|canal|muro|plataforma|espacio|red social|redes sociales|redes|medios? sociales|sitio web|pagina web|portal|foro|fan ?page|blog)(?:es|s)?',
  network: 'facebook|twitter|instagram|youtube|tiktok|linkedin|x',
  messages:
    '(?:mensaje|comentario|consulta|pregunta|tuit|tweet|peticion|sugerencia|queja)(?:es|s)?|publicacion|publicaciones|mensajes privados',
  said: '(?:comentario|mensaje|contenido|tuit|tweet|aporte|opinion|publicacion|aportacion|manifestacion)(?:es|s)?',
  watch:
    'monitore\\w+|monitoriz\\w+|supervis\\w+|vigil\\w+|revis(?:a|an|ada|adas|ado|ados|amos)|atend(?:ida|idas|ido|idos|emos|er)|atiend(?:e|en)|lee|leen|leemos|leidos|controlad[ao]s?|moderad[ao]s?',
  reply: 'respond\\w+|respuestas?|contest\\w+',
  allDay:
    '24/7|24 ?x ?7|24 horas(?: al dia| del dia)?(?: los)?|las 24 horas|24h|todo el (?:dia|tiempo)|en todo momento|a todas horas|permanentemente|de (?:forma|manera) (?:permanente|continua|constante|ininterrumpida)|continuamente|constantemente|(?:de )?dia y (?:de )?noche|(?:de )?noche y (?:de )?dia|a (?:cualquier|toda) hora|los (?:7|siete) dias|siempre|en tiempo real|las veinticuatro horas',
  hours: `(?:horario|horas) (?:\\w+ )?(?:laboral|laborables|oficina|de oficina|atencion|de atencion|habil|habiles|administrativo)|dias? (?:laborables?|habiles?)|${DAY} (?:a|al|-|y) ${DAY}|entre semana|por las mananas`,
  clock: `${TIME} ?(?:-|a|hasta|y) ?${TIME}`,
  outside: 'fuera (?:de|del) (?:\\w+ )?horario|por la noche|fines? de semana|festivos|de noche',
  ring: 'llam(?:e|a|en|ar|ad)|marqu?(?:e|a|en|ar)|telefone\\w+|comuni(?:que|quese|cate)|contact(?:e|a|ar|en)|avis(?:e|a|en|ar)|disque',
  urgentThing:
    '(?<!no )(?:emergencias?|urgencias?)|peligro inmediato|peligro de muerte|en peligro|delito en curso',
  visitors:
    '(?:usuari[oa]|visitante|ciudadan[oa]|particular|participante|tercer[oa]|autor|seguidor|persona|vecin[oa]|internauta)(?:es|s)?|terceras personas|el publico|ciudadania|quien(?:es)? l[oa]s? (?:escriben?|publican?|emiten?)',
  reflect:
    'reflej\\w+|represent\\w+|respald\\w+|compart\\w+|implic\\w+|supon\\w+|constituy\\w+|expres\\w+|avala\\w*|coincid\\w+|apoy\\w+|identific\\w+|suscrib\\w+',
  record:
    '(?:registros?|documentos?|informacion|archivos?) public[oa]s?|de (?:acceso|dominio|caracter) publico|documentacion publica',
  statute:
    'ley(?:es)? (?:\\w+ ){0,3}(?:transparencia|registros publicos|acceso a la informacion|informacion publica|archivos|documentos publicos)(?: \\w+){0,4}|foia|ley 19/2013|ley 20\\.?285',
  release:
    'divulga\\w*|publicad[oa]s?|hech[oa]s? publicos?|revelad[oa]s?|entregad[oa]s?|accesibles?|difundid[oa]s?',
  run: 'gestionad[oa]s?|administrad[oa]s?|mantenid[oa]s?|operad[oa]s?|llevad[oa]s?|impulsad[oa]s?',
  runs: 'gestiona(?:mos|n)?|administra(?:mos|n)?|mantiene|mantienen|mantenemos|lleva|llevamos|opera',
  government:
    'policia|ayuntamiento|municipal(?:idad)?|municipio|gobierno|ministerio|ciudad|departamento|bomberos|concejalia|diputacion|alcaldia|provincia|estado|consejeria|delegacion|organizacion|guardia civil|cabildo|secretaria|direccion general|ajuntament|generalitat|junta|instituto|servicio|agencia|condado|oficina|administracion',
  newsWord:
    'noticias|actualidad|informacion|novedades|avisos|alertas|eventos|consejos|servicios|actividades|agenda|actualizaciones|anuncios',
};
