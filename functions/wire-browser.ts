// The wiring of a browser of one's own.
import { captureSettings, type VisitSettings } from './wire-visits.ts';

/** A browser for one page at a time, unpacked into the function's own temporary folder. */
export async function browserOf(settings: VisitSettings & { BROWSER_FOLDER: string }) {
  const { createBrowser } = await import('../adapters/browser.ts');
  const browserFolder = settings.BROWSER_FOLDER;
  return createBrowser({ ...captureSettings(settings), browserFolder, pagesAtOnce: 1 });
}
