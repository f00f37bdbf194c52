// Example pages for the purpose of the page.
import type { Table } from '../support/check-tester.ts';

const SITE = { platform: 'website', kind: 'home' } as const;

export const table: Table = {
  pass: [
    { text: 'El objetivo de esta página es informar a los vecinos.', language: 'es' },
    { text: 'Usamos las redes sociales para difundir avisos y noticias.', language: 'es' },
    { text: 'Noticias y avisos de la policía', language: 'es' },
    { text: "Cette page a pour but d'informer les habitants.", language: 'fr' },
    { text: 'Nous utilisons les réseaux sociaux pour partager des conseils.', language: 'fr' },
    { text: 'Actualités et conseils de la police', language: 'fr' },
    { text: 'Suivez nous pour tout savoir', language: 'fr' },

    {
      text: 'The purpose of this page is to share safety news with residents.',
      message: 'says-so',
    },
    'This account is intended to inform the public about police work.',
    'We use Facebook to tell neighbours about road closures.',
    'Follow us for news, alerts and safety tips.',
    'News and updates from the Riverton Police Department',
    'This page provides information about crime prevention to the community.',
    'Our department uses social media to connect with residents.',
    'Your source for local police news',
    'Sharing crime prevention tips and traffic alerts.',
    'On this page you will find appeals for witnesses.',
    'The page is a place for residents and the department to talk.',
    'Through Twitter we keep residents informed.',
    'Latest news, events and advice about staying safe in Riverton',
    'Keeping you informed about what happens in Riverton.',
    'The city maintains these pages in order to reach more people and share alerts.',
    'Like our page to receive updates.',
    'Connecting with our community',
    { ...SITE, text: 'This website is designed to help residents find city services.' },
    { ...SITE, text: 'The aim of this site is to explain how the council works.' },
    {
      ...SITE,
      kind: 'policy-page',
      text: 'We use social media to share news and to hear from you.',
    },
    {
      text: 'The purpose of this page is to share news.',
      visibility: 'on-click',
      message: 'on-click',
    },
  ],
  fail: [
    { text: 'Riverton, Ohio', message: 'missing' },
    'Closed on Friday.',
    { ...SITE, text: 'News and updates from the clerk' },
    { ...SITE, text: 'This website uses cookies to give you information.' },
    { text: 'This page is not intended to replace a call to the police.', message: 'topic' },
    'The purpose of the meeting is to vote on the budget.',
    { text: 'Your agency should say what the page is used for.', message: 'others-words' },
    { blocks: [{ text: 'Follow me for news and updates', place: 'visitor-comment' }] },
  ],
  review: [
    { text: 'Bienvenidos', language: 'es' },
    { text: 'Notre mission : protéger et servir', language: 'fr' },

    { text: 'Our mission is to protect and serve.', message: 'mission' },
    'Proudly serving Riverton since 1901',
    'Welcome!',
    { images: ['Follow us for news and alerts'], message: 'screen-reader' },
    { text: 'Fоllow us for news and alerts.', message: 'lookalike' },
    { text: 'Aktuelles aus der Stadt.', language: 'de', message: 'language' },
  ],
  contradicted: [
    { text: 'This page is no longer updated.', message: 'not-used' },
    'We no longer post on this account.',
    {
      blocks: ['The purpose of this page is to share news.', 'This account is no longer in use.'],
      message: 'both',
    },
  ],
};
