import type { Diagnostic } from '../model/diagnostic.ts';
import type { Colors } from './colors.ts';

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
    lines.push(`  ${number} │ ${excerpt(position.source)}`);
    lines.push(`  ${margin} │ ${underline(position.source, position.column, position.length)}`);
  }
  if (hint !== undefined)
    lines.push(`  ${colors.dim(words[language].hint)}: ${printable(hint[language])}`);
  return lines.join('\n');
}

const longestLine = 160;
const controls = /\p{Cc}/gu;

/** Terminal control characters in a file must not reach the terminal. */
function printable(text: string): string {
  return text.replace(controls, ' ');
}

function excerpt(source: string): string {
  return printable(source.slice(0, longestLine));
}

function underline(source: string, column: number, length: number): string {
  const visible = Math.max(1, Math.min(length, source.length - column + 1, longestLine - column));
  return column > longestLine ? '' : `${' '.repeat(column - 1)}^${'~'.repeat(visible - 1)}`;
}
