// Example pages for who maintains the page.
import type { Table } from '../support/check-tester.ts';

const SITE = { platform: 'website', kind: 'home' } as const;

export const table: Table = {
  pass: [
    { text: 'Cuenta oficial de la Policía de Riverton', language: 'es' },
    { text: 'Esta página es gestionada por el Ayuntamiento.', language: 'es' },
    { text: 'Compte officiel de la police de Riverton', language: 'fr' },
    { text: 'Cette page est gérée par le service des communications de la ville.', language: 'fr' },

    { text: 'Official page of the Riverton Police Department.', message: 'says-so' },
    'The official Twitter account of Riverton PD',
    'Riverton PD | Official account',
    'This is the Facebook page of the Riverton Police Department.',
    'Welcome to the Riverton Police Department Facebook page!',
    'This page is maintained by the Riverton Police Department.',
    'This account is run by our police communications team.',
    'The page is operated and managed by the city.',
    'We run this page to keep in touch.',
    'The department maintains this account.',
    'Official news from the Riverton Police Department',
    'These accounts are administered by the public information office.',
    'This profile belongs to the Riverton Police Department.',
    '#OfficialPage Riverton Police',
    'OFFICIAL SITE OF THE CITY OF RIVERTON POLICE FACEBOOK',
    { ...SITE, text: 'The official website of the City of Riverton' },
    { ...SITE, text: 'An official website of the United States government' },
    { ...SITE, text: 'Riverton, Ohio - Official Website' },
    { ...SITE, text: 'This site is owned by the City of Riverton.' },
    { ...SITE, kind: 'policy-page', text: 'Our official city pages are on Facebook and YouTube.' },
    { text: 'Official page of Riverton PD', visibility: 'on-click', message: 'on-click' },
  ],
  fail: [
    { text: 'Consulte el boletín oficial.', language: 'es' },
    { text: 'Consultez notre site officiel pour les formulaires.', language: 'fr' },

    { text: 'Serving with pride since 1901.', message: 'missing' },
    'Riverton Police Department',
    { text: 'Visit our official website for forms.', message: 'topic' },
    { text: 'Official police reports are available at the desk.', message: 'topic' },
    { ...SITE, text: 'Official City Facebook Page', message: 'other-page' },
    { text: 'Official website: rivertonpd.gov', message: 'other-page' },
    { ...SITE, text: 'This website uses cookies to remember you.' },
    'Beware of a fake official page that asks for money.',
    { text: 'Each department should maintain an official page.', message: 'others-words' },
    { blocks: [{ text: 'This is the official page of Riverton PD', place: 'quotation' }] },
    'The station is maintained by volunteers.',
  ],
  review: [
    { ...SITE, text: '© 2026 City of Riverton. All rights reserved.', message: 'copyright' },
    { text: 'The official Daily Bugle Twitter account', message: 'other-name' },
    { images: ['Official page of Riverton PD'], message: 'screen-reader' },
    { ...SITE, title: 'City of Riverton - Official Website', message: 'screen-reader' },
    { text: 'Officiаl pаge of Riverton PD', message: 'lookalike' },
    { text: 'Offizielle Seite der Polizei', language: 'de', message: 'language' },
  ],
  contradicted: [
    {
      text: 'Esta no es una página oficial: no es la cuenta oficial de la policía.',
      language: 'es',
    },
    { text: "Ce compte n'est plus le compte officiel de la police.", language: 'fr' },

    { text: 'This is not the official page of Riverton PD.', message: 'not-official' },
    'Unofficial page about the Riverton police.',
    'This page is no longer maintained by the department.',
    'This page is not affiliated with the Riverton Police Department.',
    {
      blocks: ['Official page of Riverton PD.', 'This account is no longer in use.'],
      message: 'both',
    },
  ],
};
