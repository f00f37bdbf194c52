// Takes the picture of a page: the whole of it, in a size that can be paid for.
import type { CDPSession } from 'playwright';
import type { CaptureLimits } from '../core/capture/limits.ts';

/** How large a picture may be. */
export type PictureLimits = Pick<
  CaptureLimits,
  | 'browserWidth'
  | 'screenshotHeight'
  | 'screenshotScale'
  | 'screenshotLeastScale'
  | 'screenshotPixels'
> & {
  /** Whether the browser has drawn the page to its end already (see browser-launch.ts). */
  isDrawn: boolean;
};

/** A picture with its own size in pixels. */
export type Picture = { bytes: Buffer; width: number; height: number };

/** Waits for an answer of the browser as long as there is time. */
type Within = <T>(answer: Promise<T>, doing: string) => Promise<T>;

/** A picture of the page from its top, as JPEG. */
export async function takePicture(
  session: CDPSession,
  within: Within,
  limits: PictureLimits,
): Promise<Picture> {
  const measures = session.send('Page.getLayoutMetrics');
  const { cssContentSize } = await within(measures, 'measuring the page');
  const width = limits.browserWidth;
  const height = Math.max(1, Math.min(Math.ceil(cssContentSize.height), limits.screenshotHeight));
  const scale = scaleOf(width * height, limits);
  const taken = session.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality: JPEG_QUALITY,
    optimizeForSpeed: true,
    captureBeyondViewport: !limits.isDrawn,
    clip: { x: 0, y: 0, width, height, scale },
  });
  const { data } = await within(taken, 'taking a picture');
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return { bytes: Buffer.from(data, 'base64'), ...size };
}

// What a picture costs, it costs by the pixel: it is drawn, copied twice and packed.
function scaleOf(area: number, limits: PictureLimits): number {
  const { screenshotScale, screenshotLeastScale, screenshotPixels } = limits;
  const fitting = Math.sqrt(screenshotPixels / area);
  return Math.max(screenshotLeastScale, Math.min(screenshotScale, fitting));
}

// At 70 the letters stay clean and a page of 8,000 pixels takes some 300 KB; as PNG, one with photographs takes megabytes.
const JPEG_QUALITY = 70;
