import { kindSet } from '../../lexicon/kind-set.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import type { QuantityMention, Section } from '../reading.ts';
import { hasHit, hitIn, hitOver, startsHit, type TokenizedBlock } from '../tokens.ts';

const stateKind = kindSet('trap/state');
const afterChangeKind = kindSet('after-change');
const ofCountedKind = kindSet('of-counted');
const eventWordKind = kindSet('event-word');
const adoptsKind = kindSet('section/adopts');
const predicateKind = kindSet('predicate');

/** Words from `hiện có` to its number. */
const stateReach = 4;
/** Words of `trong tổng số`. */
const longestOf = 3;

/** Whether a count only says what there is, or of whom something is told. */
export function isDescribed(
  block: TokenizedBlock,
  quantity: QuantityMention,
  { part, section }: { readonly part: TokenRange; readonly section: Section },
): boolean {
  return (
    isState(block, quantity, part) ||
    (section.kind === 'review' && isOfCounted(block, quantity, part)) ||
    isAdopted(block, quantity, part)
  );
}

/**
 * `tỉnh ⟦hiện có⟧ 409 dự án` only describes, as does `tỉnh có 155 xã, ⟦sau sắp xếp⟧ còn 58`; `hiện có 12 xã đạt chuẩn`
 * tells a result.
 */
function isState(
  block: TokenizedBlock,
  { first, end }: QuantityMention,
  part: TokenRange,
): boolean {
  const reach = { first: Math.max(part.first, first - stateReach), end: first };
  const state = hitIn(block, reach, stateKind);
  if (state === undefined) return startsHit(block, part.end + 1, afterChangeKind);
  return !hasHit(block, { first: end, end: part.end }, predicateKind);
}

/**
 * `nhân dân ⟦của 4 tỉnh⟧`, `một ⟦trong 10 xã⟧` say of whom; not `⟦Trong 5 đơn vị⟧, lữ đoàn xếp thứ nhì`. Plans are
 * measured so: `yêu cầu chuyển hồ sơ ⟦của 600 dự án⟧`.
 */
function isOfCounted(
  block: TokenizedBlock,
  { first: at }: QuantityMention,
  part: TokenRange,
): boolean {
  for (let first = at - 1; first > Math.max(part.first, at - longestOf - 1); first--) {
    if (hitOver(block, { first, end: at }, ofCountedKind) !== undefined) return true;
  }
  return false;
}

/** `⟦Kỳ họp⟧ thứ 4 HĐND huyện ⟦thông qua⟧ 4 nghị quyết` tells of this meeting. */
function isAdopted(
  block: TokenizedBlock,
  { first: at }: QuantityMention,
  part: TokenRange,
): boolean {
  if (!startsHit(block, part.first, eventWordKind)) return false;
  for (let first = at - 1; first >= Math.max(part.first, at - longestOf); first--) {
    if (hitOver(block, { first, end: at }, adoptsKind) !== undefined) return true;
  }
  return false;
}
