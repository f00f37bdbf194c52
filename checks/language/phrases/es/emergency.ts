// Spanish: how a page sends people to the telephone in an emergency, and how it only mentions the number.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

/** What people call about, the ways to reach a number, and words that may follow it. */
export const emergencyWords: Words = {
  hazard:
    '{urgentThing}|incendios?|fuegos?|llamas|humo|arde|quema\\w*|robos?|asaltos?|atracos?|agresion(?:es)?|ataques?|disparos?|tiroteos?|apunalad\\w+|pelea|violencia|maltrato|crimen(?:es)?|delitos?|choques?|accidentes?|colision|volcadura|vuelco|atrapad[oa]s?|herid[oa]s?|lesionad[oa]s?|sangr\\w+|ahog\\w+|inconsciente|infarto|corazon|respira\\w*|sobredosis|desmay\\w+|convulsion(?:es)?|medic[oa]s?|ambulancias?|paramedicos?|policias?|bomberos?|auxilio|socorro|ayuda|peligros?|riesgo|amenaza\\w*|vida|vidas|muerte|morir|inundacion(?:es)?|crecida|explosion|fuga|derrame|gas|hombre al agua|naufragio|rescate|desaparecid[oa]s?|perdid[oa]|sospechos[oa]s?|grave|graves|urgente|urgentes|ahora mismo|de inmediato|inmediata|cada segundo|alertas?|dolor',
  toDial: 'llamar|marcar|comunicarse|usar|utilizar|telefonear|hablar|contactar|avisar|discar',
  gadget:
    'telefonos?|aplicacion|app|reloj|coche|auto|carro|vehiculo|boton|ascensor|elevador|sistema|dispositivo|pulsera|alarma|personal|escuela|empresa',
  dialled:
    '{ring}|{toDial}|marca(?:r|s)?|llam(?:en|ando|emos|ada)|hable|habla|marcando|usa|use|utilice|mand\\w+ (?:un )?(?:texto|mensaje)|env\\w+ (?:un )?(?:texto|mensaje)|textee|textea|pid(?:a|e|an)|solicit(?:e|a|en)|busque|report(?:e|a|en|elo|ela|elos|arse|ar)|denunci(?:e|a|en)|acud(?:a|e|ir)|dirij(?:a|ase|anse)|recurra|corr(?:a|e) al telefono y|not(?:ifique|ifica)|inform(?:e|a)|comun(?:icar|icarse|iquelo|iquela|ica)|pong(?:a|ase) en contacto',
  atOnce:
    'primero|ya|ahora|ahora mismo|siempre|de inmediato|inmediatamente|enseguida|cuanto antes|sin demora|de una vez|por favor|no aqui|nada mas|las 24 horas|24/7|y punto',
};

export const emergency: Lists<'emergency'> = {
  cue: ['{urgentThing}', '\\d[^a-z0-9]{0,2}\\d[^a-z0-9]{0,2}\\d', '(?:nueve|uno|cero)'],
  instruction: [
    '{dialled} ~6 emnum',
    '(?:se|ser) (?:reporta|denuncia|comunica|atiende|gestiona|avisa|report|denunci|comunic|atend)\\w* ~3 (?:al|en el|por el|del|con el|el) emnum',
    '(?:llamando|marcando|mediante|via) ~4 emnum',
    '(?:telefono|numero|linea) (?:de emergencias? )?~3 emnum',
    '(?:es|son|sea) (?:cosa del |para el |asunto del |trabajo del |el |al )emnum',
    '(?:para eso|para esto|eso) ~2 emnum',
    'emnum (?:es|esta|existe) ~3 (?:para|el|numero|la via)',
    '(?:llamada|primera llamada|aviso|reporte) ~3 (?:es |va |debe )?~1 (?:al|a) emnum',
    '(?:pida|pide|solicite|solicita|busque|busca) (?:auxilio|ayuda|socorro) (?:al|a) emnum',
    '(?:comuniquese|comunicate|comunicarse|contacte|llame|avise) (?:con|a|al) (?:el |la |los )?(?:servicios? de emergencias? |central de emergencias? |sistema )?emnum',
  ],
  directory: [
    '{hazard} ~~6 emnum(?: {atOnce})?[^a-z0-9]{0,4}$',
    '{hazard}[^a-z0-9.!]{1,5}(?:al )?emnum',
    '^(?:el |al )?emnum[^a-z0-9.,!?]{1,4}(?:una? |el |la |los |las |cualquier |tod[oa] )?{hazard}(?! del? (?:ano|mes|lunes))',
    '{urgentThing} ~~3 emnum',
    'emnum ~2 (?:para|en|si|ante|cuando|por|de) ~5 {hazard}',
    'emnum {urgentThing}',
    'emnum {atOnce}[^a-z0-9]{0,4}$',
  ],
  caveat: [
    'no (?:dude|dudes|duden|espere|tarde|lo dude) ~3 {dialled}',
    'solo {ring}',
    'si no (?:puede|puedes|pueden|es posible)',
    '^no[,:;]',
  ],
  mention: [
    // What somebody did, what somebody or a thing does for others, what nobody needs to do, what one day may be done.
    '(?:marco|marcaron|telefoneo|telefonearon|contacto|contactaron|habla(?:ba|ban|ron|ndo))[ ](?:al|el|a|con el)[ ]emnum',
    '(?:el|la|los|las|un|una|su|nuestr[oa]s?) [a-z]+(?:[ ][a-z]+){0,2}[ ](?<!de )(?<!dar )aviso al emnum',
    '(?:ha|han|habia|habian|hemos|haber) (?:llamado|marcado|avisado|contactado) ~1 emnum',
    '(?:llamara|marcara|avisara|contactara)n? ~1 emnum',
    '(?:tuvo que|tuvieron que|pudo|pudieron|podia|podian|intento|intentaron|trato de|trataron de|quiso|quisieron|logro|decidio|dudo en|dudaron en|olvido|hubo que) {toDial} ~1 emnum',
    '(?:^|(?<=[.:;] )|(?<=que ))(?:el|la|los|las|un|una|su|sus|nuestr[oa]s?|dos|est[ea]) (?!emergencia|urgencia)[a-z]+(?: [a-z]+){0,2}[ ](?:llama|marca|avisa|telefonea|contacta)n?[ ](?:al|el|a|con el)[ ]emnum',
    '(?:^|(?<=: ))(?:el|la|los|las|un|una|su|sus|nuestr[oa]s?|algun[oa]s|ciert[oa]s) {gadget} ~4 (?:puede|pueden|podra|permite|permiten) ~1 {toDial} ~1 emnum',
    '(?:no|nadie|nunca|jamas|sin) ~1 (?:hace falta|necesita[ns]?|tienen? que|hay que|(?:es|hay) (?:necesario|motivo|razon|necesidad)(?: para| de)?|debe[ns]?|puede[ns]?|podra[ns]?) {toDial} ~1 emnum',
    '(?:delito|prohibido|ilegal|evite|eviten|evitar|dej(?:e|en|ar) de|en vez de|en lugar de|aprend\\w+(?: a)?|ensen\\w+(?: a)?|ni|sin) {toDial} ~1 emnum',
    '(?:no|nunca|jamas)[ ](?:usen?|uses|utilicen?|llamen?|marquen?)[ ](?:al|el)[ ]emnum',
    '(?:ojala|pronto|en el futuro|algun dia|proximamente|antes) ~1 (?:pod|pud)\\w+ {toDial} ~1 emnum',
    'como (?:\\S+ )?(?:funciona|trabaja|nacio|surgio|es) el emnum',
    '(?:emplead[oa]s|trabajador(?:es|as)|equipo|personal|voluntari[oa]s|heroes|edificio|museo|director(?:a)?|jef[ea]|ley|dia|semana|historia) del? emnum',
    'llamadas de emergencias?[ ](?:al|del)[ ]emnum',
    '(?:sala|vuelo|unidad|porsche|autobus|camion|ordenanza|ruta|lote|articulo|carretera|habitacion|expediente|resolucion|capitulo|placa|kilometro|patrulla|calle|avenida)[ ](?:numero )?emnum',
    '^(?:la |en la )?calle emnum',
    '^(?:el )?emnum no (?:es|sirve|esta) (?:para|el|un|hecho)',
    '(?:bromas?|llamadas falsas) ~3 emnum',
    'emnum(?:[^a-z0-9.,;:!?]{1,4}| and )(?:dispatch|communications|records)(?![a-z])',
    'emnum[.!]?["\']',
    '^(?:agregue|ponga|incluya|anada|inserte|escriba) ~~12 emnum',
    '(?:cuando|como|por que|porque) (?:hay que |se debe |debo |debe |puedo )?(?:{ring}|llamo|llamaron) ~2 emnum',
    '(?:llamo|llamaron|llamaba|llamadas(?! de emergencia)|llame ayer|habia llamado|aconsejo|recordo|pidio) ~4 emnum',
    '(?<!aqui )(?:no|nunca|evite):?[ ](?:{ring}|llames|llamen|marques) ~2 emnum',
    '(?:nosotros|operador(?:es)?|empresa|sistema|aplicacion|boton|agentes|central)[ ](?:(?!y )\\S+ )?(?:llaman?|llamamos|llamara|marca|avisa|avisamos|contacta) (?:a los |a la |al |a )?~2 emnum',
    '(?<!comuniquese con el )(?<!comunicate con el )(?<!comunicarse con el )(?<!llame al )(?<!avise al )(?:centro|central|sala|servicio|operador(?:es|as?)?|despachador(?:es|as)?|sistema|telefonistas|tasa|cargo) (?:de |del |al |de emergencias? |de llamadas? )*emnum',
    '(?:pide(?! (?:auxilio|ayuda|socorro))|piden|recuerda|recuerdan|exhorta|exhortan|invita|usar bien|uso (?:correcto|debido|indebido)|mal uso|bromas?|falsas) ~8 emnum',
    '(?:no|ya no) ~1 (?:hace falta|es necesario|necesitas?|tiene que|hay que|hay necesidad de) ~1 (?:{ring}|llamar|marcar) ~2 emnum',
    'emnum (?:recluta|contrata|busca|abre|celebra|recibio|atendio|cumple)',
  ],
  incident: ['(?:sospechos[oa]|desaparecid[oa]|paradero|si (?:lo|la) ve)'],
  urgent: [
    '{urgentThing}',
    '(?:ayuda|urgente|peligro|delito|fuego|incendio|policia|ambulancia|herid[oa]s?)',
  ],
  notHere: [
    '{not} ~8 {urgentThing}',
    '{urgentThing} ~4 {not} ~4 (?:aqui|pagina|cuenta)',
    '{not} ~4 (?:reporte|reportar|denuncie|denunciar|informe) ~4 (?:delitos?|crimenes?|incidentes?|hechos)',
  ],
  writeHere: [
    '{urgentThing} ~4 (?:escribanos|escribenos|envienos|mandenos|mensaje privado)',
    '(?:comunique|reporte|informe|avise|denuncie)(?:nos)? ~4 {urgentThing} (?:aqui|por aqui|por este medio|en esta (?:pagina|cuenta)|por mensaje|por privado)',
    '{urgentThing} ~4 (?:escriba|mande|envie)(?:nos)? ~3 (?:aqui|mensaje|por (?:este medio|privado|mensaje|esta (?:pagina|cuenta|red)))',
    '(?:recib|atiend|atend)\\w+ ~2 {urgentThing} ~1 (?:por|en) (?:este medio|esta pagina|esta cuenta|privado|mensajes?)',
  ],
  noNumber: [
    '{ring} ~3 (?:servicios de emergencia|autoridades)',
    '{urgentThing} ~3 \\d{3}',
    '{ring} ~3 othernum',
    '{urgentThing} ~3 othernum',
  ],
};
