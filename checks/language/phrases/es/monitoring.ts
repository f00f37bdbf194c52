// Spanish: how a page says, or denies, that it is not watched at all times.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

const DAY =
  '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lun|mar|mie|jue|vie|sab|dom)\\.?';
const TIME =
  '(?:(?:las |la )?(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:h|hs|hrs|horas|am|pm|a\\.? ?m\\.?|p\\.? ?m\\.?)?|mediodia|medianoche|(?:la )?(?:cena|siesta)|cenar|comer|almorzar|desayunar|(?:el )?(?:almuerzo|desayuno|anochecer|amanecer)|que (?:anochece|anochezca|oscurece|amanece|amanezca))|las (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))';
const WORK =
  '(?:laborales?|laborables?|habiles?|habil|oficina|trabajo|escolar(?:es)?|administrativ[oa]s?|atencion|servicio|clase|clases|juicio|audiencia|diurn[oa]s?|normal(?:es)?|regular(?:es)?|comercial(?:es)?|limitado|publico|ordinari[oa]s?|lectivos?|trenes|guardia)';

/** Attention to a page, who pays it, and the times to which it is limited. */
export const monitoringWords: Words = {
  attend:
    '{watch}|{reply}|le(?:a|an|e|en|emos|era|eran|eremos|er|an|amos|ido|idos|ida|idas|yendo)|lectura|revis(?:e|en|aremos|amos|ar|ion|ara|aran|ando)|mir(?:a|an|amos|ar|ando|e|en)|v(?:e|en|emos|ea|ean|era|eran|eremos)|vist[oa]s?|ver|atencion|atend\\w+|atiend\\w+|pendientes?|vigil\\w+|consult(?:a|an|amos|ad[oa]s?|ar)|moder(?:a|an|amos|acion|ar)|asom\\w+|entr(?:a|an|amos|ar)|conect\\w+|cheque\\w+|sigu?(?:e|en|imos)|seguimiento|gestion\\w*|recib(?:e|en|imos|ir|id[oa]s?)|tramit\\w+|lleg(?:a|an|amos|ar) a (?:leer|ver)|monitoreo|monitorizacion|supervision|vigilancia|dar respuesta|damos respuesta|personal|responsable de redes|se (?:entera|enteran|da cuenta)',
  strict:
    'monitore\\w+|monitoriz\\w+|supervis\\w+|vigil\\w+|atendid\\w+|atiend\\w+|revis\\w+|le(?:a|an|e|en|emos|er|era|eran|eremos|ido|idos|ida|idas|an)|mira|miramos|mirando|ve|vea|vera|veran|viendo|pendientes?|cheque\\w+|moder\\w+|consultad\\w+|cuid\\w+|enter\\w+',
  part: '(?:de |por |en |durante |a |solo )*(?:el |la |los |las )?(?:mananas?|tardes?|noches?|madrugadas?|dia|diurn[oa]s?|nocturn[oa]s?|fin(?:es)? de semana|findes?|festivos?|feriados?|vacaciones|entre semana|puentes|mediodia|siesta|media jornada|tiempo parcial|horas de luz|verano|invierno)',
  often:
    '(?:solo |apenas |unas |como |tal vez |quiza )*(?:una vez|un par de veces|dos veces|tres veces|varias veces|algunas veces|pocas veces|unas cuantas veces|\\d veces|a ratos|de vez en cuando|ocasional(?:mente)?|periodica(?:mente)?|esporadica(?:mente)?|a veces|de cuando en cuando|rara vez|pocas veces|poco|por ratos|en ratos libres|intermitente(?:mente)?|de forma (?:limitada|parcial|ocasional|periodica)) ?(?:al dia|por dia|a la semana|por semana|al mes)?|(?:cuando|si|mientras|segun) (?:\\w+ ){0,5}(?:puede|pueden|puedan|abrimos|volvemos|podemos|haya|hay|permit\\w+|tiempo|disponible|disponibles|posible|turno|guardia|patrull\\w+|abr\\w+|cierr\\w+|volv\\w+|regres\\w+|personal|servicio|oficina)|cada (?:dos|tres|pocos|varios|\\d+) (?:dias|horas)|diariamente|a diario',
  span: `(?:de|desde|entre|hasta|despues de|antes de|a partir de|a) (?!(?:12|24|36|48|72) h)${TIME}(?: ?(?:-|a|hasta|y) ?${TIME})?|${TIME} ?(?:-|a|hasta) ?${TIME}`,
  dayNames: `${DAY}(?: ?(?:a|al|-|y|,) ?${DAY})?|l ?(?:-|a|y) ?(?:v|j|s|d)|m ?- ?s`,
  worktime: `(?:horarios?|horas?|dias?|jornada|turno|calendario) (?:\\w+ ){0,2}${WORK}|horario|turnos?|${WORK} (?:horario|jornada)|(?:fuera|dentro) de (?:es[ae]|est[ae]|el|ellos|ellas|las|los|nuestro|nuestros) ?(?:horarios?|horas?|dias?|jornada|turnos?)?|fuera de (?:\\w+ )?(?:horarios?|horas|jornada|turno)`,
  later:
    '(?:al|el|hasta el|para el|la|hasta la|hasta) (?:dia siguiente|otro dia|siguiente dia|proximo dia|manana siguiente|dia habil siguiente|lunes|manana|proxima semana|semana siguiente)|dias despues|horas despues|(?:varias|muchas|algunas) horas|(?:varios|algunos|un par de) dias|al volver|al regresar|al abrir|a la vuelta|(?:a|hasta) que (?:abra|abran|abramos|volvamos|vuelva|regrese)',
  when: '{part}|{often}|{span}|{dayNames}|{worktime}|{later}|{hours}|{clock}|{outside}',
  crew: 'estamos|equipo|personal|agentes?|oficial(?:es)?|funcionari[oa]s?|encargad[oa]s?|responsables?|brigada|unidad|gente|humano|persona|alguien|secretari[oa]|community manager|redactor(?:es|as?)?|moderador(?:es|as?)?|trabajador(?:es|as?)?|empleados?',
  present:
    'aqui|disponibles?|conectad[oa]s?|activ[oa]s?|en linea|online|trabaja(?:n|mos)?|presentes?|sentad[oa]s?|detras|frente a|delante|al otro lado|de guardia|despiert[oa]s?|en la pantalla|al teclado',
  away: 'sola|solo|solas|solos|cerrad[oa]s?|cierra(?:n)?|descansa(?:n|mos)?|duerme(?:n)?|dormimos|apagad[oa]s?|desatendid[oa]s?|inactiv[oa]s?|desconect\\w+|sin (?:nadie|personal|atencion|vigilancia|guardia|supervision|moderacion|monitoreo)|en silencio|calla|no trabaja(?:n|mos)?|libra(?:n|mos)?',
  it: 'lo|la|los|las|le|les|esto|aqui|est[ae]|estos|estas',
  socials:
    'redes(?: sociales)?|cuenta|pagina|perfil|tuits?|respuestas?|mensajes?|buzon|turno|facebook|twitter|instagram|personal de redes|atencion|moderacion|en vivo|activ[oa]s?|equipo de redes',
};

export const monitoring: Lists<'monitoring'> = {
  cue: [
    '{allDay}',
    '{when}',
    '{watch}',
    '{reply}',
    '{attend}',
    '{away}',
    '{present}',
    '{socials}',
    '{crew}',
  ],
  notAlways: [
    '(?:que escriba|que env\\w+|que publi\\w+|mensajes? que \\w+) ~3 {when} ~~4 (?:le\\w+|respond\\w+|contest\\w+|ver\\w+) ~3 {when}',
    '(?:{part}|{when}) ~5 nadie ~4 {strict}',
    '(?:persona|encargad\\w+|equipo|quien) ~4 (?:{page}|redes) ~2 (?:trabaja|sale|libra|entra|termina|acaba|descansa|vuelve|se (?:va|marcha)) ~3 (?:{when}|medio tiempo|a las \\S+)',
    '(?:puede|podria\\w*|quiza|tal vez|a veces) ~3 (?:escap\\w+|pas\\w+ por alto|perd\\w+) ~3 (?:mensajes?|comentarios?|publicacion)?',
    'no (?:en|a|frente|delante|ante|de|mirando|pendientes) ~2 (?:{page}|pantallas?|teclado|computador\\w*|{network})[^a-z0-9]{0,4}$',
    '(?:nada|ninguno) ~3 (?:se )?(?:lee|revisa|atiende|contesta)',
    'no (?:tuitean|tuitea|usan|miran|leen|ven) ~2 (?:{network}|redes|pagina|mensajes|pantalla)?',
    '{messages} ~3 (?:recibid\\w+|enviad\\w+|que lleg\\w+|dejad\\w+) ~5 {when} ~~8 (?:{later}|leer\\w*|atender\\w*|hasta)',
    '(?:tard\\w+|pas\\w+) ~2 (?:horas|dias) ~4 {strict}',
    '{not} ~3 (?:sentad\\w+|pegad\\w+|frente|delante|pendientes) ~3 (?:pantalla|pagina|cuenta|redes|computadora|teclado)',
    '{not} ~3 (?:personal|guardia|turno|equipo|encargad\\w+) ~3 (?:{allDay}|{when})',
    '{not} ~4 {attend} ~8 (?:{allDay}|{outside}|{when})',
    '{not} ~3 {allDay} ~5 {attend}',
    '{when} ~4 {not} ~4 {attend}',
    '{not} ~2 (?:garantiza\\w*|asegura\\w*|promet\\w+|compromet\\w+|cuent\\w+ con|confi\\w+ en|esper\\w+|significa|quiere decir|implica|obliga\\w*) ~8 {attend}',
    '{not} ~3 (?:disponibles?|activ[oa]s?|conectad[oa]s?|aqui|presentes?|despiert[oa]s?|estamos|esta|hay nadie|alguien) ~4 (?:{allDay}|{when})',
    '(?:aqui|pagina|cuenta|perfil|redes) ~3 {not} (?:hay|estamos|esta) ~3 (?:nadie|siempre|alguien|{allDay})',
    '{when} ~4 (?:{not}|aqui) ~3 (?:nadie|alguien|disponibles?|conectad[oa]s?|aqui)',
    '{not} ~2 (?:siempre|todo el tiempo) ~4 (?:{attend}|{present}|estamos|hay)',
    '(?:solo|solamente|unicamente|nada mas) ~3 {watch}',
    '{watch} ~3 (?:solo|solamente|unicamente)',
    '{not} ~3 {reply} ~4 (?:{allDay}|{outside}|{when})',
    '{page} ~4 {away} ~4 {when}',
    '{when} ~4 {page} ~4 {away}',
    '{page} ~3 (?:sin|{not} ~3) ~1 (?:atencion|vigilancia|guardia|supervision|personal|monitoreo|moderacion|servicio)(?: \\w+){0,1} ?(?:permanente|continua|constante|nocturn[oa]|24|de noche|todo|{when}|{allDay})?',
    '{page} (?:descansa|duerme|cierra|se apaga|no es un servicio)',
    '{not} ~4 servicio ~1 (?:de )?(?:24|{allDay}|permanente|continuo)',
    '{messages} ~6 (?:puede que|quiza|tal vez|podria\\w*|pueden|puede) ~3 (?:{not}|tard\\w+|pas\\w+) ~4 (?:{attend}|horas|dias|desapercibid\\w+|ver|leer)',
    '(?:puede|pueden|podria|quiza|tal vez|probable\\w*|posible\\w*) ~3 (?:nadie|{not}) ~4 {strict}',
    '{messages} ~4 (?:esper\\w+|qued\\w+|pas\\w+) ~4 (?:sin leer|sin respuesta|sin atender|sin ver|desapercibid\\w+|{when})',
    '{messages} ~8 (?:se lea|se lean|se leeran|se vea|leido) ~4 {later}',
    '(?:^|[^a-z0-9])no 24[/x]7',
    '{allDay} ~~6 {page} (?:no|tampoco)[^a-z0-9]{0,4}$',
    '(?:{strict}|revisamos|miramos) ~3 (?:{page}|{messages}|la|lo|los) ~2 entre (?:servicio y servicio|guardia y guardia|llamadas?|turnos?|salidas|incendios)',
    '{page} ~2 (?:en pausa|en reposo|parad[oa]s?) ~3 {when}',
    '(?:respuestas?|contestacion) ~3 (?:esper\\w+|tard\\w+) ~3 (?:{later}|{worktime}|abra la oficina|abra el ayuntamiento)',
    '(?:horas|dias?|rato|tiempo|dos) ~1 (?:antes de que|hasta que) ~3 (?:veamos|leamos|revisemos|{strict}) ~2 (?:{messages}|{page})',
  ],
  unlike: [
    '(?:{allDay}|atendid[oa]s?|vigilad[oa]s?|nunca (?:duerme|cierra|para|descansa)|no (?:duerme|cierra|descansa) nunca) ~~8 (?:esta|este|nuestr[oa]|la|el) {page} (?:no|tampoco)(?: lo (?:esta|hace|es))?[^a-z0-9]{0,4}$',
    '(?:nunca (?:duerme|cierra|descansa)|no (?:duerme|cierra|descansa) nunca) ~~3 (?:esta|este|nuestr[oa]|la|el) {page} si[^a-z0-9]{0,4}$',
    '{allDay} ~~2 no (?:esta|este|nuestr[oa]|la|el) {page}[^a-z0-9]{0,4}$',
  ],
  answered: [
    '(?:hay|se|esta|estan|leen|responden|contestan|revisan|vigilan|atienden|monitorean|miran) ~~10 (?<=: )(?:no|no siempre|solo|rara vez|a veces)',
    '(?:cuando|a que hora|en que horario|quien) ~~8 {attend} ~~6 (?<=: )(?:\\S+ ){0,4}{when}',
  ],
  notAtAll: [
    '{not} hay (?:quien|nadie que|alguien que|quienes) ~2 {strict}',
    '{not} ~3 (?:monitore\\w+|monitoriz\\w+|supervis\\w+|vigilad\\w+|atendid\\w+)',
    '(?:nadie|ningun\\w*) ~4 {strict}',
    '{not} ~3 {strict} ~4 (?:{page}|{messages})',
    '(?:{page}|{messages}) ~3 {not} ~2 {strict}',
    '{not} (?:hay|habra|tenemos|contamos con) ~4 (?:sentad[oa]|frente a|detras|delante|leyendo|mirando|pendiente|viendo|monitoreo|vigilancia|vigilando|atendiendo)',
    'sin (?:monitoreo|vigilancia|supervision|moderacion)',
  ],
  hours: [
    '(?:{watch}|{reply}) ~~8 {when}',
    '{attend} ~8 {when}',
    '(?:{watch}|{reply}|{attend}) ~~8 {clock}',
    '{when} ~5 (?:{watch}|{reply}|{attend})',
    '(?:{crew}|{messages}|redes) ~4 (?:trabaja\\w*|labora\\w*|esta|estan|estamos|turno|disponib\\w+|presente) ~4 {when}',
    '(?:horario|turno|guardia|atencion|personal|equipo|brigada|unidad) (?:\\w+ ){0,3}(?:redes|pagina|cuenta|mensajes|comentarios|perfil) ~4 {when}',
    '{messages} (?:leid|respondid|contestad|atendid|revisad)[oa]s? ~5 {when}',
  ],
  neverLeft: [
    'ningun[oa]? (?:mensaje|comentario|publicacion|pregunta|consulta) (?:se )?queda(?:n|ra)? sin (?:leer|respuesta|contestar|responder)',
    '^[^a-z]?(?:se|alguien|esta|estan|leen|vigilan|revisan|hay|atienden) ~~12 (?:de noche|por la noche|por las noches|los fines de semana|a toda hora|las 24 horas|fuera de horario)[^a-z0-9]{0,3}: ?(?:si|claro|siempre|por supuesto|desde luego)(?![a-z])(?!.{0,60}(?:pero|salvo|excepto|solo|no ))',
    '{page} ~2 (?:nunca|jamas|en ningun momento) ~3 (?:sin (?:supervision|vigilancia|atencion)|desatendid[oa])',
    '{page} ~1 no (?:deja|para|cesa) de (?:estar |ser )?{strict}',
  ],
  nonStop: [
    '{strict} ~~8 (?:24/7|(?:de )?dia y (?:de )?noche|(?:de )?noche y (?:de )?dia)',
    '^{allDay} ~4 {strict}',
    'aten(?:demos|der) ~4 {allDay}',
    '{strict} ~3 (?:{page}|{messages}) ~4 {allDay}',
    '{strict} ~4 {allDay}',
    '{allDay} {strict}',
  ],
  pageWatched: [
    '{page}',
    '{messages}',
    '{network}',
    '(?:fb|ig|face|insta)',
    '(?:lo|los) {strict}',
    '(?:esto|pantalla|teclado)',
    '(?:equipo|personal|brigada|unidad|encargad[oa]|responsable) ~3 (?:redes|comunicacion\\w*|prensa)',
    'todo lo que (?:se |usted |ustedes )?(?:publica\\w*|escrib\\w+|env\\w+)',
    'moderacion (?:se (?:hace|presta|realiza)|es|esta)',
    '^(?:{allDay} )?(?:monitore\\w+|monitoriz\\w+|supervisad[oa]s?|vigilad[oa]s?|atendid[oa]s?|moderad[oa]s?)',
  ],
  atOnce: [
    '{messages} ~2 (?:enviad[oa]s|recibid[oa]s|dejad[oa]s|que (?:llegan|nos dejan|recibimos|entran)) ~6 {when} ~3 (?:{reply}|{attend}) ~1 (?:de inmediato|inmediatamente|enseguida|al momento|al instante|en el acto)',
  ],
  evenThen: [
    '(?:incluso|aun|siempre ~6 tambien) ~1 (?:{when}|(?:dias )?(?:festivos|feriados))(?! ~3 {clock})',
  ],
  bounded: [
    '{allDay} ~3 (?:lunes|martes) ?(?:a|al|-|hasta) ?(?:jueves|viernes|sabado)(?! ~2 (?:sabado|domingo|fin))',
    '{allDay} ~3 (?:entre semana|dias (?:laborables|habiles))',
    '(?:lunes|martes) ?(?:a|al|-|hasta) ?(?:jueves|viernes|sabado) ~2 {allDay}',
    'los (?:7|siete) dias ~4 {clock}',
    '{clock} ~4 los (?:7|siete) dias',
  ],
  always: ['{watch} ~4 {allDay}', '{allDay} {watch}'],
  monitored: ['{watch}'],
  page: ['{page}', '{messages}', '{network}'],
  pageName: ['{page}', '{network}', '(?:fb|ig|face|insta)'],
  pronoun: [
    '(?:lo|la|los|las|le|les) {strict}',
    '(?:esto|aqui)',
    '(?:equipo|personal|brigada|unidad|encargad[oa]|responsable) ~3 (?:redes|comunicacion\\w*|prensa)',
    'redes',
    '{reply}',
    '(?:pantalla|teclado)',
    'bandeja de entrada',
  ],
  inShort: [
    '{socials}[^a-z0-9]{1,3}(?:(?:solo|de|en|es|son|horario) ){0,3}{when}',
    '(?:^|solo ){when}[^a-z0-9]{0,3}$',
    '(?:tuite\\w+|publican|respond\\w+|contest\\w+|leen|leemos|revis\\w+|mir\\w+) ~3 {when}',
    '{not} ~2 {allDay}',
    '{crew} ~3 {present} ~3 {when}',
    '{present} ~2 {when}',
    '{attend} ~4 {when}',
    '{when}[^a-z0-9]{1,3}no 24[/x]7',
    '{not} (?:hay|esta|estamos|queda) ~2 (?:nadie|alguien|{present}|siempre)',
  ],
  otherThing: [
    'camaras?|alarmas?|telefonos?|trafico|edificios?|central|patrullas?|linea|piscina|alberca|playa|estacionamiento|puertas?|ventanilla|oficinas? abiertas?|recepcion|mostrador|red de datos|rios?|lagos?|presas?|represas?|calles?|carreteras?|puentes?|parques?|playas|correo|buzon de pagos',
  ],
  answersAlways: [
    '(?:{reply}|{attend}) ~4 (?:24/7|24 ?x ?7|24 horas (?:al|del) dia|(?<!en )(?<!dentro de )las (?:24|veinticuatro) horas(?! siguientes| posteriores| habiles)|(?:de )?dia y (?:de )?noche|(?:de )?noche y (?:de )?dia)(?!,? (?:excepto|salvo|menos|pero|por telefono))',
  ],
  slowAnswer: [
    '{not} ~4 (?:respuesta|{reply}) ~3 (?:inmediata|inmediatamente|al momento)',
    '{not} ~3 esperar ~2 respuesta',
  ],
  bare: ['^(?:no|sin|solo|nadie|aqui|monitoreado|atendido)'],
  mailbox: ['(?:correo|buzon|e-?mail|direccion de correo)'],
  notThis: [
    '(?:aprueb\\w+|aprob\\w+)',
    '(?:{strict}) (?:las |los |la |el )?(?:calles|carreteras|parques?|playas?|casas|estacionamientos?|libros?)',
    '^(?:por favor )?(?:consulte|consulta|siga|sigue|siganos|siguenos|visite|visita|visitenos|revise|revisa|lea|vea|mire|entre|conectese|conozca)',
    '(?:sus|tus|otras|ajenas) (?:paginas?|cuentas?|perfiles)',
    '(?:pleno|cabildo|concejo|consejo) ~3 (?:reune|sesiona|celebra)',
    '(?:pueden?|debe|deben|podra) (?:consultar|revisar|leer|ver|visitar|seguir)',
    '(?:enlaces? externos?|sitios? (?:externos?|enlazados?)|cumplimiento)',
    '^(?:horario|horas) (?:de la |del |de )?(?:oficinas?|biblioteca|ayuntamiento|ventanilla|museo|tesoreria|secretaria|alcaldia)[^a-z0-9]{1,3}',
    '(?:supervisaba|revisaba|atendia|monitoreaba|vigilaba)n?',
  ],
};
