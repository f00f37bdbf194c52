// The list of tables that `npm run cases` knows: one file each, exporting one function.
import { pages } from './pages.ts';
import { platformSamples } from './platform-samples.ts';
import { robotsHttp } from './robots-http.ts';
import { robots } from './robots.ts';
import { ssrf } from './ssrf.ts';
import type { Table } from './table.ts';

/** By the name under which a table is called for. */
export const TABLES: Readonly<Record<string, Table>> = {
  pages,
  'platform-samples': platformSamples,
  robots,
  'robots-http': robotsHttp,
  ssrf,
};
