/**
 * What one changed report rewrites of the search index: `npm run bench:changes -- --texts DIR`. Builds the index of a folder
 * of reports, then those of the same folder with one report changed, and compares their files.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { searchFiles } from '../src/search/index.ts';
import { type Changes, makeBatch, readTexts } from './search/texts.ts';

const { values } = parseArgs({ options: { texts: { type: 'string' } } });
const folder = values.texts;
if (folder === undefined) throw new TypeError('npm run bench:changes -- --texts FOLDER');

/** A word as common as any, and one no report has. */
const commonWord = /(?<= )[Tt]ỉnh(?= )/u;
const newWord = 'xyzzy';

const inTime = readTexts(folder);
const dated = Array.from(inTime.lastDays).filter((day) => day !== undefined).length;
const middle = inTime.names[Math.floor(dated / 2)] ?? '';
const newest = inTime.names[dated - 1] ?? '';
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const changes: readonly (readonly [what: string, Changes])[] = [
  ['a word of a report', new Map([[middle, textOf(middle).replace(commonWord, newWord)]])],
  ['a new report of the newest day', new Map([[`${newest}-2.txt`, textOf(newest)]])],
  ['a new report of an old day', new Map([[`${middle}-2.txt`, textOf(middle)]])],
  ['an old report removed', new Map([[middle, undefined]])],
];

const before = digests(new Map());
for (const [what, changed] of changes) {
  const after = digests(changed);
  const written = [...after].filter(([path, { digest }]) => before.get(path)?.digest !== digest);
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const shelves: Record<string, number> = {};
  for (const [path, { bytes }] of written) {
    const shelf = path.split('/')[1] ?? '';
    shelves[shelf] = (shelves[shelf] ?? 0) + bytes;
  }
  const bytes = written.reduce((sum, [, each]) => sum + each.bytes, 0);
  const line = { what, files: written.length, bytes, removed: removed.length, ...shelves };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function digests(changed: Changes): ReadonlyMap<string, { digest: string; bytes: number }> {
  const files = new Map<string, { digest: string; bytes: number }>();
  for (const { path, content } of searchFiles(readTexts(folder ?? '', changed), makeBatch)) {
    const digest = createHash('sha1').update(content).digest('base64');
    files.set(path, { digest, bytes: Buffer.byteLength(content) });
  }
  return files;
}
