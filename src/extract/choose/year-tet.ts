import { kindSet } from '../../lexicon/kind-set.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { Reading } from '../reading.ts';
import { hitIn } from '../tokens.ts';
import { planMonths } from './year-named.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';

const newYearKind = kindSet('year/tet');
/** Words from `Tết Nguyên đán` to its year: `Nhâm Dần`, `năm`. */
const yearReach = 4;
/** From January to this month the Tết of that year is prepared or looked back at; in summer nobody can tell. */
const lastMonth = 6;

/** `tổng kết đợt cao điểm Tết Nguyên đán Nhâm Dần 2022`, in the sentence of the date: the last months of a year prepare the next Tết. */
export function addTetSigns(
  found: YearSign[],
  { blocks, sections }: Reading,
  date: DayOfYear,
): void {
  const block = blocks[date.block];
  const sentence = sections.find(
    ({ block: at, first, end }) => at === date.block && first <= date.first && date.first < end,
  );
  const isPlanned = date.month >= planMonths;
  if (block === undefined || sentence === undefined) return;
  if (!isPlanned && date.month > lastMonth) return;
  const tet = hitIn(block, sentence, newYearKind);
  if (tet === undefined) return;
  for (let at = tet.end; at < Math.min(tet.end + yearReach, sentence.end); at++) {
    const year = yearOf(block.tokens[at]);
    if (year === undefined) continue;
    const reason = `Hội nghị về Tết Nguyên đán ${year}, họp vào tháng ${date.month}.`;
    const place = { block: block.index, first: tet.first, end: at + 1 };
    found.push({ year: isPlanned ? year - 1 : year, weight: 2, at: place, reason });
    return;
  }
}
