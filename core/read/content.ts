// Content: what a visitor can see in a capture. Everything a check may look at is here and nothing else.
import { z } from 'zod';

/** Where on the page something stands. `bio` is the profile's own description on a platform. */
export const PLACES = [
  'title',
  'bio',
  'main',
  'header',
  'footer',
  'nav',
  'aside',
  'visitor-comment',
  'quotation',
] as const;
export type Place = (typeof PLACES)[number];

/** `on-click`: shown after a click on the page itself. `screen-reader`: only assistive technology gets it. */
export const VISIBILITIES = ['shown', 'on-click', 'screen-reader'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A run of text that reads as one piece (a paragraph, a list item, a table row), white space folded, as shown. */
export type Block = {
  text: string;
  place: Place;
  visibility: Visibility;
  /** Language declared for it or an ancestor (`lang`), primary tag; absent when none is. */
  lang?: string;
  /** Where its text begins in the page's whole text (all blocks joined by a line feed), in UTF-16 units. */
  offset: number;
};

export type Link = {
  text: string;
  /** As written in the page. */
  href: string;
  /** Resolved against the page, redirect wrappers taken off; absent for an address that is no URL. `tel:` and `mailto:` stay. */
  url?: string;
  place: Place;
  visibility: Visibility;
};

/** Text that stands for an image: nobody who looks at the page reads it. */
export type ImageText = { alt: string; place: Place };

/** The fields that a platform keeps of a profile, wherever in the capture they stood. */
export type Profile = {
  name?: string;
  handle?: string;
  bio?: string;
  links: string[];
  phones: string[];
  emails: string[];
  address?: string;
  category?: string;
  /** Fields that this platform never shows to a logged-out visitor: nothing may be concluded from their absence. */
  notServed: (keyof Profile)[];
};

/** What a visitor can see in one capture. */
export type Content = {
  /** Address that links were resolved against. */
  url: string;
  title: string;
  /** Primary tag of the language of most of the text; `und` when it cannot be told. */
  language: string;
  blocks: Block[];
  links: Link[];
  images: ImageText[];
  profile?: Profile;
  /** Signs that scripts build the page (or part of it), which a static reading misses. */
  script: ScriptSigns;
};

const scriptSignsSchema = z.object({
  /** Characters of text that a visitor without scripts sees. */
  visibleText: z.number(),
  /** The page has an empty mount point, asks for JavaScript, or shows nothing without it. */
  shell: z.boolean(),
  /** Scripts build part of what the page shows. */
  partial: z.boolean(),
  /** What was seen, in words. */
  because: z.array(z.string()),
  /** Where text stands, from and to in the whole text, that a style sheet which was not read may hide; absent where none does. */
  unsure: z.array(z.tuple([z.number(), z.number()])).optional(),
});
export type ScriptSigns = z.infer<typeof scriptSignsSchema>;
