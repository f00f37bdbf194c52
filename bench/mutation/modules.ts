// Loads the project's modules afresh as often as asked for, in milliseconds: each is made into a script once and only run again.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Loads } from './order.ts';

export type Exports = Record<string, unknown>;
export type Require = (path: string) => Exports;
/** Which change is in: one and no other, or whichever Stryker's own switch names, and what runs is counted. */
export type Change = { id: string } | 'counted';

type Loaded = { exports: Exports };
type Run = (module: Loaded, exports: Exports, require: Require) => void;

/** Stryker's switch for a change, and its counting, as they stand in the code. */
const SWITCH = /stryMutAct_9fa48\("(\d+)"\)/g;
const COUNTING = 'function stryCov_9fa48() {';
const IMPORT = /require\("([^"]+)"\)/g;

/** The modules of a project that Stryker has put its changes into. */
export class Modules {
  readonly #root: string;
  readonly #sources = new Map<string, string>();
  readonly #scripts = new Map<string, Script>();
  readonly #libraries = new Map<string, Exports>();
  /** What a module imports of the project's own. */
  readonly #imports = new Map<string, string[]>();
  /** Who imports a module or a library. */
  readonly #importers = new Map<string, string[]>();
  /** The module that a change is in. */
  readonly #changed = new Map<string, string>();
  readonly #kept = new Map<string, Loaded>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads the modules and all that they import. To be awaited once before `fresh`. */
  async prepare(paths: readonly string[]): Promise<void> {
    const queue = [...paths];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (this.#sources.has(path)) continue;
      const source = sourceOf(path);
      this.#sources.set(path, source);
      for (const [, id = ''] of source.matchAll(SWITCH)) this.#changed.set(id, path);
      for (const [, name = ''] of source.matchAll(IMPORT)) {
        const found = pathOf(name, path);
        this.#importers.set(found, [...(this.#importers.get(found) ?? []), path]);
        if (found !== name) {
          queue.push(found);
          this.#imports.set(path, [...(this.#imports.get(path) ?? []), found]);
        } else if (!this.#libraries.has(name)) this.provide(name, await this.#import(name));
      }
    }
  }

  /** What the modules get for a library's name. */
  provide(name: string, exports: Exports): void {
    this.#libraries.set(name, exports);
  }

  /**
   * Modules that have not run yet. With one change in, those that neither import what is changed nor declare tests are the same for
   * every change, and so is what they have worked out.
   */
  fresh(change: Change): Require {
    const own = new Map<string, Loaded>();
    const meets = change === 'counted' ? () => true : this.#meeting(change.id);
    const load = (path: string): Exports => {
      const known = meets(path) ? own : this.#kept;
      const before = known.get(path);
      if (before !== undefined) return before.exports;
      const module: Loaded = { exports: {} };
      known.set(path, module);
      const run: Run = this.#scriptOf(path, change).runInThisContext();
      run(module, module.exports, (name) => {
        const found = pathOf(name, path);
        return found === name ? this.#library(name) : load(found);
      });
      return module.exports;
    };
    return load;
  }

  /** What a module imports of the project's own, and how many modules that makes with all that they import. */
  loadsOf(path: string): Loads {
    const met = new Set([path]);
    for (const at of met) for (const name of this.#imports.get(at) ?? []) met.add(name);
    return { imports: this.#imports.get(path) ?? [], modules: met.size };
  }

  /** The file that a change is in. */
  fileOf(id: string): string {
    return this.#changed.get(id) ?? '';
  }

  /** Whether a module has the change in it or declares tests, or imports one that does. */
  #meeting(id: string): (path: string) => boolean {
    const met = new Set([this.fileOf(id), 'vitest']);
    for (const path of met) for (const by of this.#importers.get(path) ?? []) met.add(by);
    return (path) => met.has(path);
  }

  #scriptOf(path: string, change: Change): Script {
    const source = this.#sources.get(path) ?? '';
    if (change !== 'counted' && this.#changed.get(change.id) === path) {
      return scriptOf(path, withOnly(source, change.id));
    }
    const key = change === 'counted' ? `counted ${path}` : path;
    const known = this.#scripts.get(key);
    if (known !== undefined) return known;
    const script = scriptOf(path, change === 'counted' ? source : withOnly(source));
    this.#scripts.set(key, script);
    return script;
  }

  #library(name: string): Exports {
    const exports = this.#libraries.get(name);
    if (exports === undefined) throw new Error(`Not imported before: ${name}`);
    return exports;
  }

  /** As the project's own modules would get it; as a copy what can only be imported. */
  async #import(name: string): Promise<Exports> {
    const require = createRequire(join(this.#root, 'package.json'));
    try {
      return require(name);
    } catch {
      const exports: Exports = await import(name);
      return { __esModule: true, ...exports };
    }
  }
}

function pathOf(name: string, importer: string): string {
  return name.startsWith('.') ? join(dirname(importer), name) : name;
}

function sourceOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return `module.exports = ${text}`;
  const { code } = transformSync(text, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
    supported: { 'dynamic-import': false },
  });
  return code;
}

/** The source with one change in, or none: all other switches are written out, so that the rest runs as fast as ever. */
function withOnly(source: string, id?: string): string {
  return source
    .replaceAll(SWITCH, (call, other) => (other === id ? call : 'false'))
    .replace(COUNTING, `${COUNTING} return;`);
}

function scriptOf(path: string, source: string): Script {
  return new Script(`(function (module, exports, require) {${source}\n})`, { filename: path });
}
