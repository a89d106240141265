import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CorrectionFile } from '../../src/model/correction.ts';
import { compileAll } from '../../src/pool/compile-all.ts';
import type { Task } from '../../src/pool/job.ts';
import { workersFor } from '../../src/pool/workers-for.ts';
import { readWordLists } from '../../src/word-lists.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const packageFolder = process.cwd();
const { lexicon } = readWordLists(packageFolder);
const ownWorker = join(packageFolder, 'dist/compile-worker.js');
const killedWorker = join(packageFolder, 'tests/pool/killed-worker.mjs');

function task(file: string, text: string, correction?: CorrectionFile): Task {
  const bytes = new TextEncoder().encode(text);
  return { seed: { file: `seeds/${file}`, bytes, sha256: '0'.repeat(64) }, correction };
}

const corpus = readdirSync('tests/corpus/invented')
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 12)
  .map((name) => task(name, readFileSync(`tests/corpus/invented/${name}`, 'utf8')));
const report = 'Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5.';
const odd: readonly Task[] = [
  task('a.md', `---\ntitle: A\n---\n\n# Họp\n\n- ${report}`),
  task('b.md', '---\nngày: 3\n'),
  task('c.txt', ''),
  task('d.txt', report, { file: 'corrections/d.yaml', text: 'chair: {value: [Trần Văn An]}' }),
];

function run(tasks: readonly Task[], workers: number, script = ownWorker) {
  const progress = () => undefined;
  return compileAll(tasks, { lexicon, workers, script, packageFolder, progress });
}

describe('what is compiled is the same', () => {
  test.each([1, 2, 7])('with %i workers as in this thread', async (workers) => {
    const tasks = [...corpus, ...odd];
    const alone = await run(tasks, 0);
    expect(alone.map(({ file }) => file)).toEqual(tasks.map(({ seed }) => seed.file));
    expect(await run(tasks, workers)).toEqual(alone);
  });

  test('when there is nothing', async () => {
    expect(await run([], 3)).toEqual([]);
  });
});

describe('a worker that dies', () => {
  test('is replaced, and all articles are read', async () => {
    const mark = join(temporaryFolder(), 'dead');
    const tasks = [...corpus, task('once.txt', `${report} MỘT LẦN ${mark}`), ...odd];
    const compiled = await run(tasks, 2, killedWorker);
    expect(existsSync(mark)).toBe(true);
    expect(compiled).toEqual(await run(tasks, 0));
  });

  test.each([1, 2])('twice over one article: that is set aside, of %i workers', async (workers) => {
    const bad = task('bad.txt', `${report} KẾT THÚC`);
    const tasks = [...corpus.slice(0, 3), bad, ...corpus.slice(3)];
    const compiled = await run(tasks, workers, killedWorker);
    expect(compiled.map(({ file }) => file)).toEqual(tasks.map(({ seed }) => seed.file));
    expect(compiled.filter((_, at) => at !== 3)).toEqual(await run(corpus, 0));
    expect(compiled[3]?.report).toBeUndefined();
    expect(compiled[3]?.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['ART013', 'error'],
    ]);
  });

  test('before it is ready ends the build: no article is to blame', async () => {
    await expect(run(corpus, 2, join(packageFolder, 'tests/pool/missing.mjs'))).rejects.toThrow();
  });
});

test('a bug ends the build as it would in this thread', async () => {
  const broken = {
    seed: { file: 'seeds/a.txt', bytes: null as never, sha256: '' },
    correction: undefined,
  };
  const alone = await run([...corpus, broken], 0).catch((error: unknown) => error);
  expect(alone).toBeInstanceOf(TypeError);
  await expect(run([...corpus, broken], 2)).rejects.toEqual(alone);
});

test.each([
  [0, 8, 0],
  [1999, 8, 0],
  [2000, 8, 2],
  [5000, 8, 5],
  [100_000, 8, 7],
  [100_000, 3, 2],
  [100_000, 2, 0],
  [100_000, 1, 0],
])('%i articles on %i cores pay for %i workers', (articles, cores, workers) => {
  expect(workersFor(articles, cores)).toBe(workers);
});
