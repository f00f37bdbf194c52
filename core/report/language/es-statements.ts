// The messages that every statement has in common, in Spanish, worded for each item. A test holds the keys against the checks'.

/** What the page has to say: `la página dice …` and `la página debe decir …` are put before it. */
const STATEMENTS = {
  'purpose-statement': 'para qué la usa la agencia',
  'maintained-by-agency': 'que la mantiene la agencia',
  'not-monitored-disclaimer': 'que no se vigila a toda hora',
  'emergency-note': 'a qué número llamar en una emergencia',
  'visitor-opinions-note': 'que lo que publican los visitantes no es la opinión de la agencia',
  'public-disclosure-notice': 'que lo que se publica o envía puede ser un registro público',
  'comment-policy': 'cómo se tratan los comentarios del público y qué no se permite',
  'removal-policy': 'si se retiran publicaciones o comentarios, cuándo, y qué se conserva de ellos',
} as const;

/** What is advice is said as advice. */
const ADVICE: ReadonlySet<string> = new Set(['comment-policy', 'removal-policy']);

type Messages = Readonly<Record<string, string>>;

export const ES_STATEMENTS: Readonly<Record<string, Messages>> = Object.fromEntries(
  Object.entries(STATEMENTS).map(([item, says]) => [
    item,
    sharedOf(says, ADVICE.has(item) ? 'debería' : 'debe'),
  ]),
);

function sharedOf(says: string, must: string): Messages {
  return {
    missing: `La página ${must} decir ${says}. No se encontró nada parecido.`,
    'others-words': `La página ${must} decir ${says}, con sus propias palabras. La frase más parecida pregunta, aconseja, cita o cuenta lo que dicen otros, o habla por una sola persona.`,
    'perhaps-others': `La página dice ${says}, pero también se lee como la de una empresa, un club o un periódico, o como el comentario de un visitante. Mire si es de la propia agencia.`,
    'not-in-force': `La página dice ${says}, y también que su texto es un borrador, un ejemplo o ya no rige. Mire qué texto vale.`,
    'in-other-words': `La página dice ${says}, con sus propias palabras.`,
    unusual: `La página parece decir ${says}, con palabras que se usan poco para eso. Mire si los visitantes lo entienden así.`,
    'on-click': `La página dice ${says}. Un visitante solo lo ve tras un clic en la página.`,
    'screen-reader': `Solo la descripción de una imagen o un texto para lectores de pantalla dice ${says}. Mire la página: los visitantes ${must === 'debe' ? 'deben' : 'deberían'} poder verlo.`,
    lookalike: `La página dice ${says}. Algunas de sus letras son de otro alfabeto y solo se parecen: escriba la frase de nuevo, para que la encuentren los lectores de pantalla y las búsquedas.`,
    both: `La página ${must} decir ${says}. Una frase lo dice y otra dice lo contrario: quite la equivocada.`,
    language: `Lo citado está en un idioma que no se comprueba. Una persona ${must} mirar si la página dice ${says}.`,
  };
}
