// What the notes say, in three languages, each with the decision that it rests on.
import type { NoteKey } from './note.ts';
import { SOURCES, type Source, type SourceKey } from './sources.ts';

export const COUNSEL_LANGUAGES = ['en', 'es', 'fr'] as const;
export type CounselLanguage = (typeof COUNSEL_LANGUAGES)[number];

type Words = Record<CounselLanguage, string>;

/** Stands wherever notes are shown. */
export const NOT_ADVICE: Words = {
  en: 'Not legal advice. These are notes for your counsel; they change no verdict.',
  es: 'No es asesoramiento jurídico. Son notas para su asesoría legal; no cambian ningún resultado.',
  fr: 'Ceci n’est pas un avis juridique. Ce sont des notes pour votre conseil ; elles ne changent aucun résultat.',
};

const NOTES: Readonly<Record<NoteKey, { words: Words; sources: readonly SourceKey[] }>> = {
  negative: {
    words: {
      en: 'The policy names negative or critical comments as a ground for removal. Taking off criticism because it is criticism has been held to be discrimination by viewpoint.',
      es: 'Las normas nombran los comentarios negativos o críticos como motivo de eliminación. Quitar una crítica por ser crítica se ha considerado discriminación por punto de vista.',
      fr: 'Les règles citent les commentaires négatifs ou critiques comme motif de suppression. Retirer une critique parce qu’elle est critique a été jugé discriminatoire.',
    },
    sources: ['davison'],
  },
  offensive: {
    words: {
      en: 'The policy removes what is “offensive”, “inappropriate” or the like, without saying what that is. Such words leave it to the reader’s feelings, and offence is often taken at a viewpoint.',
      es: 'Las normas quitan lo «ofensivo», «inapropiado» o similar, sin decir qué es. Esas palabras dependen de quien lee, y a menudo lo que ofende es un punto de vista.',
      fr: 'Les règles retirent ce qui est « offensant », « inapproprié » ou semblable, sans dire ce que c’est. Ces mots dépendent du lecteur, et c’est souvent un point de vue qui offense.',
    },
    sources: ['davison', 'tabak'],
  },
  'off-topic': {
    words: {
      en: 'The policy removes comments for being off-topic as such. A court found such a rule unreasonable where it took no account of context.',
      es: 'Las normas quitan comentarios solo por estar fuera de tema. Un tribunal consideró irrazonable una regla así cuando no atendía al contexto.',
      fr: 'Les règles retirent des commentaires du seul fait qu’ils sont hors sujet. Une cour a jugé une telle règle déraisonnable lorsqu’elle ignore le contexte.',
    },
    sources: ['tabak'],
  },
  'word-filter': {
    words: {
      en: 'The policy speaks of filtering comments by words. A list of words that hid comments without regard to context was held unreasonable.',
      es: 'Las normas hablan de filtrar comentarios por palabras. Una lista de palabras que ocultaba comentarios sin atender al contexto se consideró irrazonable.',
      fr: 'Les règles parlent d’un filtrage par mots. Une liste de mots masquant des commentaires sans égard au contexte a été jugée déraisonnable.',
    },
    sources: ['tabak'],
  },
  discretion: {
    words: {
      en: 'The policy lets comments be removed at discretion or for any reason. A rule that can be applied by reason, and not at will, is what courts ask for.',
      es: 'Las normas permiten quitar comentarios a discreción o por cualquier motivo. Los tribunales piden reglas que se puedan aplicar con razones y no a voluntad.',
      fr: 'Les règles permettent de retirer des commentaires à discrétion ou pour toute raison. Les cours demandent des règles applicables par raison et non à volonté.',
    },
    sources: ['tabak', 'davison'],
  },
  blocking: {
    words: {
      en: 'The policy speaks of blocking or banning people, and not of telling them or of a way to contest it. Blocking shuts a person out of every post, so it is judged more strictly than removing one comment.',
      es: 'Las normas hablan de bloquear a personas, y no de avisarles ni de cómo impugnarlo. Bloquear cierra todas las publicaciones a una persona, así que se juzga con más rigor que quitar un comentario.',
      fr: 'Les règles parlent de bloquer des personnes, sans les avertir ni dire comment le contester. Bloquer ferme toutes les publications à une personne : c’est jugé plus sévèrement qu’un retrait.',
    },
    sources: ['lindke', 'davison'],
  },
  'no-narrow-grounds': {
    words: {
      en: 'No narrow grounds for removal were found, such as true threats, obscenity as the law defines it, private data of others, advertising, or infringement.',
      es: 'No se encontraron motivos precisos de eliminación, como amenazas verdaderas, obscenidad según la ley, datos privados, publicidad o infracción de derechos.',
      fr: 'Aucun motif précis de suppression n’a été trouvé, comme les menaces réelles, l’obscénité au sens de la loi, les données privées, la publicité ou la contrefaçon.',
    },
    sources: ['tabak'],
  },
  'no-notice': {
    words: {
      en: 'The policy does not say that whoever wrote a removed comment is told, or may ask why.',
      es: 'Las normas no dicen que se avise a quien escribió un comentario eliminado, ni que pueda preguntar el motivo.',
      fr: 'Les règles ne disent pas que l’auteur d’un commentaire supprimé est averti, ni qu’il peut en demander la raison.',
    },
    sources: ['lindke', 'davison'],
  },
  'no-appeal': {
    words: {
      en: 'The policy names no way to have a removal or a block reviewed.',
      es: 'Las normas no nombran una vía para que se revise una eliminación o un bloqueo.',
      fr: 'Les règles n’indiquent aucun recours contre une suppression ou un blocage.',
    },
    sources: ['lindke', 'davison'],
  },
  'no-retention': {
    words: {
      en: 'The policy does not say that a copy of what is removed is kept. Comments on official pages are often public records, and a copy shows why one was removed.',
      es: 'Las normas no dicen que se conserve una copia de lo eliminado. Los comentarios en páginas oficiales suelen ser registros públicos, y la copia muestra por qué se quitó.',
      fr: 'Les règles ne disent pas qu’une copie de ce qui est supprimé est conservée. Les commentaires sont souvent des documents publics, et la copie montre pourquoi l’un d’eux a été retiré.',
    },
    sources: ['lindke'],
  },
};

/** What a note says, and the decisions that it rests on. */
export function noteWords(
  key: NoteKey,
  language: CounselLanguage = 'en',
): { says: string; sources: Source[] } {
  const { words, sources } = NOTES[key];
  return { says: words[language], sources: sources.map((one) => SOURCES[one]) };
}
