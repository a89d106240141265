import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';

const staticImport = /^import [^;]*?"\.\/(?<name>[^"]+)";$/gmu;

/** A script of the bundle and all that is loaded with it. */
function loadedWith(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  const script = readFileSync(join('dist', name), 'utf8');
  for (const { groups } of script.matchAll(staticImport)) loadedWith(groups?.['name'] ?? '', found);
  return found;
}

/** The source files in a script of the bundle and in all that is loaded with it. */
function sourcesOf(name: string): readonly string[] {
  return [...loadedWith(name)].flatMap(
    (script) => JSON.parse(readFileSync(join('dist', `${script}.map`), 'utf8')).sources,
  );
}

/** The script of the bundle that a file of `src` ended up in. */
function scriptOf(source: string): string {
  const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const found = scripts.find((name) =>
    JSON.parse(readFileSync(join('dist', `${name}.map`), 'utf8')).sources.includes(`../${source}`),
  );
  return found ?? '';
}

test('the program starts with its arguments, its help and nothing of a command', () => {
  const sources = sourcesOf('cli.js');
  expect(sources).toContain('../src/commands/help.ts');
  expect(sources.filter((source) => /build\.ts|kits\.ts|zod|unified/u.test(source))).toEqual([]);
});

test('only the dev server loads what serves and watches', () => {
  const server = /node_modules\/(?:sirv|chokidar)\//u;
  const serving = sourcesOf(scriptOf('src/commands/serve-site.ts'));
  const building = sourcesOf(scriptOf('src/commands/build-site.ts'));
  expect(serving.some((source) => server.test(source))).toBe(true);
  expect(building).toContain('../src/build.ts');
  expect(building.filter((source) => server.test(source))).toEqual([]);
});

test('extraction does not load what makes feeds and calendars', () => {
  const extracting = sourcesOf(scriptOf('src/commands/extract-records.ts'));
  expect(extracting).toContain('../src/compile.ts');
  expect(extracting.filter((source) => /ical\.js|\/feed\/|\/sitemap\//u.test(source))).toEqual([]);
});

test('the bundle holds every package it runs', () => {
  const folder = temporaryFolder();
  for (const part of ['dist', 'lexicon', 'package.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  cpSync('tests/corpus/invented/004.txt', join(folder, 'seeds/004.txt'));
  const { status, stdout, stderr } = spawnSync('node', ['dist/cli.js', 'extract', 'seeds'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ id: '004' });
});
