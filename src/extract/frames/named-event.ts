import type { EventName } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Token } from '../../text/token.ts';
import { wordSet } from '../../text/word-set.ts';
import { yearOf } from '../mentions/day-month.ts';
import { readReviewFormula } from '../review-formula.ts';
import { printed, type TokenizedBlock } from '../tokens.ts';
import { kindOfEvent, type NamedEvent } from './event-name.ts';

const yearWord = toneKey('năm');
/** Of `tổng kết`, `sơ kết`, `kiểm điểm`. */
const reviewEnds = wordSet('kết', 'điểm');

/** What the words of a name say of the meeting. */
export function readNamedEvent(block: TokenizedBlock, event: NamedEvent): Omit<EventName, 'mode'> {
  const formula = readReviewFormula([block]);
  const isHere =
    formula !== undefined && formula.at.first >= event.first && formula.at.end <= event.end;
  const years = isHere ? formula : yearIn(block.tokens.slice(event.first, event.end));
  return {
    name: singleSpaced(printed(block, event)),
    kind: kindOfEvent(block, event),
    reviewYear: years.reviewYear,
    planYear: years.planYear,
  };
}

/** A review names the year it looks back at (`tổng kết … năm 2024`), or nothing is known. */
function yearIn(tokens: readonly Token[]): {
  readonly reviewYear: number | undefined;
  readonly planYear: number | undefined;
} {
  const reviews = tokens.some((token) => reviewEnds.has(token));
  const at = tokens.findIndex(
    (token, index) =>
      yearOf(token) !== undefined &&
      tokens[index - 1]?.key === yearWord &&
      tokens[index + 1]?.key !== '-',
  );
  const found = tokens[at];
  return {
    reviewYear: reviews && found !== undefined ? Number(found.text) : undefined,
    planYear: undefined,
  };
}
