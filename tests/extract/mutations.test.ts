import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { readLexicon } from '../../src/kits.ts';
import { numberFacts } from '../../src/model/report.ts';

const { lexicon } = readLexicon();
const mutationCount = 10_000;
/** Characters of a piece: short, so that ten thousand take seconds. */
const shortest = 60;
const longest = 300;
const pieceBreak = /(?<=[.;,:\s])/u;

const texts = ['seeds', 'tests/corpus/invented'].flatMap((folder) =>
  [...readFolder(folder)]
    .filter(([path]) => path.endsWith('.txt'))
    .map(([, bytes]) => bytes.toString('utf8')),
);
const noise = [
  '😀',
  '\u0001',
  '\u0085',
  '\u200b',
  '\u202e',
  '\u0301',
  '\ud800',
  '\ufffd',
  '\t',
  '𝟘',
  '²',
];

/** Numbers below `limit` that depend on the seed alone (a linear congruential generator). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Mutation = (text: string, random: (limit: number) => number) => string;

const mutations: readonly Mutation[] = [
  function cut(text, random) {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + random(40));
  },
  function duplicated(text, random) {
    const at = random(text.length);
    return text.slice(0, at + random(80)) + text.slice(at);
  },
  function shuffled(text, random) {
    const pieces = text.split(pieceBreak);
    for (let last = pieces.length - 1; last > 0; last--) {
      const other = random(last + 1);
      [pieces[last], pieces[other]] = [pieces[other] ?? '', pieces[last] ?? ''];
    }
    return pieces.join('');
  },
  function decomposed(text) {
    return text.normalize('NFD');
  },
  function shouted(text) {
    return text.toUpperCase();
  },
  function noisy(text, random) {
    const letters = Array.from(text);
    for (let count = 0; count < 5; count++) {
      letters.splice(random(letters.length), 0, noise[random(noise.length)] ?? '');
    }
    return letters.join('');
  },
  function bracketed(text, random) {
    const letters = Array.from(text);
    for (let count = 0; count < 5; count++) {
      letters[random(letters.length)] = '()[]“”"…./-:;,'.charAt(random(14));
    }
    return letters.join('');
  },
];

test('ten thousand mutations of reports throw nothing and give spans that slice to their quotes', () => {
  const random = numbersFrom(20250108);
  let facts = 0;
  for (let index = 0; index < mutationCount; index++) {
    const text = texts[random(texts.length)] ?? '';
    const start = random(text.length - longest);
    let mutant = text.slice(start, start + shortest + random(longest - shortest));
    for (let count = 1 + random(3); count > 0; count--) {
      mutant = mutations[random(mutations.length)]?.(mutant, random) ?? mutant;
    }
    const file = index % 5 === 0 ? 'seeds/a.md' : 'seeds/a.txt';
    const bytes = new TextEncoder().encode(mutant);
    const { report } = compile({ file, bytes, sha256: '0'.repeat(64) }, lexicon);
    if (report === undefined) continue;
    for (const { fact } of numberFacts(report)) {
      facts++;
      const places = [fact, ...fact.evidence];
      for (const { span, quote } of places) {
        if (report.article.text.slice(span?.start, span?.end) === quote) continue;
        expect.fail(`${JSON.stringify(quote)} is not at its span in ${JSON.stringify(mutant)}`);
      }
    }
  }
  expect(facts).toBeGreaterThan(mutationCount / 10);
}, 120_000);
