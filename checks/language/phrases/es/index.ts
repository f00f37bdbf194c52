// Spanish: the whole phrase table. Text is compared without accents ("numero", "pagina", "policia").
import type { PhraseTable } from '../table.ts';
import { comments, removal, stems as policyStems } from './comments.ts';
import { items } from './items.ts';
import { words } from './words.ts';

export const ES: PhraseTable = {
  language: 'es',
  common:
    'el la los las de del y es son no esta este para por nuestra nuestro en un una que se al su sus o con desde si llame oficial lo cuenta pagina'.split(
      ' ',
    ),
  digits: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  words,
  stems: {
    ...policyStems,
    monitoring: {
      alone: 'monitor|monitorea|supervis',
      pair: [
        'atend|atien|revis|vigil|respond|respuest|contest|lee$|leen|leer|mensaje|disponib|consult',
        'no$|nadie|sin|0|1|2|3|4|5|6|7|8|9|horario|hora|lunes|laborable|dia|solo|unicamente|habil|siempre|permanent|fuera',
      ],
    },
    emergency: {
      alone: 'emergenci|urgenci',
      pair: [
        '0|1|2|3|4|5|6|7|8|9|nueve|uno|cero',
        'llam|marq|marc|telefon|avis|contact|peligro|numero|policia|bomberos',
      ],
    },
    opinions: {
      alone: 'retuit|rt$|rts|retweet',
      pair: [
        'comentario|opinion|mensaje|publicacion|contenido|usuario|ciudadan|visitante|tercer',
        'no$|reflej|represent|respald|ajen|propi|exclusiv|comparte|compartimos|responsab|autor',
      ],
    },
    records: {
      alone: 'divulga|transparencia',
      pair: [
        'publico|publica|registro|documento|acceso|informacion|confidencial|privad|ley$',
        'comentario|mensaje|publica|envi|contenido|informacion|comunicacion|escrib|todo|cuanto|correo',
      ],
    },
    maintained: {
      alone: 'oficial|gestionad|administrad|copyright',
      pair: [
        'gestion|administr|mantien|lleva|pertenec|esta|bienvenid|publicad|dio$|reservados',
        'pagina|cuenta|perfil|sitio|web|canal|red$|redes|plataforma|derechos|facebook|twitter',
      ],
    },
    purpose: {
      alone:
        'objetivo|finalidad|proposito|mision|bienvenid|siguenos|siganos|informa|comprometid|servir|hola',
      pair: [
        'pagina|cuenta|perfil|sitio|web|canal|red$|redes|plataforma|noticia|actualid|evento|alerta|consejo|estas',
        'sirv|para$|usa|utiliza|compart|difund|de$|sobre|y$|no$|ya$|conocer|comunica|mantien',
      ],
    },
  },
  items: { ...items, comments, removal },
  voice: {
    advice: [
      '(?:los|las) (?:organismos|ayuntamientos|municipios|entidades|empleados|agencias) (?:\\w+ ){0,2}(?:deben|deberan|deberian|tienen que)',
      '(?:modelo|ejemplo|plantilla) de (?:politica|aviso|texto|descargo|nota)',
      '(?:por ejemplo|su (?:organismo|entidad|agencia|departamento) (?:debe|deberia))',
      '(?:debe|deberia|deberan|deben) (?:incluir|indicar|figurar|contener|decir|constar)',
    ],
    reported: [
      '(?:dijo|segun (?:fuentes|el diario|la prensa|el portavoz|la portavoz)|informo|explico|afirmo|senalo|anuncio|declaro|portavoz)',
    ],
    personal: [
      '(?:yo|mis|mi) (?:opiniones|opinion|cuenta|tuits|tweets|empresa|empleador)',
      'a titulo personal',
      'cuenta (?:personal|parodia)',
      'opiniones (?:propias|personales)',
    ],
  },
};
