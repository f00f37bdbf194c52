// Text to paste in French.
import { given, type Words } from './words.ts';

export const FR: Words = {
  'purpose-statement': ({ name, shortName, on }) =>
    on === 'profile'
      ? [
          `${name} utilise cette page pour partager des nouvelles et des conseils de sécurité avec la population.`,
          `Nouvelles et conseils de sécurité : ${shortName}.`,
          'Nous partageons ici des nouvelles et des conseils de sécurité.',
        ]
      : [
          `${name} utilise ce site web pour partager des nouvelles et des conseils de sécurité avec la population.`,
          'Nous utilisons ce site web pour partager des nouvelles et des conseils de sécurité avec la population.',
        ],
  'maintained-by-agency': ({ name, shortName, on }) =>
    on === 'profile'
      ? [`Page officielle : ${name}. Cette page est gérée par ${name}.`, `Page officielle : ${shortName}.`]
      : [`Ce site web est géré par ${name}.`, `Site web officiel : ${name}.`], // prettier-ignore
  'not-monitored-disclaimer': ({ on }) =>
    on === 'profile'
      ? ['Ce compte n’est pas surveillé 24 h/24.', 'Non surveillé 24 h/24.', 'Non surveillé 24/7.']
      : ['Cette page n’est pas surveillée 24 h/24.'],
  'emergency-note': ({ emergencyNumber }) => [
    `En cas d’urgence, composez le ${emergencyNumber}.`,
    `Urgence : composez le ${emergencyNumber}.`,
    `Urgence : ${emergencyNumber}.`,
  ],
  'visitor-opinions-note': ({ name }) => [
    `Les commentaires des visiteurs n’engagent qu’eux et ne reflètent pas nécessairement l’opinion de l’organisme (${name}).`,
    'Les commentaires des visiteurs ne reflètent pas notre opinion.',
  ],
  'public-disclosure-notice': ({ law }) => [
    ...given(law, (known) => [
      `Tout ce qui est publié ou envoyé ici peut être un document public au sens de la loi (${known}) et être communiqué sur demande.`,
    ]),
    'Tout ce qui est publié ou envoyé ici peut être un document public et être communiqué sur demande.',
    'Les publications et les messages peuvent être des documents publics.',
  ],
  'website-link': ({ site }) => given(site, (known) => [`Site web officiel : ${known}`, known]),
  'contact-information': ({ name, contact }) =>
    given(contact, (known) => [
      `Pour joindre ${name} lorsqu’il n’y a pas d’urgence : ${known}`,
      `Sans urgence : ${known}`,
    ]),
  'comment-policy': ({ name, shortName }) => [
    `Les commentaires sont les bienvenus. ${name} peut masquer ou supprimer les commentaires qui contiennent des menaces, des obscénités, de la publicité ou des données privées d’autrui.`,
    `${shortName} peut supprimer les commentaires contenant menaces, obscénités, publicité ou données privées.`,
  ],
  'removal-policy': ({ name, shortName }) => [
    `${name} peut supprimer les commentaires qui enfreignent ses règles. Une copie de chaque commentaire supprimé est conservée comme l’exige la loi sur les archives, et son auteur peut demander une révision.`,
    `${shortName} peut supprimer les commentaires qui enfreignent ses règles et en conserve une copie.`,
  ],
  notice: (address) => [
    `Règles des commentaires et avis : ${address}`,
    `Règles : ${address}`,
    address,
  ],
};
