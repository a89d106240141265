import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Report } from '../model/report.ts';
import type { Abbreviation } from '../model/site.ts';
import { compareText } from '../text/collate.ts';
import { tokenize } from '../text/tokenize.ts';

/** The short forms of the lexicon that the reports print, with the reports that do. */
export function abbreviationsOf(
  reports: readonly Report[],
  lexicon: Lexicon,
): readonly Abbreviation[] {
  const known = new Map(lexicon.abbreviations.map(({ short, long }) => [short, long]));
  const used = new Map<string, string[]>();
  for (const { id, blocks } of reports) {
    const printed = new Set(
      blocks.flatMap(({ text }) => tokenize(text).map((token) => token.text)),
    );
    for (const short of printed) {
      if (known.has(short)) used.set(short, [...(used.get(short) ?? []), id]);
    }
  }
  return [...used]
    .map(([short, reportIds]) => ({ short, long: known.get(short) ?? '', reportIds }))
    .sort((a, b) => compareText(a.short, b.short));
}
