import type { BuildReport } from '../model/build-report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Language } from './print-diagnostic.ts';

/** A whole number with Vietnamese or English grouping. */
export function count(value: number, language: Language): string {
  const number = formatNumber(value);
  return language === 'vi' ? number : number.replaceAll('.', ',');
}

/** The lines of a build for people: what was read, linked and written. */
export function summaryLines(report: BuildReport, language: Language): readonly string[] {
  const n = (value: number) => count(value, language);
  const { written } = report;
  if (language === 'en') {
    return [
      ` read     ${n(report.articles)} articles, ${n(report.facts)} facts`,
      ` linked   ${n(report.people)} people · ${n(report.organisations)} organisations · ${n(report.targets)} targets`,
      ...(written === undefined
        ? []
        : [
            ` written  ${n(report.pages)} pages: ${n(written.written.length)} files written, ${n(written.unchanged)} unchanged, ${n(written.removed.length)} removed`,
          ]),
    ];
  }
  return [
    ` đọc    ${n(report.articles)} bài, ${n(report.facts)} dữ kiện`,
    ` nối    ${n(report.people)} người · ${n(report.organisations)} tổ chức · ${n(report.targets)} chỉ tiêu`,
    ...(written === undefined
      ? []
      : [
          ` dựng   ${n(report.pages)} trang: viết ${n(written.written.length)} tệp, giữ nguyên ${n(written.unchanged)}, xoá ${n(written.removed.length)}`,
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
