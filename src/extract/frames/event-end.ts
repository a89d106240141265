import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { yearOf } from '../mentions/day-month.ts';
import { type Hit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import type { Sentence } from './sentence.ts';

const eventEndKind = kindSet('event-end');
const verbEndKind = kindSet('event-end/verb');
const noEndKind = kindSet('event-end/no');
const eventEndAtKind = kindSet('event-end/at');
const eventKind = kindSet('event');
const bodyOrPlaceKinds = kindSet('organisation', 'place-head');
const chairCues = cueSet('cue/chair', 'cue/chaired-by');
const chairWeakKind = kindSet('cue/chair-weak');
const eventOpeningKind = kindSet('event-opening');
const holdOrChairKinds = kindSet('cue/hold', 'cue/chair');
const eventDayKind = kindSet('event-day');
const organisationKind = kindSet('organisation');
const compoundKind = kindSet('compound');
/** Who may hold or chair a meeting. */
export const agentKinds = kindSet(
  'organisation',
  'organisation/small',
  'body-head',
  'group',
  'group-chair',
  'honorific',
  'honorific-list',
  'both',
  'rank',
  'deputy',
  'office',
  'academic',
);

/** What may begin to name a person. */
const personKinds = kindSet(
  'group-chair',
  'honorific',
  'honorific-list',
  'rank',
  'deputy',
  'office',
);

const of = toneKey('của');
const on = toneKey('trên');
const by = toneKey('do');
const purpose = toneKey('để');
const sittings = wordSet('cuộc', 'buổi');
const unnamedEnds = wordSet('họp', 'việc');
const conference = toneKey('nghị');
/** `khai mạc`, `bế mạc`. */
const opening = /mạc$/u;
const dayMark = /^[-/.]$/u;

/** Whether the name of a meeting ends before a token, where its clause goes on. */
export function endsName(sentence: Sentence, head: Hit, at: number): boolean {
  const { block } = sentence;
  const stop = hitAt(block, at, eventEndKind);
  if (stop !== undefined) {
    if (startsHit(block, at, noEndKind) || isVerbInside(sentence, head, stop)) return false;
    return !isOpeningOf(block, stop) && !opensHeld(sentence, head, at) && !goesOn(sentence, stop);
  }
  if (startsHit(block, at, eventEndAtKind)) {
    if (startsHit(block, at + 1, eventKind) || isInCompound(block, at)) return false;
    const isOfVisit = head.entry.id === 'working-session';
    return !(isOfVisit && startsHit(block, at + 1, bodyOrPlaceKinds));
  }
  if (cueAt(block, at, chairCues) !== undefined) {
    return !startsHit(block, at, chairWeakKind);
  }
  if (startsHit(block, at, eventDayKind) && isDay(block, at)) return true;
  if (block.tokens[at]?.key !== of) return false;
  const isOfBody = startsHit(block, at + 1, organisationKind);
  return isOfBody && block.tokens[head.end - 1]?.key === conference && isAfterYear(block, at);
}

/** `dân số và nhà ⟦ở⟧`: the second word of a compound is no preposition. */
function isInCompound(block: TokenizedBlock, at: number): boolean {
  return (hitAt(block, at - 1, compoundKind)?.end ?? 0) > at;
}

/** `chủ trì họp với các tỉnh ⟦đang⟧ có dịch`: a verb of what is held tells of those who are named in it. */
function isVerbInside({ block, byFirst }: Sentence, head: Hit, { first, end }: Hit): boolean {
  if (end > first + 1 || !startsHit(block, first, verbEndKind)) return false;
  if (first === head.end || block.tokens[first - 1]?.kind === 'mark') return false;
  if (byFirst.has(end) || startsHit(block, end, personKinds)) return false;
  return isHeld(block, head);
}

/**
 * `trên` and `do` end a name only as `Hội nghị trên, …` and `… do Sở Y tế tổ chức`, not in `trên địa bàn tỉnh`,
 * `thiệt hại do mưa lũ gây ra`.
 */
function goesOn({ block, end, byFirst }: Sentence, stop: Hit): boolean {
  const next = block.tokens[stop.end];
  if (next?.kind !== 'word' || stop.end >= end) return false;
  const { key } = block.tokens[stop.first] ?? next;
  if (stop.end > stop.first + 1 || (key !== on && key !== by)) return false;
  if (key === on) return !startsHit(block, stop.end, eventEndKind);
  return !next.isCapitalised && !byFirst.has(stop.end) && !startsHit(block, stop.end, agentKinds);
}

/** `tổ chức phiên họp ⟦để⟧ chuẩn bị kỳ họp`, `họp ⟦thống nhất⟧ nội dung`: what a session or a meeting just called is for. */
function opensHeld({ block }: Sentence, head: Hit, at: number): boolean {
  const isSession = head.entry.id === 'session' && isHeld(block, head);
  if (block.tokens[at]?.key === purpose && (isSession || isUnnamed(block, head))) return true;
  if (at > head.end + 1 || !startsHit(block, at, eventOpeningKind)) return false;
  if (head.entry.kind === 'event/verb') return true;
  return at === head.end && isHeld(block, head);
}

/** `tổ chức ⟦hội nghị⟧`, `chủ trì ⟦cuộc họp⟧`. */
export function isHeld(block: TokenizedBlock, { first }: Hit): boolean {
  return [1, 2].some((back) => hitAt(block, first - back, holdOrChairKinds)?.end === first);
}

/** `cuộc họp`, `buổi làm việc`, `họp`: only what it is for tells one from another. */
function isUnnamed(block: TokenizedBlock, { first, end }: Hit): boolean {
  const isLone = end === first + 1 || sittings.has(block.tokens[first]);
  return isLone && unnamedEnds.has(block.tokens[end - 1]);
}

/** `Hội nghị ⟦bế mạc⟧ lớp tập huấn`: the verb has the other meeting as object. */
function isOpeningOf(block: TokenizedBlock, stop: Hit): boolean {
  const isOpening = opening.test(stop.entry.phrase);
  return isOpening && startsHit(block, stop.end, eventKind);
}

/** `… năm 2025 ⟦của Sở Y tế⟧`, not `Chỉ thị … ngày 22/11/2014 của Ban Bí thư`. */
function isAfterYear(block: TokenizedBlock, at: number): boolean {
  const isYear = yearOf(block.tokens[at - 1]) !== undefined;
  const mark = block.tokens[at - 2];
  return isYear && mark?.key !== '/' && (mark?.key !== '-' || mark.hasSpaceBefore);
}

/** `ngày 21-8`, `chiều 27.12`, but not `ngày 22/11/2014 của Ban Bí thư`. */
export function isDay(block: TokenizedBlock, at: number): boolean {
  if (block.tokens[at + 1]?.kind !== 'number') return false;
  let end = at + 2;
  while (block.tokens[end]?.kind === 'number' || dayMark.test(block.tokens[end]?.key ?? '')) end++;
  return (
    block.tokens[end]?.key !== of &&
    (end > at + 2 || (block.tokens[at + 1]?.text ?? '').includes('.'))
  );
}
