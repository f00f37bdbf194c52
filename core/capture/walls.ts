// Whether what came back is the page, or something that stands in its place: a log-in, a challenge, a "not found".
import type { Platform } from '../inventory/schema.ts';
import type { Content } from '../read/content.ts';
import type { CaptureMode, CaptureWithBody } from './capture.ts';
import { challengeOf, THIN_TEXT, type Seen } from './challenges.ts';
import type { CaptureFailure, Failure } from './failures.ts';
import { PLATFORM_WALLS } from './platform-walls.ts';
import { strangerOf, type Whose } from './identity.ts';
import type { PlatformWalls, WallMark } from './wall-marks.ts';
import { websiteWallOf } from './website-walls.ts';

type Read = Pick<Content, 'title' | 'blocks' | 'profile' | 'script'>;
/** `past`: a "page not found" page is read for what it is, and only what else could stand in a page's place is looked for. */
type Asked = Whose & { past?: 'error-page' };

/**
 * Why a capture that was read is not the page, or undefined when it is. Without `whose`, nobody asks whether it is the agency's.
 * Order: strong marks of the platform, a vendor's challenge, what a status means, proof of a profile, weak marks, whose it is, emptiness.
 * `needs-browser` in static mode means that nothing can be said before a browser has run the page.
 */
export function wallOf(
  body: CaptureWithBody,
  content: Read,
  platform: Platform,
  whose?: Asked,
): Failure | undefined {
  const seen = seenOf(body, content);
  const { mode, requestedUrl } = body.capture;
  if (mode !== 'draft') {
    const refusal = refusalOf(seen, platform);
    if (refusal !== undefined) return refusal;
  }
  const walls = PLATFORM_WALLS[platform];
  const marked =
    walls === undefined
      ? websiteWallOf(seen, content, requestedUrl, whose?.past)
      : profileWallOf(seen, content, walls);
  if (marked !== undefined || mode === 'draft') return marked;
  const stranger = whose && strangerOf(body.capture, content, platform, whose);
  return (
    stranger ??
    emptinessOf(seen, content, { isProfile: walls !== undefined && !isSavedPage(seen, mode), mode })
  );
}

/** Why an answer is no page judged by its status, headers, address and raw body alone; undefined for a page. */
export function refusalOf(seen: Seen, platform: Platform): Failure | undefined {
  const walls = PLATFORM_WALLS[platform];
  const strong = walls?.marks.find((mark) => !mark.weak && holds(mark, seen));
  if (strong !== undefined) return { reason: strong.reason, detail: strong.says };
  const vendor = challengeOf(seen);
  if (vendor !== undefined)
    return { reason: 'bot-challenge', detail: `a test by ${vendor}, HTTP ${seen.status}` };
  return statusFailure(seen, walls?.statuses);
}

/** The text of the first `<title>` in the raw HTML, for an answer that nobody reads further. */
export function rawTitle(html: string): string {
  const head = html.slice(0, 65_536);
  return /<title[^<>]{0,200}>([^<]{0,500})/i.exec(head)?.[1]?.trim() ?? '';
}

function seenOf({ capture, html }: CaptureWithBody, content: Read): Seen {
  return {
    status: capture.mode === 'draft' ? 200 : capture.status,
    headers: capture.headers,
    url: capture.finalUrl,
    title: content.title,
    html,
    visibleText: content.script.visibleText,
  };
}

function statusFailure(
  seen: Seen,
  own: Record<number, CaptureFailure> | undefined,
): Failure | undefined {
  const { status } = seen;
  if (status >= 200 && status <= 203) return undefined;
  const wait = seen.headers['retry-after'];
  const later = wait !== undefined && /^\d{1,9}$/.test(wait) ? `, asks to wait ${wait} s` : '';
  return { reason: own?.[status] ?? reasonOfStatus(status), detail: `HTTP ${status}${later}` };
}

function reasonOfStatus(status: number): CaptureFailure {
  const known = STATUSES[status];
  if (known !== undefined) return known;
  return status >= 500 && status <= 599 ? 'server-error' : 'http-status';
}

/** RFC 9110; 429 of RFC 6585; 451 of RFC 7725, in use for whole continents. */
const STATUSES: Record<number, CaptureFailure> = {
  204: 'empty',
  205: 'empty',
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
  451: 'geo-blocked',
};

// A mark may stand deep in a platform's page, whose scripts run to a megabyte.
const SEARCHED = 2_000_000;

function holds(mark: WallMark, seen: Seen): boolean {
  if (mark.in === 'url') return mark.is.test(seen.url);
  if (mark.in === 'title') return mark.is.test(seen.title.trim());
  return mark.is.test(seen.html.slice(0, SEARCHED));
}

function profileWallOf(seen: Seen, content: Read, walls: PlatformWalls): Failure | undefined {
  if (showsProfile(seen, content, walls)) return undefined;
  const hit = walls.marks.find((mark) => mark.weak && holds(mark, seen));
  return hit === undefined ? undefined : { reason: hit.reason, detail: hit.says };
}

function showsProfile(seen: Seen, content: Read, walls: PlatformWalls): boolean {
  if (walls.proof?.test(seen.html.slice(0, SEARCHED)) === true) return true;
  const { name, bio } = content.profile ?? {};
  return isOwnName(name) || (bio !== undefined && bio.trim() !== '');
}

// The platform's own name, or a word of a log-in screen, names nobody.
const NOBODY =
  /^(?:facebook|instagram|x|twitter|youtube|tiktok|threads|linkedin|nextdoor|bluesky|mastodon|reddit|linktree|error|profile|log ?in|sign ?(?:in|up))?(?: *[/|•·-].*)?$/i;

function isOwnName(name: string | undefined): boolean {
  return name !== undefined && !NOBODY.test(name.trim());
}

function emptinessOf(
  seen: Seen,
  content: Read,
  page: { isProfile: boolean; mode: CaptureMode },
): Failure | undefined {
  const walls = page.isProfile ? { marks: [] } : undefined;
  if (walls !== undefined && showsProfile(seen, content, walls)) return undefined;
  const unbuilt = content.script.shell || (page.isProfile && seen.visibleText < THIN_TEXT);
  if (page.mode === 'static' && unbuilt)
    return { reason: 'needs-browser', detail: 'the page is built by scripts' };
  if (page.isProfile)
    return {
      reason: 'login-or-gone',
      detail: 'the platform shows no profile to who is not logged in',
    };
  if (seen.visibleText === 0) return { reason: 'empty', detail: 'no visible text' };
  return undefined;
}

/** Who is logged in saves a page without the marks of a profile; whose it is was asked before. */
function isSavedPage({ visibleText }: Seen, mode: CaptureMode): boolean {
  return mode === 'submitted' && visibleText >= THIN_TEXT;
}
