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
  alreadySaid: string;
  noWords: string;
  officialSite: string;
};

const EN: Reasons = {
  noRoom: 'There is no room for it here. It can stand on a page of notices on your own web site, which this text then links: “presence notice” makes that page, and its address goes into the inventory as “noticePage”.', // prettier-ignore
  noRoomNotice: 'There is no room for it here.',
  onNotice: 'It stands on your notice page, one click away, and the text links that page.',
  noContact: 'We do not know your non-emergency number. Write it yourself, or have it put into the inventory (“nonEmergencyPhone”).', // prettier-ignore
  noSite: 'We do not know your official web site. Write its address yourself, or have it put into the inventory (“officialHosts”).', // prettier-ignore
  opposite: 'It says the opposite of what the page must say.',
  takeOff: 'It says the opposite of what the page must say: take it off the page.',
  ownWords: 'There is no room for these words beside what the page must say.',
  ownWordsUnsure: 'With these words beside it, what the page must say would not be understood.',
  notRead: 'We could not see what the field says now, so nothing of it is in this text. Keep what you need of it, as long as there is room.', // prettier-ignore
  notAccepted: 'With your agency’s data our wording is not clear enough: write it in your own words.', // prettier-ignore
  maybeInField: 'This may stand in a field or behind a button that we were not shown: look there before you add it.', // prettier-ignore
  alreadySaid: 'The page says it already. If these are your agency’s own words, there is nothing to change.', // prettier-ignore
  noWords: 'The agency’s own rule gives no words for it.',
  officialSite: 'Put the address into the link field of the profile.',
};

const ES: Reasons = {
  noRoom: 'Aquí no cabe. Puede estar en una página de avisos de su propio sitio web, que este texto enlaza: «presence notice» crea esa página, y su dirección se pone en la lista como «noticePage».', // prettier-ignore
  noRoomNotice: 'Aquí no cabe.',
  onNotice: 'Está en su página de avisos, a un clic, y el texto enlaza esa página.',
  noContact: 'No sabemos su número para lo que no es emergencia. Escríbalo usted, o haga que lo pongan en la lista («nonEmergencyPhone»).', // prettier-ignore
  noSite: 'No sabemos cuál es su sitio web oficial. Escriba usted la dirección, o haga que la pongan en la lista («officialHosts»).', // prettier-ignore
  opposite: 'Dice lo contrario de lo que la página debe decir.',
  takeOff: 'Dice lo contrario de lo que la página debe decir: quítelo de la página.',
  ownWords: 'No caben estas palabras junto a lo que la página debe decir.',
  ownWordsUnsure: 'Junto a estas palabras no se entendería lo que la página debe decir.',
  notRead: 'No pudimos ver lo que dice ahora el campo, así que nada de eso está en este texto. Conserve lo que necesite, mientras quepa.', // prettier-ignore
  notAccepted: 'Con los datos de su agencia nuestro texto no queda claro: escríbalo con sus palabras.', // prettier-ignore
  maybeInField: 'Puede estar en un campo o detrás de un botón que no se nos mostró: mire allí antes de añadirlo.', // prettier-ignore
  alreadySaid: 'La página ya lo dice. Si son palabras de su propia agencia, no hay nada que cambiar.', // prettier-ignore
  noWords: 'La regla propia de la agencia no da un texto para ello.',
  officialSite: 'Ponga la dirección en el campo de enlace del perfil.',
};

const REASONS: Record<ReaderLanguage, Reasons> = { en: EN, es: ES };

export const reasonsIn = (reader: ReaderLanguage): Reasons => REASONS[reader];
