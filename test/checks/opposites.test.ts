// The opposite of an item's statement, said by an agency by its name instead of "we": contradicted, in three languages; with a reason or a limit it is not.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { pageOf } from '../support/content.ts';

type Rows = { opposite: string[]; not: string[] };

const TABLE: Record<string, Rows> = {
  'purpose-statement': {
    opposite: [
      'The city no longer uses this page.',
      'The sheriff’s office no longer posts on this account.',
      'The fire district does not use this page any more.',
      'Lakeview Township has stopped using this page.',
      'This account is no longer used by the department.',
      'La alcaldía ya no usa esta página.',
      'El ayuntamiento ya no publica en esta cuenta.',
      'La policía municipal dejó de usar esta página.',
      'El condado no utiliza más esta cuenta.',
      'Esta cuenta ya no se usa.',
      'La Ville n’utilise plus cette page.',
      'La mairie ne publie plus sur ce compte.',
      'Le service des incendies a cessé d’utiliser cette page.',
      'La municipalité a cessé de publier sur ce compte.',
      'Ce compte n’est plus utilisé par la commune.',
    ],
    not: [
      'The city no longer uses pesticides in parks.',
      'La alcaldía ya no usa bolsas de plástico.',
      'La Ville n’utilise plus de sel sur les routes.',
    ],
  },
  'maintained-by-agency': {
    opposite: [
      'The city does not run this page.',
      'The police department does not manage this account.',
      'The county doesn’t maintain this page.',
      'This page is not operated by the fire department.',
      'The sheriff’s office no longer maintains this account.',
      'La alcaldía no administra esta página.',
      'El ayuntamiento no gestiona esta cuenta.',
      'La policía municipal ya no administra esta cuenta.',
      'Esta página no pertenece al condado.',
      'Los bomberos no llevan esta página.',
      'La Ville ne gère pas cette page.',
      'La mairie n’administre pas ce compte.',
      'La police ne gère plus cette page.',
      'Cette page n’appartient pas à la commune.',
      'Le service des incendies ne tient pas ce compte.',
    ],
    not: [
      'The city does not run the ice rink.',
      'La alcaldía no administra el estadio.',
      'La Ville ne gère pas la patinoire.',
    ],
  },
  'not-monitored-disclaimer': {
    opposite: [
      'Is this page watched at night? Yes, around the clock.',
      '¿Se vigila esta página de noche? Sí, siempre.',
      'Cette page est-elle surveillée la nuit ? Oui, toujours.',
      'The city monitors this page around the clock.',
      'The police department watches this account 24 hours a day.',
      'The sheriff’s office reads messages here at all times.',
      'Dispatchers monitor this page 24/7.',
      'This page is constantly monitored by the county.',
      'La alcaldía supervisa esta página las 24 horas.',
      'La policía vigila esta cuenta en todo momento.',
      'El ayuntamiento revisa esta página día y noche.',
      'Los bomberos leen los mensajes de esta página las 24 horas.',
      'Esta cuenta es supervisada por el condado las 24 horas.',
      'La Ville surveille cette page en tout temps.',
      'La police consulte ce compte 24 heures sur 24.',
      'La mairie surveille cette page jour et nuit.',
      'Les pompiers lisent les messages de cette page en permanence.',
      'Ce compte est surveillé par la commune 24 h/24.',
    ],
    not: [
      'Is this page watched at night? No.',
      'Is this page monitored on weekends? Yes, but not at night.',
      'The city monitors the river around the clock.',
      'La policía vigila las playas las 24 horas.',
      'La Ville surveille la rivière en tout temps.',
    ],
  },
  'emergency-note': {
    opposite: [
      'The police department takes reports of emergencies by message here.',
      'Report emergencies to the sheriff’s office here on this page.',
      'In an emergency, message the fire department on this page.',
      'In an emergency, send the city a private message.',
      'The county answers emergencies by direct message.',
      'En caso de emergencia, envíe un mensaje privado a la policía.',
      'Reporte emergencias a la alcaldía por mensaje privado.',
      'En una emergencia, escriba a los bomberos por esta página.',
      'La policía atiende emergencias por mensaje privado.',
      'El ayuntamiento recibe emergencias por este medio.',
      'En cas d’urgence, envoyez un message privé à la police.',
      'Signalez les urgences à la mairie par message privé.',
      'En cas d’urgence, écrivez aux pompiers sur cette page.',
      'La police reçoit les urgences par message privé.',
      'La Ville traite les urgences par messagerie.',
    ],
    not: [
      'Do not report emergencies to the police by message.',
      'La policía no atiende emergencias por mensaje privado.',
      'La police ne reçoit pas les urgences par message privé.',
    ],
  },
  'visitor-opinions-note': {
    opposite: [
      'The opinions of visitors are ours too.',
      "Visitors' comments are our views as well.",
      'What visitors write here is the position of the Sheriff’s Office.',
      'Las opiniones de los visitantes son nuestras.',
      'Les opinions des visiteurs sont les nôtres.',
      'The city endorses the comments of visitors.',
      'The department agrees with the comments posted here by the public.',
      'Comments by visitors are endorsed by the county.',
      'Comments by visitors reflect the official position of the city.',
      'The opinions of visitors are the opinions of the sheriff’s office.',
      'La alcaldía comparte las opiniones de los visitantes.',
      'El ayuntamiento respalda los comentarios de los usuarios.',
      'Los comentarios de los visitantes reflejan la opinión de la alcaldía.',
      'Las opiniones de los usuarios representan la posición oficial del condado.',
      'La policía avala todo lo que publican los ciudadanos.',
      'La Ville approuve les commentaires des visiteurs.',
      'La mairie cautionne les propos des internautes.',
      'Les commentaires des visiteurs reflètent la position de la Ville.',
      'Les opinions des internautes représentent l’avis officiel de la commune.',
      'La police partage les opinions des visiteurs.',
    ],
    not: [
      'The opinions of visitors are not ours.',
      'What you post is not the position of the City.',
      'Las opiniones de los visitantes son suyas, no nuestras.',
      'Les opinions des visiteurs ne sont pas les nôtres.',
      'The city does not endorse the comments of visitors.',
      'La alcaldía no comparte las opiniones de los visitantes.',
      'La Ville n’approuve pas les commentaires des visiteurs.',
    ],
  },
  'public-disclosure-notice': {
    opposite: [
      'The city keeps your messages private.',
      'The department never discloses messages sent to this page.',
      'The county does not release comments or messages.',
      'Messages to the police are confidential.',
      'The sheriff’s office will not share your messages with anyone.',
      'La alcaldía mantiene sus mensajes en privado.',
      'La policía nunca divulga los mensajes recibidos.',
      'El ayuntamiento no entrega a nadie los mensajes que recibe.',
      'Los mensajes a la alcaldía son confidenciales.',
      'El condado guarda en secreto los mensajes de los vecinos.',
      'La Ville garde vos messages confidentiels.',
      'La police ne divulgue jamais les messages reçus.',
      'La mairie ne communique vos messages à personne.',
      'Les messages envoyés à la commune sont confidentiels.',
      'La municipalité garde secrets les messages des citoyens.',
    ],
    not: [
      'The city keeps its parks clean.',
      'La alcaldía mantiene los parques limpios.',
      'La Ville garde les parcs propres.',
    ],
  },
  'comment-policy': {
    opposite: [
      'Comments with profanity stay up.',
      'Comments with insults are welcome.',
      'Rude comments stay up.',
      'Los comentarios con insultos se quedan.',
      'Les commentaires injurieux restent en ligne.',
      'The city does not moderate comments.',
      'The police department doesn’t remove any comments.',
      'The county never moderates comments on this page.',
      'Comments are not moderated by the department.',
      'Fairview Township does not delete comments.',
      'La alcaldía no modera los comentarios.',
      'El ayuntamiento no elimina comentarios.',
      'La policía nunca modera los comentarios.',
      'El condado no borra ningún comentario.',
      'Los comentarios no son moderados por la alcaldía.',
      'La Ville ne modère pas les commentaires.',
      'La mairie ne supprime aucun commentaire.',
      'La police ne modère jamais les commentaires.',
      'La commune n’efface pas de commentaires.',
      'Les commentaires ne sont pas modérés par la mairie.',
    ],
    not: [
      'Comments with profanity are not allowed.',
      'Comments with profanity never stay up.',
      'Los comentarios con insultos no se permiten.',
      'Les commentaires injurieux ne sont pas permis.',
      'The city does not remove comments because of the opinions in them.',
      'La alcaldía no elimina comentarios por su opinión.',
      'La Ville ne supprime pas de commentaires pour leur opinion.',
    ],
  },
  'removal-policy': {
    opposite: [
      'The city does not remove comments.',
      'The city doesn’t delete comments.',
      'The police department never deletes posts by visitors.',
      'The county will not hide any comments.',
      'No comment is ever removed by the department.',
      'Comments are never deleted by the city.',
      'La alcaldía no elimina comentarios.',
      'El ayuntamiento nunca borra los comentarios.',
      'La policía no retira ningún comentario.',
      'El condado jamás oculta publicaciones de los vecinos.',
      'La alcaldía no eliminará comentarios.',
      'Ningún comentario es eliminado por el ayuntamiento.',
      'La Ville ne supprime aucun commentaire.',
      'La mairie ne retire jamais les commentaires.',
      'La police n’efface pas les commentaires.',
      'La municipalité ne masque aucune publication.',
      'La Ville ne supprimera pas de commentaires.',
      'Aucun commentaire n’est supprimé par la commune.',
    ],
    not: [
      'The city does not remove comments unless they break the rules.',
      'The city does not remove snow from driveways.',
      'La alcaldía no elimina comentarios salvo los que contienen insultos.',
      'La alcaldía no retira escombros.',
      'La Ville ne supprime pas de commentaires, sauf s’ils sont injurieux.',
      'La Ville ne retire pas la neige des entrées.',
    ],
  },
};

/** Where a statement that says so may stand: a profile and a policy page. */
const PAGES = [
  { platform: 'facebook', kind: 'profile' },
  { platform: 'website', kind: 'policy-page', url: 'https://rivertonpd.gov/policy' },
] as const;

function outcomeOf(item: string, text: string, page: (typeof PAGES)[number]): string {
  const { content, about } = pageOf({ ...page, text });
  const one = RULES.checks.find(({ check }) => check.meta.id === item);
  if (one === undefined) throw new Error(`no check ${item}`);
  return one.check.judge(content, about).outcome;
}

describe.each(Object.entries(TABLE))('the opposite of %s', (item, { opposite, not }) => {
  it.each(opposite)('contradicts: %s', (text) => {
    expect(PAGES.map((page) => outcomeOf(item, text, page))).toEqual(['contradicted', 'contradicted']); // prettier-ignore
  });
  it.each(not)('does not contradict: %s', (text) => {
    for (const page of PAGES) expect(outcomeOf(item, text, page)).not.toBe('contradicted');
  });
});
