// Whose page a text is: articles in source, house rules of broadcasters and shops, and what only sounds like them.
import { expect, it } from 'vitest';
import { genreOf } from '../../../checks/language/genre.ts';
import { voiceOf } from '../../../checks/language/voice.ts';
import { foldText } from '../../../checks/language/normalise.ts';
import { pageOf } from '../../support/content.ts';

const isOthers = (text: string): boolean => genreOf(pageOf({ text }).content.blocks).foreign(0);

it.each([
  ['slug: ten-rules date: 2019-04-02 title: Ten rules. This page is not monitored 24/7.', true],
  ['title: Ten rules. This page is not monitored 24/7.', false],
  ['date: 2019-04-02 This page is not monitored 24/7.', false],
  ['We moderate comments. They do not give the view of the broadcaster.', true],
  ['Les propos sont ceux des lecteurs et non celle du journal.', true],
  ['Así lo contestó la vocera a este semanario.', true],
  ['Valley outfitters. Comments are moderated.', true],
  ['The number one source for breaking news in the valley.', true],
  ['Box office 555-0100. The theatre is run by the town.', false],
  ['We are paid for by taxpayers. This page is not monitored 24/7.', false],
  ['Paid for by Friends of Dana Ruiz. This page is not monitored 24/7.', true],
  ['Vote por correo antes del viernes. En una emergencia llame al 911.', false],
  ['Vote por Ana Ruiz y el cambio. En una emergencia llame al 911.', true],
  ['A survey of homes found few smoke alarms. In an emergency call 911.', false],
  ['A survey found that most pages are not monitored.', true],
  ['« On ne lit pas la nuit », tempère le brigadier, attablé au café.', true],
  ['Personne ne lit la nuit, explique-t-elle.', true],
  ['Une juriste contactée par la rédaction parle de documents publics.', true],
  ['Nous avons épluché une trentaine de profils de casernes.', true],
  ['Mieux vaut indiquer qui lit les messages.', true],
  ['La mairie répond aux messages le matin. Les propos haineux sont retirés.', false],
  ['Que puis-je demander ici ? La mairie répond le matin.', false],
  ['Il convient d’indiquer votre adresse. La mairie répond le matin.', false],
  ['Cette page explique le plan communal. Les propos haineux sont retirés.', false],
  ['Esta página explica el plan municipal. Los insultos se borran.', false],
  ['Conviene indicar la calle al llamar al 112.', false],
  ['Indíquese que nadie lee de noche.', true],
  ['Conviene aclarar quién atiende la cuenta.', true],
  ['Consejos para redactar el perfil de una comisaría', true],
  ['«De noche no miramos», reconoce el intendente.', true],
  ['La alcaldía contesta por la mañana. Los insultos se borran.', false],
  ['Siga estos pasos y consejos de seguridad. La alcaldía contesta por la mañana.', false],
])("%j is somebody else's: %s", (text, others) => {
  expect(isOthers(text)).toBe(others);
});

it.each([
  ['This page tells you when the pool is open.', 'own'],
  ['This notice tells you how we answer.', 'own'],
  ['If you are rude we will hide what you wrote.', 'own'],
  ['Said pages are not watched.', 'own'],
  ['Is what I say private?', 'own'],
  ['Moderators may hide comments.', 'own'],
  ['Moderators should hide comments.', 'advice'],
  ['The mayor wrote that the page is not watched.', 'reported'],
  ['I read it with my coffee.', 'personal'],
  ['Removed are: i. profane language; ii. ads.', 'own'],
  ['We remove, as off topic: (i) post about sports; (ii) ads.', 'own'],
  ['Well: i read it with my coffee; it was good.', 'personal'],
])('%j is %s', (text, voice) => {
  expect(voiceOf(foldText(text).text)).toBe(voice);
});

it.each([
  ['We used to read this page at night.', 'unreal'],
  ['It is not true that we read it at night.', 'unreal'],
])('%j is not so: %s', (text, voice) => {
  expect(voiceOf(foldText(text).text)).toBe(voice);
});
