// The decisions that the notes rest on: what was decided, in one sentence, and where it is found.

export type Source = {
  /** As lawyers cite it. */
  cite: string;
  /** What the court said that bears on a comment policy. */
  says: string;
};

export const SOURCES = {
  tabak: {
    cite: 'People for the Ethical Treatment of Animals v. Tabak, 109 F.4th 627 (D.C. Cir. 2024)',
    says: 'Blocking “off-topic” comments by a list of words was unreasonable: the rule was inflexible, took no account of context, and gave no sensible basis for telling what may come in from what must stay out.',
  },
  lindke: {
    cite: 'Lindke v. Freed, 601 U.S. 187 (2024)',
    says: 'When an official speaks for the government on social media, deleting comments and blocking people can be state action; blocking is a blunt instrument, since it keeps a person from every post of the page.',
  },
  davison: {
    cite: 'Davison v. Randall, 912 F.3d 666 (4th Cir. 2019)',
    says: 'The comment section of an official’s page was a public forum, and keeping out a person for criticism was discrimination by viewpoint, which the First Amendment forbids.',
  },
} as const satisfies Record<string, Source>;
export type SourceKey = keyof typeof SOURCES;
