import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { build } from '../../src/build.ts';
import { type Config, parseConfig } from '../../src/config.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { createKit } from '../../src/kits.ts';
import type { BuildReport } from '../../src/model/build-report.ts';
import { startStopwatch } from '../../src/report/stopwatch.ts';
import { silentLog } from '../make/silent-log.ts';

/** A project in a folder of its own, gone when the test ends. */
export interface TestSite {
  readonly root: string;
  /** Writes a file of the project. */
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  build(options?: Partial<Config>): Promise<BuildReport>;
  /** Text of a file of the output. @throws when there is none. */
  page(path: string): string;
  has(path: string): boolean;
  /** Every file of the output, by path. */
  output(): ReadonlyMap<string, string>;
}

/** Runs something once a test, or all tests of a file, are over. */
export type Cleaner = (clean: () => void) => void;

/**
 * Lays out a project from one text: `-- path --` lines, each followed by the content of that file.
 *
 * @param whenDone `afterAll` for a site that several tests look at.
 * @example testSite('-- seeds/a.txt --\nSáng 17/5, ông Nguyễn Văn An chủ trì cuộc họp.')
 */
export function testSite(files: string, whenDone: Cleaner = onTestFinished): TestSite {
  const root = mkdtempSync(join(tmpdir(), 'kyyeu-test-'));
  whenDone(() => rmSync(root, { recursive: true, force: true }));
  const site: TestSite = {
    root,
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    remove: (path) => rmSync(join(root, path)),
    build: async (options = {}) => {
      const configPath = join(root, 'kyyeu.config.json');
      const { config, diagnostics } = parseConfig(
        existsSync(configPath) ? readFileSync(configPath, 'utf8') : undefined,
      );
      if (config === undefined) throw new Error(JSON.stringify(diagnostics));
      const merged = { ...config, ...options };
      return build(
        merged,
        createKit(root, merged, { log: silentLog, stopwatch: startStopwatch(), isDry: false }),
      );
    },
    page: (path) => readFileSync(join(root, 'public', path), 'utf8'),
    has: (path) => existsSync(join(root, 'public', path)),
    output: () =>
      new Map(
        [...readFolder(join(root, 'public'))].map(([path, bytes]) => [
          path,
          bytes.toString('latin1'),
        ]),
      ),
  };
  mkdirSync(join(root, 'seeds'));
  for (const part of files.split(/^-- /mu).slice(1)) {
    const end = part.indexOf(' --\n');
    site.write(part.slice(0, end), part.slice(end + ' --\n'.length));
  }
  return site;
}

/** Texts of the golden corpus as a project, for several tests to look at. */
export function corpusSite(folders: readonly string[], whenDone: Cleaner): TestSite {
  const site = testSite('', whenDone);
  for (const folder of folders) {
    for (const [path, bytes] of readFolder(`tests/corpus/${folder}`)) {
      if (path.endsWith('.txt')) site.write(`seeds/${folder}-${path}`, bytes);
    }
  }
  return site;
}

/** The two reports of the project's own `seeds`, as a project. */
export function seedSite(): TestSite {
  const site = testSite('');
  for (const [path, bytes] of readFolder('seeds')) site.write(`seeds/${path}`, bytes);
  return site;
}
