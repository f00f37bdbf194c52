#!/usr/bin/env node
// Starts the command line from dist/, building it first when it is not there yet.
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (!existsSync(main)) await (await import('../scripts/build.js')).buildAll();
await import(main.href);
