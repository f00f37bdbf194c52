// Whom a single check is about: an agency of an inventory, or what the options say, with honest gaps where nobody said.
import { UNNAMED } from '../core/check.ts';
import { emergencyNumberOf } from '../core/inventory/countries.ts';
import { countryField } from '../core/inventory/fields.ts';
import { hostField, hostOfPage } from '../core/inventory/host-field.ts';
import { pageKind } from '../core/inventory/page-kind.ts';
import {
  type Agency,
  type Page,
  PAGE_KINDS,
  type PageKind,
  type Platform,
  PLATFORMS,
} from '../core/inventory/schema.ts';
import { canonicalUrl, platformOf, samePageKey } from '../core/platforms/address.ts';
import type { Policy } from '../core/policy/schema.ts';
import { oneOf } from './choice.ts';
import { inventoryOf } from './inputs.ts';
import type { NetworkOptions } from './program/options.ts';
import { UsageError } from './usage-error.ts';

export type CheckTarget = NetworkOptions & SubjectOptions;

/** What is said of whom a page or a draft is about. */
export type SubjectOptions = {
  platform?: string;
  kind?: string;
  inventory?: string;
  agency?: string;
  name?: string;
  site?: string[];
  country?: string;
};

export type Subject = { page: Page; agency: Agency };

/** The page and its agency. A page that stands in the inventory comes with all that is known of it. */
export async function subjectOf(
  address: string | undefined,
  options: SubjectOptions,
  policy: Policy,
): Promise<Subject> {
  const known = options.inventory ? await fromInventory(address, options, policy) : undefined;
  if (known?.page) return { agency: known.agency, page: known.page };
  const agency = known?.agency ?? agencyOf(options);
  const platform = oneOf(PLATFORMS, options.platform, 'platform') ?? platformOf(address ?? '');
  const url = address === undefined ? 'draft:' : addressOn(platform, address);
  const kind = oneOf(PAGE_KINDS, options.kind, 'kind') ?? kindOf(platform, address);
  return {
    agency,
    page: { id: 'this-page', agencyId: agency.id, platform, kind, url, waivers: [] },
  };
}

async function fromInventory(
  address: string | undefined,
  options: SubjectOptions,
  policy: Policy,
): Promise<{ agency: Agency; page?: Page }> {
  const file = options.inventory ?? '';
  const inventory = await inventoryOf(file, policy, options.agency ? [options.agency] : undefined);
  const key = address === undefined ? undefined : samePageKey(address);
  const page = inventory.pages.find((one) => samePageKey(one.url) === key);
  const agency = page
    ? inventory.agencies.find((one) => one.id === page.agencyId)
    : inventory.agencies[0];
  if (agency && page) return { agency, page };
  if (agency && inventory.agencies.length === 1) return { agency };
  const ids = inventory.agencies.map((one) => one.id).join(', ');
  throw new UsageError(
    `${file} has several agencies. Say which one: --agency <id>, one of ${ids}.`,
  );
}

function agencyOf(options: SubjectOptions): Agency {
  const country = countryOf(options.country ?? 'US');
  const emergencyNumber = emergencyNumberOf(country);
  if (emergencyNumber === undefined) {
    throw new UsageError(
      `The emergency number of "${country}" is not known. Name an inventory that says it: --inventory <file>.`,
    );
  }
  return {
    id: 'this-agency',
    name: options.name ?? UNNAMED,
    alsoKnownAs: [],
    country,
    emergencyNumber,
    officialHosts: (options.site ?? []).map((site) => hostOf(site)),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    recipients: [],
  };
}

function countryOf(written: string): string {
  const read = countryField.safeParse(written);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const remedy = issue?.code === 'custom' ? String(issue.params?.['remedy']) : '';
  throw new UsageError(`--country: ${issue?.message} ${remedy}`);
}

/** The address of the site's first page, or of any, is taken for its host. */
function hostOf(site: string): string {
  const read = hostField.safeParse(hostOfPage(site) ?? site);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const remedy = issue?.code === 'custom' ? String(issue.params?.['remedy']) : '';
  throw new UsageError(`--site: ${issue?.message} ${remedy}`);
}

function addressOn(platform: Platform, address: string): string {
  const canonical = canonicalUrl(platform, address);
  if (canonical.ok) return canonical.url;
  throw new UsageError(`${canonical.says} ${canonical.remedy}`);
}

/** What a draft is for goes by the platform that was named: a profile there, a page of the web site otherwise. */
function kindOf(platform: Platform, address: string | undefined): PageKind {
  if (address === undefined) return platform === 'website' ? 'web-page' : 'profile';
  return pageKind(platform, address);
}
