// Pages that show that nobody of the agency stands behind the address: a domain for sale, a suspended account at the web host, a
// server's own start page.
import type { Content } from '../read/content.ts';
import { THIN_TEXT, type Seen } from './challenges.ts';
import type { Failure } from './failures.ts';

/** Why the address is nobody's page, or undefined. The title decides; text alone only where there is little of it. */
export function parkedBy(seen: Seen, { blocks }: Pick<Content, 'blocks'>): Failure | undefined {
  const title = seen.title.trim().slice(0, 300);
  const thin = seen.visibleText < THIN_TEXT;
  const says = (is: RegExp): boolean =>
    thin && blocks.some(({ text }) => is.test(text.slice(0, 600)));
  if (FOR_SALE.test(title) || says(FOR_SALE) || (thin && PARKING.test(head(seen))))
    return { reason: 'parked', detail: 'the domain is for sale or parked' };
  if (SUSPENDED.test(title) || says(SUSPENDED))
    return { reason: 'suspended', detail: 'the web host says that the account is suspended' };
  if (DEFAULT_TITLE.test(title))
    return {
      reason: 'not-the-page',
      detail: "the server shows its own start page, not the agency's",
    };
  return undefined;
}

const FOR_SALE =
  /\bdomain(?: name)? (?:is |may be |might be )?(?:available )?for sale\b|\b(?:buy|purchase|acquire|own) this domain\b|\bthis (?:domain|web ?page|site) (?:name )?(?:is|has been) parked\b|\bparked (?:free|domain)\b|\bdomain parking\b|\bthis domain (?:name )?(?:has |is )expired\b|\bthis domain (?:name )?(?:has been|was) (?:recently )?registered\b|\best[ae] dominio est[áa] en venta\b|\bce (?:nom de )?domaine est [àa] vendre\b/i;
const SUSPENDED =
  /^account suspended\b|\bthis (?:account|site|website) has been suspended\b.{0,80}\b(?:host|provider|administrator)|^(?:site|website) suspended\b/i;
const DEFAULT_TITLE =
  /^(?:welcome to nginx|apache2? .{0,40}default page|test page for the (?:apache|nginx)|iis windows(?: server)?|iis\d\b|default (?:web ?site|parallels plesk|plesk) page|index of \/|it works!?$|welcome to (?:centos|caddy|litespeed))/i;
/** Names under which parking services load their advertisements. */
const PARKING =
  /(?:sedoparking|parkingcrew|bodis|parklogic|hugedomains|afternic|skenzo)\.(?:com|net)\/|cdn-parking|parking-lander/i;
const SEARCHED = 65_536;

const head = (seen: Seen): string => seen.html.slice(0, SEARCHED);
