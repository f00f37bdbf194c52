// What became of mail to an address, as the mail service told it: the last trouble, and the last delivery.
import { z } from 'zod';

export const recipientStateSchema = z.object({
  email: z.string(),
  deliveredAt: z.iso.datetime().optional(),
  trouble: z
    .object({
      kind: z.enum(['bounced', 'complained']),
      /** It will come back whenever anything is sent. */
      lasting: z.boolean(),
      detail: z.string(),
      at: z.iso.datetime(),
    })
    .optional(),
});
export type RecipientState = z.infer<typeof recipientStateSchema>;

/** One thing that the mail service told of an address. */
export type RecipientNews =
  | { kind: 'delivered'; at: string }
  | { kind: 'bounced' | 'complained'; lasting: boolean; detail: string; at: string };

export type Recipients = {
  /** Notes what was told of an address; told twice, or late, it changes nothing. */
  note: (email: string, news: RecipientNews) => Promise<void>;
  /** Addresses of which anything was told. */
  all: () => Promise<RecipientState[]>;
};

const MOST_DETAIL = 300;

/** The state after some news. A newer trouble takes an older one's place; a later delivery ends one that need not last. */
export function afterNews(before: RecipientState, news: RecipientNews): RecipientState {
  if (news.kind === 'delivered') {
    const { trouble, ...rest } = before;
    const isOver = trouble !== undefined && !trouble.lasting && trouble.at < news.at;
    const deliveredAt = latest(before.deliveredAt, news.at);
    return { ...rest, ...(trouble === undefined || isOver ? {} : { trouble }), deliveredAt };
  }
  const { kind, lasting, at } = news;
  if (before.trouble !== undefined && before.trouble.at >= at) return before;
  return { ...before, trouble: { kind, lasting, at, detail: news.detail.slice(0, MOST_DETAIL) } };
}

/** Trouble for which somebody should look at the address. */
export function isTroubled({ trouble, deliveredAt }: RecipientState): boolean {
  if (trouble === undefined) return false;
  return trouble.lasting || deliveredAt === undefined || deliveredAt <= trouble.at;
}

function latest(a: string | undefined, b: string): string {
  return a === undefined || a < b ? b : a;
}
