import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Hit, hasHit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';

const committeeKind = kindSet('committee');
const companyKind = kindSet('company');
const companyFormKind = kindSet('company-form');
const familyNameCommonKind = kindSet('family-name/common');
const districtNameKind = kindSet('district-name');

const knownUnits = wordSet('tỉnh', 'huyện', 'quận', 'TX');
const town = { first: toneKey('thị'), last: toneKey('xã') };
const city = { first: toneKey('thành'), last: toneKey('phố') };
/** Words of a committee's name before what it is for. */
const longestCommittee = 8;
/** Words of a company's name before the part that looks like a person's. */
const longestCompany = 6;

/** Whether a phrase with a comma or a verb in it is part of the name of a body; undefined when it is no such phrase. */
export function isInsideBody(block: TokenizedBlock, hit: Hit): boolean | undefined {
  switch (hit.entry.kind) {
    case 'compound':
    case 'compound/joined':
    case 'country':
      return true;
    case 'compound/about':
      return isOfCommittee(block, hit.first);
    case 'compound/task':
      return isTaskOfCommittee(block, hit.first);
    default:
      return undefined;
  }
}

/** `Trưởng ⟦Ban Chỉ đạo⟧ Trung ương về phòng, chống tham nhũng`, not `Chủ tịch UBND tỉnh về phòng, chống bão`. */
function isOfCommittee(block: TokenizedBlock, at: number): boolean {
  return hasHit(block, { first: Math.max(0, at - longestCommittee), end: at }, committeeKind);
}

/** `Trưởng ⟦Ban Chỉ đạo⟧ thực hiện quy chế dân chủ`, `⟦Ban Chỉ đạo⟧ tỉnh triển khai Đề án`. */
function isTaskOfCommittee(block: TokenizedBlock, at: number): boolean {
  for (let first = at - 2; first >= Math.max(0, at - longestCommittee); first--) {
    const committee = hitAt(block, first, committeeKind);
    if (committee !== undefined) return committee.end >= at - 1 && committee.end <= at;
  }
  return false;
}

/**
 * `Phó Chủ tịch UBND tỉnh ⟦Hoàng Nam⟧`, `Chủ tịch UBND huyện ⟦Trần Anh⟧`: provinces are known, and so are the few
 * districts of two syllables that open with a common family name; what else follows is a person. Communes are not.
 */
export function isAfterUnit(block: TokenizedBlock, first: number): boolean {
  const isUnit = knownUnits.has(block.tokens[first - 1]) || isTown(block, first);
  if (!isUnit || !startsHit(block, first, familyNameCommonKind)) return false;
  return !startsHit(block, first, districtNameKind);
}

function isTown({ tokens }: TokenizedBlock, end: number): boolean {
  const last = tokens[end - 1]?.key;
  const kind = last === town.last ? town : last === city.last ? city : undefined;
  return kind !== undefined && tokens[end - 2]?.key === kind.first;
}

/** `Giám đốc Công ty TNHH ⟦Hoàng Long⟧`: a name of two words in a company, or right after its form, is the company's. */
export function isCompany(block: TokenizedBlock, run: TokenRange, start: number): boolean {
  const before = { first: Math.max(0, run.first - longestCompany), end: run.first };
  if (run.end - start <= 2) return hasHit(block, before, companyKind);
  if (start > run.first) return false;
  for (let at = run.first - 1; at >= before.first; at--) {
    if (hitAt(block, at, companyFormKind)?.end === run.first) return true;
  }
  return false;
}

/** Syllables of the name a school or street bears, and of the person's after it, at least. */
const shortestBorne = 2;
const shortestName = 3;

/** `Hiệu trưởng Trường THPT Nguyễn Huệ ⟦Trần Văn A⟧`: a second whole name after the one the school bears. */
export function nameAfterNamed(block: TokenizedBlock, run: TokenRange): number | undefined {
  for (let at = run.first + shortestBorne; at <= run.end - shortestName; at++) {
    if (startsHit(block, at, familyNameCommonKind)) return at;
  }
  return undefined;
}
