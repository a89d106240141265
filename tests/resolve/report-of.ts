import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { EventDate, Participant, Report, Target } from '../../src/model/report.ts';

/** A few words and two invented provinces; Sơn Hà became part of Sơn Nam. */
export function smallLexicon(): Lexicon {
  const { lexicon, diagnostics } = loadLexicon(new Map([['lexicon/small.yaml', words]]));
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return lexicon;
}

const words = `
version: 1
phrases:
  office-status: [nguyên]
  deputy: [Phó]
  office: [Chủ tịch, Bí thư, Giám đốc, Tư lệnh, Ủy viên]
  office-grade: [Thường trực]
  metric: [{forms: [trồng rừng, "trồng, chăm sóc rừng"]}, {forms: [thu ngân sách]}]
abbreviations:
  - {short: UBND, long: Ủy ban nhân dân}
  - {short: HĐND, long: Hội đồng nhân dân}
  - {short: GD&ĐT, long: giáo dục và đào tạo}
  - {short: đ/c, long: đồng chí}
provinces:
  - {code: "901", name: Sơn Hà, kind: tỉnh, successor: Sơn Nam, successorKind: tỉnh}
  - {code: "902", name: Sơn Nam, kind: tỉnh, successor: Sơn Nam, successorKind: tỉnh}
  - {code: "903", name: Cửa Biển, kind: thành phố, successor: Cửa Biển, successorKind: thành phố}
`;

export function factOf<T>(value: T, quote = 'lời'): Fact<T> {
  const span = { start: 0, end: quote.length };
  return { value, quote, span, evidence: [], rule: 'test/test', confidence: 0.5, basis: 'said' };
}

export function dayOf(day: string): readonly Fact<EventDate>[] {
  const date = { edtf: day, start: day, end: day, precision: 'day', part: undefined, reasons: [] };
  return [factOf({ ...date, precision: 'day' as const })];
}

export function personOf(
  name: string,
  positions: readonly string[] = [],
  changes: Partial<Participant> = {},
): Fact<Participant> {
  const bare = { group: undefined, honorific: undefined, rank: undefined, at: undefined };
  return factOf({ ...bare, name, positions, role: 'chairs', ...changes }, name);
}

export function targetOf(changes: Partial<Target>): Fact<Target> {
  const bare = {
    amount: 100,
    of: undefined,
    unit: '%',
    base: undefined,
    comparator: 'eq',
  } as const;
  const text = 'trồng rừng đạt 100%';
  return factOf({ ...bare, text, subject: 'trồng rừng', ...aim, ...changes }, text);
}

const aim = { kind: 'result', period: '2025', actor: 'UBND tỉnh' } as const;

/** A report of a day, of the province Sơn Hà unless said otherwise. */
export function reportOf(id: string, day: string | undefined, facts: Partial<Report> = {}): Report {
  const base = { id, file: `seeds/${id}.txt`, sha256: '', blocks: [] };
  return {
    ...base,
    slug: id,
    aliases: [],
    tags: [],
    source: { publisher: undefined, url: undefined, published: undefined },
    article: {
      ...base,
      text: '',
      frontMatter: {},
      header: undefined,
      dateline: undefined,
      endMark: undefined,
    },
    diagnostics: [],
    isMeeting: true,
    title: factOf(`Bài ${id}`),
    date: day === undefined ? [] : dayOf(day),
    organiser: [],
    event: [],
    mode: [],
    places: [],
    chair: [],
    attendees: [],
    speakers: [],
    targets: [],
    units: { province: '901', district: undefined, region: undefined },
    ...facts,
  };
}

export const nowhere = { province: undefined, district: undefined, region: undefined };
