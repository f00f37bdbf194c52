// The inventory: the agencies and the public pages to audit, as every other part of the product knows them.
import { z } from 'zod';
import { WEEKDAYS } from './weekdays.ts';

/** The platforms a page may stand on; `website` is any page of an ordinary web site. */
export const PLATFORMS = [
  'website',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'tiktok',
  'threads',
  'linkedin',
  'nextdoor',
  'bluesky',
  'mastodon',
  'reddit',
  'link-in-bio',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What a page is for; the policy sets its requirements by kind. `profile` is an account on a social platform. */
export const PAGE_KINDS = ['profile', 'home', 'policy-page', 'web-page'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * How a page may be come by. `crawl`: a polite visit of ours. `api`: the platform's interface. `connect`: the same by a token of the
 * agency's own account. `submitted`: a person brings the page.
 */
export const WAYS_IN = ['crawl', 'api', 'connect', 'submitted'] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** Another way in than the platform's default one, and why. */
const wayInSchema = z.object({ way: z.enum(WAYS_IN), reason: z.string() });

/** An approved exception for one item on one page: a waived item is shown, and does not count, until it expires. */
export const waiverSchema = z.object({
  item: z.string(),
  reason: z.string(),
  approvedBy: z.string(),
  /** Last day on which the waiver holds, `YYYY-MM-DD`, in the agency's time zone. */
  until: z.iso.date(),
});
export type Waiver = z.infer<typeof waiverSchema>;

/** Languages that messages are written in. */
export const MAIL_LANGUAGES = ['en', 'es'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** Who gets messages: an address, alone or with the language to write in; English unless told. */
const recipientSchema = z.union([
  z.email(),
  z.object({ email: z.email(), language: z.enum(MAIL_LANGUAGES).optional() }),
]);
export type Recipient = z.infer<typeof recipientSchema>;

export const ownerSchema = z.object({
  name: z.string(),
  email: z.email().optional(),
  /** Of the messages to the owner; English unless told. */
  language: z.enum(MAIL_LANGUAGES).optional(),
});
export type Owner = z.infer<typeof ownerSchema>;

/** One public address of an agency, complete: every default is filled in and the URL is canonical. */
export const pageSchema = z.object({
  /** Unique within its agency; made from platform and address unless the inventory names one. */
  id: z.string(),
  agencyId: z.string(),
  platform: z.enum(PLATFORMS),
  kind: z.enum(PAGE_KINDS),
  /** Canonical address. */
  url: z.url(),
  owner: ownerSchema.optional(),
  purpose: z.string().optional(),
  openedOn: z.iso.date().optional(),
  reviewOn: z.iso.date().optional(),
  /** Language the page should be in, BCP 47 primary tag; absent: as found. */
  language: z.string().optional(),
  /** Why this page is left out of audits; a page with a reason is `skipped`, never forgotten. */
  skip: z.string().optional(),
  /** Instead of the agency's or the platform's own. */
  wayIn: wayInSchema.optional(),
  /** Why no capture of this page may be deleted. */
  legalHold: z.string().optional(),
  waivers: z.array(waiverSchema),
});
export type Page = z.infer<typeof pageSchema>;

/** An agency's word that its own site may be visited whatever its robots.txt says: by whom, on which day, why. */
export const robotsPermissionSchema = z.object({
  by: z.string(),
  on: z.iso.date(),
  reason: z.string().optional(),
});
export type RobotsPermission = z.infer<typeof robotsPermissionSchema>;

/** An organisation with pages, complete. */
export const agencySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Other names the agency goes by on its pages ("Riverton PD"). */
  alsoKnownAs: z.array(z.string()),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  emergencyNumber: z.string(),
  /** Host names of the agency's official web sites, lower case; subdomains count. */
  officialHosts: z.array(z.string()),
  /** IANA name. */
  timeZone: z.string(),
  /** Those who get the compliance report. */
  recipients: z.array(recipientSchema),
  /** Those who look after the auditor itself; the inventory names them once for all its agencies. */
  operators: z.array(recipientSchema).optional(),
  /** State or province in its usual letters, and what else text ready to paste is filled with. */
  state: z.string().optional(),
  nonEmergencyPhone: z.string().optional(),
  contactEmail: z.email().optional(),
  streetAddress: z.string().optional(),
  /** Page with all notices on the agency's own site, which short profiles link. */
  noticePage: z.url().optional(),
  /** The agency's word that its official hosts may be visited whatever their robots.txt says. */
  robotsPermission: robotsPermissionSchema.optional(),
  /** Instead of the platforms' own, by platform. */
  waysIn: z.partialRecord(z.enum(PLATFORMS), wayInSchema.optional()).optional(),
  /** Days for which a submitted page counts; 90 unless told. */
  submissionDays: z.number().optional(),
  /** `5 years`, `90 days`, `for ever` (see `period.ts`); for ever when absent. */
  keepCapturesFor: z.string().optional(),
  /** Why no capture of the agency may be deleted. */
  legalHold: z.string().optional(),
  /** When the service audits it each week, in its time zone; where it does not say, the service's own day and hour. */
  auditTime: z
    .object({
      weekday: z.enum(WEEKDAYS).optional(),
      hour: z.int().min(0).max(23).optional(),
    })
    .optional(),
});
export type Agency = z.infer<typeof agencySchema>;

/** Agencies and pages as one audit takes them. */
export type Inventory = { agencies: Agency[]; pages: Page[] };
