// Spanish: how a page says, or denies, what the standard items ask for.
import type { PhraseTable } from '../table.ts';
import { emergency } from './emergency.ts';
import { monitoring } from './monitoring.ts';
import { opinions } from './opinions.ts';
import { records } from './records.ts';

export const items: PhraseTable['items'] = {
  monitoring,
  emergency,
  opinions,
  records,
};
