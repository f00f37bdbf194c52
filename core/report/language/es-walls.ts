// Walls and refusals in Spanish: what stood in the page's place, and what to do.

export const BY_HAND =
  'Compruebe esta página a mano: copie su texto o guárdela desde un navegador, y compruébela con «presence check».';
export const OPEN_YOURSELF =
  'Abra la dirección en una ventana privada del navegador, sin iniciar sesión, y vea lo que ve un visitante.';

export const ES_WALLS = {
  'login-wall': {
    means: 'En lugar de la página hay una pantalla que pide iniciar sesión o registrarse.',
    remedy: `Vea en los ajustes si la página es pública. ${BY_HAND}`,
  },
  'login-or-gone': {
    means:
      'La plataforma muestra la misma pantalla si la cuenta ya no existe y si no se inició sesión.',
    remedy: `Vea si la cuenta sigue allí y es pública. ${BY_HAND}`,
  },
  'consent-wall': {
    means: 'En lugar de la página hay una pantalla que pide aceptar antes cookies o condiciones.',
    remedy: `El auditor nunca acepta en nombre de nadie. ${BY_HAND}`,
  },
  'age-wall': {
    means: 'En lugar de la página hay una pantalla que pregunta la edad.',
    remedy: `Quite en los ajustes de la página el límite de edad o la marca de contenido delicado. ${BY_HAND}`,
  },
  'geo-blocked': {
    means: 'El sitio no muestra la página a visitantes del lugar desde el que trabaja el auditor.',
    remedy: `Haga la auditoría desde el país de la agencia, o pida al proveedor que abra la página a todos. ${BY_HAND}`,
  },
  'bot-challenge': {
    means: 'En lugar de la página hay una prueba de si el visitante es humano.',
    remedy: `Envíe al proveedor del sitio la petición que está con esta página en el informe: dice a quién dejar pasar. Mientras tanto: ${BY_HAND}`,
  },
  suspended: {
    means:
      'La plataforma o el proveedor del sitio dice que esta cuenta está suspendida o fue eliminada.',
    remedy: 'Pregúnteles por qué; si la cuenta se perdió para siempre, quítela de la lista.',
  },
  unavailable: {
    means:
      'La plataforma dice que la página no está disponible: borrada, sin publicar o limitada a algunos visitantes.',
    remedy: `Vea en los ajustes de la página si está publicada y abierta a todos. ${BY_HAND}`,
  },
  'soft-404': {
    means:
      'El sitio responde con una página de «no encontrado», o la plataforma dice que no existe esa cuenta.',
    remedy: 'Busque la dirección nueva de la página y póngala en la lista, o quite la página.',
  },
  parked: {
    means: 'El dominio está en venta o aparcado: la página no está bajo el control de la agencia.',
    remedy:
      'Avise enseguida a quien renueva el dominio; deje de enviar allí a los visitantes, y quite la página de la lista si se perdió.',
  },
  maintenance: {
    means: 'El sitio dice que está en mantenimiento o en construcción.',
    remedy:
      'No hay nada que hacer: la próxima auditoría lo intenta de nuevo. Si sigue así, pregunte a quien lleva el sitio web.',
  },
  'moved-elsewhere': {
    means: 'La dirección lleva a otra página, sitio o cuenta que la de la lista.',
    remedy:
      'Abra la dirección y vea adónde lleva. Si es la página correcta, ponga su dirección en la lista; si no, busque la página o quítela.',
  },
  'not-the-page': {
    means: 'Lo que hay en la dirección no parece una página de la agencia.',
    remedy:
      'Abra usted la dirección. Si es correcta, añada a la agencia el nombre que se usa allí (alsoKnownAs); si no, corrija la dirección.',
  },
  empty: {
    means: 'La página no muestra ningún texto.',
    remedy: `${OPEN_YOURSELF} Si hay texto, compruebe la página a mano; si no, pregunte al proveedor.`,
  },
} as const;
