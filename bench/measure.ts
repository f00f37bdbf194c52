// What the measured processes share: the list of pages they get, and the line they print.
import { readdirSync } from 'node:fs';

export type BenchPage = { url: string; host: string; name: string };
export type Measured = { pages: number; seconds: number; peakMemoryMiB: number };

/** The word behind `DIR PORT TIMES` that puts every file on a site of its own for a yardstick, as the audit has it anyway. */
export const OWN_SITES = 'own-sites';

/** Only Linux answers on all of 127.0.0.0/8; elsewhere a yardstick has one site. */
export const HAS_OWN_SITES = process.platform === 'linux';

/** The pages of `DIR PORT TIMES [own-sites]`: each file of the folder, so many times over, each time under an address of its own. */
export function pagesOf(argv: string[]): BenchPage[] {
  const [folder = '.', port = '0', times = '1', sites] = argv.slice(2);
  const siteOf = (index: number): string =>
    sites === OWN_SITES ? `127.0.${Math.floor(index / 250)}.${1 + (index % 250)}` : '127.0.0.1';
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Array.from({ length: Number(times) }, (_, round) =>
    names.map((name, index) => ({
      url: `http://${siteOf(index)}:${port}/${round}/${encodeURIComponent(name)}`,
      host: `site-${index}.bench.example`,
      name,
    })),
  ).flat();
}

/** Prints what was measured, as one line of JSON, for the process that started this one. */
export function report(pages: number, milliseconds: number): void {
  const measured: Measured = {
    pages,
    seconds: milliseconds / 1000,
    peakMemoryMiB: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
