import type { SearchText } from '../model/search.ts';
import type { QueryWord } from './query.ts';
import { type Word, wordsOf } from './words.ts';

/** A run of a text, a hit or not. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The part of a text that answers a query best. */
export interface Snippet {
  /** Number of the paragraph; undefined when it has no word of the query. */
  readonly paragraph: number | undefined;
  readonly pieces: readonly Piece[];
}

/** Words a snippet has, and how many of them stand before the first hit. */
const snippetWords = 36;
const wordsBefore = 8;

/** Whether the words of a phrase stand side by side in the title or in a paragraph. */
export function hasPhrase(text: SearchText, phrase: readonly QueryWord[]): boolean {
  return [text.title, ...text.paragraphs.map((each) => each.text)].some((block) => {
    const words = [...wordsOf(block)];
    return words.some((_, at) => standsAt(words, at, phrase));
  });
}

/** A whole text with its hits. */
export function markHits(text: string, parts: readonly (readonly QueryWord[])[]): readonly Piece[] {
  const words = [...wordsOf(text)];
  return cut(text, words, hitsOf(words, parts), { start: 0, end: text.length });
}

/**
 * The paragraph with the most words of the query, cut to what stands around them; then another one, when it has words
 * that the first lacks. Never empty.
 */
export function snippetsOf(
  { paragraphs }: SearchText,
  parts: readonly (readonly QueryWord[])[],
): readonly Snippet[] {
  const read = paragraphs.map(({ number, text }) => {
    const words = [...wordsOf(text)];
    const hits = hitsOf(words, parts);
    return { number, text, words, hits };
  });
  const first = bestOf(read, parts);
  if (first === undefined) return [{ paragraph: undefined, pieces: [] }];
  const known = new Set(foundIn(first));
  if (known.size === 0) return [{ ...around(first), paragraph: undefined }];
  const lacking = parts.filter((part) => part.some(({ folded }) => !known.has(folded)));
  const others = read.map((each) => ({ ...each, hits: hitsOf(each.words, lacking) }));
  const second = lacking.length === 0 ? undefined : bestOf(others, lacking);
  return second === undefined || foundIn(second).length === 0
    ? [around(first)]
    : [around(first), around(second)];
}

interface ReadParagraph {
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly boolean[];
}

/** The first of those with the highest score. */
function bestOf(
  read: readonly ReadParagraph[],
  parts: readonly (readonly QueryWord[])[],
): ReadParagraph | undefined {
  const scores = read.map((each) => scoreOf(each, parts));
  return read[scores.indexOf(Math.max(...scores))];
}

function around({ number, text, words, hits }: ReadParagraph): Snippet {
  const first = Math.max(0, densest(hits) - wordsBefore);
  const last = Math.min(words.length, first + snippetWords) - 1;
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last === words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  return {
    paragraph: number,
    pieces: [
      ...(start > 0 ? [{ text: '… ', isHit: false }] : []),
      ...cut(text, words, hits, { start, end }),
      ...(end < text.length ? [{ text: ' …', isHit: false }] : []),
    ],
  };
}

/** For each word whether it is part of a hit: a phrase counts only as a whole. */
function hitsOf(words: readonly Word[], parts: readonly (readonly QueryWord[])[]): boolean[] {
  const hits = words.map(() => false);
  for (const part of parts) {
    for (let at = 0; at + part.length <= words.length; at++) {
      if (standsAt(words, at, part)) hits.fill(true, at, at + part.length);
    }
  }
  return hits;
}

function standsAt(words: readonly Word[], at: number, part: readonly QueryWord[]): boolean {
  return part.every(({ folded }, index) => words[at + index]?.folded === folded);
}

/** Folded words that are part of a hit, each once. */
function foundIn({ words, hits }: ReadParagraph): readonly string[] {
  return [...new Set(words.filter((_, at) => hits[at]).map(({ folded }) => folded))];
}

/** Different words of the query weigh most, then those spelt as typed, then hits side by side. */
function scoreOf(paragraph: ReadParagraph, parts: readonly (readonly QueryWord[])[]): number {
  const { words, hits } = paragraph;
  const exact = new Set(words.filter((_, at) => hits[at]).map((word) => word.exact));
  const asked = new Set(parts.flat().map((word) => word.exact));
  const spelt = [...asked].filter((spelling) => exact.has(spelling)).length;
  const neighbours = hits.filter((isHit, at) => isHit && hits[at + 1]).length;
  return foundIn(paragraph).length * 10_000 + spelt * 100 + Math.min(99, neighbours);
}

/** The first hit of the stretch that holds the most hits. */
function densest(hits: readonly boolean[]): number {
  let best = { at: 0, count: 0 };
  hits.forEach((isHit, at) => {
    if (!isHit) return;
    const count = hits.slice(at, at + snippetWords - wordsBefore).filter(Boolean).length;
    if (count > best.count) best = { at, count };
  });
  return best.at;
}

/** Runs of hits side by side are one piece with the space between them. */
function cut(
  text: string,
  words: readonly Word[],
  hits: readonly boolean[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  words.forEach((word, at) => {
    const isFirst = hits[at] && !(hits[at - 1] && word.start > start);
    if (!isFirst || word.start < start || word.end > end) return;
    let last = at;
    while (hits[last + 1] && (words[last + 1]?.end ?? 0) <= end) last++;
    const stop = words[last]?.end ?? word.end;
    if (word.start > from) pieces.push({ text: text.slice(from, word.start), isHit: false });
    pieces.push({ text: text.slice(word.start, stop), isHit: true });
    from = stop;
  });
  if (from < end) pieces.push({ text: text.slice(from, end), isHit: false });
  return pieces;
}
