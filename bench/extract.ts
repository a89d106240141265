/** Extraction against `remark-parse` on the same texts, in turn in one run: writes a section of `bench/results.md`. */

import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { extract } from '../src/extract/index.ts';
import { readFolder } from '../src/io/read-folder.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import type { Article } from '../src/model/article.ts';
import { parseSeed } from '../src/parse/index.ts';
import { version } from '../src/version.ts';
import { pathologicalTexts } from '../tests/extract/pathological-texts.ts';
import { makeArticles } from './articles.ts';
import { median, writeSection } from './results.ts';

const articleCount = 300;
const articleSeed = 1;
const warmUps = 3;
const rounds = 9;
/** Most extraction may cost of what `remark-parse` costs. */
const ratioBar = 0.6;
/** Longest time for a text of 100,000 characters, in ms. */
const timeBar = 1000;

const { lexicon } = loadLexicon(
  new Map(
    [...readFolder('lexicon')].map(([path, bytes]) => [`lexicon/${path}`, bytes.toString('utf8')]),
  ),
);
const remark = unified().use(remarkParse).freeze();

/** CPU of one article in each round, in ms. */
interface Timings {
  readonly extraction: number[];
  readonly parsing: number[];
}

function toArticle(text: string): Article {
  const bytes = new TextEncoder().encode(text);
  const { article } = parseSeed({ file: 'seeds/a.txt', bytes, sha256: '0'.repeat(64) });
  if (article === undefined) throw new Error('an article of the bench cannot be parsed');
  return article;
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measure(articles: readonly Article[]): readonly Timings[] {
  const timings = articles.map((): Timings => ({ extraction: [], parsing: [] }));
  for (let round = -warmUps; round < rounds; round++) {
    articles.forEach((article, index) => {
      const extraction = cpuOf(() => extract(article, lexicon, []));
      const parsing = cpuOf(() => remark.parse(article.text));
      if (round < 0) return;
      timings[index]?.extraction.push(extraction);
      timings[index]?.parsing.push(parsing);
    });
  }
  return timings;
}

/** Every pathological text with the time of parsing and extracting it, in ms, slowest first. */
function timeLongTexts(): readonly (readonly [string, number])[] {
  return [...pathologicalTexts]
    .map(([name, text]): [string, number] => {
      const start = performance.now();
      const { article } = parseSeed({
        file: 'seeds/a.txt',
        bytes: new TextEncoder().encode(text),
        sha256: '0'.repeat(64),
      });
      if (article !== undefined) extract(article, lexicon, []);
      return [name, performance.now() - start];
    })
    .sort(([, a], [, b]) => b - a);
}

function versionOf(name: string): string {
  const file: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? `${file.version}` : '?';
}

const articles = makeArticles(articleCount, articleSeed).map(toArticle);
const timings = measure(articles);
const extraction = median(timings.map((timing) => median(timing.extraction)));
const parsing = median(timings.map((timing) => median(timing.parsing)));
const ratio = extraction / parsing;
const longTexts = timeLongTexts();

const results = `Written by \`npm run bench\`. Times depend on the machine; the ratio is what counts.

kyyeu ${version} · remark-parse ${versionOf('remark-parse')} · Node ${process.version}

## ${articleCount} articles of 4–5 kB

Median over the articles of the median of ${rounds} rounds, after ${warmUps} to warm up; CPU of user and system.

| | ms an article |
|---|---|
| extraction | ${extraction.toFixed(3)} |
| remark-parse | ${parsing.toFixed(3)} |
| **ratio** (at most ${ratioBar}) | **${ratio.toFixed(2)}** |

## Texts of 100,000 characters

Parsing and extraction, once, cold (at most ${timeBar} ms).

| Made of | ms |
|---|---|
${longTexts.map(([name, time]) => `| ${name} | ${time.toFixed(0)} |`).join('\n')}
`;

writeSection('Speed of extraction', results);
process.stdout.write(results);
