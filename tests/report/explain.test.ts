import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { explainReport } from '../../src/report/explain.ts';
import { aimOf, meetingOf, officer } from '../make/meeting.ts';
import { dayOf, factOf, targetOf } from '../make/report.ts';

const text = 'Sáng 08/01, UBND xã An Bình\nhọp bàn việc trồng cây.';

function explained(facts: Partial<Report>, language: 'vi' | 'en' = 'vi'): readonly string[] {
  const base = meetingOf('a', undefined, facts);
  return explainReport({ ...base, article: { ...base.article, text } }, language).split('\n');
}

/** The organiser of the text above. */
const organiser = {
  ...factOf('UBND xã An Bình'),
  span: { start: 12, end: 27 },
  rule: 'organiser/subject',
  confidence: 0.971,
};

describe('a fact is explained', () => {
  test('by rule, confidence and its words in their place', () => {
    const evidence = [
      { span: { start: 28, end: 31 }, quote: 'họp', reason: 'Đơn vị đứng trước “họp”.' },
      { span: { start: 0, end: 4 }, quote: 'Sáng' },
    ];
    expect(explained({ organiser: [{ ...organiser, evidence, basis: 'inferred' }] })).toEqual([
      'seeds/a.txt  Bài a',
      '    Tiêu đề: nói rõ · luật test/made',
      '',
      '  1. Đơn vị tổ chức: UBND xã An Bình',
      '     suy ra · luật organiser/subject · độ tin 0,97',
      '     … Sáng 08/01, ⟦UBND xã An Bình⟧ họp bàn việc trồng cây. …',
      '     vì “họp”: Đơn vị đứng trước “họp”.',
      '     vì “Sáng”',
      '',
      '',
    ]);
  });

  test('in English', () => {
    expect(explained({ organiser: [organiser] }, 'en')).toContain(
      '     said · rule organiser/subject · confidence 0.97',
    );
  });

  test('without words when a person gave it', () => {
    const corrected = { ...organiser, span: undefined, quote: '', basis: 'corrected' as const };
    const lines = explained({ organiser: [corrected] });
    expect(lines).toContain('     đã đính chính · luật organiser/subject · độ tin 0,97');
    expect(lines.join('\n')).not.toContain('⟦');
  });
});

test('values of every field are shown', () => {
  const lines = explained({
    date: [factOf(dayOf('2025-01-08', { part: 'morning' }))],
    places: [factOf({ name: 'xã An Bình', kind: 'area', unit: undefined, now: undefined })],
    chair: [officer('Hà An', ['Chủ tịch UBND xã'], { rank: 'Đại tá', at: 'điểm cầu xã' })],
    attendees: [officer('', [], { name: undefined, group: 'các thôn', role: 'attends' })],
    targets: [aimOf({ text: 'trồng 100 cây', kind: 'plan', period: '2025' })],
  });
  expect(lines.filter((line) => /^ {2}\d\./u.test(line))).toEqual([
    '  1. Thời gian: 2025-01-08 (morning)',
    '  2. Nơi: xã An Bình (area)',
    '  3. Chủ trì: Đại tá Hà An · Chủ tịch UBND xã (chairs) @ điểm cầu xã',
    '  4. Dự: các thôn (attends)',
    '  5. Chỉ tiêu: trồng 100 cây (plan 2025 · trồng rừng eq 100% · UBND tỉnh)',
  ]);
});

test.each([
  ['vi', 'Bài không nói đến một cuộc họp nào.'],
  ['en', 'The text reports no meeting.'],
] as const)('a text that reports no meeting is said to (%s)', (language, sentence) => {
  expect(explained({ isMeeting: false }, language)).toContain(`    ${sentence}`);
});

test('nothing in an article steers the terminal', () => {
  const evil = 'x\u{1b}[2J\u{9b}\u{202e}';
  const lines = explained({
    file: `seeds/${evil}.txt`,
    title: factOf(evil),
    organiser: [
      {
        ...organiser,
        value: evil,
        evidence: [{ span: { start: 0, end: 1 }, quote: evil, reason: evil }],
      },
    ],
  });
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

describe('what people changed is told with what had been read', () => {
  const given = {
    ...organiser,
    value: 'Đảng ủy xã',
    basis: 'corrected',
    rule: 'correction',
    confidence: 1,
  } as const;
  const note = { reason: 'Xem biên bản.', by: 'Mai', on: '2025-01-09' };
  const replaced = [organiser];

  test('by a correction', () => {
    const corrections = [{ field: 'organiser', facts: [0], replaced, note }] as const;
    expect(explained({ organiser: [given], corrections })).toEqual(
      expect.arrayContaining([
        '  1. Đơn vị tổ chức: Đảng ủy xã',
        '     đã đính chính · luật correction · độ tin 1,00',
        '     vì Xem biên bản. (Mai, 2025-01-09)',
        '     trước đó: UBND xã An Bình · luật organiser/subject',
      ]),
    );
  });

  test('by the front matter, where nothing had been read', () => {
    const corrections = [
      { field: 'organiser', facts: [0], replaced: [], note: undefined },
    ] as const;
    const lines = explained({ organiser: [given], corrections }, 'en');
    expect(lines).toContain('     because the front matter says so');
    expect(lines).toContain('     before: nothing');
  });

  test('by taking it away', () => {
    const corrections = [{ field: 'organiser', facts: [], replaced, note }] as const;
    expect(explained({ corrections }).slice(2)).toEqual([
      '',
      '     Đơn vị tổ chức: không có',
      '     đã bỏ',
      '     vì Xem biên bản. (Mai, 2025-01-09)',
      '     trước đó: UBND xã An Bình · luật organiser/subject',
      '',
      '',
    ]);
  });

  test('in a target, with all that may have been changed', () => {
    const targets = [
      factOf(targetOf('hộ nghèo', { comparator: 'lt', amount: 5, base: 'số hộ', kind: 'plan' }), {
        basis: 'corrected',
        rule: 'correction',
        confidence: 1,
      }),
    ];
    const before = targetOf('nghèo', { comparator: 'qualitative', amount: undefined, text: 'hộ' });
    const corrections = [
      { field: 'targets', facts: [0], replaced: [factOf(before)], note },
    ] as const;
    expect(explained({ targets, corrections })).toEqual(
      expect.arrayContaining([
        '  1. Chỉ tiêu: hộ nghèo (plan · hộ nghèo lt 5% số hộ)',
        '     vì Xem biên bản. (Mai, 2025-01-09)',
        '     trước đó: hộ (result · nghèo qualitative) · luật test/made',
      ]),
    );
  });

  test('in the title', () => {
    const title = { ...factOf('Trồng cây'), basis: 'corrected', rule: 'correction' } as const;
    const corrections = [{ field: 'title', facts: [0], replaced: [factOf('Bài')], note }] as const;
    expect(explained({ title, corrections })).toContain('     trước đó: Bài · luật test/made');
  });
});

test('what nearly became a fact stands under its field', () => {
  const base = meetingOf('a', undefined, { organiser: [organiser] });
  const report = { ...base, article: { ...base.article, text } };
  const span = { start: 28, end: 46 };
  const quote = text.slice(span.start, span.end);
  const nearMisses = [
    { field: 'organiser', rule: 'organiser/holds', span, quote, why: 'weaker' },
    { field: 'date', rule: undefined, span, quote, why: 'document' },
  ] as const;
  const lines = explainReport(report, 'vi', nearMisses).split('\n');
  const place = '… Sáng 08/01, UBND xã An Bình ⟦họp bàn việc trồng⟧ cây. …';
  expect(lines.slice(2, 5)).toEqual([
    '',
    '     Thời gian: không có',
    `     suýt: ${place} — ngày của văn bản`,
  ]);
  expect(lines.at(-3)).toBe(`     suýt: ${place} — có chỗ khác chắc hơn (luật organiser/holds)`);
  expect(explainReport(report, 'en', nearMisses)).toContain('nearly: … ');
});

test('where the text was printed is told', () => {
  const url = 'https://example.org/bai';
  expect(explained({ source: { publisher: 'Báo A', published: '2025-01', url } })).toContain(
    `    Nguồn: Báo A · đăng 2025-01 · ${url}`,
  );
});
