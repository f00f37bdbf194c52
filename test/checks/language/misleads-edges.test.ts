// Sentences with an item's words and another subject: each rule by what meets it, and by what takes it back.
import { describe, expect, it } from 'vitest';
import { misleads } from '../../../checks/language/weighing/misleads.ts';
import type { ItemName } from '../../../checks/language/phrases/table.ts';

const CASES: Partial<Record<ItemName, readonly (readonly [string, boolean])[]>> = {
  monitoring: [
    // What is always done.
    ['we watch the page around the clock', true],
    ['we do not watch the page around the clock', false],
    ['we watch the page around the clock without fail', true],
    ['we watch the page day and night, no matter when', true],
    // How many hours an answer takes.
    ['messages on the page get a reply within 2 hours', true],
    ['messages on the page get a reply within 2 business hours', false],
    ['messages on the page get no reply within 2 hours', false],
    ['messages on the page get a reply', false],
    // Whether it will be there.
    ['this page may be down', true],
    ['this page may be funny', false],
    // A desk, days, a counter.
    ['live agents 6-7, 555-0198', true],
    ['live agents 6-7 on facebook, 555-0198', false],
    ['answers come in two days', true],
    ['answers to comments come in two days', false],
    ['the lobby is closed on sundays', true],
    ['the lobby is closed on sundays, posts are read', false],
  ],
  maintained: [
    ['this page is intended for boaters of the harbor office', true],
    ['this page is intended for boaters and run by the harbor office', false],
    ['the harbor office runs the ferries', true],
    ['the harbor office runs the ferries and this page', false],
    ['the harbor office has ferries', false],
    ['bakery run by the jail', true],
    ['page run by the jail', false],
    ['my cousin keeps it', true],
    ['my office keeps it', false],
    ['the food pantry is run by the church', true],
    ['the official opening of the pier', true],
    ['the official page of the pier', false],
  ],
  opinions: [
    ['officers speak only for themselves', true],
    ['visitors speak only for themselves', false],
    ['this page reflects the city', true],
    ['this page does not reflect the city', false],
    ['our office represents defendants', true],
    // Who stands for somebody, where nobody who writes is named.
    ['no lobbyist speaks for the pier', true],
    ['no comment speaks for the pier', false],
    ['it takes no sides in a vote', true],
    ['it takes no sides in what users write', false],
    // Goods.
    ['the city does not endorse any products', true],
    ['the city does not endorse any products in comments', false],
    ['if you do not like a comment', true],
    // What is done with comments, and what is thought of them after it.
    ['comments are not read', true],
    ['comments are not read and not our views', false],
    ['our views: comments are not read', true],
    ['comments are blue', false],
  ],
  emergency: [
    ['text-to-911 is not here yet', true],
    ['text-to-911 is here', false],
  ],
  purpose: [
    ['report potholes here', true],
    ['we report potholes here', false],
    ['this page exists.', true],
    ['this page exists for news', false],
    ['the crew repairs roads', true],
    ['the crew repairs roads and shares news', false],
    ['the crew likes roads', false],
    ['this page is not for emergencies', true],
    ['this page is not for emergencies but for news', false],
    ['but this page is not for emergencies', true],
    ['this page is for news', false],
  ],
  comments: [
    ['tell us if you see a photo of yourself', true],
    ['tell us if you see a photo of yourself in a comment', false],
    ['tell us if you see a mule', false],
    ['a photo of a mule', false],
  ],
  removal: [
    ['your browser may delete them', true],
    ['photos are taken off if you wish', true],
    ['old backup files are deleted', true],
    ['old backup files and comments are deleted', false],
    ['comments are deleted', false],
  ],
  records: [
    ['anyone may inspect the minutes', true],
    ['requests under the records act', true],
    ['your comments under the records act', false],
  ],
};

for (const [item, cases] of Object.entries(CASES) as [ItemName, (typeof CASES)[ItemName]][]) {
  describe(`words of ${item}`, () => {
    it.each(cases ?? [])('%s: %s', (norm, wanted) => {
      expect(misleads(norm, item)).toBe(wanted);
    });
  });
}
