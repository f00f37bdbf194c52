// `presence demo` (npm start): audits the made-up agency of examples/, whose pages this program serves itself on loopback.
import path from 'node:path';
import type { Inventory } from '../../core/inventory/schema.ts';
import { dayIn } from '../../core/run/day.ts';
import { accept } from '../../core/submissions/accept.ts';
import { serveDemoSite } from '../demo-site.ts';
import { EXIT } from '../exit-codes.ts';
import { inventoryOf, policyOf } from '../inputs.ts';
import type { Pins } from '../program/options.ts';
import { programFolder } from '../root.ts';
import { broughtFiles } from '../submit/files.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openStorage } from '../wire.ts';
import { auditInventory } from './audit.ts';

export async function demo(options: { data: string; browser: boolean }): Promise<number> {
  const examples = path.join(programFolder(), 'examples');
  const inventoryFile = path.join(examples, 'riverton.yaml');
  const policy = await policyOf(undefined);
  const inventory = await inventoryOf(inventoryFile, policy);
  await bringExamples(options.data, inventory, path.join(examples, 'submissions'));
  const site = await serveDemoSite(path.join(examples, 'site'));
  process.stderr.write('A made-up agency, served by this program on your own machine.\n\n');
  try {
    const code = await auditInventory(inventory, policy, {
      ...options,
      inventory: inventoryFile,
      again: ['demo', ...(options.browser ? [] : ['--no-browser'])],
      lanes: 4,
      // The site is our own: nobody is pestered.
      hostDelay: 0,
      resolve: pinsOf(inventory.pages, site.port),
      contact: 'http://www.riverton.example/',
      mail: true,
      toFolder: path.join(options.data, 'outbox'),
    });
    // What the example's pages lack is what the demonstration shows; only a failure of the tool is one.
    return code === EXIT.toolError ? EXIT.toolError : EXIT.compliant;
  } finally {
    await site.close();
  }
}

/** What a person would do with "presence submit": the text of each page in the folder, once. */
async function bringExamples(data: string, inventory: Inventory, folder: string): Promise<void> {
  const storage = await openStorage(data, 'presence demo');
  try {
    for (const page of inventory.pages.filter(({ wayIn }) => wayIn?.way === 'submitted')) {
      const agency = inventory.agencies.find(({ id }) => id === page.agencyId);
      const [brought] = await storage.submissions.ofPage(page.agencyId, page.id, 1);
      if (agency === undefined || brought !== undefined) continue;
      const text = await broughtFiles({ text: path.join(folder, `${page.id}.txt`) });
      if (text === undefined) continue;
      const now = clock.now();
      const about = { by: 'Sam Reyes', now, seenOn: dayIn(agency.timeZone, now), ticks: [] };
      const { record, capture } = await accept({ page, agency }, text, about);
      await storage.captures.save(record.captureKey, capture);
      await storage.submissions.save(record);
    }
  } finally {
    await storage.close();
  }
}

/** Every host of the example is this machine. */
function pinsOf(pages: { url: string }[], port: number): Pins {
  const hosts = new Set(pages.map((page) => new URL(page.url).hostname));
  return Object.fromEntries([...hosts].map((host) => [host, { address: '127.0.0.1', port }]));
}
