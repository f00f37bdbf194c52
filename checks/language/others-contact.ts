// Whether the contact that a text shows may be somebody else's, because the whole text reads so: numbers stand in everybody's texts.
import type { About } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import type { Contact, Contacts } from './contacts.ts';
import { perhapsOthers } from './weighing/whose.ts';

const WRITTEN = ['phone', 'email', 'address', 'spelled', 'local'] as const;

/** The contact that a person had better look at; none on a front page, and none for a profile's own fields. Linear in the page. */
export function contactOfOthers(
  found: Contacts,
  { blocks }: Pick<Content, 'blocks'>,
  { kind, agency }: Pick<About, 'kind' | 'agency'>,
): Contact | undefined {
  const contact = WRITTEN.map((sort) => found[sort]).find((one) => one !== undefined);
  // A field has no place in the text.
  if (kind === 'home' || contact?.quote.offset === undefined) return undefined;
  return perhapsOthers(blocks, 'none', { kind, agency }) ? contact : undefined;
}
