// Ways to say in Spanish which number to call in an emergency, and ways to come near it: fillers of each slot, with a bar between them.
import type { Combinations } from '../combinations.ts';

export const ES: Combinations = {
  page: {
    language: 'es',
    agency: {
      name: 'Policía Municipal de Riverton',
      alsoKnownAs: [],
      country: 'MX',
      emergencyNumber: '911',
    },
  },
  states: {
    call: [
      '|En una emergencia, |En caso de emergencia |Emergencias: |¿Emergencia? |Si corre peligro, |Para policía, bomberos o ambulancia, |Tome el teléfono y |Primero |Siempre |Por favor |Salga de la casa y |Si ve humo, salga y |¿Está herido? |No publique: |No nos escriba, |Si no puede esperar, |Si hay vidas en riesgo, |¿Alguien entra en su casa? |¿Es urgente? |Delito en curso: |Cuando cada segundo cuenta, |Para reportar un incendio, |¿Qué hacer en una emergencia? |Si necesita ayuda ahora, cierre la aplicación y |Desde aquí no enviamos ayuda: |Si ve un accidente, |¿Huele a gas? |Ante cualquier emergencia, |Hable con el conductor y luego |Ante una situación de riesgo, |Si es víctima de un delito, |No espere respuesta: ',
      'llame al 911|marque el 911|marque 911|llame al 9-1-1|comuníquese al 911|marque 9 1 1|use el 911|telefonee al 911|contacte al 911|llama al 911|marca el 911|hable al 911|pida ayuda al 911|repórtelo al 911|LLAME AL 911|avise al 911',
      '.|!| de inmediato.| ahora mismo.|, no escriba aquí.| o acuda al hospital más cercano.| para pedir a la policía.| primero.| y pida una ambulancia.| para que llegue la ayuda.| y no cuelgue.| desde un lugar seguro.| y no a esta página.|, nunca por mensaje.| antes que nada.| - cada segundo cuenta.| y diga dónde está.| desde cualquier teléfono.| (policía, bomberos, ambulancia).|, las 24 horas.| sin demora.| y espere afuera.|; aquí no se atienden reportes.| o a la policía de tránsito al 55 5555 0100.',
    ],
    callInf: [
      'Quien necesite una ambulancia debe |Si nos necesita de inmediato, debe |Los vecinos con una emergencia tienen que |Le pedimos |Hay que |En una emergencia hay que |En caso de peligro debe |Ante una emergencia es necesario |Recuerde |No dude en |Lo primero es |En una emergencia, lo correcto es ',
      'llamar al 911|marcar el 911|marcar 911|comunicarse al 911|usar el 911|telefonear al 911|hablar al 911|contactar al 911',
      '.|!| de inmediato.| ahora mismo.|, no escriba aquí.| o acuda al hospital más cercano.| para pedir a la policía.| primero.| y pida una ambulancia.| para que llegue la ayuda.| y no cuelgue.| desde un lugar seguro.| y no a esta página.|, nunca por mensaje.| antes que nada.| - cada segundo cuenta.| y diga dónde está.| desde cualquier teléfono.| (policía, bomberos, ambulancia).|, las 24 horas.| sin demora.| y espere afuera.|; aquí no se atienden reportes.| o a la policía de tránsito al 55 5555 0100.',
    ],
    if: [
      '|Por favor |Siempre |Recuerde: |Solo ',
      'llame al 911|marque el 911|marque 911|llame al 9-1-1|comuníquese al 911|marque 9 1 1|use el 911|telefonee al 911|contacte al 911|llama al 911|marca el 911|hable al 911|pida ayuda al 911|repórtelo al 911|LLAME AL 911|avise al 911',
      ' ',
      'si alguien está herido|si ve humo|cuando ocurre un delito|si hay peligro|si necesita ayuda de inmediato|en una emergencia|para emergencias|si es urgente|en caso de incendio|si alguien corre peligro|si alguien deja de respirar|si se siente en riesgo|si su casa se quema|si alguien intenta entrar|ante cualquier emergencia|si su vida corre peligro|en cuanto huela a gas',
      '.|!|, no para otra cosa.|; no lo publique aquí.|, y al 55 5555 0142 para lo demás.|. De noche no leemos mensajes.|',
    ],
    label: [
      'Emergencia|EMERGENCIAS|Línea de emergencia|Número de emergencias|Bomberos - Policía - Ambulancia|Policía/Bomberos|Peligro inmediato|Para emergencias|En una emergencia|Delito en curso|Ayuda urgente|Teléfono de emergencias|Emergencia médica|Atención de emergencias',
      ': | - | – | = | → |: marque |: llame al | ☎ | ',
      '911|9-1-1|9 1 1|911, siempre|911 primero',
      '|.|!|. No monitoreada 24/7.| / Oficina: 55 5555 0142',
    ],
    number: [
      '911|El 911|9-1-1',
      ' es el número para | es para | para |: | es el único número para | está para | – ',
      'emergencias|una emergencia|incendios y choques|delitos en curso|situaciones de peligro|policía, bomberos y ambulancia|todo lo urgente|fuego, humo o fuga de gas|alguien que no respira|peligro inmediato|una emergencia médica|un robo',
      '.|!|, no para otra cosa.|; no lo publique aquí.|, y al 55 5555 0142 para lo demás.|. De noche no leemos mensajes.|',
    ],
    passive: [
      'Las emergencias|Todas las emergencias|Las llamadas de emergencia|Los incendios y choques|Los delitos en curso|Los asuntos urgentes|Los incendios',
      ' se reportan | deben reportarse | se atienden | tienen que reportarse | se comunican | deben comunicarse | solo se reportan | se denuncian ',
      'al 911|llamando al 911|en el 911|por teléfono al 911|marcando el 911',
      '.|!|, no para otra cosa.|; no lo publique aquí.|, y al 55 5555 0142 para lo demás.|. De noche no leemos mensajes.|',
    ],
    actor: [
      'Quien esté en peligro|Si está herido,|Las personas que necesitan ayuda|Quien vea un incendio|Todo el que necesite a la policía|Los visitantes con una emergencia|En una emergencia, usted',
      ' debe | tiene que | puede | deberá | ha de ',
      'llamar al 911|marcar el 911|marcar 911|comunicarse al 911|usar el 911|telefonear al 911|hablar al 911|contactar al 911',
      '.|!|, no para otra cosa.|; no lo publique aquí.|, y al 55 5555 0142 para lo demás.|. De noche no leemos mensajes.|',
    ],
  },
  misses: {
    others: [
      'La empresa de alarmas|Un vecino|El conductor|Nuestros operadores|El personal|Un testigo|El sistema|Su madre|Una empleada|El dueño|La escuela|La aplicación|El botón',
      ' llamó al | llama al | ha llamado al | tuvo que llamar al | pudo llamar al | intentó llamar al | llamará al | marcó el | avisó al ',
      '911',
      '.| después del choque.| a las tres.| cuando empezó el fuego.| y llegó la ayuda.| dos veces.| para reportar humo.| y esperó a la policía.| por usted.| el martes por la noche.',
    ],
    dont: [
      'No |Nunca |Por favor no |Ya no ',
      'llame al 911|marque el 911|llames al 911|use el 911|telefonee al 911|contacte al 911',
      ' por ruido.| para preguntar por el tráfico.| por un gato perdido.|.| para probar su teléfono.| por esto.| por los cohetes.| para pedir información.| por un perro que ladra.| en broma.',
    ],
    noneed: [
      'No hace falta |No es necesario |No necesita |Nadie tiene que |No es motivo para |Es delito |Está prohibido |No hay razón para |Evite |Deje de ',
      'llamar al 911|marcar el 911|marcar 911|comunicarse al 911|usar el 911|telefonear al 911|hablar al 911|contactar al 911',
      ' por ruido.| para preguntar por el tráfico.|.| en broma.| por esto.| para pedir información.',
    ],
    mention: [
      'Nuestros |Los |Gracias a los |Conozca a los |Visita a los |Contratamos |En las noticias: ',
      'operadores del 911|despachadores del 911|telefonistas del 911|empleados del 911|trabajadores del 911',
      ' recibieron un premio| tienen nueva sede| atendieron 300 llamadas| reciben visitas| tuvieron mucho trabajo| son héroes| se reúnen el lunes',
      '.|!| este año.| en una emergencia.',
    ],
    past: [
      'El año pasado|En 2019|Ayer|El lunes|Durante la tormenta|Aquel día|Tras el choque',
      ', los vecinos llamaron al |, un hombre marcó el |, alguien llamó al |, dos niños llamaron al |, nadie pudo llamar al |, ella hablaba con el |, dudaron en llamar al |, se recibieron llamadas al ',
      '911',
      '.| 300 veces.| por un incendio.| para pedir ayuda.| por una emergencia.| y pidieron una ambulancia.',
    ],
    when: [
      'Aprenda |¿Sabe |Enseñamos a los niños |Charla sobre |Video: |Consejos sobre |Descubra ',
      'cuándo llamar al 911|cómo llamar al 911|por qué llamar al 911|cómo funciona el 911|qué pasa cuando llama al 911|qué decir cuando llama al 911',
      '.| en una emergencia.|!| en la biblioteca el lunes.| y cuándo no.',
    ],
    unreal: [
      'Ojalá pudiera |Pronto podrá |En el futuro se podrá |Antes nadie podía |Algunos teléfonos no pueden |Sin señal no puede |La aplicación permite |El reloj puede |Su coche puede |El botón del ascensor puede ',
      'llamar al 911|marcar el 911|marcar 911|comunicarse al 911|usar el 911|telefonear al 911|hablar al 911|contactar al 911',
      '.| desde aquí.| con un botón.| automáticamente.| sin teléfono.',
    ],
    here: [
      'En una emergencia, |¿Emergencia? |Si corre peligro, |Para ayuda urgente ',
      'escríbanos|publique aquí|mándenos un mensaje|envíe un correo|comente abajo|use las escaleras|siga las señales|mantenga la calma|escuche la radio|acuda al refugio',
      '.| de inmediato.| y responderemos.| primero.|!',
    ],
    things: [
      'La sala 911|El vuelo 911|La unidad 911|La calle 911|Un Porsche 911|El autobús 911|La ordenanza 911|La ruta 911|El lote 911|El artículo 911',
      ' está | estuvo | estará ',
      'cerrada|abierta|retrasado|en venta|en obras|ocupada|en la agenda',
      '.| hoy.| por seguridad.| tras el incendio.| en una emergencia.',
    ],
  },
};
