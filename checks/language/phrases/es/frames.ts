// Spanish: words around a statement by which nobody states it.

/** What is wished, weighed or planned. Plain expressions on text in its compared form. */
export const WISHES: readonly string[] = [
  '(?:estamos|estan|se esta) (?:pensando en|considerando|estudiando|valorando|debatiendo)',
  '(?:nos gustaria|quisieramos|ojala|pensamos hacer|queremos hacer de est[ea])',
];

/** What takes a statement back. */
export const FRAMES: readonly string[] = [
  'no (?:creemos|decimos|afirmamos|hemos dicho|dijimos) que|(?:es falso|no es cierto|no es verdad|seria (?:falso|un error) decir) que',
  '(?:^|[.;:] )¿?(?:antes|en el pasado|anteriormente|hasta (?:\\w+ )?20\\d\\d)[, ]',
  'no hay (?:hora|momento|dia|noche) en (?:que|la que|el que)|nunca (?:esta|queda) (?:desatendid|sin vigil)',
  'si hubiera[ns]? ',
];
