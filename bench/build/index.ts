/**
 * Building a site, ours and others', of the same generated articles, in turns in one run:
 * `npm run bench:build -- [--n 1000] [--rounds 3]`. Writes a section of `bench/results.md`.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFolder, readFolder } from '../../src/io/read-folder.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { writeSection } from '../results.ts';
import {
  type ArticleFile,
  readReports,
  toMarkdown,
  withOneChanged,
  writeArticles,
} from './articles.ts';
import { type Builder, findBuilders, type Missing } from './builders.ts';
import { measure, type Usage } from './measure.ts';
import { resultsOf, situations } from './table.ts';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' } },
});
const count = Number(values.n);
const rounds = Number(values.rounds);
if (!(count >= 2 && rounds >= 1)) {
  throw new TypeError('npm run bench:build -- [--n NUMBER] [--rounds NUMBER]');
}

const work = mkdtempSync(join(tmpdir(), 'kyyeu-bench-'));
try {
  const reports = makeReports();
  const { lexicon } = loadLexicon(
    new Map([...readFolder('lexicon')].map(([path, bytes]) => [path, bytes.toString('utf8')])),
  );
  const markdown = toMarkdown(reports, lexicon);
  const all = findBuilders();
  const builders = all.filter((one): one is Builder => 'command' in one);
  const runs = builders.map((builder) => ({
    builder,
    articles: builder.reads === 'texts' ? reports : markdown,
    usages: situations.map((): Usage[] => []),
    files: 0,
  }));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      const folder = join(work, run.builder.name);
      run.files = buildThrice(run.builder, folder, run);
    }
  }
  const [ours] = runs;
  if (ours === undefined) throw new Error('nothing to measure');
  const changed = withOneChanged(ours.articles, middle());
  const differing = compareWithCold(ours.builder, join(work, ours.builder.name), changed);
  const missing = all.filter((one): one is Missing => 'reason' in one);
  const results = resultsOf(runs, { missing, count, rounds, differing });
  writeSection('Speed of building', results);
  process.stdout.write(results);
} finally {
  rmSync(work, { recursive: true });
}

function middle(): number {
  return Math.floor(count / 2);
}

function makeReports(): readonly ArticleFile[] {
  const folder = join(work, 'reports');
  const generator = new URL('../archive/index.js', import.meta.url).pathname;
  execFileSync(process.execPath, [generator, '--n', String(count), '--out', folder]);
  return readReports(folder);
}

/** From nothing, again with nothing changed, and again with one article changed. */
function buildThrice(
  builder: Builder,
  folder: string,
  { articles, usages }: { articles: readonly ArticleFile[]; usages: readonly Usage[][] },
): number {
  rmSync(folder, { recursive: true, force: true });
  builder.prepare(folder);
  writeArticles(builder, folder, { files: articles });
  const build = (situation: number) => usages[situation]?.push(measure(builder.command(folder)));
  build(0);
  const files = listFolder(join(folder, 'public')).length;
  build(1);
  writeArticles(builder, folder, {
    files: withOneChanged(articles, middle()),
    before: articles,
  });
  build(2);
  return files;
}

/** Files that differ between a site built again after a change and one built of the same articles from nothing. */
function compareWithCold(
  builder: Builder,
  warm: string,
  files: readonly ArticleFile[],
): readonly string[] {
  const cold = join(work, 'cold');
  builder.prepare(cold);
  writeArticles(builder, cold, { files });
  measure(builder.command(cold));
  const [one, other] = [warm, cold].map((folder) => join(folder, 'public'));
  const paths = new Set([one, other].flatMap((folder) => listFolder(folder ?? '')));
  return [...paths].filter((path) => {
    const [a, b] = [one, other].map((folder) => readIfThere(join(folder ?? '', path)));
    return a === undefined || b === undefined || !a.equals(b);
  });
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
