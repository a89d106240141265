import type { Diagnostic, Message, Severity } from '../model/diagnostic.ts';
import type { Span } from '../model/fact.ts';
import { toFilePosition } from '../text/lines.ts';

/** What reading a seed may report. A code is permanent and never used again for something else. */
export const articleProblems = {
  ART001: {
    severity: 'error',
    summary: { vi: 'tệp không phải văn bản UTF-8', en: 'the file is not UTF-8 text' },
  },
  ART003: {
    severity: 'error',
    summary: { vi: 'bài không có chữ nào', en: 'the article has no words' },
  },
  ART101: {
    severity: 'error',
    summary: { vi: 'phần đầu bài chưa được đóng', en: 'the front matter is not closed' },
  },
  ART102: {
    severity: 'error',
    summary: { vi: 'ngày không có thật', en: 'the day does not exist' },
  },
  ART103: {
    severity: 'error',
    summary: { vi: 'phần đầu bài viết sai YAML', en: 'the front matter is not valid YAML' },
  },
  ART104: {
    severity: 'error',
    summary: { vi: 'mục không có trong phần đầu bài', en: 'the front matter has no such key' },
  },
  ART105: {
    severity: 'error',
    summary: { vi: 'giá trị sai kiểu', en: 'the value is of the wrong kind' },
  },
  ART106: {
    severity: 'error',
    summary: {
      vi: 'phần đầu bài viết bằng ngôn ngữ khác YAML',
      en: 'the front matter is in a language other than YAML',
    },
  },
  ART107: {
    severity: 'error',
    summary: { vi: 'phần đầu bài vượt giới hạn', en: 'the front matter exceeds a limit' },
  },
  ART201: {
    severity: 'warning',
    summary: { vi: 'thẻ HTML bị bỏ, chữ được giữ', en: 'HTML tags are dropped, their words kept' },
  },
  ART202: {
    severity: 'warning',
    summary: {
      vi: 'liên kết không an toàn bị bỏ, chữ được giữ',
      en: 'an unsafe link is dropped, its words kept',
    },
  },
  ART203: {
    severity: 'error',
    summary: { vi: 'Markdown lồng quá sâu', en: 'the Markdown is nested too deeply' },
  },
  ART204: {
    severity: 'warning',
    summary: {
      vi: 'hình bị bỏ, chữ thay thế được giữ',
      en: 'an image is dropped, its alternative text kept',
    },
  },
} as const satisfies Record<string, { severity: Severity; summary: Message }>;

export type ArticleCode = keyof typeof articleProblems;

/** A problem found in a text, before it is known which file the text is. */
export interface Finding {
  readonly code: ArticleCode;
  /** In the canonical text; undefined when the whole file is concerned. */
  readonly span?: Span;
  readonly message: Message;
  readonly hint?: Message;
}

/** The finding as a diagnostic of a file. */
export function toDiagnostic(finding: Finding, file: string, text: string): Diagnostic {
  const { code, span, message, hint } = finding;
  return {
    code,
    severity: articleProblems[code].severity,
    file,
    ...(span !== undefined && { position: toFilePosition(text, span) }),
    message,
    ...(hint !== undefined && { hint }),
  };
}

const longestQuote = 60;

/** A found value between quotes, cut when it is long. */
export function quoted(value: string): string {
  const line = value.replaceAll('\n', ' ');
  return line.length > longestQuote ? `"${line.slice(0, longestQuote)}…"` : `"${line}"`;
}
