// Which frames of a page belong to its own site, though not to its origin: their text is the agency's.
import { getDomain } from 'tldts';

/** A frame with what is in it, as the browser tells. */
export type FrameTree = {
  frame: { id: string; url: string; securityOrigin: string };
  childFrames?: FrameTree[];
};

/** Ids of the page's direct frames of the same site and another origin; those of its own origin are read with the page itself. */
export function sameSiteFrames(tree: FrameTree): string[] {
  const own = tree.frame.securityOrigin;
  const site = siteOf(tree.frame.url);
  const others = (tree.childFrames ?? []).filter(
    ({ frame }) => site !== null && frame.securityOrigin !== own && siteOf(frame.url) === site,
  );
  return others.slice(0, MOST_FRAMES).map(({ frame }) => frame.id);
}

const MOST_FRAMES = 10;

function siteOf(url: string): string | null {
  return getDomain(url, { allowPrivateDomains: true });
}
