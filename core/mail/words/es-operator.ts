// Messages to the auditor's operators in Spanish.
import { dayWords } from './days.ts';
import type { OperatorWords } from './words.ts';

const number = (count: number): string => count.toLocaleString('en-US');
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const ES_OPERATOR: OperatorWords = {
  sentence: ({ read, expected, agencies }) =>
    `La auditoría leyó ${number(read)} de ${counted(expected, 'página')} de ${counted(agencies, 'agencia')}.`,
  allGood: 'No hay nada que hacer.',
  gaps: {
    title: 'Páginas y resultados no cuadran',
    lead: 'Cada página prevista debe tener un resultado. Aquí no es así: termine o repita la auditoría.',
    row: (found, expected) =>
      found > expected
        ? `${counted(found, 'resultado')} para ${counted(expected, 'página')}`
        : `${number(found)} de ${counted(expected, 'página')} con resultado`,
  },
  unfinished:
    'La auditoría no llegó a su fin. Se dijo así a los destinatarios, y nada de páginas sueltas.',
  causes: {
    title: 'Retenido: probablemente una plataforma, o nosotros',
    lead: 'Muchas páginas perdieron lo mismo a la vez. No se avisó a nadie más. Mire una: si el texto está, el auditor se equivoca y hay que corregirlo; si no está, avise a los responsables.',
    row: (lost, had, since) =>
      `${number(lost)} de ${number(had)} lo perdieron, retenido desde el ${dayWords(since, 'es')}`,
    look: (url) => `Mire ${url}`,
  },
  crashed: {
    title: 'Comprobaciones que fallaron',
    lead: 'Un fallo del auditor. No se habló de estos puntos a los destinatarios.',
    row: (count) => `falló en ${counted(count, 'página')}`,
  },
  rules: {
    title: 'Reglas que cambiaron',
    lead: 'Las páginas no cambiaron. Se dice a los destinatarios que cambió una regla nuestra.',
    row: (failing, met, looks) =>
      [
        ...(failing > 0 ? [`ahora falta en ${counted(failing, 'página')}`] : []),
        ...(looks > 0 ? [`ahora por revisar en ${counted(looks, 'página')}`] : []),
        ...(met > 0 ? [`ahora se cumple en ${counted(met, 'página')}`] : []),
      ].join(', '),
  },
  unread: {
    title: 'Páginas que no se pudieron leer',
    lead: (share, isMuch) =>
      `El ${number(share)} % de las páginas${isMuch ? ': más de lo que puede ser casualidad. Quizá cambió una plataforma, o no dejan entrar a nuestra red' : ''}.`,
    row: (count, platforms) => `${counted(count, 'página')}: ${platforms}`,
    kind: {
      login: 'Solo con sesión iniciada',
      'turned-away': 'No nos dejaron entrar',
      'not-allowed': 'Lectura automática no permitida',
      'to-bring': 'A la espera de que alguien la traiga',
      key: 'Clave de acceso ausente o vencida',
      gone: 'No está en su dirección',
      trouble: 'Problemas técnicos del sitio',
      ours: 'Fallos de nuestro lector',
    },
  },
  mail: {
    title: 'Mensajes que no llegaron',
    lead: 'Corrija estas direcciones en la lista, o pregunte a quien maneja el servidor de correo.',
    failed: (detail) => `no se pudo enviar: ${detail}`,
    came: (state, detail) =>
      state === 'bounced' ? `volvió: ${detail}` : `marcado como no deseado: ${detail}`,
    slow: 'sigue esperando a ser enviado',
    nobody: 'No se nombra a nadie que reciba su informe.',
  },
  recheck: {
    title: 'En nueva comprobación',
    row: (count) =>
      `${counted(count, 'página')} en que las dos visitas vieron cosas distintas, o una de ellas falló`,
  },
  part: {
    gaps: (count) => `${counted(count, 'página')} sin resultado`,
    surplus: (count) => `${counted(count, 'resultado')} de más`,
    causes: (count) =>
      `${counted(count, 'probable fallo', 'probables fallos')} de plataforma o del auditor`,
    crashed: (count) =>
      count === 1 ? '1 comprobación falló' : `${number(count)} comprobaciones fallaron`,
    rules: (count) => (count === 1 ? '1 regla cambió' : `${number(count)} reglas cambiaron`),
    unread: (count) => `${counted(count, 'página')} sin leer`,
    mail: (count) => (count === 1 ? '1 mensaje no llegó' : `${number(count)} mensajes no llegaron`),
    nobody: (count) => `${counted(count, 'informe')} que nadie recibe`,
    recheck: (count) => `${counted(count, 'página')} en nueva comprobación`,
    nothing: (count) => `${counted(count, 'página')} con resultado, nada que hacer`,
  },
};
