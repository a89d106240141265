import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
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

/** Notes a folder that is to be gone when the tests are over. */
export function removeAtExit(folder: string): void {
  made.push(folder);
}

/**
 * Builds the project's own seeds into a new folder.
 *
 * @returns absolute path of the site.
 */
export function buildSeeds(options: { readonly baseUrl?: string } = {}): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'kyyeu-e2e-'));
  removeAtExit(root);
  symlinkSync(join(process.cwd(), 'seeds'), join(root, 'seeds'));
  return buildProject(root, options);
}

/**
 * Builds the project in a folder.
 *
 * @param options the configuration.
 * @returns absolute path of the site.
 */
export async function buildProject(
  root: string,
  options: { readonly baseUrl?: string },
): Promise<string> {
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
