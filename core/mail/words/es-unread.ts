// Why a page could not be read, what was done about it and what somebody can do, in Spanish.
import type { Words } from './words.ts';

export const ES_UNREAD: Pick<Words, 'unread' | 'unreadDo'> = {
  unread: {
    login: {
      means: 'La plataforma solo la muestra a quien ha iniciado sesión.',
      done: tried,
    },
    'turned-away': { means: 'El sitio no dejó entrar a nuestro lector.', done: tried },
    'not-allowed': {
      means: 'La plataforma no permite la lectura automática, y lo respetamos.',
      done: () => 'No la visitamos.',
    },
    'to-bring': {
      means:
        'La plataforma no permite la lectura automática: una persona tiene que traernos la página.',
      done: () => 'La estamos esperando.',
    },
    key: {
      means:
        'La plataforma solo nos deja leerla con una clave de acceso, y no hay ninguna que sirva.',
      done: () => 'Se avisó a quien maneja el auditor.',
    },
    gone: { means: 'No encontramos la página en su dirección.', done: tried },
    trouble: { means: 'El sitio tuvo problemas técnicos.', done: tried },
    ours: {
      means: 'Nuestro lector falló con ella. Es culpa nuestra y no de la página.',
      done: () => 'Se avisó a quien maneja el auditor.',
    },
  },
  unreadDo: (kind, who) => {
    const person = who ?? 'Alguien';
    if (kind === 'ours' || kind === 'key') return 'Nadie de ustedes tiene que hacer nada.';
    if (kind === 'gone')
      return `${person} debería abrir la página y decirnos su dirección correcta, o que está cerrada.`;
    if (kind === 'trouble')
      return `Si sigue así, ${who ?? 'alguien'} debería preguntar al proveedor del sitio.`;
    if (kind === 'turned-away')
      return `${person} debería pedir al proveedor del sitio que deje entrar a nuestro lector.`;
    return `${person} debería abrir la página y enviarnos su texto.`;
  },
};

function tried(wasTriedAgain: boolean): string {
  return wasTriedAgain
    ? 'Volvimos a intentarlo más tarde en la misma auditoría.'
    : 'Volver a intentarlo no sirve.';
}
