// Languages by their English names.

const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  und: 'language not told',
};

/** `Spanish` for `es`; a tag without a name here as it stands. */
export function languageName(tag: string): string {
  return (Object.hasOwn(NAMES, tag) ? NAMES[tag] : undefined) ?? `language ${tag.slice(0, 20)}`;
}
