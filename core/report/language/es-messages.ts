// The messages that are each item's own, in Spanish. A test holds the keys against the checks'.

const CONTACT =
  'La página debe mostrar un teléfono que no sea de emergencia, un correo electrónico o una dirección postal.';
const REMOVAL = 'si se retiran publicaciones o comentarios, cuándo, y qué se conserva de ellos';
const RULES = 'cómo se tratan los comentarios del público y qué no se permite';
const OPINION = 'lo que publican los visitantes no es la opinión de la agencia';

export const ES_MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'purpose-statement': {
    'says-so': 'La página dice para qué la usa la agencia.',
    mission:
      'La página da la misión de la agencia, un lema o una bienvenida. Mire si además debe decir para qué sirve la propia página.',
    'not-used':
      'La página dice que ya no se usa. Una página que se queda debe decir para qué la usa la agencia.',
    topic:
      'La frase más parecida no dice para qué es la página. La página debe decir para qué la usa la agencia.',
  },
  'maintained-by-agency': {
    'says-so': 'La página dice que es la página oficial de la agencia o que ella la mantiene.',
    'screen-reader':
      'Solo lo dice el título en la pestaña del navegador, la descripción de una imagen o un texto para lectores de pantalla. Mire la página: los visitantes deben poder verlo.',
    copyright:
      'Solo una línea de derechos de autor nombra a la agencia. Mire si la página debe decir con más claridad quién la mantiene.',
    'other-name':
      'La página dice que es oficial o que alguien la mantiene, y el nombre no es el de la lista. Mire si es esta agencia.',
    'no-name':
      'La página dice que es oficial o que alguien la mantiene. No se dio un nombre de la agencia con que compararlo. Mire si es esta agencia.',
    'not-official':
      'La página dice que no es, o que ya no es, la página oficial. Debe decir que la mantiene la agencia.',
    'other-page':
      'La frase más parecida llama oficial a otra página. Esta página debe decir que a ella la mantiene la agencia.',
    topic:
      'La frase más parecida no dice de quién es la página. La página debe decir que la mantiene la agencia.',
  },
  'not-monitored-disclaimer': {
    'says-so': 'La página dice que no se vigila a toda hora.',
    hours:
      'La página indica las horas en que se vigila, así que los visitantes saben que no se vigila a otras horas.',
    'always-monitored':
      'La página dice que se vigila a toda hora o de forma activa. Debe decir que no se vigila a toda hora.',
    'monitored-only':
      'La página dice que se vigila o se revisa, y no dice cuándo no. Debe decir que no se vigila a toda hora.',
    'other-thing':
      'La frase más parecida trata de otra cosa y no de esta página. La página debe decir que ella misma no se vigila a toda hora.',
    'slow-answer':
      'La página dice que una respuesta puede tardar o no llegar. Mire si los visitantes entienden que nadie la vigila a toda hora.',
    mailbox:
      'La página dice que no se atiende un correo o un teléfono. Mire si eso vale también para la página.',
  },
  'emergency-note': {
    'says-so': 'La página dice a los visitantes a qué número llamar en una emergencia.',
    'not-here':
      'La página dice que no es el lugar para emergencias, y no dice qué hacer en su lugar. Añada el número al que deben llamar los visitantes.',
    'no-number':
      'La página habla de llamar en una emergencia, pero no con el número de emergencias del país. Mire si el número es correcto.',
    incident:
      'La página pide que se llame por un hecho o una persona. Mire si además dice a quién llamar en cualquier emergencia.',
    'write-here':
      'La página invita a avisar de emergencias por mensaje. Debe decir a qué número llamar en su lugar.',
    mention:
      'La página menciona el número de emergencias y no dice a nadie qué hacer. Debe decir a qué número llamar en una emergencia.',
    topic:
      'La página menciona emergencias, y no a qué número llamar. Debe decir a qué número llamar en una emergencia.',
  },
  'visitor-opinions-note': {
    'says-so': `La página dice que ${OPINION}.`,
    sharing:
      'La página dice que compartir, seguir o enlazar no es respaldar. Eso trata de lo que comparte la agencia: mire si hay que nombrar también los comentarios de los visitantes.',
    'not-liable':
      'La página dice que la agencia no responde de lo que publican los visitantes. Mire si además debe decir que no es la opinión de la agencia.',
    endorsed: `La página dice que la agencia respalda lo que publican los visitantes. Debe decir que ${OPINION}.`,
    'someone-else': `La frase más parecida trata de sitios enlazados, productos, empleados o una sola persona. La página debe decir que ${OPINION}.`,
    topic: `La página habla de opiniones o comentarios, y no de quién son. Debe decir que ${OPINION}.`,
  },
  'public-disclosure-notice': {
    'says-so':
      'La página dice que lo que se publica o envía puede ser un registro público o puede divulgarse.',
    privacy:
      'La página promete no divulgar datos salvo cuando la ley lo pida. Mire si hay que decir con más claridad que lo que se publica es un registro público.',
    secret:
      'La página dice que lo que publican o envían los visitantes queda en privado. Debe decir que puede ser un registro público.',
    'other-records':
      'La frase más parecida trata de pedir registros, o de otros registros. La página debe decir que lo que publican o envían los visitantes puede ser un registro público.',
  },
  'website-link': {
    linked: 'La página lleva al sitio web oficial.',
    named:
      'La página lleva a un sitio que tiene el nombre de la agencia. No consta ningún sitio oficial: añádalo a la lista, para distinguir las imitaciones.',
    'own-site': 'La página es parte del sitio web oficial y no necesita un enlace a él.',
    'not-served':
      'No se pudo ver aquí el campo de enlace del perfil. Mire el perfil: debe enlazar el sitio web oficial.',
    indirect:
      'El enlace pasa por un sitio que no muestra adónde lleva. Ábralo: debe llevar al sitio web oficial.',
    misleading:
      'Las palabras de un enlace nombran el sitio web oficial, pero lleva a otro. Mire ese enlace.',
    'unknown-host':
      'La página lleva a un sitio, y no consta ningún sitio oficial de la agencia. Si es ese, añádalo a la lista.',
    unseen: 'Solo los lectores de pantalla reciben el enlace; nadie lo ve. Hágalo visible.',
    lookalike:
      'La página debe llevar al sitio web oficial. Lleva a uno que solo se le parece. Si esa dirección es de la agencia, añádala a la lista.',
    strange:
      'La página debe llevar al sitio web oficial. Lleva a uno que no tiene nada del nombre de la agencia, y no consta ningún sitio oficial. Si es ese, añádalo a la lista.',
    missing:
      'La página debe llevar al sitio web oficial de la agencia, con un enlace o con la dirección escrita. No da ninguno.',
  },
  'contact-information': {
    phone: 'La página muestra un número de teléfono.',
    email: 'La página muestra un correo electrónico.',
    address: 'La página muestra una dirección postal.',
    spelled: 'La página muestra un correo electrónico escrito con palabras.',
    free: 'El único correo electrónico es de un servicio gratuito. Mire si es de la propia agencia.',
    local:
      'La página muestra un teléfono sin código de área: complételo para quien llama desde lejos.',
    'perhaps-others':
      'Hay un contacto, pero la página también se lee como la de una empresa, un club o un periódico. Mire si es de la propia agencia.',
    others: 'El único teléfono parece una línea de denuncias. Mire si llega a la agencia.',
    doubtful:
      'Las palabras junto al único contacto hablan en su contra: fuera de uso, número de un caso, llamadas de estafa u otra persona. Mire si llega a la agencia.',
    unclear:
      'Lo que más parece un teléfono no se puede marcar tal como está escrito, o nada dice qué es. Mírelo y escriba el número completo.',
    elsewhere:
      'Hay una dirección, pero puede ser la de un lugar donde ocurre algo. Mire si es de la propia agencia.',
    'screen-reader':
      'Solo los lectores de pantalla reciben el contacto; nadie lo ve. Hágalo visible.',
    'not-served':
      'No se pudieron ver aquí los campos de contacto del perfil. Mire el perfil: debe mostrar un teléfono, un correo o una dirección postal.',
    language: 'No se comprueban direcciones en este idioma. Mire si la página muestra un contacto.',
    fax: `${CONTACT} Solo muestra un fax.`,
    service: `${CONTACT} Solo muestra el número de un servicio para todos.`,
    form: `${CONTACT} No basta un enlace a una página o formulario de contacto.`,
    emergency: `${CONTACT} No basta el número de emergencias.`,
    visitor: `${CONTACT} Solo un visitante o una cita nombra un contacto.`,
    missing: `${CONTACT} No se encontró ninguno.`,
  },
  'comment-policy': {
    rules: 'La página dice según qué normas trata los comentarios.',
    'policy-link':
      'La página enlaza por su nombre sus normas para comentarios. Las normas están en la página enlazada.',
    'hidden-link':
      'Solo los lectores de pantalla reciben el enlace a las normas para comentarios. Hágalo visible.',
    'site-terms':
      'La página enlaza condiciones de uso. Mire si dicen cómo se tratan los comentarios del público.',
    bare: 'La página dice que se pueden retirar comentarios, y no cuáles. Debería decir qué no se permite.',
    asks: 'La página pide buenos modales, y no dice qué pasa con los comentarios que no los tienen. Mire si eso basta.',
    closed:
      'Parece que aquí los comentarios están cerrados. Mire si hacen falta normas para comentarios.',
    unmoderated:
      'La página dice que los comentarios no se moderan. Debería decir según qué normas se tratan.',
    topic: `La página habla de comentarios o de normas, y no de ambas cosas juntas. Debería decir ${RULES}.`,
  },
  'removal-policy': {
    'says-both':
      'La página dice cuándo se retiran publicaciones o comentarios y qué se conserva de ellos.',
    'policy-link':
      'La página enlaza por su nombre sus normas para retirar publicaciones. Las normas están en la página enlazada.',
    'comment-link': `La página enlaza sus normas para comentarios. Mire si dicen ${REMOVAL}.`,
    'says-when':
      'La página dice cuándo se retiran publicaciones o comentarios. Mejor sería decir también qué se conserva de ellos.',
    'only-taken-off':
      'La página dice que se pueden retirar comentarios, y no cuándo ni qué se conserva de ellos. Debería decir ambas cosas.',
    'keeps-taken':
      'La página dice qué se conserva de las publicaciones o los comentarios que retira. Mejor sería decir también cuándo los retira.',
    'only-kept':
      'La página dice qué se conserva, y no si se retiran publicaciones o comentarios ni cuándo. Debería decir ambas cosas.',
    never:
      'La página dice que nunca se retiran comentarios. Debería decir si se retiran, cuándo, y qué se conserva.',
    topic: `La página habla de retirar o conservar algo, y no de comentarios. Debería decir ${REMOVAL}.`,
  },
};
