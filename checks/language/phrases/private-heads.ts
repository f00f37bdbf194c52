// Who keeps a page and is no public body, as a text begins with it: the kinds of firms, churches, clubs, campaigns and private persons. In compared form.

/** What only its keeper is called by, wherever it stands in the first sentence. */
export const ALONE = [
  // Firms.
  'attorneys? at law|law (?:firm|office)|member fdic|licensed and insured|auto sales|body shop|home security|mobile game|strategy game|video game|game server|role-?play|plans from \\$|open daily|free estimates',
  'abogados asociados|y asociados|con licencia y seguro|para su (?:hogar|negocio)|planes desde|compra y venta|compraventa',
  'avocats|on vient a vous|pour la maison|achat et vente|forfaits des|etablissement prive',
  // Faith.
  'lutheran|baptist|methodist|presbyterian|catholic|episcopal|pentecostal|masjid|mosque|synagogue|ministries|congregation|diocese',
  'mezquita|sinagoga|evangelica|bautista|catolic[oa]|hermandad|cofradia',
  'mosquee|synagogue|catholique|evangelique',
  // Campaigns and causes.
  'for (?:sheriff|mayor|council|congress|senate|judge|governor|commissioner|school board)|democrats|republicans|libertarians|taxpayers for|(?:citizens|neighbou?rs|residents|parents|moms|people) (?:for|against|united)|save (?:the|our)|action committee',
  '(?:alcalde|alcaldesa|sheriff|concejal) 20\\d\\d|partido (?:verde|popular|socialista|liberal|de)|plataforma (?:contra|por|ciudadana)|vecin[oa]s (?:alerta|contra|por|unid[oa]s)|(?:ciudadanos|amigos|padres) (?:contra|por)',
  '(?:maire|mairesse|depute|deputee) 20\\d\\d|parti (?:vert|liberal|socialiste|quebecois)|(?:citoyens|voisins|parents|riverains) (?:contre|pour|vigilants|solidaires)',
  // Clubs, charities, unions.
  'boosters|pta|pto|alumni (?:association|club|of)|fraternity|sorority|local \\d+|(?:nurses|teachers|workers|firefighters|officers) united|genealogy|amateur radio|ham radio|scanner (?:watchers|feed|page|group)|buy,? sell|swap (?:group|page)|support (?:circle|group)|railroaders|model trains|foodies|animal rescue|no-kill|(?:a|our|local) (?:charity|nonprofit|non-profit)|food pantry|chamber of|merchants|hoa|homeowners|historical society|block watch|retired (?:firefighters|officers|deputies|police|cops)|pipes and drums|friends of|fan (?:club|page|group)',
  'radioaficionados|club deportivo|asociacion de (?:madres|padres|vecinos|comerciantes)|union de (?:enfermer|trabajador|maestr)\\w+|rescate de animales|refugio (?:de animales|\\w+, rescate)|banco de alimentos|camara de comercio|pena (?:taurina|flamenca|futbol\\w*)|(?:bomberos|policias|guardias) (?:jubilad|retirad)\\w+|propietarios',
  "radioamateurs|club des|union des|sauvetage d'animaux|banque alimentaire|chambre de commerce|copropriete|aux proprietaires|(?:pompiers|policiers) (?:retraites|a la retraite)|amicale",
  // Persons, jokes, stories.
  'blogger|vlogger|influencer|youtuber|novelist|author of|photographer|private page of|personal page of|satire|jokes only|just jokes|parody|apparel|merch|the tv series|the (?:movie|film|novel)|astrolog\\w+|tarot|psychic|podcast',
  'bloguer[oa]|novelista|pagina personal|parodia|puro humor|astrolog\\w+|tarot|humorista|ropa con|videojuego|mobitienda',
  'blogueuse|blogueur|romanciere?|page personnelle|parodie|pour rire|astrolog\\w+|voyance|humoriste|jeu video',
];

/** A common noun that a keeper's name has among its first words, unless something happens to it: "the gym is closed", "casino robbery". */
export const NAMED = [
  'gym|players|playhouse|theatre company|church|temple|radio \\w+|ledger|gazette|tribune|herald|band|bluegrass|apartments?|apts|savings|credit union|cafe|coffee|diner|grill|bistro|pub|tavern|brewing|brewery|bakery|pizzeria|pizza|barbecue|bbq|family farm|farms|orchards?|ranch|vineyards?|winery|photography|weddings|alarms|pharmacist|pharmacy|drug|drugs|dentistry|dental|dds|orthodontics|chiropractic|towing|cab|taxi|airlines|airways|jet|inn|motel|hotel|resort|lodge|campground|rv park|ski hill|ski area|casino|cinemas?|montessori|tutoring|preschool|daycare|childcare|scouts|nails|salon|spa|honda|ford|toyota|motors|roofing|plumbing|heating|landscaping|remodeling|funeral home|mortuary|realty|realtors?|insurance|senior living|tattoos?|boutique|florist|catering|martial arts|karate|yoga|dance studio|bookstore|hardware|jewelers|opticians|veterinary|kennels?',
  'gimnasio|discoteca|cafeteria|cafe|restaurante|taqueria|panaderia|finca|bodega|farmacia|gruas|hotel|hostal|guarderia|campamento|academia|despacho|inmobiliaria|residencial|funeraria|techos|plomeria|tarot|unas|peluqueria|barberia|clinica dental|veterinaria|mercado de productores|semanal|semanario|radio onda|emisora|tienda|taller mecanico|iglesia|parroquia|ferreteria|libreria|floristeria|banda|mariachi|grupo musical',
  'salle de sport|radio onde|cafe|ferme (?:de|des|du)|restaurant|boulangerie|pharmacie|depannage|hotel|auberge|garderie|camp des|cabinet|clinique|funerarium|salon|hebdo|refuge|alarmes|garage|librairie|quincaillerie|fleuriste|agence immobiliere|pizzeria|brasserie|paroisse|eglise|chorale|fanfare|orchestre',
];

/** What happens to one, or what a public body has to do with it. */
export const HAPPENS =
  '(?:is|are|was|were|will|has|have|had|on|closed|closes|reopens?|opens?(?! daily)|fires?|robbery|theft|hours|schedules?|memberships?|class(?:es)?|permits?|licen[cs]es?|inspections?|inspectors?|scores?|owners?|program|fund|safety|evacuated|alarm|raid|shooting|crash|es|esta|estan|fue|sera|cerrad\\w*|abre|incendi\\w*|robo|permisos?|licencias?|municipal|public\\w*|inspeccion\\w*|est|sont|sera|ferme\\w*|ouvre|incendie|vol|permis|municipale?s?|de ville|de police|du|departement\\w*|commission|board|authority|department|dept)';

/** What a title, a rule or a statement has, and a mere name has not. */
export const STATING =
  '(?:pages?|accounts?|sites?|profile|feed|channel|comments?|posts?|posting|messages?|media|policy|policies|rules?|terms|disclaimers?|notices?|guidelines|about|welcome|contact|please|note|warning|important|emergency|emergencies|monitored|official|we|our|us|you|your|i|my|is|are|was|were|be|do|does|not|never|no|this|here|will|can|may|must|should|call|dial|text|facebook|instagram|twitter|tiktok|youtube|nextdoor|estamos|somos|[a-z]+amos|[a-z]+emos|[a-z]+ons|on|follow|visit|code|conduct|report|find|use|see|read|has|have|had|paginas?|cuentas?|perfil|canal|comentarios?|mensajes?|politica|normas|reglas|terminos|aviso|bienvenid\\w*|contacto|nuestr\\w+|nosotros|su|usted|no|es|son|esta|este|aqui|llame|marque|emergencias?|urgencias?|oficial|redes|comptes?|profil|commentaires?|regles?|politique|conditions|avis|bienvenue|nos|notre|vous|vos|votre|nous|ne|pas|est|sont|cette|ce|ici|appelez|composez|urgences?|officiel\\w*|reseaux)';

/** What speaks of a public body, by its beginning. */
export const PUBLIC_WORDS =
  'police|sheriff|constab|troop|city|county|counties|town|village|borough|parish|council|municip|govern|govt|gov(?![a-z])|state(?![a-z])|department|dept|fire|ems(?![a-z])|public|authority|commission|district|office|ministr|bureau|agency|agencies|mayor|governor|court|judge|clerk|treasur|assessor|attorney|librar|bibliothe|squad|company \\d|traffic|freedom of information|camera|universit|college|transit|emergency manag|federal|provinc|coast|airport|pd(?![a-z])|fd(?![a-z])|school|water|sewer|power|electric|utilit|park|trail|museum|zoo|hospital|health|ranger|officer|deput|cadet|academy|election|registrar|registr|housing|port(?![a-z])|harbo|ferr|bus(?:es)?(?![a-z])|metro|rail|road|highway|weather|dispatch|correction|jail|prison|probation|army|navy|national guard|station|precinct|tribe|tribal|nation|embassy|consul|cemeter|shelter|ambulance|rescue|medic|patrol|forest|wildlife|foia|records?(?![a-z])|civic|citizen|resident|taxpayer|board(?![a-z])|recreation|code enforcement|sanitation|permit|universidad|liceo|comisaria|guardacostas|defensoria|concejal|inspectoria|policia|ayuntamiento|ciudad|departament|bombero|alcald|condado|estado|agencia|distrito|secretari|proteccion civil|comision|autoridad|bibliotec|escol|escuela|fiscal|guardia|juzgado|tribunal|agua|hospital|salud|parque|museo|puerto|transparencia|ciudadan|vecin|distrital|cpas|grc|lycee|portuaire|tresorerie|detachement|autorite|foire aux|mairie|ville|commune|prefect|pompier|incendie|gendarm|ministere|canton|surete|comte|mrc(?![a-z])|regie|ecole|hopital|sante|parc|musee|citoyen|eau(?![a-z])|transport';
