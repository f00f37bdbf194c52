// Before any test: the bundles in dist/ are those of the sources under test.
import { buildAll } from '../../scripts/build.js';

export default async function setup(): Promise<void> {
  await buildAll();
}
