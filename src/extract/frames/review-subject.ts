import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { readTail } from '../mentions/office.ts';
import type { Mention, Reading } from '../reading.ts';
import { hitAt, printed } from '../tokens.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

const organisationKind = kindSet('organisation');

/** The body a review or a plan is about: `Năm 2024, ⟦Đảng ủy xã⟧ đã …`, `⟦Đảng ủy xã⟧ xác định …`. */
export interface ReviewSubject {
  readonly name: string;
  /** With the year before it. */
  readonly at: Mention;
}

const verbs = new Set(
  ['đã', 'xác định', 'đề ra', 'tiếp tục'].map((words) => words.split(' ').map(toneKey).join(' ')),
);
const yearWord = toneKey('năm');

/** Every body that a sentence of the report has as its subject right before `đã`, `xác định` …, in order. */
export function* reviewSubjectsOf(reading: Reading): Generator<ReviewSubject> {
  for (const sentence of sentencesOf(reading)) {
    const from = afterYear(sentence);
    const body = hitAt(sentence.block, from, organisationKind);
    if (body === undefined) continue;
    const tail = readTail(sentence.block, body.end, sentence.end, 'body');
    if (!isVerb(sentence, tail.end)) continue;
    const range: TokenRange = { first: body.first, end: tail.end };
    yield {
      name: printed(sentence.block, range),
      at: { block: sentence.block.index, first: sentence.first, end: tail.end },
    };
  }
}

/** `Năm 2024, …`, `Trong năm 2024, …`, `Bước sang năm 2025, …`: the token after the comma. */
function afterYear({ block, first, end }: Sentence): number {
  for (let at = first; at < Math.min(end, first + 8); at++) {
    const isYear = block.tokens[at]?.key === yearWord && block.tokens[at + 1]?.kind === 'number';
    if (isYear && block.tokens[at + 2]?.key === ',') return at + 3;
  }
  return first;
}

function isVerb({ block }: Sentence, at: number): boolean {
  const one = block.tokens[at]?.key ?? '';
  return verbs.has(one) || verbs.has(`${one} ${block.tokens[at + 1]?.key ?? ''}`);
}
