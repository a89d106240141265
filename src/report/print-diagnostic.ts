import type { Diagnostic, FilePosition } from '../model/diagnostic.ts';
import type { Colors } from './colors.ts';
import { printable } from './printable.ts';

export type Language = 'vi' | 'en';

const words = {
  vi: { error: 'lỗi', warning: 'cảnh báo', hint: 'gợi ý' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
} as const;

/**
 * A diagnostic as it is shown: path first, so that terminals make it a link, then what was found, and what to do.
 *
 * ```text
 * seeds/2025/343.md:4:7  lỗi ART102  ngày không có thật: "31/02/2025"
 *   4 │ date: 31/02/2025
 *     │       ^~~~~~~~~~
 *   gợi ý: viết năm-tháng-ngày, ví dụ 2025-02-28.
 * ```
 */
export function printDiagnostic(
  diagnostic: Diagnostic,
  language: Language,
  colors: Colors,
): string {
  const { file, position, severity, code, message, hint } = diagnostic;
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const said = printable(message[language]);
  const lines = [`${printable(place)}  ${paint(words[language][severity])} ${code}  ${said}`];
  if (position !== undefined && position.source !== '') {
    const number = String(position.line);
    const margin = ' '.repeat(number.length);
    const [line, underline] = excerpt(position);
    lines.push(`  ${number} │ ${line}`, `  ${margin} │ ${underline}`);
  }
  if (hint !== undefined)
    lines.push(`  ${colors.dim(words[language].hint)}: ${printable(hint[language])}`);
  return lines.join('\n');
}

const longestLine = 160;
/** Letters kept before the words concerned when the line is cut. */
const lead = 60;

/** A source line and its underline; of a long line the part around the words concerned. */
function excerpt({ source, column, length }: FilePosition): readonly [string, string] {
  const isLong = source.length > longestLine;
  const from = isLong ? Math.max(0, Math.min(column - 1 - lead, source.length - longestLine)) : 0;
  const shown = source.slice(from, from + longestLine);
  const before = from > 0 ? '…' : '';
  const after = from + longestLine < source.length ? '…' : '';
  const start = Math.min(column - 1 - from, shown.length);
  const visible = Math.max(1, Math.min(length, shown.length - start));
  return [
    `${before}${printable(shown)}${after}`,
    `${' '.repeat(before.length + start)}^${'~'.repeat(visible - 1)}`,
  ];
}
