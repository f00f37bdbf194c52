// Example pages for the note on visitors' opinions.
import type { Table } from '../support/check-tester.ts';

export const table: Table = {
  pass: [
    "Leaving a comment up isn't an endorsement.",
    'It is a mistake to read a comment here as the word of the County.',
    "Theories posted by the public are not the Survey's findings.",
    { text: 'Los vecinos opinan por su cuenta.', language: 'es' },
    { text: 'Cuando un usuario comenta, no es la alcaldía quien habla.', language: 'es' },
    { text: 'Les parents qui commentent parlent pour eux-mêmes.', language: 'fr' },
    {
      text: "Quand un abonné écrit un commentaire, ce n'est pas la Ville qui parle.",
      language: 'fr',
    },
    {
      text: "Don't take a visitor's word for ours.",
      kind: 'policy-page',
      message: 'in-other-words',
    },
    {
      text: "A stranger's remark on our wall says nothing about where we stand.",
      kind: 'policy-page',
      message: 'in-other-words',
    },
    {
      text: "If it wasn't written by us, it isn't our opinion.",
      kind: 'policy-page',
      message: 'in-other-words',
    },
    // Whose they are.
    'Comments belong to whoever typed them.',
    'User posts = user views.',
    'Replies: your words, not ours.',
    'Any view in the comments is the writer’s, and the writer’s alone.',
    'Comments represent the personal opinions of their authors.',
    // Whose they are not.
    "Comments aren't city policy.",
    "Seeing a comment here doesn't make it the Town's position.",
    "Visitors' views may differ from ours.",
    'The Authority expressly disavows any opinion posted by users.',
    'Nothing posted by a member of the public is a statement of the Agency.',
    'Allowing a post to remain should not be read as support for what it says.',
    'We leave comments up without agreeing with them.',
    'Do we endorse what gets posted? No.',
    { text: 'El distrito se desliga de lo que publiquen terceros.', language: 'es' },
    { text: 'Las palabras de los vecinos son suyas, no de la Alcaldía.', language: 'es' },
    { text: 'Cada quien habla por sí mismo en esta página.', language: 'es' },
    { text: 'La Ville se dissocie des propos tenus par les abonnés.', language: 'fr' },
    { text: 'Vos propos vous appartiennent.', language: 'fr' },
    { text: 'Rien de ce que disent les visiteurs ne lie la Commission.', language: 'fr' },
    {
      text: 'Los comentarios de los usuarios no reflejan la opinión de la policía.',
      language: 'es',
    },
    {
      text: 'Las opiniones publicadas aquí son de sus autores y no representan al Ayuntamiento.',
      language: 'es',
    },
    {
      text: 'Les commentaires des internautes ne reflètent pas la position de la ville.',
      language: 'fr',
    },
    { text: "Les propos publiés n'engagent que leurs auteurs.", language: 'fr' },

    {
      text: 'Comments posted here by visitors do not reflect the opinions of Riverton PD.',
      message: 'says-so',
    },
    'The views expressed by users of this page are their own.',
    'Opinions in comments are those of the people who post them, not of the department.',
    'We do not endorse what the public writes in comments on this page.',
    'Posts from members of the public are not endorsed by the city.',
    'User comments do not necessarily represent the official position of this agency.',
    'The opinions expressed by third parties in posts are not ours.',
    'A comment left by a visitor does not mean that the department agrees with it.',
    'Followers speak for themselves.',
    'COMMENTS DO NOT REPRESENT THE VIEWS OF THE CITY',
    'Comments ≠ our views; visitor comments do not express our opinion.',
    'That something was posted on this page does not mean that the agency supports it.',
    'We share none of the views expressed in comments.',
    'Remarks made here by others are not approved by the sheriff.',
    "Visitors' posts are not the opinion of the police department.",
    'Content submitted by the public is not endorsed by the office and does not reflect its policies.',
    'The department neither endorses nor shares opinions posted by commenters.',
    {
      text: 'Comments by visitors do not reflect our opinion.',
      visibility: 'on-click',
      message: 'on-click',
    },
  ],
  fail: [
    "Reviews are our guests' own opinions. Motel Sunset.",
    'Agencies increasingly post that comments are not their own speech.',
    {
      text: 'Algunos municipios aclaran que los comentarios no reflejan su opinión.',
      language: 'es',
    },
    {
      text: "Certaines villes précisent que les commentaires n'engagent que leurs auteurs.",
      language: 'fr',
    },
    // The same verbs, said of something else.
    'We do not share your comments with advertisers.',
    'Comments that do not reflect our community values will be removed.',
    'Comments do not necessarily get a reply.',
    'You may not represent yourself as a City employee in comments.',
    'Users may not endorse candidates in comments.',
    'Posting a comment does not constitute legal notice to the City.',
    "If you don't agree with these rules, don't comment.",
    'The court held that comments do not reflect the views of the city.',
    { text: 'No comparta datos personales en los comentarios.', language: 'es' },
    { text: 'Los mensajes no se responden de noche.', language: 'es' },
    { text: 'Un comentario no constituye una denuncia.', language: 'es' },
    { text: 'Les usagers ne doivent pas publier de publicité.', language: 'fr' },
    { text: 'Un message ne remplace pas un appel au 911.', language: 'fr' },
    { text: 'Agradecemos sus comentarios.', language: 'es' },
    { text: 'Vos commentaires sont les bienvenus.', language: 'fr' },

    { text: 'Follow us for safety tips.', message: 'missing' },
    { text: 'We welcome your comments.', message: 'topic' },
    'Comments with bad language will be removed.',
    {
      text: 'Views expressed on linked websites do not represent the views of the city.',
      message: 'someone-else',
    },
    'The opinions expressed by employees on their personal accounts do not reflect those of the department.',
    { text: 'Opinions are my own and not those of my employer, whatever people post.' },
    'Public opinion matters to us.',
    {
      text: 'Reference to a company in any material does not constitute endorsement.',
      message: 'someone-else',
    },
    'Reference to any product does not imply endorsement by the public works office.',
    {
      text: 'Your agency should state that visitor comments do not reflect its opinions.',
      message: 'others-words',
    },
    {
      blocks: [
        { text: 'Comments by visitors do not reflect our opinion.', place: 'visitor-comment' },
      ],
    },
  ],
  review: [
    {
      text: "Graduates of the fire academy. A private group. Be nice or be removed. What you post here is your opinion, not the academy's.",
      message: 'perhaps-others',
    },
    { text: 'Los RT no implican respaldo.', language: 'es' },
    { text: 'No nos hacemos responsables de los comentarios de terceros.', language: 'es' },
    { text: 'Les retweets ne valent pas approbation.', language: 'fr' },
    { text: 'Nous ne sommes pas responsables des commentaires des utilisateurs.', language: 'fr' },

    { text: 'Retweets are not endorsements.', message: 'sharing' },
    'RTs ≠ endorsement',
    'Following or liking does not imply endorsement.',
    {
      text: 'The city is not responsible for comments made by users.',
      message: 'not-liable',
    },
    { images: ['Comments by visitors do not reflect our opinion'], message: 'screen-reader' },
    { text: 'Cоmments by visitоrs do not reflect our opinion.', message: 'lookalike' },
    { text: 'Kommentare geben nicht unsere Meinung wieder.', language: 'de', message: 'language' },
  ],
  contradicted: [
    'Nous approuvons les commentaires de nos visiteurs.',
    { text: 'All comments on this page are endorsed by the department.', message: 'endorsed' },
    'Posts by visitors are approved by us.',
    {
      blocks: [
        'Comments by visitors do not reflect our opinion.',
        'Comments on our page are endorsed by the city.',
      ],
      message: 'both',
    },
  ],
};
