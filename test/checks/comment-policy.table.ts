// Example pages for the rules on comments.
import type { Table } from '../support/check-tester.ts';

const site = { platform: 'website', kind: 'home', url: 'https://www.rivertonpd.gov/' } as const;

export const table: Table = {
  pass: [
    'No name-calling, no accusing your neighbors, no ads.',
    'Don’t threaten, don’t sell things, don’t post anyone’s address.',
    'Keep it clean: swearing gets your post deleted.',
    'Kind comments only; rude ones are out.',
    'People who harass others in the thread will be blocked.',
    'Users may disagree with us but may not abuse our nurses.',
    'Anything that endangers a witness is taken down.',
    'Our posting rules: rivertonpd.gov/posting',
    'Comments about open cases aren’t permitted.',
    { text: 'Nada de insultos ni spam, por favor.', language: 'es' },
    { text: 'Reglas para comentar: rivertonpd.gov/reglas', language: 'es', message: 'policy-link' },
    { text: 'Prohibidas las amenazas y la difamación en los comentarios.', language: 'es' },
    { text: 'Pas d’insultes, pas de propos racistes, pas d’annonces.', language: 'fr' },
    { text: 'Les publications hors sujet ne sont pas acceptées.', language: 'fr' },
    {
      text: 'We reserve the right to delete comments with threats.',
      message: 'rules',
      quote: 'delete comments',
    },
    'Posts that attack a person will be removed.',
    'Comments that are off topic may be hidden.',
    'Our moderators may hide or remove replies that insult others.',
    'The town may block users who keep posting spam.',
    'Anything that breaks these rules can be deleted by our staff.',
    'No profanity, no threats, no advertising.',
    'Not permitted: racist remarks, personal attacks and links to shops.',
    'Profanity and harassment are not tolerated in comments.',
    'By commenting here you agree to our posting rules.',
    'Comments must stay on the subject of the post.',
    'All comments are subject to review before they appear.',
    'Please follow our social media guidelines.',
    {
      text: 'We never delete comments because of the opinion, only for threats and obscene words: such comments will be removed.',
      message: 'rules',
    },
    { text: 'Social media policy: https://rivertonpd.gov/social', message: 'policy-link' },
    { text: 'Comment policy at www.rivertonpd.gov/comments', message: 'policy-link' },
    { text: 'Terms of use: https://t.co/ab12', message: 'policy-link' },
    {
      links: [{ url: 'https://rivertonpd.gov/rules', text: 'Comment Policy' }],
      message: 'policy-link',
      quote: 'Comment Policy',
    },
    {
      links: [
        {
          url: 'https://rivertonpd.gov/rules',
          text: 'Social Media Comment Policy',
          place: 'footer',
        },
      ],
      ...site,
      message: 'policy-link',
    },
    {
      links: [{ url: 'https://rivertonpd.gov/terms', text: 'Terms of Use' }],
      message: 'policy-link',
    },
    {
      links: [
        { url: 'https://rivertonpd.gov/x', text: 'x' },
        { url: 'https://rivertonpd.gov/house', text: 'House rules' },
      ],
    },
    {
      text: 'Comments with bad language are deleted.',
      visibility: 'on-click',
      message: 'on-click',
    },
    { text: 'WE RESERVE THE RIGHT TO REMOVE POSTS THAT CONTAIN THREATS!' },
    {
      text: 'Nos reservamos el derecho de eliminar los comentarios con insultos.',
      language: 'es',
      message: 'rules',
    },
    { text: 'No se permiten mensajes ofensivos ni publicidad.', language: 'es', message: 'rules' },
    {
      text: 'Normas de uso de las redes sociales: https://ejemplo.es/normas',
      language: 'es',
      message: 'policy-link',
    },
    {
      links: [{ url: 'https://ejemplo.es/normas', text: 'Normas de participación' }],
      language: 'es',
      message: 'policy-link',
    },
    {
      text: 'Nous pouvons supprimer les commentaires injurieux.',
      language: 'fr',
      message: 'rules',
    },
    {
      text: 'Les propos haineux et la publicité sont interdits.',
      language: 'fr',
      message: 'rules',
    },
    { text: 'Vos commentaires doivent respecter la loi.', language: 'fr', message: 'rules' },
    {
      links: [{ url: 'https://exemple.fr/regles', text: 'Règles de modération' }],
      language: 'fr',
      message: 'policy-link',
    },
    {
      links: [
        { url: 'https://rivertonpd.gov/terms', text: 'Terms of Use' },
        { url: 'https://rivertonpd.gov/a', text: 'Comment policy', visibility: 'screen-reader' },
        { url: 'https://rivertonpd.gov/b', text: 'Comment policy' },
      ],
      ...site,
      message: 'policy-link',
    },
    { text: 'Social media policy: https://t.co/41y2le', message: 'policy-link' },
  ],
  fail: [
    'Report threats and harassment to the police.',
    'No smoking, no alcohol, no dogs.',
    'We do not sell or share your personal information.',
    'Stop hate. Report hate crimes.',
    'Illegally parked vehicles will be removed.',
    'Employees must not post threats or obscene material on their accounts.',
    { text: 'Signalez les menaces à la police.', language: 'fr' },
    { text: 'No a la violencia de género.', language: 'es' },
    { text: 'Gracias por sus comentarios.', language: 'es', message: 'topic' },
    { text: 'Merci de vos commentaires.', language: 'fr', message: 'topic' },
    {
      text: 'La neige sera retirée des rues ; lisez nos publications.',
      language: 'fr',
      message: 'missing',
    },
    { text: 'Follow us for safety news.', message: 'missing' },
    { text: 'Thank you for your comments.', message: 'topic', nearest: 'your comments' },
    'We read all messages every morning.',
    { text: 'Snow will be removed from all roads; please read our posts.', message: 'missing' },
    { text: 'The road may be blocked by illegal parking.', message: 'missing' },
    'Send your comments to the zoning board before the hearing.',
    { text: 'Employees may not post false content on their accounts.', message: 'missing' },
    {
      text: 'Each agency should state that it may remove comments with profanity; sample policy below.',
      message: 'others-words',
    },
    {
      text: 'Your page should state which comments are not allowed, such as profanity in comments.',
      message: 'missing',
    },
    {
      text: 'Comments with threats will be removed.',
      place: 'visitor-comment',
      message: 'missing',
    },
    { text: 'Comments with threats will be removed.', place: 'quotation' },
    {
      links: [{ url: 'https://rivertonpd.gov/privacy', text: 'Privacy policy' }],
      message: 'missing',
    },
    {
      links: [
        {
          url: 'https://rivertonpd.gov/meet',
          text: 'Public comment guidelines for council meetings',
        },
      ],
    },
    { links: [{ url: 'https://x.example/', text: 'Comment policy', place: 'visitor-comment' }] },
    { text: 'There is no threat to the public.', message: 'missing' },
    { links: [{ href: 'x', text: 'Comment policy' }], message: 'missing' },
    {
      links: [
        { url: 'https://rivertonpd.gov/p', text: `Comment policy ${'and so on '.repeat(12)}` },
      ],
      message: 'missing',
    },
  ],
  review: [
    { text: 'We reserve the right to remove comments.', message: 'bare' },
    { text: 'Por favor, comentarios con respeto.', language: 'es', message: 'asks' },
    { text: 'Merci de rester courtois dans les commentaires.', language: 'fr', message: 'asks' },
    { text: 'We hope for civil and honest comments.', message: 'asks' },
    { text: 'Please keep your comments respectful.', message: 'asks' },
    { text: 'Comments are turned off on this page.', message: 'closed' },
    {
      links: [{ url: 'https://rivertonpd.gov/terms', text: 'Terms of Use' }],
      ...site,
      message: 'site-terms',
    },
    { text: 'Terms of use: https://rivertonpd.gov/terms', ...site, message: 'site-terms' },
    {
      text: 'We hope for civil comments.',
      links: [{ url: 'https://rivertonpd.gov/terms', text: 'Terms and Conditions' }],
      ...site,
      message: 'asks',
    },
    {
      links: [
        {
          url: 'https://rivertonpd.gov/rules',
          text: 'Comment policy',
          visibility: 'screen-reader',
        },
      ],
      message: 'hidden-link',
    },
    { images: ['Comments with threats will be removed'], message: 'screen-reader' },
    { text: 'Comments with thrеats will be removed.', message: 'lookalike' },
    { text: 'Kommentare mit Beleidigungen werden gelöscht.', language: 'de', message: 'language' },
  ],
  contradicted: [
    { text: 'No moderamos los comentarios.', language: 'es', message: 'unmoderated' },
    { text: 'Nous ne modérons pas les commentaires.', language: 'fr', message: 'unmoderated' },
    { text: 'Comments on this page are not moderated.', message: 'unmoderated' },
    { text: 'We do not remove any comments.', message: 'unmoderated' },
    {
      text: 'Comments here are not moderated.\nComments with threats will be removed.',
      message: 'both',
    },
  ],
};
