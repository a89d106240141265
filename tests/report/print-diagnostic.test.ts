import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { colorsFor } from '../../src/report/colors.ts';
import { printDiagnostic } from '../../src/report/print-diagnostic.ts';

const plain = colorsFor({}, {});

const wrongDay: Diagnostic = {
  code: 'ART102',
  severity: 'error',
  file: 'seeds/2025/343.md',
  position: { line: 4, column: 7, length: 10, source: 'date: 31/02/2025' },
  message: {
    vi: 'ngày không có thật: "31/02/2025"',
    en: 'is not a day of the calendar: "31/02/2025"',
  },
  hint: {
    vi: 'viết năm-tháng-ngày, ví dụ 2025-02-28.',
    en: 'write year-month-day, for example 2025-02-28.',
  },
};

function linesOf(source: string, column: number, length: number): readonly string[] {
  const position = { line: 12, column, length, source };
  return printDiagnostic({ ...wrongDay, position }, 'en', plain)
    .split('\n')
    .slice(1, 3);
}

describe('a diagnostic is printed', () => {
  test('in Vietnamese with path, place, words and hint', () => {
    expect(printDiagnostic(wrongDay, 'vi', plain)).toBe(
      `seeds/2025/343.md:4:7  lỗi ART102  ngày không có thật: "31/02/2025"
  4 │ date: 31/02/2025
    │       ^~~~~~~~~~
  gợi ý: viết năm-tháng-ngày, ví dụ 2025-02-28.`,
    );
  });

  test('in English', () => {
    expect(printDiagnostic({ ...wrongDay, severity: 'warning' }, 'en', plain)).toBe(
      `seeds/2025/343.md:4:7  warning ART102  is not a day of the calendar: "31/02/2025"
  4 │ date: 31/02/2025
    │       ^~~~~~~~~~
  hint: write year-month-day, for example 2025-02-28.`,
    );
  });

  test('without place and hint when it has none', () => {
    const { code, severity, file, message } = wrongDay;
    expect(printDiagnostic({ code, severity, file, message }, 'vi', plain)).toBe(
      'seeds/2025/343.md  lỗi ART102  ngày không có thật: "31/02/2025"',
    );
  });

  test('without a source line that is empty', () => {
    const position = { line: 1, column: 1, length: 1, source: '' };
    expect(printDiagnostic({ ...wrongDay, position }, 'vi', plain)).toBe(
      `seeds/2025/343.md:1:1  lỗi ART102  ngày không có thật: "31/02/2025"
  gợi ý: viết năm-tháng-ngày, ví dụ 2025-02-28.`,
    );
  });

  test('in colour only when asked', () => {
    const colors = colorsFor({ isTTY: true }, {});
    expect(printDiagnostic(wrongDay, 'vi', colors)).toContain('\u{1b}[31mlỗi');
    expect(printDiagnostic({ ...wrongDay, severity: 'warning' }, 'vi', colors)).toContain(
      '\u{1b}[33mcảnh báo',
    );
  });
});

test.each([
  ['ab', 1, 2, ['  12 │ ab', '     │ ^~']],
  ['ab', 2, 9, ['  12 │ ab', '     │  ^']],
  ['ab', 3, 1, ['  12 │ ab', '     │   ^']],
  ['a\tb', 3, 1, ['  12 │ a b', '     │   ^']],
])('the words concerned are underlined: %j at %i', (source, column, length, lines) => {
  expect(linesOf(source, column, length)).toEqual(lines);
});

describe('a long line is cut around the words concerned', () => {
  const source = `${'a'.repeat(500)}ĐÂY${'b'.repeat(500)}`;

  test.each([
    ['its start', `ĐÂY${'b'.repeat(900)}`, 1],
    ['its middle', source, 501],
    ['its end', `${'a'.repeat(900)}ĐÂY`, 901],
  ])('at %s', (_, line, column) => {
    const [text = '', underline = ''] = linesOf(line, column, 3);
    expect(text.length).toBeLessThan(180);
    expect(text.slice(underline.indexOf('^'), underline.indexOf('^') + 3)).toBe('ĐÂY');
    expect(underline.trimEnd().endsWith('^~~')).toBe(true);
  });

  test('and so is an underline without end', () => {
    const [text = '', underline = ''] = linesOf(source, 501, 500);
    expect(underline.length).toBeLessThanOrEqual(text.length);
  });
});

describe('nothing in a file steers the terminal', () => {
  const evil = 'a\u{1b}[2J\u{9b}31m\r\n\u{7}\0\u{202e}\u{2066}b\u{2028}';
  const steering = /[\p{Cc}\p{Bidi_Control}\u{2028}\u{2029}]/u;

  test.each(['vi', 'en'] as const)('not its name, its line, its words (%s)', (language) => {
    const printed = printDiagnostic(
      {
        ...wrongDay,
        file: evil,
        position: { line: 1, column: 1, length: 3, source: evil },
        message: { vi: evil, en: evil },
        hint: { vi: evil, en: evil },
      },
      language,
      plain,
    );
    const lines = printed.split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).not.toMatch(steering);
  });
});
