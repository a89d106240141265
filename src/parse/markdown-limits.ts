import type { Finding } from './diagnostics.ts';

/** `>`, `-`, `1.` before the text of one line. */
const maximumMarkers = 100;
/** Columns before a marker of a nested list: two a level. */
const maximumIndent = 200;
/** Unbroken repetitions of one delimiter. */
const maximumRun = 1000;
/** Delimiters between two blank lines: pairing them takes quadratic time. */
const maximumDelimiters = 4000;
/** Items of all lists, each counted once a level: nesting takes quadratic time. */
const maximumItems = 5000;
/** A printed book of reports has fewer; each costs time. */
const maximumLines = 10_000;
/** Lines of only `=` or `-`, which make the line above a heading: these take quadratic time. */
const maximumUnderlines = 500;

const delimiters = '*_[]`<!&~\\';
const marker = /(?<indent>[ \t]*)(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\n]|$))/uy;
const underline = /[ \t]*(?:=+|-+)[ \t]*(?=\n|$)/uy;
const tabs = /\t/gu;

/**
 * Finds Markdown that would take minutes to parse, in one pass over the text. Reports have nothing of the kind.
 *
 * @returns undefined when the text may be parsed.
 */
export function findExcess(text: string): Finding | undefined {
  let inParagraph = 0;
  let items = 0;
  let underlines = 0;
  let start = 0;
  for (let line = 1; start <= text.length; line += 1) {
    const nextBreak = text.indexOf('\n', start);
    const end = nextBreak === -1 ? text.length : nextBreak;
    const margin = skipMarkers(text, start);
    if (margin === undefined) return excess(start, 'margin');
    const content = margin.end;
    items += margin.items;
    underlines += isUnderline(text, start) || isUnderline(text, content) ? 1 : 0;
    if (line > maximumLines || items > maximumItems || underlines > maximumUnderlines)
      return excess(start, 'lines');
    const { count, longestRun } = countDelimiters(text, content, end);
    const isBlank = text.slice(content, end).trim() === '';
    inParagraph = isBlank ? 0 : inParagraph + count;
    if (longestRun > maximumRun || inParagraph > maximumDelimiters) return excess(start, 'signs');
    start = end + 1;
  }
  return undefined;
}

/** Reported when parsing itself finds the text nested too deeply. */
export const tooDeep: Finding = excess(0, 'margin');

/** Where the text of a line begins, and how many list items before it; undefined when there are too many markers. */
function skipMarkers(text: string, lineStart: number) {
  let end = lineStart;
  let items = 0;
  for (let count = 0; count <= maximumMarkers; count += 1) {
    marker.lastIndex = end;
    const found = marker.exec(text);
    if (found === null) return { end, items };
    const indent = found.groups?.['indent'] ?? '';
    if (indent.replace(tabs, '    ').length > maximumIndent) return undefined;
    items += found[0].endsWith('>') ? 0 : 1;
    end += found[0].length;
  }
  return undefined;
}

function isUnderline(text: string, at: number): boolean {
  underline.lastIndex = at;
  return underline.test(text);
}

function countDelimiters(text: string, start: number, end: number) {
  let count = 0;
  let run = 0;
  let longestRun = 0;
  for (let at = start; at < end; at += 1) {
    const isDelimiter = delimiters.includes(text[at] ?? '');
    count += isDelimiter ? 1 : 0;
    run = isDelimiter ? (text[at] === text[at - 1] ? run + 1 : 1) : 0;
    longestRun = Math.max(longestRun, run);
  }
  return { count, longestRun };
}

function excess(lineStart: number, where: 'margin' | 'signs' | 'lines'): Finding {
  const message = {
    margin: {
      vi: `dòng lồng quá ${maximumMarkers} tầng danh sách hoặc trích dẫn`,
      en: `the line is nested in more than ${maximumMarkers} lists or quotations`,
    },
    lines: {
      vi: `bài quá ${maximumLines} dòng, quá ${maximumItems} mục danh sách hoặc quá ${maximumUnderlines} dòng chỉ có = hay -`,
      en: `more than ${maximumLines} lines, ${maximumItems} list items or ${maximumUnderlines} lines of only = or -`,
    },
    signs: {
      vi: `đoạn có quá nhiều dấu Markdown (${delimiters})`,
      en: `the paragraph has too many Markdown signs (${delimiters})`,
    },
  };
  return {
    code: 'ART203',
    span: { start: lineStart, end: lineStart + 1 },
    message: message[where],
    hint: {
      vi: 'bỏ các dấu thừa, hoặc lưu bài thành tệp .txt.',
      en: 'remove the signs, or save the article as a .txt file.',
    },
  };
}
