import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/model/diagnostic.ts';
import { count, problemCount, summaryLines } from '../../src/report/summary.ts';

const tally = {
  articles: 342,
  facts: 2811,
  people: 187,
  organisations: 64,
  targets: 1_234_567,
  pages: 1214,
  written: { written: ['a', 'b'], unchanged: 1187, removed: [], kept: [] },
  diagnostics: [],
};

function diagnostic(severity: Severity): Diagnostic {
  return { code: 'ART001', severity, file: 'a', message: { vi: '', en: '' } };
}

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [1_234_567, '1.234.567', '1,234,567'],
])('%i is grouped as each language does', (value, vietnamese, english) => {
  expect(count(value, 'vi')).toBe(vietnamese);
  expect(count(value, 'en')).toBe(english);
});

test('a build is summed up in three lines', () => {
  expect(summaryLines(tally, 'vi')).toEqual([
    ' đọc    342 bài, 2.811 dữ kiện',
    ' nối    187 người · 64 tổ chức · 1.234.567 chỉ tiêu',
    ' dựng   1.214 trang: viết 2 tệp, giữ nguyên 1.187, xoá 0',
  ]);
  expect(summaryLines(tally, 'en')).toEqual([
    ' read     342 articles, 2,811 facts',
    ' linked   187 people · 64 organisations · 1,234,567 targets',
    ' written  1,214 pages: 2 files written, 1,187 unchanged, 0 removed',
  ]);
});

test.each(['vi', 'en'] as const)(
  'nothing is said to be written when nothing was (%s)',
  (language) => {
    expect(summaryLines({ ...tally, written: undefined }, language)).toHaveLength(2);
  },
);

test('errors and warnings are counted apart', () => {
  const diagnostics = [diagnostic('warning'), diagnostic('error'), diagnostic('warning')];
  expect(problemCount(diagnostics, 'vi')).toBe('1 lỗi, 2 cảnh báo');
  expect(problemCount([], 'en')).toBe('0 errors, 0 warnings');
});
