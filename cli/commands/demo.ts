// `presence demo` (npm start): audits the made-up agency of examples/, whose pages this program serves itself on loopback.
import path from 'node:path';
import { serveDemoSite } from '../demo-site.ts';
import { EXIT } from '../exit-codes.ts';
import { inventoryOf, policyOf } from '../inputs.ts';
import type { Pins } from '../program/options.ts';
import { programFolder } from '../root.ts';
import { auditInventory } from './audit.ts';

export async function demo(options: { data: string; browser: boolean }): Promise<number> {
  const examples = path.join(programFolder(), 'examples');
  const inventoryFile = path.join(examples, 'riverton.yaml');
  const policy = await policyOf(undefined);
  const inventory = await inventoryOf(inventoryFile, policy);
  const site = await serveDemoSite(path.join(examples, 'site'));
  process.stderr.write('A made-up agency, served by this program on your own machine.\n\n');
  try {
    const code = await auditInventory(inventory, policy, {
      ...options,
      inventory: inventoryFile,
      lanes: 4,
      // The site is our own: nobody is pestered.
      hostDelay: 0,
      resolve: pinsOf(inventory.pages, site.port),
      contact: 'http://www.riverton.example/',
    });
    // What the example's pages lack is what the demonstration shows; only a failure of the tool is one.
    return code === EXIT.toolError ? EXIT.toolError : EXIT.compliant;
  } finally {
    await site.close();
  }
}

/** Every host of the example is this machine. */
function pinsOf(pages: { url: string }[], port: number): Pins {
  const hosts = new Set(pages.map((page) => new URL(page.url).hostname));
  return Object.fromEntries([...hosts].map((host) => [host, { address: '127.0.0.1', port }]));
}
