import { readFolder } from '../src/io/read-folder.ts';
import { randomFrom } from './random.ts';

const corpus = 'tests/corpus/invented';
const paragraphBreak = /\n{2,}/u;
const leastBytes = 4_000;
const mostBytes = 5_000;

/** Texts of 4–5 kB put together from paragraphs of the invented reports. The same seed gives the same texts. */
export function makeArticles(count: number, seed: number): readonly string[] {
  const reports = [...readFolder(corpus)]
    .filter(([path, bytes]) => path.endsWith('.txt') && bytes.length <= mostBytes)
    .map(([, bytes]) => bytes.toString('utf8').trim().split(paragraphBreak));
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => makeArticle(reports, random));
}

/** One report, then paragraphs of others until the text is long enough. */
function makeArticle(reports: readonly (readonly string[])[], random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  let text = (pick(reports) ?? []).join('\n\n');
  while (Buffer.byteLength(text) < leastBytes) {
    const more = `${text}\n\n${pick(pick(reports) ?? []) ?? ''}`;
    if (Buffer.byteLength(more) <= mostBytes) text = more;
  }
  return text;
}
