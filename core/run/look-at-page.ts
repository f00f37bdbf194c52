// One expected page from visit to findings, the pages one click away included. Audit, replay and the search for causes share it.
import type { CounselNote } from '../counsel/note.ts';
import type { Failure } from '../capture/failures.ts';
import type { ExpectedPage, Judge, Judged } from '../ports.ts';
import type { Policy } from '../policy/schema.ts';
import { applyRulings } from '../rulings/apply.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { linkedItems, settleLinked, type LinkedSight } from '../verdict/linked.ts';
import type { CaptureRef, Finding } from '../verdict/schema.ts';
import { see, type Doors, type Sight, type Terms } from './see.ts';

/** How a page and those it links are come by. */
export type PageDoors = {
  page: Doors;
  linked: (url: string, terms: Terms) => Promise<Sight>;
};

/** By what a page is judged: what it was planned with, the policy, the day that decides on waivers, and what people ruled of it. */
export type PageTerms = {
  expected: ExpectedPage;
  policy: Policy;
  today: string;
  rulings?: readonly Ruling[];
};

export type PageSight =
  | {
      ok: true;
      judged: Judged;
      findings: Finding[];
      capture: CaptureRef;
      linked: CaptureRef[];
      /** Notes for counsel on the page and on those that it links. */
      counsel: CounselNote[];
    }
  | { ok: false; failure: Failure; capture?: CaptureRef };

/** What is found on a page. Throws only what its doors throw. */
export async function lookAtPage(
  judge: Judge,
  doors: PageDoors,
  terms: PageTerms,
): Promise<PageSight> {
  const sight = await see(judge, doors.page, pageTerms(terms));
  if (!sight.ok) return sight;
  const { judged, capture } = sight;
  const items = linkedItems(terms.policy, terms.expected.page.kind);
  const links = judged.policyLinks.filter((url) => !samePage(url, capture));
  const counsel = [...(judged.counsel ?? [])];
  const settled = await settleLinked(judged.findings, items, links, async (url) => {
    const there = await doors.linked(url, linkedTerms(terms, items));
    if (there.ok) counsel.push(...(there.judged.counsel ?? []).map((note) => Object.assign({}, note, { url }))); // prettier-ignore
    return linkedSight(there);
  });
  const { textSha256 } = capture;
  const { linked } = settled;
  const findings = applyRulings(settled.findings, terms.rulings ?? [], { textSha256, linked });
  return { ok: true, judged, capture, linked, findings, counsel };
}

function linkedSight(sight: Sight): LinkedSight {
  if (!sight.ok) return sight;
  return { ok: true, findings: sight.judged.findings, capture: sight.capture };
}

/** By what the page itself is judged; the address comes from its capture. */
export function pageTerms({ expected, policy, today }: PageTerms): Terms {
  const { page } = expected;
  return {
    about: { agency: aboutAgency(expected), platform: page.platform, kind: page.kind },
    policy,
    page: asked(expected),
    today,
  };
}

/** A linked page is a web page of the agency, judged by what the policy asks of the page that links it. */
export function linkedTerms({ expected, policy, today }: PageTerms, items: string[]): Terms {
  return {
    about: { agency: aboutAgency(expected), platform: 'website', kind: 'policy-page' },
    policy,
    page: { ...asked(expected), waivers: [] },
    items,
    today,
  };
}

function asked({ page }: ExpectedPage): Terms['page'] {
  const { kind, waivers, language } = page;
  return { kind, waivers, ...(language === undefined ? {} : { language }) };
}

function aboutAgency({ agency }: ExpectedPage): Terms['about']['agency'] {
  const { name, alsoKnownAs, country, emergencyNumber, officialHosts } = agency;
  return { name, alsoKnownAs, country, emergencyNumber, officialHosts };
}

function samePage(url: string, capture: CaptureRef): boolean {
  const [bare] = url.split('#');
  return [capture.url, capture.finalUrl].some((own) => own.split('#')[0] === bare);
}
