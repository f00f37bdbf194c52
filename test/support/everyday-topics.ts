// What agencies' own pages speak of besides their notices, a line each: it makes nobody else of them.

export const ENGLISH = `
Alarm permits: your alarm company must register with us.
False alarms: call your alarm monitoring company first.
Level 2 evacuation notice: be set to leave.
Current activation level: 3.
Register your Ring doorbell with our camera program.
We are hiring: salary range $58,000 to $72,000, apply by June 1.
Full-time position with benefits. Applications close Friday.
Trivia night at the library, Thursday at 7.
Minecraft club for teens meets in the basement.
Coloring page contest for Fire Prevention Week.
A retired police officer was honored by the council.
Retired firefighter breakfast on Saturday.
Our drivers wear masks on all bus routes.
Collective bargaining agreements are posted here.
Beware of contractors who offer free estimates.
Travel tips for the Fourth of July weekend.
Ask your landlord about smoke detectors.
Tune in to the radio station for snow closings.
Watch us live on channel 8.
When you create an account on our portal, use your legal name.
Bring your debit card to pay the fine.
Girl Scout troop tour of the fire station.
The garden club planted flowers at the station.
Book club at the branch library on Mondays.
Amateur radio operators help our office.
Resident portal: pay your water bill.
Rental office for the community center: 555-0100.
Mayor promised more trees for downtown.
Chief apologized to the family.
The council rejected the rezoning on Tuesday.
Councilmembers say the bridge will open in May.
Police reminded drivers to slow down near schools.
Book your tickets for the fall festival.
Gift cards for the golf course are on sale.
Free shipping containers will be auctioned.
Our private ambulance contractor covers the north side.
The county and the neighboring city share a dispatch center.
Lions Club pancake breakfast at Station 2.
Homeowners' associations may request a street party permit.
Union contract ratified by firefighters.
Level 5 hybrid trainer wanted.
Reach level 3 of the garage by elevator.
New novel by local author in the library.
Movie night in the park this Friday.
Episode 12 of our podcast talks about water.
Read the thriller of the month at the library.
Students reach level 2 in our swim lessons.
Module 3: how to use a fire extinguisher.
Lesson 4 of the swim course starts Monday.
Activity 2: build a first-aid kit.
Workshop on grammar for adults.
Your HOA may have stricter rules.
Your landlord must fix the heater.
Contact your insurance agent after a flood.
Call the number on the back of your card to pay by phone.
Your hotel must collect the lodging tax.
Terms of sale for the surplus auction.
Auctioneers needed for the surplus sale.
Candidates for sheriff must file by noon.
Friends of the Library for the book sale.
Citizens for clean water met with the council.
Courts consider mental health diversion in some cases.
The plaintiff settled with the county.
Agencies are encouraged to apply for the grant.
All departments must submit budgets by Friday.
Every agency shall adopt a hiring plan.
Fire departments often train together.
Many cities use this software for permits.
Some schools have closed early.
Tips for homeowners: clean your gutters.
Steps to report a pothole.
Reminder to all members of the board: meeting at 6.
Post a notice that tells neighbors about the burn.
Employees may not use city vehicles for personal trips.
You will receive an e-mail; the successful candidate starts in May.
The role includes answering phones.
Paid academy for new recruits.
Disciplinary action was taken against an officer.
We reviewed 300 applications for the program.
We visited twenty schools this year.
Over 200 residents said yes in our survey.
This study looks at traffic on Main Street.
Our survey finds that residents love parks.
Locally owned shops open late on Thursday.
We are a team of friends and neighbors serving you.
A group of volunteers painted the station.
We're locals too.
Retired Police Chief Smith died on Monday.
Former firefighter honored at the parade.
Journalist at the Gazette wins our award.
News tips? Call our media line.
Join the group for a walk with the chief.
This group meets on Mondays at the senior center.
Facebook group for block captains.
Buy/sell safely at our exchange zone.
Apparel for the volunteer company arrives Monday.
Merch store for the K-9 fundraiser.
Get a free estimate before hiring a contractor.
Our technicians will notify residents before flushing.
Trained guards watch the beach from 9 to 5.
Central Station is open Monday to Friday.
If your alarm goes off by mistake, tell us.
Monitored alarm? Register it.
The daycare at the community center has openings.
Role-play a call with a dispatcher at the open house.
With a partner, practice CPR at our class.
Save the sale: yard sale permits online.
Breaking news, weather and traffic on our radio partner.
The newspaper printed the wrong date.
Not the publisher's fault: the calendar had an error.
No connection fee for the city water.
No affiliation is needed to join the youth academy.
Copy and paste this link into your browser.
Feel free to use the park shelter.
Records retention schedule series 100-12 adopted.
Does your page load slowly? Clear the cache.
Is your department ready for winter?
Let your residents know about the hearing.
When you start a page on the portal, save it.
By a former volunteer: a history of Station 1.
This is not a government grant.
Opinions are split on the bypass, the survey shows.
The dog's opinion: more walks.
The patients' reviews of our clinic are online.
Sponsored by the Rotary Club.
Dental van visits the library on Tuesday.
Newsroom
Breaking news from the river: the flood crest has passed.
Letters to the editor of our newsletter are welcome.
A lawsuit against the county was dismissed.
The suspect was sued by the store.
The circuit court opens at 9.
Comments (3)
View 4 replies
Load more comments
Top fan
Reposted from Riverton Fire.
Shared from our friends at the county.
From our neighbors in Hill County: road closed.
Photos shared from a drone.
Template for a block watch meeting agenda.
Sample ballot available.
Sample notices for rental owners.
Draft policies are open for comment.
Fill in the blanks on the form.
Paid for by Friends of the Park.
Neighborhood watch group meets Monday.
Community forum on Tuesday at 7.
Residents association page two of the agenda.
Buy Nothing event at the library.
Managed by volunteers, the museum opens on Saturday.
The trail is maintained by local residents.
Automated reply: your report was received.
Out of office hours, use the drop box.
Request a free consultation with our crime-prevention officer.
Get a free trial of the fitness room.
Request a quote for a street sign.
Trusted by our cities for 100 years.
Our software update changes how bills look.
Vote for a name for our new K-9.
Vote for Bella, our adoptable dog of the month, on Main Street council day.
Reporters asked about the budget.
Told the Herald: more patrols.
Pricing for pool passes.
Members only swim on Sunday.
Appendix B: fee schedule.
Webinar on scams on Thursday.
Case study: our bike lanes.
How departments work together in a storm.
Why cities plow at night.
Chief Lee said that the road is open.
The mayor told the council it will rain.
Alarm company contact list.
My job starts at the academy: a recruit's story.
Father of two saved from river.
I voted stickers are here.
How do I get a permit?
Can I burn leaves?
I need a copy of a report.
I want to pay a ticket.
Abstract: 2025 traffic study.
Keywords: water, sewer.
Percent of agencies reporting: 98.
Not affiliated with any church, the shelter is open to all.
The fan community center is closed.
Fan zone for the marathon opens at 8.
Satire night at the theater.
Fictional scenario: the drill on Monday.
Each city council member has a page.
Every department's website lists its hours.
Your city website has a new look.
Your village attorney can answer.
What your city does for you.
Meet your PIO.
Ask your attorney to review the lease.
Departments ask us for help with grants.
People ask us: when is trash day?
Clerks ask for two forms of ID.
`
  .trim()
  .split('\n');

export const SPANISH = `
Clínica dental gratuita este sábado en el centro comunitario.
Vacunación antirrábica con la clínica veterinaria el domingo.
Curso 2 de primeros auxilios: inscríbase.
Taller 3: huertos urbanos, jueves a las 18 h.
Una empresa privada recoge la basura voluminosa.
Licencias de seguridad privada: requisitos y formularios.
Policía jubilado recibe homenaje del concejo.
Desayuno de bomberos jubilados el sábado.
El ayuntamiento aprobó el presupuesto de 2026.
La alcaldía presentó el plan de movilidad.
El municipio lanzó un nuevo portal de pagos.
La policía recordó usar el cinturón de seguridad.
El gobierno informó del cierre del puente.
Vacante: operador de despacho, turno nocturno.
Plaza: auxiliar administrativo, experiencia mínima de un año.
Se busca personal para la piscina municipal.
Se buscan voluntarios para la limpieza del río.
Club de lectura en la biblioteca los lunes.
La asociación de vecinos se reúne el martes.
Nuestro programa de comité vecinal de vigilancia crece.
Grupo de voluntarios limpia el parque.
Inscripción de candidatos a alcalde hasta el viernes.
Concurso: el mejor poema de primavera.
Película al aire libre el viernes en la plaza.
Presentación de la novela ganadora en la biblioteca.
Alarmas para su hogar: solicite el permiso.
Si suena su alarma por error, avísenos.
Registre las cámaras de su negocio en nuestro programa.
Subasta municipal: se vende un camión usado.
Cuidado con contratistas que ofrecen presupuesto gratis.
Si vive en otro municipio, llame a su ayuntamiento.
La ciudad vecina nos ayuda con su camión escalera.
Nuestra app permite reportar baches y farolas.
La aplicación avisa de cortes de agua.
Una madre de dos niños ganó el sorteo.
Los operadores responden en inglés y español.
Pregunte al casero por los detectores de humo.
Feria de restaurantes y tiendas locales el sábado.
Sintonice la emisora para los cierres por nieve.
Los funcionarios no pueden usar cuentas personales.
Consejos para administradores de comunidades de propietarios.
Guía para municipios de la comarca: residuos.
Nuestro reportaje de la fiesta patronal ya está en línea.
Estas recomendaciones ayudan en verano: beba agua.
Los siguientes consejos le ayudarán en caso de ola de calor.
Recomendaciones para la ola de calor.
Cómo llenar bien el formulario de empadronamiento.
Complete los espacios en blanco del formulario.
Nuestros técnicos avisan antes de cortar el agua.
La escuela privada San José celebra su aniversario.
Hospital privado abre sus puertas en el polígono.
El jefe de policía confirmó dos detenciones.
El alcalde prometió más árboles.
Según un estudio del municipio, baja el ruido.
Actividad 4: carrera popular.
Muchos municipios no tienen playa; el nuestro sí.
Los bomberos inauguraron el nuevo cuartel.
La policía presentó a su nuevo perro.
Oferta especial de abonos de la piscina municipal.
Hotel Central: cortada la calle hasta el lunes.
Un vecino asegura la rueda de la bomba de agua.
Lección 1 del curso de natación el martes.
Sala de prensa
El juez ordenó prisión para el sospechoso.
El tribunal falló contra la empresa.
La encuesta muestra que la gente ama los parques.
Vote por el nombre de nuestro perro.
Nuestros alumnos de la academia se gradúan.
Comentarios (3)
Compartimos de nuestros vecinos: calle cerrada.
Modelo de solicitud de licencia.
Formulario de aviso de obras.
Ejemplo de política de compras.
Página 2 de 3
El portavoz dijo que la carretera está abierta.
Según la jefa, bajó el crimen.
El diario oficial publica la ordenanza.
Horario diario de 9 a 14.
La empresa de alarmas debe registrarse.
Candidata a la junta escolar.
Su ciudad: nueva página web.
Cada departamento tiene su página.
Su departamento de agua informa.
¿Cómo puedo pagar una multa?
Mi cuenta de agua
Mis opiniones cuentan: participe en la encuesta.
Errores comunes en el pago en línea.
Consejos para el verano.
Pasos para la licencia.
Grupo de vecinos limpia el río.
No oficial: resultados de la elección.
Respuesta automática: recibimos su reporte.
Club de ajedrez en la biblioteca.
Las autoridades advirtieron del calor.
El alcalde dijo que habrá obras.
Temporada 2 de natación.
Los empleados deben usar uniforme.
Los municipios deben reciclar.
Por ejemplo, cierre puertas y ventanas.
Antes de 2020 era un parque.
Pronto: nueva página de pagos.
Proyecto de reglamento de ruido.
Borrador de ordenanza disponible.
Muchos creen que el agua es gratis.
`
  .trim()
  .split('\n');

export const FRENCH = `
Clinique dentaire gratuite samedi au centre communautaire.
Atelier 3 : compostage, jeudi à 18 h.
Cours 2 de premiers soins : inscrivez-vous.
Une entreprise privée ramasse les encombrants.
L'école privée Sainte-Marie fête ses cent ans.
Un policier retraité honoré par le conseil.
Déjeuner des pompiers à la retraite samedi.
Le conseil a adopté le budget 2026.
La ville a lancé un portail de paiement.
La mairie a présenté le plan de mobilité.
La police a rappelé l'usage de la ceinture.
Le service a annoncé la fermeture du pont.
Poste permanent : répartiteur, quarts de nuit.
Date limite : vendredi. Postulez en ligne.
Le club de lecture se réunit lundi à la bibliothèque.
L'association de quartier se réunit mardi.
Le comité de citoyens remet son rapport.
Un groupe de bénévoles nettoie le parc.
Dépôt des candidatures : chaque candidat à la mairie doit s'inscrire.
Concours : le plus beau poème du printemps.
Film en plein air vendredi sur la place.
Lancement du roman policier à la bibliothèque.
Permis pour alarme de maison surveillée : demandez-le.
Si votre alarme sonne par erreur, avisez-nous.
Enregistrez les caméras de votre commerce.
Méfiez-vous des entrepreneurs qui offrent une soumission gratuite.
Notre appli permet de signaler les nids-de-poule.
L'application avise des coupures d'eau.
Une mère de deux enfants gagne le concours.
Les agents surveillent les passages piétons près des écoles.
Nos agents avisent les résidents avant le lavage des bornes.
Demandez au propriétaire du logement un avertisseur de fumée.
Foire des restaurants et boutiques locales samedi.
Écoutez la station de radio pour les fermetures.
Tout employé doit porter sa carte.
Conseils pour éviter les feux de cuisson.
Étapes à prévoir pour un déménagement.
Guide pour les municipalités de la MRC : matières résiduelles.
Tous les citoyens doivent ramasser la neige de leur entrée.
Les services municipaux doivent fermer lundi.
Le maire a promis plus d'arbres.
La cheffe de police a confirmé deux arrestations.
Vente 123 : encan municipal samedi.
À partir de 5 $ par jour au camping municipal.
Le directeur a reconnu le travail des équipes.
Chaque résident doit remplir un formulaire.
Vos élus vous invitent à une séance publique.
Votre municipalité vous informe.
Vos citoyens, votre fierté.
Bien remplir la page 2 du formulaire de permis.
Activité 4 : course populaire.
Exercice 2026 : budget adopté.
Nos pompiers rencontrent les élèves vendredi.
Rencontre lundi avec les résidents.
Soldes de livres à la bibliothèque samedi.
Hôtel Central : rue fermée jusqu'à lundi.
Le syndicat des cols bleus et la ville signent une entente.
La paroisse organise un souper.
Comment remplir votre page de déclaration.
Remplacez les piles de votre avertisseur.
Les parents peuvent inscrire leurs enfants au camp de jour.
Salle de presse
Le juge a ordonné une peine.
Le tribunal a statué contre l'entreprise.
Le sondage montre que les gens aiment les parcs.
Votez pour le nom de notre chien.
Nos clients du réseau d'eau reçoivent la facture.
Commentaires (3)
Selon la loi, le port du casque est obligatoire.
Selon le chef, le crime baisse.
Modèle de demande de permis.
Formulaire de politique d'achat.
Conseils pour l'été.
Étapes pour obtenir un permis.
Erreurs à éviter avec un barbecue.
Remplissez les blancs du formulaire.
Pas officiel avant le vote du conseil.
Réponse automatique : nous avons reçu votre rapport.
Le maire a dit que la route est ouverte.
La cheffe a rappelé que la vitesse tue.
Entreprise d'alarme : enregistrez-vous.
Candidate au conseil scolaire.
Chaque service a sa page.
Votre ville : une nouvelle page web.
Votre commune en chiffres.
J'ai perdu mon chien : que faire ?
Je veux payer une contravention.
Mon compte de taxes
Mes avis et factures
Les agents doivent porter l'uniforme.
Les municipalités doivent recycler.
Par exemple, fermez les portes.
Bientôt : une nouvelle page de paiement.
Projet de règlement sur le bruit.
Club d'échecs à la bibliothèque.
Groupe citoyen de nettoyage du parc.
Association des résidents : réunion lundi.
Le document doit inclure votre adresse.
Beaucoup pensent que l'eau est gratuite.
Résumé : rapport annuel 2025.
Mémoire : dépôt avant vendredi.
`
  .trim()
  .split('\n');
