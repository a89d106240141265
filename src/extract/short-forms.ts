import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../model/article.ts';
import { oncePer } from '../model/once-per.ts';

/** Letters and digits with what may stand inside a short form: `GD&ĐT`, `KT-XH`, `T.Ư`, `đ/c`. */
const run = /[\p{L}\p{M}\p{N}&./-]+/gu;
const joint = /[-/.]/u;

/** The short forms of the lexicon that a text prints, in their order, each once. */
export function shortFormsIn(blocks: readonly Block[], lexicon: Lexicon): readonly string[] {
  const known = shortFormsOf(lexicon);
  const printed = new Set<string>();
  for (const { text } of blocks) {
    for (const word of text.match(run) ?? []) addShortForms(printed, word, known);
  }
  return [...printed];
}

const shortFormsOf = oncePer(
  ({ abbreviations }: Lexicon): ReadonlySet<string> =>
    new Set(abbreviations.map(({ short }) => short)),
);

/** The whole run when it is a short form, else those of its parts that are: `UBND-HĐND`. */
function addShortForms(printed: Set<string>, word: string, known: ReadonlySet<string>): void {
  const bare = known.has(word) ? word : withoutFinalStops(word);
  if (known.has(bare)) {
    printed.add(bare);
  } else if (joint.test(bare)) {
    for (const part of bare.split(joint)) if (known.has(part)) printed.add(part);
  }
}

function withoutFinalStops(word: string): string {
  let end = word.length;
  while (word[end - 1] === '.') end--;
  return word.slice(0, end);
}
