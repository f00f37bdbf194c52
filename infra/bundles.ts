// Bundles every function with esbuild, without Docker and without network: one folder a function, ready to be an asset.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { classNames } from './class-names.ts';
import { joinParts } from './join-parts.ts';
import { noReader } from './no-reader.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { plainUndici } from './plain-undici.ts';
import { roleCredentials } from './role-credentials.ts';
import { eldData } from '../scripts/eld-data.js';
import { plainZod } from '../scripts/plain-zod.js';
import { FUNCTIONS, type FunctionName } from '../core/cloud/names.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** What was built: the folder of each function, and what went into it by esbuild's own account. */
type Bundle = { folder: string; metafile: Metafile };
export type Bundles = ReadonlyMap<FunctionName, Bundle>;

/**
 * Builds the functions below a folder, which is made anew; what went into each lies beside it as `<name>.meta.json`. Throws when a source
 * does not compile.
 */
export async function buildBundles(
  folder: string,
  names: readonly FunctionName[] = FUNCTIONS,
): Promise<Bundles> {
  await rm(folder, { recursive: true, force: true });
  const built = names.map(
    async (name) => [name, await bundle(name, path.join(folder, name))] as const,
  );
  return new Map(await Promise.all(built));
}

async function bundle(name: FunctionName, folder: string): Promise<Bundle> {
  const isJudging = JUDGING.has(name);
  const made = await build({
    ...OPTIONS,
    ...(name === 'render-page' && BROWSER_OPTIONS),
    plugins: [
      ...(isReading(name) ? [eldData] : [noReader]),
      pdfFonts,
      plainUndici,
      roleCredentials,
      plainZod,
      classNames,
    ],
    entryPoints: {
      index: `functions/${name}.ts`,
      ...(isJudging && { 'judge-thread': 'functions/judge-thread.ts' }),
    },
    outdir: folder,
    write: false,
  });
  const metafile = await joinParts(
    { metafile: onlyReached(made.metafile), outputFiles: made.outputFiles },
    {
      root: ROOT,
      folder,
      entries: isJudging ? ENTRIES : [ENTRIES[0]],
      banner: BANNER,
      options: WRITTEN,
    },
  );
  if (holds(metafile, JUDGE) !== isJudging)
    throw new Error(`${name}: say in infra/bundles.ts whether it judges pages`);
  if (name === 'render-page') await addBrowser(folder);
  if (holds(metafile, PRINTER)) await addFonts(folder);
  await writeFile(`${folder}.meta.json`, JSON.stringify(metafile));
  return { folder, metafile };
}

/** What judges does so in a thread, whose file lies beside the function's own; they share what both need. */
const JUDGING: ReadonlySet<FunctionName> = new Set([
  'weekly-audit',
  'audit-lane',
  'render-page',
  'check-page',
]);
const JUDGE = 'adapters/lambda-judge.ts';

/** Texts to paste are read as pages are. The others work from records: no page is read in them. */
const isReading = (name: FunctionName): boolean => JUDGING.has(name) || name === 'fix-pages';

function holds({ outputs }: Metafile, file: string): boolean {
  return Object.values(outputs).some(({ inputs }) => (inputs[file]?.bytesInOutput ?? 0) > 0);
}

/** The function's own file, and its thread's. */
const ENTRIES: [string, string] = ['index.mjs', 'judge-thread.mjs'];

/** Of the parts that anything might load lazily, those that this function ever asks for. */
function onlyReached({ inputs, outputs }: Metafile): Metafile {
  const reached = new Set<string>();
  const open = Object.keys(outputs).filter((file) => ENTRIES.includes(path.basename(file)));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const imported of outputs[file]?.imports ?? [])
      if (imported.path in outputs) open.push(imported.path);
  }
  const left = Object.entries(outputs).filter(([file]) => reached.has(file));
  return { inputs, outputs: Object.fromEntries(left) };
}

// Packages written for CommonJS ask for `require`, which a module has not.
const BANNER = `import{createRequire as __require}from'node:module';const require=__require(import.meta.url);`;

const WRITTEN = {
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minify: true,
  // One sign beyond Latin makes V8 hold a whole file in two bytes a sign.
  charset: 'ascii',
} as const satisfies BuildOptions;

const OPTIONS = {
  ...WRITTEN,
  absWorkingDir: ROOT,
  bundle: true,
  // What a call does not need is not even read when the function starts.
  splitting: true,
  outExtension: { '.js': '.mjs' },
  mainFields: ['module', 'main'],
  conditions: ['module'],
  treeShaking: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions;

/** The browser's driver loads its own parts by their paths, and the packed browser is data: both go along as they are. */
const BROWSER_OPTIONS = {
  alias: { playwright: 'playwright-core' },
  external: ['playwright-core', '@sparticuz/chromium'],
} satisfies BuildOptions;

/** Without the viewer for traces, which only a developer opens, and the software renderer, which no page needs. */
async function addBrowser(folder: string): Promise<void> {
  const modules = path.join(folder, 'node_modules');
  const driver = path.dirname(
    createRequire(require.resolve('playwright')).resolve('playwright-core/package.json'),
  );
  await copy(driver, path.join(modules, 'playwright-core'), (file) => !LEFT_OUT.test(file));
  const chromium = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  await copy(
    chromium,
    path.join(modules, '@sparticuz', 'chromium'),
    (file) => !LEFT_OUT.test(file),
  );
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}\n');
}

/** Makes printed reports, with letters for most scripts. */
const PRINTER = 'adapters/mail-pdf-fonts.ts';
const FONTS = /(?:\/dejavu-fonts-ttf|\/ttf|\/package\.json|\/LICENSE|\/DejaVuSans(?:-Bold)?\.ttf)$/;

async function addFonts(folder: string): Promise<void> {
  const fonts = path.dirname(require.resolve('dejavu-fonts-ttf/package.json'));
  const to = path.join(folder, 'node_modules', 'dejavu-fonts-ttf');
  await copy(fonts, to, (file) => FONTS.test(file));
}

const LEFT_OUT =
  /(?:\/lib\/(?:vite|tools|xdg-open)|\/types|\.d\.ts|\.md|\/swiftshader\.tar\.br|\/bin\/(?:install|reinstall)_.*|webp_codec\.wasm)$/;

async function copy(from: string, to: string, wanted: (file: string) => boolean): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, dereference: true, filter: wanted });
}
