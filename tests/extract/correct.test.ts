import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { FrontMatter } from '../../src/model/article.ts';
import type { Correction, TextCorrection } from '../../src/model/correction.ts';
import type { Participant } from '../../src/model/report.ts';
import { articleOf } from '../make/article.ts';
import { projectLexicon } from '../make/lexicon.ts';

const lexicon = projectLexicon();
const text =
  'Sáng 20/5/2024, UBND huyện tổ chức hội nghị trực tuyến giao ban tháng 5. Ông Hà Văn Tố, Bí thư Huyện ủy chủ trì hội nghị. Dự hội nghị có bà Ma Thị Na, Phó Chủ tịch UBND huyện; lãnh đạo các sở.';
const note = { reason: 'Đọc nhầm.', by: 'Mai', on: '2025-01-02' };

/** A correction of the text above; `quote` must be in it. */
function correction(
  field: TextCorrection['field'],
  values: readonly string[],
  quote?: string,
): Correction {
  const start = quote === undefined ? -1 : text.indexOf(quote);
  const span = quote === undefined ? undefined : { start, end: start + quote.length };
  const position = { line: 1, column: 8, length: 5, source: `field: ${field}` };
  return { field, values, span, note, file: 'corrections/test.yaml', position };
}

function corrected(corrections: readonly Correction[], frontMatter: FrontMatter = {}) {
  return extract(articleOf(text, { frontMatter }), lexicon, corrections);
}

function names(facts: readonly { readonly value: Participant }[]): readonly string[] {
  return facts.map(({ value }) => `${value.role}: ${value.name ?? value.group}`);
}

describe('a correction', () => {
  test.each([
    ['date', '2024-05-17', { edtf: '2024-05-17', precision: 'day' }],
    ['date', '2024-05', { edtf: '2024-05', precision: 'month', end: '2024-05-31' }],
    ['date', '2024-05-17/2024-05-18', { precision: 'days', end: '2024-05-18' }],
    ['organiser', 'Huyện ủy', 'Huyện ủy'],
    [
      'event',
      'Hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024',
      { kind: 'review', mode: 'online', reviewYear: 2023, planYear: 2024 },
    ],
    ['event', 'Lễ ra quân', { name: 'Lễ ra quân' }],
    ['mode', 'hybrid', 'hybrid'],
    ['places', 'TP Bắc Kạn', { name: 'TP Bắc Kạn', kind: 'venue', unit: '006' }],
    [
      'chair',
      'Đại tá Lý Văn Páo, Chính ủy Bộ CHQS tỉnh',
      { name: 'Lý Văn Páo', rank: 'Đại tá', positions: ['Chính ủy Bộ CHQS tỉnh'] },
    ],
    ['speakers', 'đại diện các xã', { group: 'đại diện các xã', role: 'speaks' }],
  ] as const)('of %s to “%s” takes the place of what was read', (field, value, wanted) => {
    const { facts } = corrected([correction(field, [value])]);
    expect(facts[field]).toHaveLength(1);
    const [fact] = facts[field];
    if (typeof wanted === 'string') expect(fact?.value).toBe(wanted);
    else expect(fact?.value).toMatchObject(wanted);
    expect(fact).toMatchObject({
      rule: 'correction',
      basis: 'corrected',
      confidence: 1,
      quote: '',
    });
    expect(fact?.span).toBeUndefined();
  });

  test('keeps what had been read', () => {
    const { corrections } = corrected([correction('date', ['2024-05-17'])]);
    expect(corrections).toMatchObject([
      { field: 'date', facts: [0], replaced: [{ value: { edtf: '2024-05-20' } }], note },
    ]);
  });

  test('rests on the words it quotes', () => {
    const [fact] = corrected([correction('organiser', ['Huyện ủy'], 'Huyện ủy')]).facts.organiser;
    expect(fact).toMatchObject({ quote: 'Huyện ủy', span: { start: text.indexOf('Huyện ủy') } });
  });

  test('without a value takes the fact away', () => {
    const { facts, corrections } = corrected([correction('organiser', [])]);
    expect(facts.organiser).toEqual([]);
    expect(corrections).toMatchObject([{ facts: [], replaced: [{ value: 'UBND huyện' }] }]);
  });

  test('that finds nothing to take away says so', () => {
    const { corrections, diagnostics } = corrected([correction('speakers', [])]);
    expect(corrections).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'COR007', severity: 'warning' }]);
  });

  test('of one name in a list leaves the others, and keeps the role', () => {
    const { facts, corrections } = corrected([
      correction('attendees', ['bà Ma Thị Nà, Phó Chủ tịch UBND huyện'], 'Ma Thị Na'),
    ]);
    expect(names(facts.attendees)).toEqual(['attends: Ma Thị Nà', 'attends: lãnh đạo các sở']);
    expect(corrections).toMatchObject([
      { facts: [0], replaced: [{ value: { name: 'Ma Thị Na' } }] },
    ]);
  });

  test('whose words no fact of the list was read from adds to it', () => {
    const { facts, corrections } = corrected([correction('attendees', ['Lý Văn Páo'], 'tháng 5')]);
    expect(names(facts.attendees).at(-1)).toBe('attends: Lý Văn Páo');
    expect(facts.attendees).toHaveLength(3);
    expect(corrections).toMatchObject([{ facts: [2], replaced: [] }]);
  });

  test('of the chair reaches what is worked out from it', () => {
    const { facts } = corrected([correction('chair', ['bà Ma Thị Na'])]);
    expect(names(facts.chair)).toEqual(['chairs: Ma Thị Na']);
    expect(names(facts.attendees)).toEqual(['attends: lãnh đạo các sở']);
  });

  test('of the organiser and the mode reaches the title and the event', () => {
    const { facts } = corrected([
      correction('organiser', ['Huyện ủy']),
      correction('mode', ['in-person']),
    ]);
    expect(facts.title.value).toMatch(/^Huyện ủy /u);
    expect(facts.event[0]?.value.mode).toBe('in-person');
  });

  test('of the title gives the title', () => {
    const { facts, corrections } = corrected([correction('title', ['Giao ban'])]);
    expect(facts.title).toMatchObject({ value: 'Giao ban', basis: 'corrected' });
    expect(corrections).toMatchObject([{ field: 'title', facts: [0] }]);
  });

  test('that names the meeting makes a report of it', () => {
    const article = articleOf('Trời mưa to ở nhiều nơi.');
    expect(extract(article, lexicon, []).facts.isMeeting).toBe(false);
    const { facts } = extract(article, lexicon, [correction('event', ['Hội nghị thủy lợi'])]);
    expect(facts.isMeeting).toBe(true);
  });
});

describe('the front matter', () => {
  const span = { start: 0, end: 4 };

  test('wins over what is read, which is kept', () => {
    const { facts, corrections } = corrected([], {
      title: { value: 'Nhan đề', span },
      date: { value: '2024-05-17', span },
      place: { value: 'TP Bắc Kạn', span },
      chair: { value: ['Đại tá Lý Văn Páo, Chính ủy Bộ CHQS tỉnh'], span },
      attendees: { value: ['Ma Thị Na', 'lãnh đạo các sở'], span },
    });
    const given = { rule: 'front-matter', basis: 'corrected', confidence: 1, quote: 'Sáng', span };
    expect(facts.title).toMatchObject({ ...given, value: 'Nhan đề' });
    expect(facts.date).toMatchObject([{ ...given, value: { edtf: '2024-05-17', reasons: [] } }]);
    expect(facts.places).toMatchObject([{ ...given, value: { name: 'TP Bắc Kạn', unit: '006' } }]);
    expect(facts.chair).toMatchObject([{ ...given, value: { rank: 'Đại tá' } }]);
    expect(names(facts.attendees)).toEqual(['attends: Ma Thị Na', 'attends: lãnh đạo các sở']);
    expect(
      corrections.map(({ field, replaced }) => [field, replaced.map(({ quote }) => quote)]),
    ).toEqual(
      expect.arrayContaining([
        ['date', ['Sáng 20/5/2024']],
        ['chair', ['Ông Hà Văn Tố, Bí thư Huyện ủy chủ trì hội nghị']],
      ]),
    );
    expect(corrections.every((one) => one.note === undefined)).toBe(true);
  });

  test('gives way to a correction, behind which what was read is still known', () => {
    const date = { value: '2024-05-17', span };
    const { facts, corrections } = corrected([correction('date', ['2024-05-18'])], { date });
    expect(facts.date).toMatchObject([{ value: { edtf: '2024-05-18' }, rule: 'correction' }]);
    expect(corrections).toMatchObject([{ note, replaced: [{ value: { edtf: '2024-05-20' } }] }]);
  });
});
