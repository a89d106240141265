import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { explainReport } from '../../src/report/explain.ts';
import { dayOf, factOf, personOf, reportOf, targetOf } from '../resolve/report-of.ts';

const text = 'Sáng 08/01, UBND xã An Bình\nhọp bàn việc trồng cây.';

function explained(facts: Partial<Report>, language: 'vi' | 'en' = 'vi'): readonly string[] {
  const base = reportOf('a', undefined, facts);
  return explainReport({ ...base, article: { ...base.article, text } }, language).split('\n');
}

/** The organiser of the text above. */
const organiser = {
  ...factOf('UBND xã An Bình', 'UBND xã An Bình'),
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
      '    Tiêu đề: nói rõ · luật test/test',
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
    date: dayOf('2025-01-08').map((fact) => ({
      ...fact,
      value: { ...fact.value, part: 'morning' as const },
    })),
    places: [factOf({ name: 'xã An Bình', kind: 'area', unit: undefined, now: undefined })],
    chair: [personOf('Hà An', ['Chủ tịch UBND xã'], { rank: 'Đại tá', at: 'điểm cầu xã' })],
    attendees: [personOf('', [], { name: undefined, group: 'các thôn', role: 'attends' })],
    targets: [targetOf({ text: 'trồng 100 cây', kind: 'plan', period: '2025' })],
  });
  expect(lines.filter((line) => /^ {2}\d\./u.test(line))).toEqual([
    '  1. Thời gian: 2025-01-08 (morning)',
    '  2. Nơi: xã An Bình (area)',
    '  3. Chủ trì: Đại tá Hà An · Chủ tịch UBND xã (chairs) @ điểm cầu xã',
    '  4. Dự: các thôn (attends)',
    '  5. Chỉ tiêu: trồng 100 cây (plan 2025)',
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
