// Screenshots inside the HTML report: as data, of known types only, and within a limit for the whole file.
import type { CaptureRef, PageReport } from '../../verdict/schema.ts';
import { type Html, html } from '../html.ts';
import type { Picture, ReportInput } from '../input.ts';
import type { ReportWords } from '../language/report-words.ts';

/** Largest screenshot that is put into a report, and the most that all of them together may take. Bytes. */
export const PICTURE_LIMIT = 1_500_000;
export const PICTURES_LIMIT = 30_000_000;

const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);

/** Hands out pictures until the limit of the report is reached. One for each report. */
export function pictures(
  input: ReportInput,
  words: ReportWords,
): (page: PageReport, zone: string) => Promise<Html | false> {
  let left = PICTURES_LIMIT;
  return async (page, zone) => {
    const { capture } = page;
    if (!capture?.screenshot || !input.screenshot) return false;
    const picture = await loaded(input.screenshot, capture, words);
    if (typeof picture === 'string') return notShown(picture, capture, words);
    if (picture.bytes.length > Math.min(PICTURE_LIMIT, left))
      return notShown(words.page.picture.tooLarge, capture, words);
    left -= picture.bytes.length;
    return shown(picture, capture, { zone, words });
  };
}

async function loaded(
  screenshot: NonNullable<ReportInput['screenshot']>,
  capture: CaptureRef,
  { page: { picture: say } }: ReportWords,
): Promise<Picture | string> {
  try {
    const picture = await screenshot(capture);
    if (!picture) return say.gone;
    return TYPES.has(picture.type) ? picture : say.kind;
  } catch {
    return say.broken;
  }
}

/** A screenshot, folded away on a screen and shown on paper. */
export function shown(
  picture: Picture,
  capture: Pick<CaptureRef, 'screenshot' | 'capturedAt'>,
  { zone, words }: { zone: string; words: ReportWords },
): Html {
  const { width, height } = capture.screenshot ?? { width: 0, height: 0 };
  return html`<details class="fold shot">
    <summary>${words.page.picture.title}</summary>
    <img
      src="data:${picture.type};base64,${base64(picture.bytes)}"
      width="${width}"
      height="${height}"
      alt="${words.page.picture.alt(words.moment(capture.capturedAt, zone))}"
      loading="lazy"
      decoding="async"
    />
  </details> `;
}

function notShown(why: string, capture: CaptureRef, words: ReportWords): Html {
  const say = words.page.picture;
  return html`<p class="note">${say.taken} ${why} ${say.kept} <code>${capture.key}</code>.</p> `;
}

/** In pieces of a multiple of three bytes, so that their base64 can be joined. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 24_573)
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + 24_573)));
  return text;
}
