// Why something is not in a text to paste, in the words of whoever pastes it.
import type { ReaderLanguage } from './fix.ts';

type Reasons = {
  noRoom: string;
  noRoomNotice: string;
  onNotice: string;
  noContact: string;
  noSite: string;
  opposite: string;
  takeOff: string;
  ownWords: string;
  ownWordsUnsure: string;
  notRead: string;
  notAccepted: string;
  maybeInField: string;
  noWords: string;
  officialSite: string;
};

const EN: Reasons = {
  noRoom: 'There is no room for it in this field. Put it on a notice page of your own web site (presence notice makes one), and name that page in the inventory as “noticePage”.', // prettier-ignore
  noRoomNotice: 'There is no room for it in this field.',
  onNotice: 'It stands on your notice page, one click away, and the text links that page.',
  noContact: 'Your non-emergency number is not in the inventory: add “nonEmergencyPhone” to the agency, or write the number yourself.', // prettier-ignore
  noSite: 'No official web site is in the inventory: add “officialHosts” to the agency.',
  opposite: 'It says the opposite of what the page must say.',
  takeOff: 'It says the opposite of what the page must say: take it off the page.',
  ownWords: 'There is no room for these words beside what the page must say.',
  ownWordsUnsure: 'With these words beside it, what the page must say would not be understood.',
  notRead: 'We could not see what the field says now, so nothing of it is in this text. Keep what you need of it, as long as there is room.', // prettier-ignore
  notAccepted: 'Our own check does not accept our wording with this agency’s data: write it in your own words.', // prettier-ignore
  maybeInField: 'This may stand in a field or behind a button that we were not shown: look there before you add it.', // prettier-ignore
  noWords: 'The agency’s own rule gives no words for it.',
  officialSite: 'Put the address into the link field of the profile.',
};

const ES: Reasons = {
  noRoom: 'No cabe en este campo. Póngalo en una página de avisos de su propio sitio web (presence notice la crea) y nombre esa página en el inventario como «noticePage».', // prettier-ignore
  noRoomNotice: 'No cabe en este campo.',
  onNotice: 'Está en su página de avisos, a un clic, y el texto enlaza esa página.',
  noContact: 'Su número para lo que no es emergencia no está en el inventario: añada «nonEmergencyPhone» a la agencia, o escriba usted el número.', // prettier-ignore
  noSite: 'No hay sitio web oficial en el inventario: añada «officialHosts» a la agencia.',
  opposite: 'Dice lo contrario de lo que la página debe decir.',
  takeOff: 'Dice lo contrario de lo que la página debe decir: quítelo de la página.',
  ownWords: 'No caben estas palabras junto a lo que la página debe decir.',
  ownWordsUnsure: 'Junto a estas palabras no se entendería lo que la página debe decir.',
  notRead: 'No pudimos ver lo que dice ahora el campo, así que nada de eso está en este texto. Conserve lo que necesite, mientras quepa.', // prettier-ignore
  notAccepted: 'Nuestra propia comprobación no acepta nuestro texto con los datos de esta agencia: escríbalo con sus palabras.', // prettier-ignore
  maybeInField: 'Puede estar en un campo o detrás de un botón que no se nos mostró: mire allí antes de añadirlo.', // prettier-ignore
  noWords: 'La regla propia de la agencia no da un texto para ello.',
  officialSite: 'Ponga la dirección en el campo de enlace del perfil.',
};

const REASONS: Record<ReaderLanguage, Reasons> = { en: EN, es: ES };

export const reasonsIn = (reader: ReaderLanguage): Reasons => REASONS[reader];
