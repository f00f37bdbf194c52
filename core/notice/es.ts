// The notice page in Spanish.
import type { NoticeFacts, NoticeWords } from './words.ts';

export function noticeInSpanish(facts: NoticeFacts): NoticeWords {
  const { name, emergencyNumber } = facts;
  return {
    title: 'Normas de redes sociales y avisos',
    lead: `Estas normas y avisos valen para todas las páginas y cuentas públicas de ${name}.`,
    emergency: {
      head: 'Emergencias',
      says: [
        `En caso de emergencia, llame al ${emergencyNumber}.`,
        'No use nuestras páginas, comentarios o mensajes para denunciar un delito o una emergencia.',
      ],
    },
    purpose: {
      head: 'Para qué son nuestras páginas',
      says: `${name} usa esta página y sus cuentas para compartir noticias e información de seguridad con la comunidad.`,
    },
    official: {
      head: 'Páginas oficiales',
      says: `Esta es una página oficial de ${name}, mantenida por ${name}.`,
      pages: 'Nuestras páginas y cuentas oficiales:',
    },
    monitoring: {
      head: 'Sin supervisión permanente',
      says: 'Esta página y nuestras cuentas no se supervisan las 24 horas. Los mensajes y comentarios pueden leerse tarde o no leerse.',
    },
    opinions: {
      head: 'Comentarios de visitantes',
      says: `Los comentarios de los visitantes son suyos y no reflejan necesariamente las opiniones de ${name}.`,
    },
    ...rulesInSpanish(facts),
    updated: 'Última actualización',
  };
}

type Rules = Pick<NoticeWords, 'records' | 'comments' | 'removal' | 'contact'>;

function rulesInSpanish({ name, law }: NoticeFacts): Rules {
  return {
    records: {
      head: 'Registros públicos',
      says:
        law === undefined
          ? 'Todo lo que se publique o se nos envíe aquí puede ser un registro público y puede divulgarse a quien lo solicite.'
          : `Todo lo que se publique o se nos envíe aquí puede ser un registro público conforme a ${law} y puede divulgarse a quien lo solicite.`,
    },
    comments: {
      head: 'Normas de comentarios',
      says: 'Los comentarios son bienvenidos. Podemos ocultar o eliminar comentarios que contengan algo de lo siguiente:',
      removed: [
        'amenazas verdaderas de violencia, o palabras que inciten a actos ilegales inminentes',
        'obscenidad como la define la ley',
        'datos privados de una persona, como su domicilio, teléfono o número de cuenta',
        'publicidad comercial, mensajes repetidos o enlaces a programas dañinos',
        'material que infrinja derechos de autor o marcas',
      ],
      kept: 'Una opinión no es motivo de eliminación, y una crítica a nosotros tampoco.',
    },
    removal: {
      head: 'Eliminación y conservación',
      says: [
        `${name} puede eliminar los comentarios que incumplan estas normas de comentarios. Se conserva una copia de cada comentario eliminado, con la fecha y el motivo, como exige la ley de registros públicos.`,
        'Quien escribió un comentario que eliminamos puede preguntarnos el motivo y pedir una revisión, por los medios indicados abajo.',
      ],
    },
    contact: {
      head: 'Contacto',
      says: 'Cuando no sea una emergencia, comuníquese con nosotros aquí:',
      site: 'Sitio web oficial:',
    },
  };
}
