import { type Article, articleId, type Seed } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Decoded, decode } from '../text/decode.ts';
import { toCanonical } from '../text/normalize.ts';
import { shiftBlock } from './block-range.ts';
import { type Finding, toDiagnostic } from './diagnostics.ts';
import { readFrontMatter } from './front-matter.ts';
import { readLayout } from './header.ts';
import { type Body, readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

export interface ParsedSeed {
  /** Undefined when a diagnostic is an error. */
  readonly article: Article | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const markdownName = /\.(?:md|markdown)$/iu;

/** The article of a seed, with what is wrong or doubtful in it. Any bytes give an answer. */
export function parseSeed(seed: Seed): ParsedSeed {
  const decoded = decode(seed.bytes);
  if (!('text' in decoded)) return failed(seed, notText(decoded));

  const text = toCanonical(decoded.text);
  const head = readFrontMatter(text);
  const body = head.findings.length > 0 ? nothing : readBodyAt(text, head.bodyStart, seed.file);
  const isEmpty = head.findings.length + body.findings.length + body.blocks.length === 0;
  const findings = [...head.findings, ...body.findings, ...(isEmpty ? [empty] : [])];
  const diagnostics = findings.map((finding) => toDiagnostic(finding, seed.file, text));
  const hasError = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  if (hasError) return { article: undefined, diagnostics };

  const { file, sha256 } = seed;
  const { frontMatter } = head;
  const layout = readLayout(body.blocks);
  return {
    article: { id: articleId(file), file, sha256, text, frontMatter, ...layout },
    diagnostics,
  };
}

const nothing: Body = { blocks: [], findings: [] };

function readBodyAt(text: string, start: number, file: string): Body {
  const { blocks, findings } = readBody(text.slice(start), file);
  if (start === 0) return { blocks, findings };
  return {
    blocks: blocks.map((block) => shiftBlock(block, start)),
    findings: findings.map(({ span, ...finding }) =>
      span === undefined
        ? finding
        : { ...finding, span: { start: span.start + start, end: span.end + start } },
    ),
  };
}

function readBody(body: string, file: string): Body {
  if (markdownName.test(file)) return readMarkdown(body);
  return { blocks: readPlainText(body), findings: [] };
}

function failed(seed: Seed, finding: Finding): ParsedSeed {
  return { article: undefined, diagnostics: [toDiagnostic(finding, seed.file, '')] };
}

const encodings = {
  'utf-8': { vi: 'không phải UTF-8', en: 'is not UTF-8' },
  'utf-16': { vi: 'không phải UTF-16 hợp lệ', en: 'is not valid UTF-16' },
  'utf-32': { vi: 'là UTF-32', en: 'is UTF-32' },
  nul: { vi: 'là byte NUL, tệp không phải văn bản', en: 'is a NUL, the file is not text' },
} as const;

function notText({ problem, offset }: Exclude<Decoded, { text: string }>): Finding {
  const { vi, en } = encodings[problem];
  return {
    code: 'ART001',
    message: { vi: `byte thứ ${offset} (đếm từ 0) ${vi}`, en: `byte ${offset} (from 0) ${en}` },
    hint: { vi: 'lưu lại tệp bằng UTF-8.', en: 'save the file as UTF-8.' },
  };
}

const empty: Finding = {
  code: 'ART003',
  message: { vi: 'bài không có chữ nào', en: 'the article has no words' },
  hint: { vi: 'viết nội dung hoặc xóa tệp.', en: 'write the text or delete the file.' },
};
