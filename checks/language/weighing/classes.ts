// Words by what they stand for, in English, Spanish and French at once: the classes in which a sentence is weighed.

/** Class by class: words in compared form (`foldText`), a space between them. A word may stand in several classes. */
export const CLASSES: Readonly<Record<string, string>> = {
  page: 'page pages account accounts acct acc profile profiles site sites website websites webpage feed feeds channel channels handle timeline wall presence forum blog portal homepage stream pagina paginas cuenta cuentas perfil perfiles sitio sitios muro canal canales web compte comptes profil profils fil mur chaine chaines canaux espace',
  net: 'facebook twitter instagram youtube nextdoor tiktok linkedin threads bluesky mastodon snapchat fb ig x socials social redes sociales sociaux reseaux plataforma plataformas plateforme plateformes platform platforms messenger whatsapp',
  inbox:
    'message messages dm dms pm pms inbox mensaje mensajes buzon bandeja messagerie boite privados prives email emails mail correo courriel courriels mailbox inquiry inquiries question questions consulta consultas',
  comment:
    'comment comments commenting post posts posted posting postings reply replies remark remarks tweet tweets submission submissions thread threads contribution contributions comentario comentarios publicacion publicaciones publicar publica publican publicado respuestas commentaire commentaires publication publications publier publie publiez publies propos reponses message content contenido contenidos contenu contenus material wrote write written writing escribe escriban escriba escrito ecrivez ecrit ecrire mention mentions tag',
  watch:
    'monitor monitors monitored monitoring watch watched watches watching check checks checked checking read reads reading review reviews reviewed look looks looking looked view viewed see sees seen scan scanned eye eyes patrol tended supervise supervised supervision monitorea monitorean monitoreada monitoreado monitoreamos monitoreo monitorear supervisa supervisada supervisado supervisamos supervisan vigila vigilada vigilado vigilamos vigilan revisa revisan revisamos revisada revisado revisar revision atiende atienden atendemos atendida atendido atencion mira miramos lee leen leemos leer vea vemos consulta surveille surveillee surveilles surveillees surveillons surveillance consulte consultee consultons verifie verifions lu lus lue lit lisons lire regarde regardons suivi suivie suivons modere moderee veille veillons releve releves relevons supervisee',
  staff:
    'staffed manned attended unattended unmanned unstaffed duty crew team staff officer officers clerk clerks deputies deputy employee employees librarian coordinator moderator moderators admin admins administrator personal personnel equipo empleados empleado funcionario funcionarios agente agentes equipe equipes employe employes agent agents responsable responsables quelqu somebody someone anybody anyone alguien human person',
  unwatch:
    'unmonitored unattended unwatched unsupervised unread unseen unanswered unstaffed unmanned desatendida desatendido',
  neg: "not no never cannot can't cant don't dont doesn't doesnt isn't isnt aren't arent won't wont wouldn't without none neither nor unable n't ne pas jamais aucun aucune sans ni nunca jamas sin tampoco ningun ninguna ninguno hardly rarely seldom",
  nobody: 'nobody noone nadie personne ningun nul',
  only: 'only solely just exclusively limited restricted solo solamente unicamente seulement uniquement seul seule',
  always:
    'always 24/7 24 24h constantly constant continuously continuous continually permanently round clock anytime hours around-the-clock siempre permanentemente permanente constantemente constante continua continuamente toujours permanence constamment continu continuellement temps momento every hour all dia toda tout tous',
  night:
    'night nights overnight weekend weekends holiday holidays evening evenings after-hours noche noches madrugada fin fines festivo festivos feriado feriados nuit nuits soir soiree soirs feries ferie midnight dark',
  hours:
    'hours hour business office working weekday weekdays daytime shift shifts daily workday workdays horas hora horario horarios laborable laborables habil habiles oficina jornada turno heures heure ouvrable ouvrables bureau horaire semaine',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays m-f mon-fri lunes martes miercoles jueves viernes sabado sabados domingo domingos lundi mardi mercredi jeudi vendredi samedi dimanche',
  clock:
    "am pm a.m p.m noon midday h hrs o'clock mediodia manana matin midi mananas morning mornings afternoon afternoons tarde tardes",
  sometimes:
    'sometimes occasionally occasional periodically periodic intermittently sporadically irregular times once twice few when while time possible vez veces ratos ocasional ocasionalmente cuando parfois quelques occasionnellement fois lorsque quand',
  later:
    "next until till before after later tomorrow following wait waits reopening morning siguiente hasta despues manana luego antes lendemain jusqu'au jusqu'a apres avant demain prochain attend attendre attendra espera esperan esperar",
  away: 'sleep sleeps asleep dark off closed closes close offline away home out quiet gone empty alone silent cierra cerrada cerrado cerramos duerme apaga descansa ferme fermee dort fermons absent eteint',
  miss: 'miss missed overlook overlooked unnoticed unread unseen ignored go slip pierde perderse inadvertido inapercu echapper manque',
  promise:
    'guarantee guaranteed promise expect assume assured ensure rely count garantiza garantizamos garantizan garantizar prometemos garantit garantissons garanti garantie promettons espere',
  reply:
    'answer answers answered answering respond responds responded responding response responses reply replies replied contesta contestan contestamos contestar contestado responde respondemos responden responder respuesta respuestas repond repondons reponse reponses repondre repondu repondent acknowledge',
  emerg:
    'emergency emergencies urgent urgency urgently life-threatening emergencia emergencias urgencia urgencias urgente urgence urgences pressing crisis danger peligro hurt injured fire smoke crime accident accidente crash ambulance incendio incendie robo vol rescue bleeding trapped drowning police threat threatening imminent heridos blesse',
  call: 'call calls dial dials phone telephone ring text reach hang llame llamen llama llamar marque marca marcar telefono telefonee composez appelez appeler composer telephonez faites numero contact contacte contactez',
  emnum: '911 9-1-1 999 112 000 111 nine-one-one',
  opinion:
    'opinion opinions view views viewpoint viewpoints belief beliefs position positions thought thoughts sentiment sentiments opiniones punto vista criterio postura posicion parecer avis point points idee idees ideas stance voice words word',
  reflect:
    'reflect reflects reflected represent represents represented endorse endorses endorsed endorsement express expresses necessarily speak speaks agree agrees approve approval adopt share shares refleja reflejan representa representan respalda respaldan respaldamos avala avalan comparte comparten necesariamente habla hablan suscribe reflete refletent represente representent engage engagent cautionne cautionnons partage partagent necessairement approuve appuie endosse',
  ours: "ours our us we our's nuestra nuestro nuestros nuestras nos nosotros notre notres nous we're we'll we've",
  theirs:
    'their theirs themselves own alone author authors writer writers poster posters commenter commenters autor autores auteur auteurs propios propias suya suyas suyo sus leur leurs celles ceux propre quien quienes dueno whoever wrote',
  visitor:
    'visitor visitors user users public followers follower fans people residents neighbors neighbours citizens guests others persons individuals third member members visitante visitantes usuario usuarios publico ciudadano ciudadanos vecinos vecino seguidores terceros personas gente visiteurs visiteur usagers utilisateurs utilisateur abonnes citoyens citoyen internautes tiers abonne',
  record:
    'record records archive archives document documents registro registros documento documentos archivo archivos expediente dossier dossiers registre',
  public: 'public publica publico publicos publicas publics publique publiques open abierto',
  law: 'law laws act statute statutes code chapter foia opra sunshine cpra rcw ley leyes loi lois acces acceso transparencia transparence freedom right-to-know legal',
  disclose:
    'disclose disclosed disclosure release released disclosable inspect inspection hand handed turn copy copies obtain obtained available divulgar divulgado divulgacion divulgarse entregar entregado copia copias revelar divulgue divulgues divulguer divulgation communique communiques communication copie obtenir remis produced provided discoverable',
  request:
    'request requests requested ask asks asking requester peticion solicitud solicite solicita pide pida pedir demande demander demandes reporter reporters journalist press prensa periodista journaliste',
  keep: 'keep keeps kept retain retained retention archived archive archives save saved store stored preserve preserved log logged hold held screenshot conserva conservan conservamos conservado guardar guarda guardamos guardan guardado archiva archivan archivado conserve conserves conservons gardons garde gardee archivons',
  submit:
    'send sent submit submitted say said tell told type typed share shared envia envie envian enviado escribe escriba mande manda envoyez envoye envoie soumis soumettez transmis put provide',
  everything:
    'anything everything whatever what all any todo todos toda cualquier lo tout toute ce que',
  official:
    'official officially verified authentic authorized only real oficial oficiales verificada verificado officiel officielle officiels officielles verifie verifiee seul',
  run: 'maintained maintain maintains operated operate operates run runs managed manage manages administered owned owns administers hosted hosts curated kept looked behind responsible belongs belong brought mantenida mantenido mantiene mantienen administra administrada administrado administran gestiona gestionada gestionado gestionan operada opera maneja manejada lleva pertenece cargo gere geree gerent administre administree tenu tenue tient tenus maintenu maintenue exploite exploitee appartient alimentee alimente publie',
  agency:
    "city county town township village borough department dept police sheriff sheriff's fire rescue office agency library council district municipality municipal state government court school university port authority transit parks health works division bureau ministry service services ciudad condado municipio ayuntamiento policia bomberos alcaldia departamento oficina secretaria gobierno biblioteca comisaria direccion junta ville municipalite mairie pompiers surete comte bibliotheque ministere regie commune prefecture pd so fd clerk marshal constable chief mayor",
  remove:
    'remove removes removed removing removal delete deletes deleted deleting deletion hide hides hidden hiding take takes taken down takedown erase pull pulled pulls strike scrub purge borra borran borramos borrar borrado borrados borrara elimina eliminan eliminamos eliminar eliminado eliminados eliminaran quita quitan quitamos quitar retira retiran retirar retirado retirados oculta ocultan ocultamos ocultar oculto ocultos supprime supprimes supprimer supprimons supprimees retire retires retirons retirer efface effaces effacons effacer masque masques masquer masquons retrait suppression enlevons enleve comes come disappear',
  ban: 'block blocks blocked ban bans banned mute restrict suspended suspend bloquea bloqueamos bloqueado bloquear bloqueo bloque bloques bloquons bloquer banni bannis exclu',
  bad: 'profanity profane obscene obscenity vulgar hate hateful abusive abuse harassment harass defamatory spam slurs slur insult insults insulting threat threats threatening racist racism sexist bully bullying trolls offensive foul swearing attacks personal attack ads advertising advert commercial off-topic offtopic topic illegal unlawful violent violence libel sexual solicit solicitation political copyright privacy groserias grosero insulto insultos amenaza amenazas odio discriminatorio racista racistas publicidad ofensivo ofensivos ofensas obsceno vulgares acoso difamacion difamatorios ajenos injures injurieux insulte insultes haine haineux haineuse menace menaces vulgaire grossier grossiers racistes diffamatoires publicite propos harcelement hors sujet pourriel offensant',
  rules:
    'rules rule policy policies guidelines guideline terms standards netiquette code conditions norms normas reglas regla politica politicas terminos condiciones regles regle politique charte directives',
  allow:
    'allow allowed permit permitted tolerate tolerated accept accepted welcome acceptable permite permiten permitido permitidos tolera toleran toleramos acepta aceptan admiten toleres tolere tolerons accepte acceptes acceptons admis permis permet autorises bienvenus bienvenue',
  forbid:
    'forbidden prohibited prohibit banned ban off-limits forbid prohibe prohiben prohibido prohibidos prohibida interdit interdits interdite interdites defendu proscrit',
  respect:
    'respectful respect civil civility polite kind courteous clean decent nice family-friendly relevant constructive respeto respetuoso respetuosos cortes amable respectueux respectez courtois courtoisie poli polis civilite',
  right:
    'reserve reserves reserved right rights discretion reserva reservamos derecho reservons droit',
  moderate:
    'moderated moderate moderates moderation moderator screened approved moderados moderado moderamos moderan moderes modere moderons',
  news: 'news updates update alerts alert information info tips events advisories announcements notices warnings warning advice closures closure outages outage road roads traffic weather burn jobs meetings meeting stories reminders programs programmes noticias avisos aviso alertas alerta informacion consejos eventos novedades anuncios cortes obras actividades nouvelles alertes avis infos informations conseils evenements actualites fermetures travaux activites prevention prevencion safety seguridad securite storm snow schools parking permits hearings projects',
  share:
    'share shares sharing post posts posting inform informs tell tells telling announce announces announcing connect communicate engage keep keeps warn provide provides give gives explain spread publish compartir comparte compartimos informar informa informamos informan difundir difundimos avisar avisamos anunciar anunciamos comunicar publicar publicamos contar contamos informer informe informons partager partage partageons diffuser diffusons annoncer annoncons communiquer publier publions aviser prevenir bring report reach talk listen hear',
  purpose:
    'purpose aim aims goal goals objective objectives intended intent meant designed created exists exist reason why point job mission for to proposito objetivo finalidad fin sirve creada creado para pensada but objectif vise sert destine destinee creee cree pour vocation raison serve serves set established dedicated',
  use: 'use uses using used utilize usamos usa utiliza utilizamos utilizan uso utilise utilisons utilisee',
  follow:
    'follow join subscribe visit find stay like siga siganos sigue visite encuentre encontrara suivez visitez trouverez trouver retrouvez abonnez here aqui ici',
  welcome: 'welcome hello hi bienvenido bienvenidos bienvenue bonjour',
  job: 'hiring hire job jobs recruiting recruit apply recruits salary openings careers position positions vacancy vacante vacantes empleo recrute postulez salario candidates operator operators telecommunicators',
  sample:
    'sample model template boilerplate wording draft example appendix exemple ejemplo modelo modele plantilla slide webinar checklist exhibit handbook',
  saidby:
    'said told says spokesman spokeswoman reported according reporter wrote dijo dijeron segun afirmo declaro senalo rappele declare selon explained argued revealed',
  should:
    'should shall ought must debe deben deberia deberian doit doivent devrait devraient need needs',
  your: 'your you yours tu tus su usted ustedes votre vos vous',
  i: "i my me mine i'm i've mi mis yo je mon ma mes moi j'ai",
  private:
    'personal private parody satire parodie humor unofficial fan union local volunteers volunteer podcast novel film author retired candidate elect campaign paid vote sindicato voluntarios benevoles syndicat amis fundraiser nonprofit association club blog hobby scanner',
  court:
    'court judge lawsuit plaintiff ruling appellant sued held juez tribunal juge study survey percent % researchers audit auditoria etude tesis these',
  product:
    'alarm alarms alarma alarmas alarme security camera cameras camaras lobby pool kiosk elevator building premises software demo platform app company clients customers inc llc lifeguard parking storage store tower',
  if: 'if when si cuando lorsque quand',
  past: 'was were had until used formerly era estaba fue etait etaient avait',
  future: 'will soon coming launch proposed planned draft',
  question: '?',
  moved:
    'moved archived retired inactive longer discontinued closed trasladado inactiva ferme demenage',
  notify: 'note notice please reminder disclaimer important aviso nota attention avertissement',
};
