import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { parseConfig } from '../../src/config.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { createKit } from '../../src/kits.ts';
import { startStopwatch } from '../../src/report/stopwatch.ts';
import { silentLog } from '../make/silent-log.ts';

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
export function buildSeeds(options: Options = {}): Promise<string> {
  return buildIn((root) => symlinkSync(join(process.cwd(), 'seeds'), join(root, 'seeds')), options);
}

/** As `buildSeeds`, from texts by file name. */
export function buildTexts(
  texts: Iterable<readonly [name: string, text: string]>,
  options: Options = {},
): Promise<string> {
  return buildIn((root) => {
    mkdirSync(join(root, 'seeds'));
    for (const [name, text] of texts) writeFileSync(join(root, 'seeds', name), text);
  }, options);
}

/** Builds all texts of `tests/corpus`, as `buildSeeds` does. */
export function buildCorpus(options: Options = {}): Promise<string> {
  return buildIn((root) => {
    mkdirSync(join(root, 'seeds'));
    for (const part of ['invented', 'written', 'seeds']) {
      for (const name of readdirSync(join('tests/corpus', part))) {
        if (!name.endsWith('.txt')) continue;
        copyFileSync(join('tests/corpus', part, name), join(root, 'seeds', `${part}-${name}`));
      }
    }
  }, options);
}

async function buildIn(layOut: (root: string) => void, options: Options): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'kyyeu-e2e-'));
  made.push(root);
  layOut(root);
  const { config } = parseConfig(JSON.stringify(options));
  if (config === undefined) throw new Error('the configuration of the test is wrong');
  const report = await build(
    config,
    createKit(root, config, { log: silentLog, stopwatch: startStopwatch(), isDry: false }),
  );
  if (report.written === undefined)
    throw new Error(JSON.stringify(report.diagnostics, undefined, 1));
  return join(root, config.output);
}

/** Every page of a site, by path, sorted. */
export function pagesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return [...readFolder(folder).keys()].filter((path) => path.endsWith('.html'));
}
