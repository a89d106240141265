import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Message } from '../model/diagnostic.ts';
import type { Span } from '../model/fact.ts';
import { type Finding, quoted } from './diagnostics.ts';

/** Characters of front matter. */
const maximumSize = 64 * 1024;
const maximumDepth = 20;
/** Markers of nested lists and keys at the head of a line. */
const markerRun = /^[-?: \t]+/gmu;
const gap = /[ \t]+/u;

/** A value as written: text (numbers keep their digits), a switch, a list of these, or `undefined` for anything else. */
type YamlValue = string | boolean | undefined | readonly YamlValue[];

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlValue;
  readonly valueSpan: Span;
}

/** The YAML was refused; why is in the finding. */
export class YamlRefusal extends Error {
  override readonly name = 'YamlRefusal';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.message.en);
    this.finding = finding;
  }
}

/**
 * The entries of a YAML 1.2 mapping, in order; an entry without a value is left out.
 * Dates stay text. Anchors, aliases and tags are refused: nothing in front matter needs them.
 *
 * @param offset where `source` starts in the canonical text, which spans index.
 * @throws {YamlRefusal} when `source` is not such a mapping.
 */
export function readYaml(source: string, offset: number): readonly YamlEntry[] {
  refuseExcess(source, offset);
  const document = parseSafely(source, offset);
  const at = (node: Node): Span => shift(node.range ?? [0, 0], offset);
  visit(document, {
    Node: (_, node, path) => {
      const isMarked = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
      if (isMarked) throw refusal('ART107', at(node), marked);
      if (path.length > maximumDepth * 2) throw refusal('ART107', at(node), tooDeep);
    },
  });
  if (document.contents === null) return [];
  if (!isMap(document.contents)) throw refusal('ART103', at(document.contents), notMapping);

  const entries = new Map<string, YamlEntry>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) throw refusal('ART103', shift([0, source.length], offset), notMapping);
    const name = key.source ?? '';
    const keySpan = at(key);
    if (entries.has(name)) throw refusal('ART103', keySpan, twice(name));
    if (!isNode(value) || isBlank(value)) continue;
    entries.set(name, {
      key: name,
      keySpan,
      value: plainValue(value),
      valueSpan: withoutQuotes(value, at(value)),
    });
  }
  return [...entries.values()];
}

function parseSafely(source: string, offset: number): ReturnType<typeof parseDocument> {
  try {
    const document = parseDocument(source, {
      version: '1.2',
      schema: 'core',
      // Checking inside the library takes quadratic time; the entries are checked above.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      throw refusal('ART103', shift(error.pos, offset), explain(error.code, error.message));
    }
    return document;
  } catch (error) {
    if (error instanceof RangeError) {
      throw refusal('ART107', { start: offset, end: offset + 1 }, tooDeep);
    }
    throw error;
  }
}

function refuseExcess(source: string, offset: number): void {
  if (source.length > maximumSize) {
    throw refusal('ART107', { start: offset, end: offset + 1 }, tooLong);
  }
  const start = deepMarkers(source) ?? deepBracket(source);
  if (start === undefined) return;
  throw refusal('ART107', { start: offset + start, end: offset + start + 1 }, tooDeep);
}

/** Where a line opens with more markers of nested lists and keys than any front matter needs. */
function deepMarkers(source: string): number | undefined {
  for (const { 0: run, index } of source.matchAll(markerRun)) {
    const marks = run.trimStart().split(gap);
    // The last one has no space after it: it is empty, or begins a word.
    const other = marks.slice(0, -1).findIndex((mark) => mark.length !== 1);
    if ((other === -1 ? marks.length - 1 : other) >= maximumDepth) return index;
  }
  return undefined;
}

/** Where brackets get too deep. Those inside quotes count as well: a title does not hold twenty. */
function deepBracket(source: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (depth > maximumDepth) return index;
  }
  return undefined;
}

function plainValue(node: unknown): YamlValue {
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isScalar(node) || node.value === null) return undefined;
  if (typeof node.value === 'boolean') return node.value;
  return typeof node.value === 'string' ? node.value : node.source;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isSeq(value) || isMap(value);
}

function isBlank(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function withoutQuotes(node: Node, span: Span): Span {
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
  return isQuoted && span.end - span.start > 2
    ? { start: span.start + 1, end: span.end - 1 }
    : span;
}

function shift(range: readonly number[], offset: number): Span {
  const [start = 0, end = start] = range;
  return { start: start + offset, end: end + offset };
}

interface Explanation {
  readonly message: Message;
  readonly hint: Message;
}

function refusal(code: 'ART103' | 'ART107', span: Span, explanation: Explanation): YamlRefusal {
  return new YamlRefusal({ code, span, ...explanation });
}

const tooLong: Explanation = {
  message: {
    vi: `phần đầu bài dài quá ${maximumSize / 1024} kB`,
    en: `the front matter is longer than ${maximumSize / 1024} kB`,
  },
  hint: {
    vi: 'chuyển nội dung xuống thân bài, sau dòng --- thứ hai.',
    en: 'move the content below the second --- line.',
  },
};
const tooDeep: Explanation = {
  message: {
    vi: `phần đầu bài lồng quá ${maximumDepth} tầng`,
    en: `the front matter is nested more than ${maximumDepth} levels deep`,
  },
  hint: {
    vi: 'mỗi mục chỉ nhận một giá trị hoặc một danh sách.',
    en: 'a key takes one value or one list.',
  },
};
const marked: Explanation = {
  message: {
    vi: 'phần đầu bài không nhận &, * và ! của YAML',
    en: 'the front matter takes no anchors, aliases or tags of YAML',
  },
  hint: {
    vi: 'viết thẳng giá trị; nếu chữ bắt đầu bằng &, * hoặc ! thì đặt trong dấu ngoặc kép.',
    en: 'write the value itself; put text that starts with &, * or ! between quotes.',
  },
};
const notMapping: Explanation = {
  message: {
    vi: 'phần đầu bài phải gồm các dòng "mục: giá trị"',
    en: 'the front matter must be lines of "key: value"',
  },
  hint: {
    vi: 'ví dụ: title: Hội nghị tổng kết năm 2024.',
    en: 'for example: title: Hội nghị tổng kết năm 2024.',
  },
};

function twice(key: string): Explanation {
  return {
    message: { vi: `mục ${quoted(key)} viết hai lần`, en: `the key ${quoted(key)} is given twice` },
    hint: { vi: 'giữ lại một dòng.', en: 'keep one of the lines.' },
  };
}

const quoteIt: Message = {
  vi: 'đặt giá trị trong dấu ngoặc kép, ví dụ title: "Họp báo: kết quả quý I".',
  en: 'put the value between quotes, for example title: "Họp báo: kết quả quý I".',
};
const causes: Readonly<Record<string, Explanation>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      vi: 'giá trị có dấu hai chấm mà không đặt trong ngoặc kép',
      en: 'the value holds a colon but is not between quotes',
    },
    hint: quoteIt,
  },
  MISSING_CHAR: {
    message: {
      vi: 'thiếu dấu đóng ngoặc hoặc dấu hai chấm sau tên mục',
      en: 'a closing quote, a bracket or the colon after a key is missing',
    },
    hint: quoteIt,
  },
  TAB_AS_INDENT: {
    message: { vi: 'dòng thụt vào bằng dấu tab', en: 'a line is indented with a tab' },
    hint: { vi: 'thụt vào bằng dấu cách.', en: 'indent with spaces.' },
  },
  BAD_INDENT: {
    message: { vi: 'dòng thụt vào không đều', en: 'a line is not indented like its neighbours' },
    hint: {
      vi: 'các mục phải bắt đầu từ cột đầu tiên.',
      en: 'keys must start at the first column.',
    },
  },
};

function explain(code: string, reason: string): Explanation {
  return (
    causes[code] ?? {
      message: { vi: `YAML viết sai: ${reason}`, en: `the YAML is wrong: ${reason}` },
      hint: quoteIt,
    }
  );
}
