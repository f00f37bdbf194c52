// Example pages for what is taken off and what is kept.
import type { Table } from '../support/check-tester.ts';

export const table: Table = {
  pass: [
    { text: 'Se podrán borrar los mensajes ofensivos.', language: 'es', message: 'says-when' },
    {
      text: 'Nous pouvons retirer les publications violentes.',
      language: 'fr',
      message: 'says-when',
    },
    {
      text: 'We may delete comments with threats.',
      message: 'says-when',
      quote: 'delete comments',
    },
    'Posts that attack a person are hidden.',
    'Anything hateful or vulgar gets pulled.',
    'Rude remarks don’t stay up here.',
    'Replies that name a juvenile come down at once.',
    'If your comment breaks the house rules, we will hide it.',
    'Posts must not insult anybody. Those that do are taken down.',
    'Slurs get deleted. Spoilers just get hidden.',
    'A post which violates section 3 is subject to removal without notice.',
    'What gets a comment hidden: insults, and links to shops.',
    'We take those comments off right away, and the secretary keeps a copy.',
    { text: 'Si un comentario falta al respeto, se oculta.', language: 'es' },
    { text: 'Quitamos lo que rompa estas reglas y guardamos copia.', language: 'es' },
    { text: 'On retire les propos racistes; une copie est gardée.', language: 'fr' },
    {
      text: 'Comments with threats will be removed. A copy of every removed comment is kept for two years.',
      message: 'says-both',
      quote: 'kept for two years',
    },
    'Comments that break these rules may be removed. Before anything is removed, we keep a copy with the date and the reason.',
    'We may hide posts that break our rules.\nHidden posts are archived under the records retention schedule.',
    'Deleted comments are documented with a screenshot before they are taken down by our staff, and comments may be deleted for spam.',
    'We reserve the right to delete comments; deleted comments are retained as the law asks.',
    'The city will take down posts with private data. All content is archived.',
    'Comments may be removed when they contain threats. Removed content is preserved in line with state retention laws.',
    'Moderators can delete replies that insult others. We keep a record of these replies.',
    'Posts are removed after the event ends. Copies of posts are stored for one year.',
    {
      text: 'Comments are never deleted because of an opinion. Every comment is archived.',
      message: 'says-both',
    },
    {
      blocks: [
        { text: 'Comments with threats will be removed.', visibility: 'on-click' },
        'Removed comments are archived.',
      ],
      message: 'on-click',
    },
    {
      links: [{ url: 'https://rivertonpd.gov/takedown', text: 'Content removal policy' }],
      message: 'policy-link',
    },
    {
      text: 'Comments can be removed.',
      links: [{ url: 'https://rivertonpd.gov/r', text: 'Take-down procedure' }],
      message: 'policy-link',
    },
    'COMMENTS WITH THREATS WILL BE DELETED. DELETED COMMENTS ARE ARCHIVED.',
    {
      text: 'Eliminaremos los comentarios con insultos. Se conserva una copia de los mensajes.',
      language: 'es',
      message: 'says-both',
    },
    {
      text: 'Les commentaires injurieux seront supprimés. Une copie est conservée.',
      language: 'fr',
      message: 'says-both',
    },
  ],
  fail: [
    'Why was my comment removed?',
    'You can delete your comments at any time.',
    'Dead trees will be taken down along Main Street.',
    'Comments are public records.',
    'If you unsubscribe, your name will be removed from our list.',
    { text: 'Los vehículos abandonados serán retirados.', language: 'es' },
    { text: 'Les véhicules en infraction seront retirés.', language: 'fr' },
    { text: 'Nos bureaux ferment à midi.', language: 'fr', message: 'missing' },
    { text: 'Follow us for safety news.', message: 'missing' },
    { text: 'Thank you for your comments.', message: 'missing' },
    { text: 'The old page will be taken down in May.', message: 'topic', nearest: 'old page' },
    { text: 'Graffiti is removed within two days; see our posts.', message: 'missing' },
    {
      text: 'This website stores cookies and removes content of old log files.',
      message: 'missing',
    },
    {
      text: 'Comments with threats will be removed. Removed comments are archived.',
      place: 'quotation',
      message: 'missing',
    },
    { text: 'Comments with threats will be removed.', place: 'visitor-comment' },
    { text: 'Sample policy: keep a copy of deleted comments for a year.', message: 'others-words' },
    { links: [{ url: 'https://rivertonpd.gov/terms', text: 'Terms of Use' }], message: 'missing' },
    { text: '', message: 'missing' },
  ],
  review: [
    { text: 'Podemos eliminar comentarios.', language: 'es', message: 'only-taken-off' },
    {
      text: 'Nous pouvons retirer les publications.',
      language: 'fr',
      message: 'only-taken-off',
    },
    {
      text: 'We reserve the right to delete comments.',
      message: 'only-taken-off',
      quote: 'delete comments',
    },
    { text: 'We may remove comments at any time, for any reason.', message: 'only-taken-off' },
    { text: 'All comments are archived.', message: 'only-kept' },
    { text: 'Posts are kept under the state records retention schedule.', message: 'only-kept' },
    {
      links: [{ url: 'https://rivertonpd.gov/rules', text: 'Comment policy' }],
      message: 'comment-link',
    },
    {
      links: [
        {
          url: 'https://rivertonpd.gov/r',
          text: 'Content removal policy',
          visibility: 'screen-reader',
        },
      ],
      message: 'comment-link',
    },
    {
      images: ['Comments with threats will be removed. Removed comments are archived.'],
      message: 'screen-reader',
    },
    { text: 'Comments with thrеats will be removed.', message: 'lookalike' },
    { text: 'Kommentare mit Beleidigungen werden gelöscht.', language: 'de', message: 'language' },
  ],
  contradicted: [
    { text: 'No borramos comentarios.', language: 'es', message: 'never' },
    { text: 'Nous ne supprimons pas les commentaires.', language: 'fr', message: 'never' },
    { text: 'We never delete comments.', message: 'never' },
    { text: 'We never delete comments.\nComments with threats will be removed.', message: 'both' },
  ],
};
