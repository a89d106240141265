import { kindSet } from '../../lexicon/kind-set.ts';
import type { Place } from '../../model/report.ts';
import { nameKey, toneKey } from '../../text/fold.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { cueSet } from '../mentions/cue.ts';
import { hasFamilyName, nameRunEnd } from '../mentions/name.ts';
import { readTail } from '../mentions/office.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { hitAt, hitsOf, printed, startsHit, type TokenizedBlock } from '../tokens.ts';
import { remotePointsOf } from './seat.ts';
import { cuesOf, type Sentence, sentencesOf } from './sentence.ts';
import { provinceIn, unitOf } from './unit.ts';

const holdCues = cueSet('cue/hold', 'cue/chair', 'cue/takes-place', 'event/verb');
const bareUnitKind = kindSet('bare-unit');
const placeHeadKind = kindSet('place-head');
const eventOrPointKinds = kindSet('event', 'remote-point');
const venueKinds = kindSet('venue', 'place-head', 'province', 'organisation');
const widerPlaceKinds = kindSet('place-head', 'province');
const organisationKind = kindSet('organisation');
const verbKinds = kindSet('event-act', 'event/act', 'cue/hold');
const provinceKind = kindSet('province');

type PlaceCandidate = Omit<Candidate<Place>, 'rule'>;

/** Sentences from the head of a report that may say where it met. */
const sentencesRead = 12;
const within = toneKey('tại');
const out = toneKey('ra');

/** Places that the text says the meeting was at. */
export const saidPlaceRules: readonly Rule<Place>[] = [
  {
    id: 'place/venue',
    summary: 'Nơi họp, nêu ở câu mở bài: «tại Hà Nội», «tại hội trường UBND tỉnh».',
    examples: [
      {
        text: 'Ngày 8/1, tại ⟦thành phố Cao Bằng⟧, Hội Nông dân tỉnh tổ chức hội nghị tổng kết.',
        value: { name: 'thành phố Cao Bằng', kind: 'venue', unit: '004' },
      },
      { text: 'Sáng 8/1, tại ⟦trụ sở UBND tỉnh⟧, đồng chí Hà Văn Tố chủ trì cuộc họp.' },
      { text: 'Chỉ đạo tổ chức diễn tập chiến đấu tại xã Yên Thượng đạt kết quả tốt.' },
    ],
    match: matchVenues,
  },
  {
    id: 'place/remote-point',
    summary: 'Điểm cầu có tên: «tại điểm cầu …».',
    examples: [
      {
        text: 'Đồng chí Hà Văn Tố chủ trì hội nghị ⟦tại điểm cầu Bộ CHQS tỉnh Yên Bái⟧.',
        value: {
          name: 'Bộ CHQS tỉnh Yên Bái',
          kind: 'remote-point',
          unit: '015',
          now: 'tỉnh Lào Cai',
        },
      },
      { text: 'Hội nghị được truyền tới các điểm cầu cấp huyện.' },
    ],
    match: matchRemotePoints,
  },
];

export const areaRule: Rule<Place> = {
  id: 'place/area',
  summary: 'Địa bàn: chức vụ nói trống «thành phố», «huyện», và cả bài chỉ nêu một đơn vị như thế.',
  examples: [
    {
      text: 'Bí thư Thành ủy Hà Văn Tố chủ trì. Kỷ niệm Ngày thành lập ⟦thành phố Sông Công⟧.',
      value: { name: 'thành phố Sông Công', kind: 'area' },
    },
    {
      text: 'Bí thư Thành ủy Hà Văn Tố chủ trì. Thành phố Sông Công và thành phố Hoa Lư cùng dự.',
    },
  ],
  match: matchAreas,
};

export const placeRules: readonly Rule<Place>[] = [...saidPlaceRules, areaRule];

function matchVenues(reading: Reading): readonly PlaceCandidate[] {
  for (const sentence of sentencesOf(reading).slice(0, sentencesRead)) {
    if (sentence.isOther || !tellsMeeting(sentence)) continue;
    for (let at = sentence.first; at < sentence.end; at++) {
      if (sentence.block.tokens[at]?.key !== within) continue;
      const venue = venueAt(sentence, at);
      if (venue === undefined) continue;
      return [candidateOf(reading, { sentence, name: venue, kind: 'venue', at: venue })];
    }
  }
  return [];
}

function tellsMeeting(sentence: Sentence): boolean {
  const [cue] = cuesOf(sentence, holdCues);
  return cue !== undefined;
}

/** The place after `tại` where a clause opens, or after `diễn ra`. */
function venueAt(sentence: Sentence, at: number): TokenRange | undefined {
  const { block } = sentence;
  const before = block.tokens[at - 1];
  const opens =
    at === sentence.first ||
    before?.kind === 'mark' ||
    before?.kind === 'number' ||
    before?.key === out;
  if (!opens || startsHit(block, at + 1, eventOrPointKinds)) return undefined;
  const head = hitAt(block, at + 1, venueKinds);
  if (head === undefined) return undefined;
  let { end } = readTail(block, head.end, sentence.end, 'place');
  while (block.tokens[end]?.key === ',') {
    const wider = hitAt(block, end + 1, widerPlaceKinds);
    if (wider === undefined || startsHit(block, end + 1, organisationKind)) break;
    end = readTail(block, wider.end, sentence.end, 'place').end;
  }
  return { first: head.first, end: Math.max(end, head.end) };
}

function matchRemotePoints(reading: Reading): readonly PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  const seen = new Set<string>();
  for (const sentence of sentencesOf(reading)) {
    for (const seat of remotePointsOf(sentence)) {
      const key = nameKey(printed(sentence.block, seat.body));
      const isNamed = sentence.block.tokens
        .slice(seat.body.first, seat.body.end)
        .some((token) => token.isCapitalised);
      if (!isNamed || seen.has(key)) continue;
      seen.add(key);
      const at = { first: seat.first - 1, end: seat.end };
      found.push(candidateOf(reading, { sentence, name: seat.body, kind: 'remote-point', at }));
    }
  }
  return found;
}

/** A naming of a unit: `thành phố Bắc Kạn`. */
interface NamedUnit {
  readonly at: Mention;
  readonly name: string;
}

function matchAreas(reading: Reading): readonly PlaceCandidate[] {
  const bareOffices: BareOffice[] = [];
  for (const block of reading.blocks) addBareOffices(bareOffices, block);
  for (const kind of ['thành phố', 'huyện', 'tỉnh']) {
    const bare = bareOffices.find((office) => office.kind === kind)?.at;
    if (bare === undefined) continue;
    const units = namedUnits(reading.blocks, kind);
    const [only] = units.values();
    if (only === undefined || units.size !== 1) continue;
    const block = reading.blocks[only.at.block];
    if (block === undefined) continue;
    return [
      {
        value: {
          name: only.name,
          kind: 'area',
          ...unitOf(reading.lexicon, provinceIn(block, only.at)),
        },
        at: only.at,
        basis: 'inferred',
        evidence: [
          { at: bare, reason: `Chức vụ và cơ quan chỉ nói «${kind}», không kèm tên.` },
          { at: only.at, reason: `Cả bài chỉ nêu tên một ${kind}.` },
        ],
      },
    ];
  }
  return [];
}

/** An office or body that leaves out which unit it belongs to, with the kind of that unit. */
interface BareOffice {
  readonly kind: string;
  readonly at: Mention;
}

function addBareOffices(found: BareOffice[], block: TokenizedBlock): void {
  for (const { entry, first, end } of hitsOf(block, bareUnitKind)) {
    if (!isNamed(block, end))
      found.push({ kind: entry.id, at: { block: block.index, first, end } });
  }
}

/** `UBND tỉnh ⟦Yên Bái⟧` has its name; `UBND tỉnh ⟦Lê Văn B⟧` has a person's. */
function isNamed(block: TokenizedBlock, at: number): boolean {
  if (block.tokens[at]?.isCapitalised !== true) return false;
  return nameRunEnd(block, at, at + 4) - at < 3 || !hasFamilyName(block, at);
}

function namedUnits(
  blocks: readonly TokenizedBlock[],
  kind: string,
): ReadonlyMap<string, NamedUnit> {
  const units = new Map<string, NamedUnit>();
  for (const block of blocks) {
    for (const head of hitsOf(block, placeHeadKind)) {
      if (head.entry.id !== kind || isShouted(block, head.first)) continue;
      const end = nameEnd(block, head.end, kind);
      if (end === undefined) continue;
      const range = { first: head.first, end };
      const key = nameKey(printed(block, { first: head.end, end }));
      if (!units.has(key)) {
        units.set(key, { at: { block: block.index, ...range }, name: printed(block, range) });
      }
    }
  }
  return units;
}

/** `UBND ⟦HUYỆN⟧ HỌP THƯỜNG KỲ`: in a line of capitals no word shows that it is a name. */
function isShouted(block: TokenizedBlock, at: number): boolean {
  const word = block.tokens[at]?.text ?? '';
  return word.length > 2 && word === word.toLocaleUpperCase('vi');
}

/** `UBND huyện ⟦Đánh giá⟧ kết quả`: a verb that a headline begins with a capital. */
function isVerb(block: TokenizedBlock, first: number, end: number): boolean {
  const verb = hitAt(block, first, verbKinds);
  return verb !== undefined && verb.end > end;
}

function nameEnd(block: TokenizedBlock, first: number, kind: string): number | undefined {
  const province = hitAt(block, first, provinceKind);
  if (province !== undefined) return province.end;
  const end = nameRunEnd(block, first, first + 4);
  const isPerson = end - first > 2 && hasFamilyName(block, first);
  const isNone = isPerson || end === first || isVerb(block, first, end);
  return kind === 'tỉnh' || isNone ? undefined : end;
}

function candidateOf(
  reading: Reading,
  found: {
    readonly sentence: Sentence;
    readonly name: TokenRange;
    readonly kind: Place['kind'];
    readonly at: TokenRange;
  },
): PlaceCandidate {
  const { block } = found.sentence;
  const { first, end } = found.at;
  return {
    value: {
      name: singleSpaced(printed(block, found.name)),
      kind: found.kind,
      ...unitOf(reading.lexicon, provinceIn(block, found.name)),
    },
    at: { block: block.index, first, end },
    basis: 'said',
    evidence: [],
  };
}
