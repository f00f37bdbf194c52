// What a caller may ask of the on-demand check, and whom the page is about where the caller says little.
import { UNNAMED } from '../check.ts';
import { z } from 'zod';
import { draftSchema } from '../draft.ts';
import { emergencyNumberOf } from '../inventory/countries.ts';
import { pageKind } from '../inventory/page-kind.ts';
import {
  agencySchema,
  PAGE_KINDS,
  pageSchema,
  PLATFORMS,
  type Agency,
  type Page,
} from '../inventory/schema.ts';
import { canonicalUrl, platformOf } from '../platforms/address.ts';
import { policySchema } from '../policy/schema.ts';

const MOST_TEXT = 5_000_000;

/** What a caller says of an agency; the rest is left open. */
const saidAgencySchema = agencySchema.extend({
  id: z.string().max(200).default('this-agency'),
  name: z.string().default(UNNAMED),
  alsoKnownAs: z.array(z.string()).default([]),
  country: z.string().max(20).default('US'),
  emergencyNumber: z.string().optional(),
  officialHosts: z.array(z.string()).default([]),
  timeZone: z.string().default('UTC'),
  recipients: z
    .array(z.unknown())
    .transform(() => [])
    .default([]),
});

/** `url` or `page`; or `draft` (HTML or plain text). `agency`: its id in the pushed inventory, or what is known of it. */
export const checkRequestSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_048)
      .optional(),
    draft: draftSchema.extend({ body: z.string().min(1).max(MOST_TEXT) }).optional(),
    agency: z
      .union([z.string().max(200), saidAgencySchema])
      .default(() => saidAgencySchema.parse({})),
    page: pageSchema.optional(),
    platform: z.enum(PLATFORMS).optional(),
    kind: z.enum(PAGE_KINDS).optional(),
    policy: policySchema.optional(),
    /** Keeps the captures; nothing is stored otherwise. */
    keep: z.boolean().default(false),
  })
  .refine(
    ({ url, draft, page }) => url !== undefined || draft !== undefined || page !== undefined,
    {
      message: 'name an address (url), or bring a draft',
    },
  )
  .refine(({ url, draft }) => url === undefined || draft === undefined, {
    message: 'name an address (url), or bring a draft; not both',
  });
export type CheckRequest = z.infer<typeof checkRequestSchema>;

export type Subject = { page: Page; agency: Agency };

/** Whom and what is checked; a text that says what is wrong where that cannot be told. `known`: the agency of the inventory. */
export function subjectOf(request: CheckRequest, known: Agency | undefined): Subject | string {
  const agency = agencyOf(request, known);
  if (typeof agency === 'string') return agency;
  const page = request.page ?? pageOf(request);
  if (typeof page === 'string') return page;
  return { agency, page: { ...page, agencyId: agency.id } };
}

function pageOf(request: CheckRequest): Page | string {
  const { url } = request;
  const about = { id: 'this-page', agencyId: '', waivers: [] };
  const platform = request.platform ?? platformOf(url ?? '');
  if (url === undefined)
    return { ...about, platform, kind: request.kind ?? 'web-page', url: 'draft:' };
  const canonical = canonicalUrl(platform, url);
  if (!canonical.ok) return `${canonical.says} ${canonical.remedy}`;
  const kind = request.kind ?? pageKind(platform, url);
  return { ...about, platform, kind, url: canonical.url };
}

function agencyOf({ agency: said }: CheckRequest, known: Agency | undefined): Agency | string {
  if (typeof said === 'string')
    return known ?? `The inventory that was pushed has no agency “${said.slice(0, 80)}”.`;
  const emergencyNumber = said.emergencyNumber ?? emergencyNumberOf(said.country);
  if (emergencyNumber !== undefined) return { ...said, emergencyNumber };
  return `The emergency number of “${said.country}” is not known: say it as agency.emergencyNumber.`;
}
