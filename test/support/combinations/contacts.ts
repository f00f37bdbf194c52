// Ways to say how an agency is reached when it is no emergency, by country, and what only looks like one: fillers of each slot, with a bar between them.
import type { Combinations } from '../combinations.ts';

/** By country and language. */
export const ALL: readonly Combinations[] = [
  {
    page: {
      language: 'en',
      agency: {
        country: 'GB',
        emergencyNumber: '999',
        officialHosts: [],
        name: 'Wyre Valley Police',
        alsoKnownAs: [],
      },
    },
    states: {
      gb: [
        "Not urgent? |Not an emergency? |Something that can wait? |Anything else? |Lost property? |Everything else: |Non-emergency: |Non-emergency |Non-urgent = |Non-urgent - |We are on |We're on |Speak to us on |Reach us on |Report it on |Otherwise |Otherwise: |If it can wait, |For anything that can wait, |When it is not urgent: |It has already happened? |Crime that's happened = |Crime that has happened: |All other calls: |Call |Dial |Ring |Just dial |Questions? |Our number is |For non-emergencies use |Less urgent: |Not in danger? ",
        '101',
        '|.|!| or visit a station.|, day or night.|. Follow us for news.| (free).| and we will help.',
      ],
      gbAfter: [
        '999 in an emergency, |Emergency 999, |999 if life is in danger; |Emergency: 999. ',
        '101 |101: |101 - ',
        'for everything else.|if not.|when it is not urgent.|for non-emergencies.|otherwise.|if it can wait.|to report crime.',
      ],
      addrGb: [
        'HQ: |Address: |Write to |write to us at |We are at |The Clerk is in |Find us at |Our office: |Office: |We are based at |Headquarters: |Visit us at |Post to |',
        'the Guildhall, Fore Street, Tregarrow|Warden House, Quay Parade|Courthouse Road, Killmurragh|Town Hall, Market Square, Tregarrow|County Buildings, Main Street, Killmurragh|Civic Centre, Station Road, Wyre|Harbour Office, The Quay, Tregarrow|Fire Station, Mill Lane, Oakley',
        '|.|. Weekdays 9-5.| (weekdays).',
      ],
    },
    misses: {
      codes: [
        'Room 101|Social media 101|CPR 101|Total arrests: 101|We took 101 calls|Bus 101|Route 101|101 ways to stay safe|Vehicles stopped - 101|How many tickets last night? 101|Unit 101|First aid 101: a class|Ordinance 101|101 officers were sworn in|Page 101|Box: 101|Locker 101|Bike thefts: 101|Speeders caught = 101|House No. 101|Lot: 101|Tickets issued on 101 days|Grants to 101 families|Chapter - 101',
        '.||!| this year.|, up from 88.| in May.',
      ],
      streetsGb: [
        'Crash on |Road closed: |Roadworks on |We were called to |A fire at |Two arrested on |Parade down |Delays on |Coffee morning at |Talk tonight at |Concert at |A man was seen near |Burst main in |Officers are at |Avoid |Water off in |Meeting at |Exhibition in |Polling station: |Power cut at |Street party on ',
        'the Guildhall, Fore Street, Tregarrow|Warden House, Quay Parade|Courthouse Road, Killmurragh|Church Lane, Oakley|Town Hall, Market Square, Tregarrow',
        '.|| on Monday.| at 7pm.| today.',
      ],
    },
  },
  {
    page: { language: 'en', agency: { country: 'US', emergencyNumber: '911', officialHosts: [] } },
    states: {
      us: [
        "Not urgent? |Not an emergency? |Something that can wait? |Anything else? |Lost property? |Everything else: |Non-emergency: |Non-emergency |Non-urgent = |Non-urgent - |We are on |We're on |Speak to us on |Reach us on |Report it on |Otherwise |Otherwise: |If it can wait, |For anything that can wait, |When it is not urgent: |It has already happened? |Crime that's happened = |Crime that has happened: |All other calls: |Call |Dial |Ring |Just dial |Questions? |Our number is |For non-emergencies use |Less urgent: |Not in danger? ",
        '311|3-1-1',
        '|.|!| or visit a station.|, day or night.|. Follow us for news.| (free).| and we will help.',
      ],
    },
    misses: {
      codesUs: [
        'Room 311|Total arrests: 311|We took 311 calls|Bus 311|Highway 311|311 ways to save|Vehicles stopped - 311|How many tickets last night? 311|The 311 app is new|Unit 311|Ordinance 311|311 officers were sworn in|A crash on 311|Bike thefts: 311|Calls answered: 311|Section 311|Lane closed on Route 311|Lot: 311',
        '.||!| this year.|, up from 288.| in May.',
      ],
    },
  },
  {
    page: { language: 'en', agency: { country: 'NZ', emergencyNumber: '111', officialHosts: [] } },
    states: {
      nz: [
        "Not urgent? |Not an emergency? |Something that can wait? |Anything else? |Lost property? |Everything else: |Non-emergency: |Non-emergency |Non-urgent = |Non-urgent - |We are on |We're on |Speak to us on |Reach us on |Report it on |Otherwise |Otherwise: |If it can wait, |For anything that can wait, |When it is not urgent: |It has already happened? |Crime that's happened = |Crime that has happened: |All other calls: |Call |Dial |Ring |Just dial |Questions? |Our number is |For non-emergencies use |Less urgent: |Not in danger? ",
        '105',
        '|.|!| or visit a station.|, day or night.|. Follow us for news.| (free).| and we will help.',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'fr',
      agency: {
        country: 'CA',
        emergencyNumber: '911',
        officialHosts: [],
        name: 'Ville de Valcourt',
        alsoKnownAs: [],
      },
    },
    states: {
      ca: [
        'Composez le |Le |Appelez le |Tout le reste : |Pas urgent? Le |Services municipaux : |Ce n’est pas urgent? Composez le |Renseignements : |Pour tout le reste, le |Non urgent : |Pour nous joindre : |Info : ',
        '311',
        '|.|!|, jour et nuit.| ou au comptoir.|. Suivez nos nouvelles.',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'ES',
        emergencyNumber: '112',
        officialHosts: [],
        name: 'Ayuntamiento de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      es: [
        'Llame al |Atención ciudadana |Atención ciudadana: |Teléfono |Información municipal: |Para lo demás, |Lo que no es urgente: |¿No es urgente? |Información: |Marque el |Consultas: ',
        '010',
        '|.|!| o venga a la oficina.| (gratuito).',
      ],
      addrEs: [
        '|Dirección: |Oficina: |Estamos en |Visítenos en |Sede: ',
        'Plaza Mayor, 1|Plaza Mayor s/n|C/ Mayor, 14|Avda. Constitución, 3|Pza. España, 2|Ronda Norte 5|Paseo Marítimo 12|Travesía del Sol, 4|Plaza de la Constitución, s/n|Rambla Nova 30',
        '|.|. Lunes a viernes.',
      ],
    },
    misses: {
      numsEs: [
        'Población|Presupuesto|Expediente|Folio|Subvención del Ayuntamiento|Importe|Votos|Cuenta|Contrato|Superficie|Factura|Deuda|Se recaudaron|La alcaldía invirtió|El coste de la biblioteca fue',
        ' |: | - | de ',
        '921 555 030|921555030|600 555 030',
        '|.| euros.| en total.| habitantes.',
      ],
      streetsEs: [
        'Accidente en |Calle cortada: |Obras en |Incendio en |Detenido en |Desfile por |Concierto en |Corte de agua en |Evite |Choque en ',
        'Plaza Mayor, 1|Plaza Mayor s/n|C/ Mayor, 14|Ronda Norte 5|la calle Sol 3',
        '.|| el lunes.| hoy.',
      ],
    },
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'MX',
        emergencyNumber: '911',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      mxN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '33 5555 0119|55 5555 0140|442 555 0123|(33) 5555 0119|33-5555-0119|3355550119',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
      addrMx: [
        '|Dirección: |Oficina: |Estamos en |Visítenos en |Domicilio: |Sede: |Nos encontramos en ',
        'Palacio Municipal, Av. Juárez 5, Centro|Muelle 3, Zona Portuaria|Av. Hidalgo 120, Centro|Plaza Principal s/n, Centro|Calle 5 de Mayo 12|Blvd. Costero 44|Calle Morelos s/n|Prol. Reforma 18|Carretera Federal km 5|Avenida Juárez No. 5|C. Allende 3|Portal Hidalgo 1, Centro',
        '|.|. Lunes a viernes.',
      ],
    },
    misses: {
      numsMx: [
        'Población|Presupuesto|Expediente|Folio|Monto|Votos|Cuenta|Licitación|Contrato|Ingresos|Folio fiscal|La comandancia gastó|Deuda',
        ' |: | - | de ',
        '33 5555 0119|3355550119|442 555 0123',
        '|.| pesos.| en total.| habitantes.',
      ],
    },
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'CO',
        emergencyNumber: '123',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      coN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '601 555 0122|(601) 555 0122|300 555 0122|604 555 0199',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'UY',
        emergencyNumber: '911',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      uyN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '2555 0101|4555 0101|2 555 0101|099 555 010',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'CL',
        emergencyNumber: '133',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      clN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '2 2555 0142|22 555 0142|41 255 0142|9 5555 0142',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'CR',
        emergencyNumber: '911',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      crN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '2555-0140|2555 0140|8555 0140',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'ES',
        emergencyNumber: '112',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      esN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '921 555 030|921 55 50 30|921555030|600 555 030|921-555-030',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'PE',
        emergencyNumber: '911',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      peN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '01 555 0123|955 501 234|(01) 555-0123',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'AR',
        emergencyNumber: '911',
        officialHosts: [],
        name: 'Municipio de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      arN: [
        'Comandancia|Ayuntamiento|Casa Consistorial|Presidencia|Alcaldía|Oficina|Centralita|Conmutador|Secretaría|Atención ciudadana|Jefatura|Mesa de partes|Intendencia|Municipalidad|Biblioteca|Protección Civil|Obras|Registro Civil|Recepción|Tel.|Tlf.|T.|Cel.|WhatsApp|Informes|Contacto|Base|Delegación|Cuartel|Tesorería|Sede central|Policía Local|Guardia municipal|PBX|Central telefónica|Mesa de entrada',
        ' |: | - | – |, ',
        '11 5555-0123|0341 555-0123|(0341) 555 0123',
        '|.| (L-V 8-15 h)| · Sin denuncias por aquí|, ext. 12',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'en',
      agency: {
        country: 'IE',
        emergencyNumber: '112',
        officialHosts: [],
        name: 'Killmurragh Fire Service',
        alsoKnownAs: [],
      },
    },
    states: {
      addrIe: [
        'HQ: |Address: |Write to |We are at |Find us at |Office: |Based at ',
        'Courthouse Road, Killmurragh|Áras an Chontae, Main Street, Killmurragh|Fire Station, Mill Lane, Killmurragh|Civic Offices, The Mall, Killmurragh',
        '|.',
      ],
    },
    misses: {},
  },
  {
    page: {
      language: 'es',
      agency: {
        country: 'CO',
        emergencyNumber: '123',
        officialHosts: [],
        name: 'Alcaldía de Villarrío',
        alsoKnownAs: [],
      },
    },
    states: {
      addrCo: [
        '|Dirección: |Oficina: |Estamos en la |Visítenos en |Sede: ',
        'Carrera 7 No. 12-34|Calle 10 # 5-51|Cra. 7 # 12-40|Diagonal 3 # 4-20|Avenida 4 Norte # 6-20|Transversal 5 # 12-10',
        '|.|. Lunes a viernes.',
      ],
    },
    misses: {},
  },
];
