import type { Lexicon } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { Report } from '../model/report.ts';
import type { Abbreviation } from '../model/site.ts';
import { compareText } from '../text/collate.ts';

/** The short forms of the lexicon that the reports print, with the reports that do. */
export function abbreviationsOf(
  reports: readonly Report[],
  lexicon: Lexicon,
): readonly Abbreviation[] {
  const longOf = new Map(lexicon.abbreviations.map(({ short, long }) => [short, long]));
  const used = new Map<string, string[]>();
  for (const { id, shortForms } of reports) for (const short of shortForms) addTo(used, short, id);
  return [...used]
    .map(([short, reportIds]) => ({ short, long: longOf.get(short) ?? '', reportIds }))
    .sort((a, b) => compareText(a.short, b.short));
}
