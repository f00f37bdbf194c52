// Example pages for the public records notice.
import type { Table } from '../support/check-tester.ts';

export const table: Table = {
  pass: [
    { text: 'Los mensajes que envíe pueden ser registros públicos.', language: 'es' },
    { text: 'Los comentarios están sujetos a la Ley de Transparencia.', language: 'es' },
    {
      text: "Les messages envoyés sont assujettis à la Loi sur l'accès à l'information.",
      language: 'fr',
    },
    {
      text: 'Les commentaires peuvent être divulgués en vertu de la loi sur la transparence.',
      language: 'fr',
    },

    { text: 'Anything posted here may be a public record.', message: 'says-so' },
    'Comments and messages are subject to public disclosure.',
    'All content on this page is subject to the Public Records Act.',
    'Posts and private messages may be released under FOIA.',
    'Comments on this site are governed by the Sunshine Law.',
    'Messages sent to us may be disclosed under the Freedom of Information Act.',
    'Whatever you send us can be handed over in response to a public records request made by anyone.',
    'Under state law, e-mail addresses are public records.',
    'Your comments become part of the public record.',
    'Messages to this account are subject to RCW 42.56.',
    'Posts are subject to disclosure under OPRA.',
    'Communications through this page may be considered public records under Chapter 119, Florida Statutes.',
    "Comments may be disclosed pursuant to Government Code chapter 552, the state's public information act.",
    'Information you submit may be made public under the Right-to-Know Law.',
    'Everything written on our wall falls under the open records law.',
    'ALL POSTS ARE PUBLIC RECORD',
    'Comments left here are retained and may be released to anyone on request.',
    'This page and its messages are covered by GRAMA.',
    {
      text: 'Comments may be public records.',
      visibility: 'on-click',
      message: 'on-click',
    },
    'Posts are archived and open to public inspection under CORA.',
  ],
  fail: [
    { text: 'Solicite aquí documentos públicos.', language: 'es' },
    { text: 'Faire une demande de documents administratifs', language: 'fr' },

    { text: 'We share news about our town.', message: 'missing' },
    { text: 'Submit a public records request online.', message: 'other-records' },
    'Search public records',
    'FOIA contacts',
    'Police reports are public records.',
    'Meeting minutes are a public record and can be read at the library.',
    'Sunshine is expected for the fair on Saturday.',
    'Request a copy of a crash report under the Public Records Act.',
    'Council meetings are held in accordance with the open meetings and sunshine law.',
    { text: 'Agencies should state that comments are public records.', message: 'others-words' },
    { blocks: [{ text: 'My comment is a public record.', place: 'visitor-comment' }] },
    'The system holds non-public files subject to disclosure restrictions.',
  ],
  review: [
    {
      text: 'We do not disclose your e-mail address except as required by the Public Records Act.',
      message: 'privacy',
    },
    'Data will not be released to others unless required by law.',
    { images: ['Posts are public records'], message: 'screen-reader' },
    { text: 'Pоsts are public recоrds.', message: 'lookalike' },
    { text: 'Beiträge können öffentlich werden.', language: 'de', message: 'language' },
  ],
  contradicted: [
    { text: 'Los mensajes son confidenciales.', language: 'es' },
    { text: 'Vos messages restent confidentiels.', language: 'fr' },

    { text: 'Messages you send to this page are confidential.', message: 'secret' },
    'Comments on this page are not public records.',
    {
      blocks: ['Posts here are public records.', 'Your messages remain private.'],
      message: 'both',
    },
  ],
};
