// `presence rulings`: what people ruled, which of it still applies, and all of it as labelled texts.
import { corpusLine, labelling } from '../../core/rulings/corpus-line.ts';
import type { Ruling } from '../../core/rulings/ruling.ts';
import { type Standing, standingsOf } from '../../core/rulings/standing.ts';
import { rulingsText } from '../../core/report/rulings-text.ts';
import { textOfCapture } from '../../core/verdict/judge-page.ts';
import { StoreError } from '../../core/store/store-error.ts';
import { EXIT } from '../exit-codes.ts';
import { writeTextFile } from '../write-file.ts';
import { newestReport } from '../newest-report.ts';
import { paintFor } from '../terminal.ts';
import { openStorage, type Storage } from '../wire.ts';

export type RulingsOptions = { data: string; json?: boolean; export?: string };

export async function rulings(options: RulingsOptions): Promise<number> {
  const storage = await openStorage(options.data, 'presence rulings', 'read');
  try {
    const all = await storage.rulings.newest(Number.MAX_SAFE_INTEGER);
    if (options.export !== undefined) await exported(storage, all, options.export);
    const standing = await standings(storage, all);
    const shown =
      options.json === true
        ? `${JSON.stringify(
            standing.map((one) => ({ standing: one.standing, ...one.ruling })),
            null,
            2,
          )}\n`
        : rulingsText(standing, { paint: paintFor(process.stdout), command: storage.command });
    process.stdout.write(shown);
    return EXIT.compliant;
  } finally {
    await storage.close();
  }
}

/** Newest first, each beside the newest report of its page. */
async function standings(
  storage: Storage,
  all: readonly Ruling[],
): Promise<{ ruling: Ruling; standing: Standing }[]> {
  const pages = new Map<string, Ruling[]>();
  for (const ruling of all) {
    const page = JSON.stringify([ruling.agencyId, ruling.pageId]);
    pages.set(page, [...(pages.get(page) ?? []), ruling]);
  }
  const found = new Map<Ruling, Standing>();
  for (const [first, ...others] of pages.values()) {
    if (first === undefined) continue;
    const report = await newestReport(storage, first);
    for (const one of standingsOf([first, ...others], report)) found.set(one.ruling, one.standing);
  }
  return all.map((ruling) => ({ ruling, standing: found.get(ruling) ?? 'unread' }));
}

async function exported(storage: Storage, all: readonly Ruling[], file: string): Promise<void> {
  const lines: string[] = [];
  for (const ruling of labelling(all))
    lines.push(`${JSON.stringify(corpusLine(ruling, await textOf(storage, ruling)))}\n`);
  await writeTextFile(file, lines.join(''));
  process.stderr.write(`${lines.length} labelled ${lines.length === 1 ? 'text' : 'texts'}: ${file}\n`); // prettier-ignore
}

/** Undefined when the capture is not kept any more. */
async function textOf({ captures }: Storage, ruling: Ruling): Promise<string | undefined> {
  try {
    const capture = await captures.load(ruling.captureKey);
    const platform = ruling.linkedUrl === undefined ? ruling.platform : 'website';
    return capture && textOfCapture(capture, platform);
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'damaged') return undefined;
    throw error;
  }
}
