/**
 * Search over a large archive: `npm run bench:search -- --texts DIR --out DIR`. Builds the index from a folder of reports
 * as a stream, then asks it what readers ask, in Node and in a browser. Prints size, time, memory and bytes over the wire.
 */

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { searchFiles } from '../src/search/index.ts';
import { openShelves } from '../src/search/shelves.ts';
import { answer, pageLoader } from './search/answer.ts';
import { makeBatch, readTexts } from './search/texts.ts';

/** Steps with no common divisor with anything here: they walk over texts and words without a pattern. */
const textStep = 7919;
const wordStep = 104_729;

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    out: { type: 'string' },
    queries: { type: 'string', default: '200' },
  },
});
const { texts: source, out } = values;
if (source === undefined || out === undefined) {
  throw new TypeError('npm run bench:search -- --texts FOLDER --out FOLDER [--queries NUMBER]');
}
const site = join(out, 'public');
const queryCount = Number(values.queries);

buildFrame(out);
const built = buildIndex();
process.stdout.write(`${JSON.stringify(built, undefined, 1)}\n`);
const queries = makeQueries(queryCount);
process.stdout.write(`${JSON.stringify(await measureWire(), undefined, 1)}\n`);
process.stdout.write(`${JSON.stringify(await measureBrowser(), undefined, 1)}\n`);

/** The pages around the index: those of an archive without articles. */
function buildFrame(folder: string): void {
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  execFileSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'build'], { cwd: folder });
}

function buildIndex() {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const shelves = new Map<string, { files: number; bytes: number }>();
  const folders = new Set<string>();
  let peak = 0;
  let inIndex = 0;
  const texts = readTexts(source ?? '');
  for (const { path, content } of searchFiles(texts, makeBatch)) {
    const before = performance.now();
    const shelf = path.split('/')[1] ?? '';
    const bytes = Buffer.byteLength(content);
    const known = shelves.get(shelf) ?? { files: 0, bytes: 0 };
    shelves.set(shelf, { files: known.files + 1, bytes: known.bytes + bytes });
    const folder = dirname(join(site, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(site, path), content);
    inIndex += performance.now() - before;
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    documents: texts.count(),
    seconds: seconds.toFixed(1),
    secondsOfCpu: ((user + system) / 1e6).toFixed(1),
    secondsReading: texts.seconds().toFixed(1),
    secondsWriting: (inIndex / 1000).toFixed(1),
    peakMegabytes: Math.round(peak / 2 ** 20),
    ...Object.fromEntries(shelves),
  };
}

/** Runs of words as they stand in texts, in small letters; half of them typed without marks; every tenth of words apart. */
function makeQueries(count: number): readonly string[] {
  const names = readdirSync(source ?? '').sort();
  const wordsOf = (index: number) => {
    const name = names[(index * textStep) % names.length] ?? '';
    return readFileSync(join(source ?? '', name), 'utf8').match(/[\p{L}\p{N}]+/gu) ?? [''];
  };
  return Array.from({ length: count }, (_, index) => {
    const words = wordsOf(index);
    const at = (index * wordStep) % words.length;
    const run = words.slice(at, at + 1 + (index % 4));
    const isApart = index % 10 === 9;
    const chosen = isApart ? run.map((_, other) => wordsOf(index + other + 1)[at] ?? '') : run;
    const text = chosen.join(' ').toLowerCase();
    return index % 2 === 0
      ? text
      : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
  });
}

/** Bytes after gzip: of each query by itself, with the script, and of each after all before it. */
async function measureWire() {
  const script = gzipSync(readFileSync(join(site, 'assets/tim-kiem.js'))).length;
  const wire = pageLoader(site);
  const first: number[] = [];
  for (const query of queries) {
    wire.forget();
    await answer(await openShelves(wire.load), query);
    first.push(script + wire.bytes());
  }
  wire.forget();
  const next: number[] = [];
  const shelves = await openShelves(wire.load);
  for (const query of queries) {
    const before = wire.bytes();
    await answer(shelves, query);
    next.push(wire.bytes() - before);
  }
  return {
    firstQuery: spread(first),
    nextQueries: spread(next.slice(1)),
    worstFirst: queries[first.indexOf(Math.max(...first))],
  };
}

/** Milliseconds from the page being loaded, and from Enter, to the first result on screen. */
async function measureBrowser() {
  const server = createServer(sirv(site)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const opened: number[] = [];
  const typed: number[] = [];
  for (const query of queries.slice(0, 40)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const measure = `new Promise((done) => {
      const start = performance.now();
      const look = () => document.querySelector('.hits li, .lost') ? done(performance.now() - start) : requestAnimationFrame(look);
      look();
    })`;
    await page.goto(`http://127.0.0.1:${port}/tim-kiem.html?q=${encodeURIComponent(query)}`, {
      waitUntil: 'load',
    });
    opened.push(Number(await page.evaluate(measure)));
    await page.goto(`http://127.0.0.1:${port}/tim-kiem.html`);
    await page.fill('#q', query);
    typed.push(
      Number(await page.evaluate(`document.getElementById('tim').requestSubmit(); ${measure}`)),
    );
    await context.close();
  }
  await browser.close();
  server.close();
  return { msAfterLoad: spread(opened), msAfterEnter: spread(typed) };
}

function spread(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { median: at(0.5), of95: at(0.95), worst: at(1) };
}
