import type { Abbreviation, Site } from '../../model/site.ts';
import type { AbbreviationRange } from './inline.ts';
import type { Paragraph } from './paragraphs.ts';

/** An abbreviation, whoever prints it. */
export type ShortForm = Pick<Abbreviation, 'short' | 'long'>;

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Abbreviations by report, longest first, so that a report is searched for its own only. */
export function indexAbbreviations(site: Site): ReadonlyMap<string, readonly Abbreviation[]> {
  const byReport = new Map<string, Abbreviation[]>();
  const longestFirst = site.abbreviations.toSorted((a, b) => b.short.length - a.short.length);
  for (const abbreviation of longestFirst) {
    for (const id of abbreviation.reportIds) {
      const own = byReport.get(id);
      if (own === undefined) byReport.set(id, [abbreviation]);
      else own.push(abbreviation);
    }
  }
  return byReport;
}

/** Where each abbreviation is printed first, by paragraph number; headings are left alone. */
export function placeAbbreviations(
  paragraphs: readonly Paragraph[],
  abbreviations: readonly ShortForm[],
): ReadonlyMap<number, readonly AbbreviationRange[]> {
  const placed = new Map<number, AbbreviationRange[]>();
  const searched = paragraphs.filter(({ block }) => block.kind !== 'heading');
  for (const { short, long } of abbreviations) {
    for (const { number, text } of searched) {
      const taken = placed.get(number) ?? [];
      const start = findWord(text, short, taken);
      if (start === -1) continue;
      const end = start + short.length;
      placed.set(number, [...taken, { kind: 'abbr', title: long, start, end }]);
      break;
    }
  }
  return placed;
}

/** First place of a whole word that no range has taken; -1 when there is none. */
function findWord(text: string, word: string, taken: readonly AbbreviationRange[]): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isWhole = !letter.test(text[at - 1] ?? ' ') && !letter.test(text[end] ?? ' ');
    const isFree = taken.every((range) => range.end <= at || end <= range.start);
    if (isWhole && isFree) return at;
  }
  return -1;
}
