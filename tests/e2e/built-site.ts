import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { parseConfig } from '../../src/config.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { createKit } from '../../src/kits.ts';

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

interface Options {
  readonly baseUrl?: string;
  readonly language?: 'vi' | 'en';
}

/**
 * Builds the project's own seeds into a new folder.
 *
 * @returns absolute path of the site.
 */
export async function buildSeeds(options: Options = {}): Promise<string> {
  const root = newFolder();
  symlinkSync(join(process.cwd(), 'seeds'), join(root, 'seeds'));
  return buildIn(root, options);
}

/** Builds all texts of `tests/corpus`, as `buildSeeds` does. */
export async function buildCorpus(options: Options = {}): Promise<string> {
  const root = newFolder();
  mkdirSync(join(root, 'seeds'));
  for (const part of ['invented', 'written', 'seeds']) {
    for (const name of readdirSync(join('tests/corpus', part))) {
      if (!name.endsWith('.txt')) continue;
      copyFileSync(join('tests/corpus', part, name), join(root, 'seeds', `${part}-${name}`));
    }
  }
  return buildIn(root, options);
}

function newFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'kyyeu-e2e-'));
  made.push(root);
  return root;
}

async function buildIn(root: string, options: Options): Promise<string> {
  const { config } = parseConfig(JSON.stringify(options));
  if (config === undefined) throw new Error('the configuration of the test is wrong');
  const log = {
    language: 'vi' as const,
    note: () => undefined,
    problem: () => undefined,
    progress: () => undefined,
    settle: () => undefined,
  };
  const report = await build(config, createKit(root, config, { log, isDry: false }));
  if (report.written === undefined)
    throw new Error(JSON.stringify(report.diagnostics, undefined, 1));
  return join(root, config.output);
}

/** Every page of a site, by path, sorted. */
export function pagesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return [...readFolder(folder).keys()].filter((path) => path.endsWith('.html'));
}
