// A person's ruling on one item of one page: who, why, on what finding, and the wording that it was given for.
import { z } from 'zod';
import { PAGE_KINDS, PLATFORMS } from '../inventory/schema.ts';
import { DECISIONS, OUTCOMES } from '../verdict/outcomes.ts';
import { quoteSchema } from '../verdict/schema.ts';

/** The visible text of a page, by its address and hash. */
const seenTextSchema = z.object({ url: z.string(), textSha256: z.string() });

/** One ruling as it is stored. It applies while the wording stays. */
export const rulingSchema = z.object({
  schema: z.literal(1),
  agencyId: z.string(),
  pageId: z.string(),
  url: z.string(),
  platform: z.enum(PLATFORMS),
  kind: z.enum(PAGE_KINDS),
  /** Language of the page, primary tag. */
  language: z.string().optional(),
  agency: z.object({ name: z.string(), country: z.string(), officialHosts: z.array(z.string()) }),
  item: z.string(),
  title: z.string(),
  decision: z.enum(DECISIONS),
  by: z.string(),
  reason: z.string(),
  at: z.iso.datetime(),
  /** The finding that was ruled on. */
  runId: z.string(),
  checkVersion: z.string(),
  outcome: z.enum(OUTCOMES),
  message: z.string(),
  /** Evidence and nearest sentence of that finding, as the page showed them. */
  quotes: z.array(quoteSchema),
  /** The quotes in compared form; empty where the finding quoted nothing: then the page's whole text is the wording. */
  wording: z.array(z.string()),
  textSha256: z.string(),
  /** Key of the capture in which the wording stands. */
  captureKey: z.string(),
  /** Pages one click away that were read for the finding. */
  linked: z.array(seenTextSchema),
  linkedUrl: z.string().optional(),
});
export type Ruling = z.infer<typeof rulingSchema>;
export type Decision = Ruling['decision'];
