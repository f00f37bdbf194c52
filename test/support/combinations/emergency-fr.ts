// Ways to say in French which number to call in an emergency, and ways to come near it: fillers of each slot, with a bar between them.
import type { Combinations } from '../combinations.ts';

export const FR: Combinations = {
  page: {
    language: 'fr',
    agency: {
      name: 'Police municipale de Riverton',
      alsoKnownAs: [],
      country: 'CA',
      emergencyNumber: '911',
    },
  },
  states: {
    call: [
      "|En cas d'urgence, |Urgence? |URGENCES : |Si vous êtes en danger, |Pour la police, les pompiers ou une ambulance, |Prenez le téléphone et |D'abord, |Toujours : |Blessé? |Ne publiez pas ici : |Ne nous écrivez pas, |Si cela ne peut pas attendre, |Si des vies sont en danger, |Quelqu'un entre chez vous? |C'est urgent? |Crime en cours : |Quand chaque seconde compte, |Pour signaler un incendie, |Que faire en cas d’urgence? |Si vous avez besoin d'aide maintenant, fermez l'application et |Nous ne pouvons pas envoyer d'aide d'ici : |Si vous voyez un accident, |Une odeur de gaz? |Face à une urgence, |Parlez au chauffeur, puis |Si vous êtes victime d'un crime, |N'attendez pas de réponse : |Pour une intervention immédiate, |Dans toute situation urgente, ",
      "appelez le 911|composez le 911|composez le 9-1-1|faites le 911|téléphonez au 911|contactez le 911|appelez le 9 1 1|utilisez le 911|textez le 911|appelez d'abord le 911|signalez-le au 911|COMPOSEZ LE 911|joignez le 911|appelle le 911|veuillez composer le 911|il faut appeler le 911|merci de composer le 911",
      ".|!| tout de suite.| immédiatement.|, n'écrivez pas ici.| ou rendez-vous à l'hôpital le plus proche.| pour joindre la police.| d'abord.| et demandez une ambulance.| pour que l'aide arrive.| depuis un endroit sûr.| et non cette page.|, jamais par message.| - chaque seconde compte.| et dites où vous êtes.| depuis n'importe quel téléphone.| (police, pompiers, ambulance).|, 24 heures sur 24.| sans attendre.| ; aucun signalement ne se fait ici.",
    ],
    inf: [
      "En cas d'urgence, il faut |En cas de danger, vous devez |Face à une urgence, il est nécessaire de |N'oubliez pas de |En cas d'urgence, le bon réflexe est de |Quiconque a besoin d'une ambulance doit |Nous vous demandons de |Les personnes en danger doivent |En cas d'urgence, prière de ",
      'composer le 911|faire le 911|téléphoner au 911|contacter le 911|composer le 9-1-1|joindre le 911',
      ".|!| tout de suite.| immédiatement.|, n'écrivez pas ici.| ou rendez-vous à l'hôpital le plus proche.| pour joindre la police.| d'abord.| et demandez une ambulance.| pour que l'aide arrive.| depuis un endroit sûr.| et non cette page.|, jamais par message.| - chaque seconde compte.| et dites où vous êtes.| depuis n'importe quel téléphone.| (police, pompiers, ambulance).|, 24 heures sur 24.| sans attendre.| ; aucun signalement ne se fait ici.",
    ],
    if: [
      '|SVP, |Toujours : |Rappel : ',
      "appelez le 911|composez le 911|composez le 9-1-1|faites le 911|téléphonez au 911|contactez le 911|appelez le 9 1 1|utilisez le 911|textez le 911|appelez d'abord le 911|signalez-le au 911|COMPOSEZ LE 911|joignez le 911|appelle le 911|veuillez composer le 911|il faut appeler le 911|merci de composer le 911",
      ' ',
      "si quelqu'un est blessé|si vous voyez de la fumée|quand un crime est en cours|s'il y a danger|si vous avez besoin d'aide tout de suite|en cas d'urgence|pour les urgences|si c'est urgent|en cas d'incendie|si quelqu'un est en danger|si quelqu'un ne respire plus|si votre maison brûle|si quelqu'un tente d'entrer|pour toute urgence|si votre vie est en danger|dès que vous sentez le gaz",
      '.|!|, pas pour autre chose.| ; ne publiez rien ici.|, et le 418 555-0142 pour le reste.|. La nuit, personne ne lit les messages.| et non par message.|',
    ],
    label: [
      "Urgence|URGENCES|Ligne d'urgence|Numéro d'urgence|Pompiers - Police - Ambulance|Police/Pompiers|Danger immédiat|Pour les urgences|En cas d'urgence|Crime en cours|Aide urgente|Appels d'urgence|Téléphone d'urgence|Urgence médicale|Pour une urgence",
      ': | : | - | – | = | → | : composez le | : appelez le | ☎ | ',
      "911|9-1-1|9 1 1|911, toujours|911 d'abord",
      '|.|!|. Page non surveillée 24/7.| / Bureau : 418 555-0142',
    ],
    number: [
      '911|Le 911|Le 9-1-1',
      ' est le numéro pour | est pour | pour | : | est le seul numéro pour | sert pour | – | est là pour ',
      'les urgences|une urgence|les incendies et les accidents|les crimes en cours|les situations dangereuses|la police, les pompiers et les ambulances|tout ce qui est urgent|un danger immédiat|une urgence médicale|un vol en cours',
      '.|!|, pas pour autre chose.| ; ne publiez rien ici.|, et le 418 555-0142 pour le reste.|. La nuit, personne ne lit les messages.| et non par message.|',
    ],
    passive: [
      "Les urgences|Toutes les urgences|Les appels d'urgence|Les incendies et les accidents|Les crimes en cours|Les situations urgentes|Les incendies",
      ' se signalent | doivent être signalés | sont à signaler | doivent se faire | sont reçus | se déclarent | doivent toujours passer ',
      'au 911|en appelant le 911|par le 911|par téléphone au 911|en composant le 911',
      '.|!|, pas pour autre chose.| ; ne publiez rien ici.|, et le 418 555-0142 pour le reste.|. La nuit, personne ne lit les messages.| et non par message.|',
    ],
  },
  misses: {
    others: [
      "L'entreprise d'alarmes|Un voisin|Le conducteur|Nos opérateurs|Le personnel|Un témoin|Le système|Sa mère|Une employée|Le propriétaire|L'école|L'application|Le bouton",
      ' a appelé le | appelle le | avait appelé le | a dû appeler le | a pu composer le | a tenté de composer le | appellera le | a composé le | a joint le ',
      '911',
      ".| après l'accident.| à trois heures.| quand le feu a pris.| et l'aide est arrivée.| deux fois.| pour signaler de la fumée.| et a attendu la police.| pour vous.| mardi soir.",
    ],
    dont: [
      "N'appelez pas le 911|Ne composez pas le 911|N'appelez jamais le 911|Ne composez plus le 911|N'utilisez pas le 911|Ne téléphonez pas au 911|Ne contactez pas le 911|Ne faites pas le 911|S'il vous plaît, n'appelez pas le 911",
      ' pour le bruit.| pour connaître la circulation.| pour un chat perdu.|.| pour tester votre téléphone.| pour cela.| pour des renseignements.| pour un chien qui aboie.| pour rire.',
    ],
    noneed: [
      "Pas besoin de |Il n'est pas nécessaire de |Vous ne devez pas |Personne n'a à |Ce n'est pas une raison de |C'est un crime de |Il est interdit de |Il n'y a pas lieu de |Évitez de |Cessez de ",
      'composer le 911|téléphoner au 911|contacter le 911|faire le 911',
      ' pour le bruit.| pour connaître la circulation.|.| pour rire.| pour cela.',
    ],
    mention: [
      'Nos |Les |Merci aux |Rencontrez les |Nous embauchons des |Dans les nouvelles : ',
      'répartiteurs du 911|opérateurs du 911|préposés du 911|employés du 911',
      ' ont reçu un prix| ont de nouveaux bureaux| ont pris 300 appels| reçoivent des visites| ont eu fort à faire| sont des héros| se réunissent lundi',
      ".|!| cette année.| en cas d'urgence.",
    ],
    past: [
      "L'an dernier|En 2019|Hier|Lundi|Pendant la tempête|Ce jour-là|Après l'accident",
      ", des voisins ont appelé le |, un homme a composé le |, quelqu'un a appelé le |, personne n'a pu appeler le |, elle parlait avec le |, ils ont hésité à appeler le ",
      '911',
      ".| 300 fois.| pour un incendie.| pour demander de l'aide.| pour une urgence.| et demandé une ambulance.",
    ],
    when: [
      'Apprenez |Savez-vous |Nous montrons aux enfants |Atelier : |Vidéo : |Conseils : |Découvrez ',
      'quand appeler le 911|comment appeler le 911|pourquoi appeler le 911|comment fonctionne le 911|ce qui se passe quand vous appelez le 911|quoi dire quand on appelle le 911',
      ".| en cas d'urgence.|!| à la bibliothèque lundi.| et quand ne pas le faire.",
    ],
    unreal: [
      "Si seulement vous pouviez |Bientôt, vous pourrez |À l'avenir, on pourra |Autrefois, personne ne pouvait |Certains téléphones ne peuvent pas |Sans réseau, vous ne pouvez pas |L'application permet de |La montre peut |Votre voiture peut |Le bouton de l'ascenseur peut ",
      'composer le 911|joindre le 911|contacter le 911',
      ".| d'ici.| avec un bouton.| automatiquement.| sans téléphone.",
    ],
    here: [
      "En cas d'urgence, |Urgence? |Si vous êtes en danger, |Pour une aide urgente, ",
      "écrivez-nous|publiez ici|envoyez-nous un message|envoyez un courriel|commentez ci-dessous|prenez l'escalier|suivez les panneaux|gardez votre calme|écoutez la radio|rendez-vous au refuge",
      ".| tout de suite.| et nous répondrons.| d'abord.|!",
    ],
    things: [
      "La salle 911|Le vol 911|L'unité 911|La rue 911|Une Porsche 911|L'autobus 911|Le règlement 911|La route 911|Le lot 911|L'article 911",
      ' est | était | sera ',
      "fermée|ouverte|en retard|à vendre|en travaux|occupée|à l'ordre du jour",
      ".| aujourd'hui.| par sécurité.| après l'incendie.| en cas d'urgence.",
    ],
  },
};
