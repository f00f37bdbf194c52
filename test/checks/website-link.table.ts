// Example pages for the link to the official website.
import type { Table } from '../support/check-tester.ts';

const unknown = { officialHosts: [] };

export const table: Table = {
  pass: [
    { text: 'Notre site : rivertonpd.gov', language: 'fr', message: 'linked' },
    { text: 'Tous les avis se trouvent sur www.rivertonpd.gov/avis.', language: 'fr' },
    {
      text: 'Site de la commune : saintaubindulac.fr',
      language: 'fr',
      agency: { officialHosts: [], name: 'Mairie de Saint-Aubin-du-Lac', alsoKnownAs: [], country: 'FR' }, // prettier-ignore
      message: 'named',
    },
    {
      text: 'Horaires: millbrook.example.org',
      agency: { officialHosts: [], name: 'Millbrook Library', alsoKnownAs: [] },
      message: 'named',
    },
    {
      text: 'Rules at coldharbour.vic.gov.au/rules',
      agency: { officialHosts: [], name: 'Cold Harbour Shire', alsoKnownAs: ['Coldharbour'], country: 'AU' }, // prettier-ignore
      message: 'named',
    },
    {
      text: 'Official page.',
      links: ['https://rivertonpd.gov/'],
      message: 'linked',
      quote: 'https://rivertonpd.gov/',
    },
    { links: ['https://www.rivertonpd.gov/contact'], message: 'linked' },
    { links: ['http://records.rivertonpd.gov'] },
    { links: ['https://RivertonPD.gov./about'] },
    'Find us at rivertonpd.gov.',
    'More: www.rivertonpd.gov/report | Not monitored 24/7',
    { text: 'See https://rivertonpd.gov/socialmedia for our rules', quote: 'rivertonpd.gov' },
    'WWW.RIVERTONPD.GOV',
    'Our site is rivertonpd\u200b.gov',
    { profile: { links: ['https://rivertonpd.gov'] }, message: 'linked' },
    {
      text: 'Short bio',
      place: 'bio',
      profile: { links: ['http://www.rivertonpd.gov/'], notServed: ['phones'] },
    },
    { links: [{ url: 'https://rivertonpd.gov', visibility: 'on-click', text: 'Website' }] },
    {
      links: [{ url: 'https://t.co/aB3', text: 'rivertonpd.gov/news' }],
      text: 'rivertonpd.gov/news',
    },
    {
      links: ['https://xn--mnchen-polizei-gsb.example'],
      agency: { officialHosts: ['münchen-polizei.example'] },
    },
    {
      text: 'Mehr auf münchen-polizei.de',
      agency: { officialHosts: ['xn--mnchen-polizei-gsb.de'] },
    },
    {
      links: ['https://city.riverton.ca.us/police'],
      agency: { officialHosts: ['www.riverton.ca.us'] },
    },
    { links: ['https://police.uk'], agency: { officialHosts: ['police.uk'] } },
    { text: 'シティの公式サイト: rivertonpd.gov', language: 'ja' },
    { links: ['https://example.org', 'https://bit.ly/x', 'https://rivertonpd.gov/x'] },
    { links: ['https://rivertonpd.gov/news'], agency: unknown, message: 'named' },
    {
      text: 'Water bureau: www.portnorth.gov/water',
      agency: {
        ...unknown,
        name: 'City of Port North Water Bureau',
        alsoKnownAs: ['Portnorth Water'],
      },
      message: 'named',
    },
    {
      text: 'Details on gsd.gov',
      agency: { ...unknown, name: 'General Supplies Directorate' },
      message: 'named',
    },
    {
      text: 'Clerk by day. kilnfarmpc.org.uk',
      agency: { officialHosts: [], name: 'Kiln Farm Parish Council', alsoKnownAs: [], country: 'GB' }, // prettier-ignore
      message: 'named',
    },
    {
      text: 'Sede electrónica: sede.dipumonteclaro.es',
      language: 'es',
      agency: { officialHosts: [], name: 'Diputación de Monteclaro', alsoKnownAs: [], country: 'ES' }, // prettier-ignore
      message: 'named',
    },
    {
      text: 'Bio. miller-creek-fire.org',
      agency: { officialHosts: [], name: 'Miller Creek Fire District', alsoKnownAs: [] },
      message: 'named',
    },
    {
      html: '<html lang="en"><main><p>Our <a href="https://l.facebook.com/l.php?u=https%3A%2F%2Frivertonpd.gov%2F">website</a></p></main></html>',
      url: 'https://city.example.org/',
      platform: 'website',
      message: 'linked',
      quote: 'https://rivertonpd.gov/',
    },
    {
      html: '<html lang="en"><main><p>See riverton<wbr>pd.<b>gov</b></p></main></html>',
      url: 'https://city.example.org/',
      platform: 'website',
      message: 'linked',
    },
    { text: 'Draft: see rivertonpd.gov', url: false },
    { text: 'Draft: see rivertonpd.gov', url: false, agency: unknown, message: 'named' },
  ],
  fail: [
    {
      text: 'City hall news you can trust? oakdale.org isn’t us and never was!',
      links: ['https://oakdale.org'],
      agency: { officialHosts: [], name: 'City of Oakdale', alsoKnownAs: [] },
      message: 'missing',
    },
    {
      text: 'Beware of the fake site oakdale.org.',
      agency: { officialHosts: [], name: 'City of Oakdale', alsoKnownAs: [] },
      message: 'missing',
    },
    { text: 'Suivez-nous. Site à venir.', language: 'fr', message: 'missing' },
    { text: 'Nuestra web estará lista pronto.', language: 'es', message: 'missing' },
    {
      text: 'Learn to spot a scam at staysafe-online.org',
      platform: 'website',
      kind: 'web-page',
      url: false,
      agency: unknown,
      message: 'strange',
    },
    {
      text: 'See also www.weather.gov',
      platform: 'website',
      kind: 'policy-page',
      url: false,
      agency: unknown,
      message: 'strange',
    },
    { text: 'Follow us for news.', message: 'missing' },
    { text: '', message: 'missing' },
    { text: 'Write to desk@rivertonpd.gov', message: 'missing' },
    { text: 'Write to sergeant.lee@rivertonpd.gov today', message: 'missing' },
    { links: ['mailto:desk@rivertonpd.gov', 'tel:+12025550143', 'javascript:void(0)'] },
    {
      links: ['https://rivertonpd.gov.example.com/'],
      message: 'lookalike',
      nearest: 'rivertonpd.gov.example.com',
    },
    { links: ['https://riverton-pd.com'], message: 'lookalike' },
    { text: 'Visit rivertonpd.com', message: 'lookalike' },
    { text: 'Visit rivertonpd.gov.co now', message: 'lookalike' },
    { links: ['https://notrivertonpd.gov'], message: 'lookalike' },
    { links: ['https://oakvillepd.gov'], message: 'missing' },
    { links: ['https://other.police.uk'], agency: { officialHosts: ['police.uk'] } },
    { text: 'Have a look at rіvertonpd.gov', message: 'missing' },
    {
      links: [{ url: 'https://rivertonpd.gov', place: 'visitor-comment' }],
      message: 'missing',
      nearest: 'rivertonpd.gov',
    },
    { text: 'Ask rivertonpd.gov', place: 'quotation' },
    { links: ['https://www.facebook.com/rivertonpd', 'https://instagram.com/rivertonpd'] },
    { text: 'Call us.Now', agency: unknown, message: 'missing' },
    {
      links: ['https://www.facebook.com/rivertonpd/photos', 'https://youtube.com/@rivertonpd'],
      agency: unknown,
    },
    { links: [{ url: 'https://hunter.com/rivertonpd', text: 'https://hunter.com' }] },
    {
      html: '<html lang="en"><main><p>News</p><p hidden>rivertonpd.gov</p><!-- rivertonpd.gov --></main></html>',
      url: 'https://city.example.org/',
      platform: 'website',
      message: 'missing',
    },
    { links: [{ href: 'http://', text: 'rivertonpd' }], message: 'missing' },
    { text: 'See bad-host.org', agency: { officialHosts: ['no host'] }, message: 'missing' },
    { links: ['http://192.0.2.7/', 'http://localhost/'], message: 'missing' },
  ],
  review: [
    {
      text: 'Oakdale news: oakdale-gov.info',
      agency: { officialHosts: [], name: 'City of Oakdale', alsoKnownAs: [] },
      message: 'unknown-host',
    },
    {
      links: ['https://millercreekshop.org'],
      agency: { officialHosts: [], name: 'Miller Creek Fire District', alsoKnownAs: [] },
      message: 'unknown-host',
    },
    {
      // Where things are sold, initials alone may be anybody's, and so may what is left beside a name.
      links: ['https://kfpc.com'],
      agency: { officialHosts: [], name: 'Kiln Farm Parish Council', alsoKnownAs: [], country: 'GB' }, // prettier-ignore
      message: 'unknown-host',
    },
    {
      links: ['https://kilnfarmpizza.co.uk'],
      agency: { officialHosts: [], name: 'Kiln Farm Parish Council', alsoKnownAs: [], country: 'GB' }, // prettier-ignore
      message: 'unknown-host',
    },
    {
      links: ['https://fire-district.org'],
      agency: { officialHosts: [], name: 'Miller Creek Fire District', alsoKnownAs: [] },
      message: 'unknown-host',
    },
    { links: ['https://t.co/aB3'], message: 'indirect', quote: 't.co' },
    { links: ['https://linktr.ee/rivertonpd'], message: 'indirect' },
    { text: 'Terms: bit.ly/rpdterms', message: 'indirect' },
    { links: ['https://bit.ly/x'], agency: unknown, message: 'indirect' },
    {
      text: 'Bio',
      profile: { links: [], notServed: ['links'] },
      message: 'not-served',
      noQuote: true,
    },
    {
      links: [{ url: 'https://phish.example/login', text: 'rivertonpd.gov' }],
      text: 'rivertonpd.gov',
      message: 'misleading',
    },
    { links: ['https://rivertonsafety.org'], agency: unknown, message: 'unknown-host' },
    {
      links: ['https://example.org/x', 'https://saferfood.gov'],
      agency: unknown,
      message: 'unknown-host',
      quote: 'saferfood.gov',
    },
    {
      text: 'See crispville.net',
      agency: unknown,
      message: 'unknown-host',
      quote: 'crispville.net',
    },
    { links: [{ url: 'https://rivertonpd.gov', visibility: 'screen-reader' }], message: 'unseen' },
  ],
  'not-applicable': [
    {
      text: 'Welcome',
      platform: 'website',
      url: 'https://www.rivertonpd.gov/',
      message: 'own-site',
    },
    { text: 'Welcome', platform: 'website', url: 'https://jail.rivertonpd.gov/', kind: 'web-page' },
    { text: 'Welcome', platform: 'website', url: 'https://www.oakcounty.gov/', agency: unknown },
    {
      text: 'Welcome',
      platform: 'website',
      url: 'https://www.northshire.police.uk/',
      agency: unknown,
    },
    { text: 'Welcome', platform: 'website', url: 'https://www.ci.oak.mn.us/', agency: unknown },
  ],
};
