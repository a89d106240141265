import type { Diagnostic } from '../model/diagnostic.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Language } from './print-diagnostic.ts';

/** What the closing lines of a run tell. */
export interface Tally {
  readonly articles: number;
  readonly facts: number;
  readonly people: number;
  readonly organisations: number;
  readonly targets: number;
  readonly pages: number;
  readonly written:
    | {
        readonly written: readonly string[];
        readonly unchanged: number;
        readonly removed: readonly string[];
      }
    | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A whole number with Vietnamese or English grouping. */
export function count(value: number, language: Language): string {
  const number = formatNumber(value);
  return language === 'vi' ? number : number.replaceAll('.', ',');
}

/** The lines of a build for people: what was read, linked and written. */
export function summaryLines(tally: Tally, language: Language): readonly string[] {
  const n = (value: number) => count(value, language);
  const { written } = tally;
  if (language === 'en') {
    return [
      ` read     ${n(tally.articles)} articles, ${n(tally.facts)} facts`,
      ` linked   ${n(tally.people)} people · ${n(tally.organisations)} organisations · ${n(tally.targets)} targets`,
      ...(written === undefined
        ? []
        : [
            ` written  ${n(tally.pages)} pages: ${n(written.written.length)} files written, ${n(written.unchanged)} unchanged, ${n(written.removed.length)} removed`,
          ]),
    ];
  }
  return [
    ` đọc    ${n(tally.articles)} bài, ${n(tally.facts)} dữ kiện`,
    ` nối    ${n(tally.people)} người · ${n(tally.organisations)} tổ chức · ${n(tally.targets)} chỉ tiêu`,
    ...(written === undefined
      ? []
      : [
          ` dựng   ${n(tally.pages)} trang: viết ${n(written.written.length)} tệp, giữ nguyên ${n(written.unchanged)}, xoá ${n(written.removed.length)}`,
        ]),
  ];
}

/** `0 lỗi, 1 cảnh báo`. */
export function problemCount(diagnostics: readonly Diagnostic[], language: Language): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return language === 'vi'
    ? `${errors} lỗi, ${warnings} cảnh báo`
    : `${errors} errors, ${warnings} warnings`;
}
