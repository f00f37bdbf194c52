// Text to paste in Spanish.
import { given, type Words } from './words.ts';

export const ES: Words = {
  'purpose-statement': ({ name, shortName, on }) =>
    on === 'profile'
      ? [
          `${name} usa esta página para compartir noticias e información de seguridad con la comunidad.`,
          `Noticias e información de seguridad de ${shortName}.`,
          'Aquí compartimos noticias e información de seguridad.',
        ]
      : [
          `${name} usa este sitio web para compartir noticias e información de seguridad con la comunidad.`,
          'Usamos este sitio web para compartir noticias e información de seguridad con la comunidad.',
        ],
  'maintained-by-agency': ({ name, shortName, on }) =>
    on === 'profile'
      ? [`Esta es la página oficial de ${name}, mantenida por ${name}.`, `Página oficial de ${shortName}.`]
      : [`Este sitio web es mantenido por ${name}.`, `Este es el sitio web oficial de ${name}.`], // prettier-ignore
  'not-monitored-disclaimer': ({ on }) =>
    on === 'profile'
      ? [
          'Esta cuenta no se supervisa las 24 horas.',
          'No se supervisa las 24 horas.',
          'No supervisada 24/7.',
        ]
      : ['Esta página no se supervisa las 24 horas.'],
  'emergency-note': ({ emergencyNumber }) => [
    `En caso de emergencia, llame al ${emergencyNumber}.`,
    `Emergencias: llame al ${emergencyNumber}.`,
    `Emergencias: ${emergencyNumber}.`,
  ],
  'visitor-opinions-note': ({ name, shortName }) => [
    `Los comentarios de los visitantes son suyos y no reflejan necesariamente las opiniones de ${name}.`,
    `Los comentarios de los visitantes no reflejan las opiniones de ${shortName}.`,
    'Los comentarios de los visitantes no reflejan nuestra opinión.',
  ],
  'public-disclosure-notice': ({ law }) => [
    ...given(law, (known) => [
      `Todo lo que se publique o envíe aquí puede ser un registro público conforme a ${known} y puede divulgarse a quien lo solicite.`,
    ]),
    'Todo lo que se publique o envíe aquí puede ser un registro público y puede divulgarse a quien lo solicite.',
    'Las publicaciones y los mensajes pueden ser registros públicos.',
  ],
  'website-link': ({ site }) => given(site, (known) => [`Sitio web oficial: ${known}`, known]),
  'contact-information': ({ name, contact }) =>
    given(contact, (known) => [
      `Para comunicarse con ${name} cuando no sea una emergencia: ${known}`,
      `No emergencias: ${known}`,
    ]),
  'comment-policy': ({ name, shortName }) => [
    `Los comentarios son bienvenidos. ${name} puede ocultar o eliminar comentarios que contengan amenazas, obscenidades, publicidad o datos privados de otras personas.`,
    `${shortName} puede eliminar comentarios con amenazas, obscenidades, publicidad o datos privados.`,
  ],
  'removal-policy': ({ name, shortName }) => [
    `${name} puede eliminar los comentarios que incumplan sus normas de comentarios. Se conserva una copia de cada comentario eliminado como exige la ley de registros públicos, y quien lo escribió puede pedir una revisión.`,
    `${shortName} puede eliminar los comentarios que incumplan sus normas y conserva una copia.`,
  ],
  notice: (address) => [
    `Normas de comentarios y avisos: ${address}`,
    `Normas: ${address}`,
    address,
  ],
};
