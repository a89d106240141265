import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { nameRunEnd } from '../mentions/name.ts';
import { readTail } from '../mentions/office.ts';
import { hitAt, placeIn, printed, type TokenizedBlock } from '../tokens.ts';
import type { Sentence } from './sentence.ts';

const seatKinds = kindSet('remote-point', 'seat');
const hallKind = kindSet('seat/hall');

const modeKind = kindSet('meeting-mode');
const eventKinds = kindSet('event', 'event/verb');
const openers = wordSet('do', 'có');
const within = toneKey('tại');

/** Where someone sat: `điểm cầu Bộ CHQS tỉnh`. */
export interface Seat extends TokenRange {
  /** As printed, with its head noun. */
  readonly name: string;
  /** Tokens after the head noun. */
  readonly body: TokenRange;
  readonly isRemote: boolean;
}

/** The seat named right after a verb: `chủ trì hội nghị ⟦tại điểm cầu …⟧`, `chủ trì ⟦tại Hội trường …⟧`. */
export function seatAfter(sentence: Sentence, at: number): Seat | undefined {
  const mode = hitAt(sentence.block, at, modeKind)?.end ?? at;
  return readSeat(sentence, mode) ?? readSeat(sentence, mode + 1) ?? readHall(sentence, mode);
}

/** `tại ⟦Hội trường A, Nhà Quốc hội⟧`, `tại ⟦trụ sở UBND tỉnh⟧`. */
function readHall({ block, end }: Sentence, at: number): Seat | undefined {
  const first = at + 1;
  const head = block.tokens[at]?.key === within ? hitAt(block, first, hallKind) : undefined;
  if (head === undefined) return undefined;
  const hall = hallEnd(block, head.end, end);
  const house = block.tokens[hall]?.key === ',' ? hitAt(block, hall + 1, hallKind) : undefined;
  const stop = house === undefined ? hall : hallEnd(block, house.end, end);
  const name = printed(block, { first, end: stop });
  return { first, end: stop, name, body: { first: head.end, end: stop }, isRemote: false };
}

/** A hall may bear the name of a person. */
function hallEnd(block: TokenizedBlock, first: number, end: number): number {
  const tail = readTail(block, first, end, 'body');
  return tail.nameStart === undefined ? tail.end : nameRunEnd(block, tail.nameStart, end);
}

/** The seat a clause opens with: `⟦Tại điểm cầu …⟧, A chủ trì`. */
export function seatBefore(sentence: Sentence, person: number): Seat | undefined {
  for (let at = person - 1; at >= Math.max(sentence.first, person - 30); at--) {
    const key = sentence.block.tokens[at]?.key;
    if (key === ';') return undefined;
    const seat = readSeat(sentence, at);
    if (seat === undefined) continue;
    return leadsTo(sentence, seat.end, person) ? seat : undefined;
  }
  return undefined;
}

/** `Tại điểm cầu X⟦, ⟧A`, `Tại điểm cầu X ⟦có⟧ A`, `Tại điểm cầu X⟦, hội nghị do⟧ A chủ trì`. */
function leadsTo({ block }: Sentence, seatEnd: number, person: number): boolean {
  const comma = block.tokens[seatEnd]?.key === ',' ? seatEnd + 1 : seatEnd;
  const event = hitAt(block, comma, eventKinds)?.end ?? comma;
  return event === person || (event + 1 === person && openers.has(block.tokens[event]));
}

/** Every remote point named after `tại`, in order. */
export function remotePointsOf(sentence: Sentence): readonly Seat[] {
  const found: Seat[] = [];
  const { block, end } = sentence;
  for (
    let at = placeIn(block, sentence, seatKinds);
    at < end;
    at = placeIn(block, { first: at + 1, end }, seatKinds)
  ) {
    if (block.tokens[at - 1]?.key !== within) continue;
    const seat = readSeat(sentence, at);
    if (seat?.isRemote === true && seat.body.end > seat.body.first) found.push(seat);
  }
  return found;
}

function readSeat({ block, end }: Sentence, at: number): Seat | undefined {
  const head = hitAt(block, at, seatKinds);
  if (head === undefined || head.end > end) return undefined;
  const tail = readTail(block, head.end, end, 'body');
  const range = { first: head.first, end: tail.end };
  return {
    ...range,
    name: printed(block, range),
    body: { first: head.end, end: tail.end },
    isRemote: head.entry.kind === 'remote-point',
  };
}
