import type { Lexicon } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { Report } from '../model/report.ts';
import type { Abbreviation } from '../model/site.ts';
import { compareText } from '../text/collate.ts';

/** Letters and digits with what may stand inside a short form: `GD&ĐT`, `KT-XH`, `T.Ư`, `đ/c`. */
const run = /[\p{L}\p{M}\p{N}&./-]+/gu;
const joints = /[-/.]/u;

/** The short forms of the lexicon that the reports print, with the reports that do. */
export function abbreviationsOf(
  reports: readonly Report[],
  lexicon: Lexicon,
): readonly Abbreviation[] {
  const known = new Map(lexicon.abbreviations.map(({ short, long }) => [short, long]));
  const used = new Map<string, string[]>();
  for (const { id, blocks } of reports) {
    const printed = new Set<string>();
    for (const { text } of blocks) {
      for (const [word] of text.matchAll(run)) {
        for (const short of shortForms(word, known)) printed.add(short);
      }
    }
    for (const short of printed) addTo(used, short, id);
  }
  return [...used]
    .map(([short, reportIds]) => ({ short, long: known.get(short) ?? '', reportIds }))
    .sort((a, b) => compareText(a.short, b.short));
}

/** The whole run when it is a short form, else those of its parts that are: `UBND-HĐND`. */
function shortForms(word: string, known: ReadonlyMap<string, string>): readonly string[] {
  if (known.has(word)) return [word];
  const bare = withoutFinalStops(word);
  if (known.has(bare)) return [bare];
  return joints.test(bare) ? bare.split(joints).filter((part) => known.has(part)) : [];
}

function withoutFinalStops(word: string): string {
  let end = word.length;
  while (word[end - 1] === '.') end--;
  return word.slice(0, end);
}
