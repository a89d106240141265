import type { Span } from './fact.ts';

/** A file of `seeds` as read: bytes, not yet decoded. */
export interface Seed {
  /** Path from the project's root, with `/`: `seeds/2025/343.md`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string;
}

const folders = /^.*\//u;

/** Id of the article in a file: its name without folder and extension. */
export function articleId(file: string): string {
  const name = file.replace(folders, '');
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

export type BlockKind = 'caption' | 'lead' | 'paragraph' | 'heading' | 'list-item' | 'byline';

/** `text[textStart …]` was written as `source[sourceStart …]`. Equal lengths mean letter for letter; an entity such as `&amp;` is a run of 1 and 5. */
export interface Run {
  readonly textStart: number;
  readonly textLength: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
}

/** Inline mark-up of a range of a block's text, already sanitised. Ranges nest or are apart; they never cross. */
export interface Format {
  readonly start: number;
  readonly end: number;
  readonly tag: 'em' | 'strong' | 'code' | 'a' | 'br';
  /** Of `a` only: http, https, mailto or relative. */
  readonly href?: string;
}

/** A paragraph, heading, list item, caption or byline: the unit rules read. */
export interface Block {
  readonly kind: BlockKind;
  /** Plain text, NFC: markers, crawl header, dateline and closing `./.` gone. */
  readonly text: string;
  /** Runs that cover `text` without gaps, in order. A paragraph without mark-up has one. */
  readonly runs: readonly Run[];
  readonly formats: readonly Format[];
  /** From its first to its last letter in the canonical text. */
  readonly span: Span;
  /** 1–6, of headings only. */
  readonly depth?: number;
  /** Of list items only. */
  readonly list?: { readonly isOrdered: boolean; readonly depth: number };
}

/** ` date 2025-01 `, written before the report by the crawler: not the reporter's words, but evidence of the publication. */
export interface CrawlHeader {
  readonly span: Span;
  /** `2025-01` or `2025-01-09`. */
  readonly published: string;
}

/** `BBK - `: the newspaper's initials before the first sentence. */
export interface Dateline {
  /** Of the initials, without the dash. */
  readonly span: Span;
  readonly code: string;
}

/** A value of the front matter with its place in the file. */
export interface FrontMatterField<T> {
  readonly value: T;
  readonly span: Span;
}

/** What an article may say of itself. What it says wins over what is read, and is marked corrected. */
export interface FrontMatter {
  readonly title?: FrontMatterField<string>;
  /** ISO day, or ISO month. */
  readonly date?: FrontMatterField<string>;
  readonly published?: FrontMatterField<string>;
  readonly source_url?: FrontMatterField<string>;
  readonly publisher?: FrontMatterField<string>;
  readonly place?: FrontMatterField<string>;
  readonly chair?: FrontMatterField<readonly string[]>;
  readonly attendees?: FrontMatterField<readonly string[]>;
  readonly slug?: FrontMatterField<string>;
  readonly aliases?: FrontMatterField<readonly string[]>;
  readonly tags?: FrontMatterField<readonly string[]>;
  readonly draft?: FrontMatterField<boolean>;
}

/** A parsed seed: metadata, and blocks of plain text that know their place in the file. Plain JSON. */
export interface Article {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** Canonical text of the whole file: NFC, `\n`, no BOM, invisible characters out. Spans index it. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly header: CrawlHeader | undefined;
  readonly dateline: Dateline | undefined;
  /** The closing `./.` or `/.`. */
  readonly endMark: Span | undefined;
  readonly blocks: readonly Block[];
}

/**
 * Maps a range of a block's plain text to the range of the canonical text it came from.
 * A range that touches part of an escape or entity takes in all of it.
 *
 * @example block text `Xin chào & hẹn`, source `Xin *chào* &amp; hẹn`: `[4, 8)` → `[5, 9)`
 * @throws {RangeError} when the range is not inside `block.text`: a bug in a rule.
 */
export function toSourceSpan(block: Block, start: number, end: number): Span {
  const first = block.runs.find((run) => start < run.textStart + run.textLength);
  const last = block.runs.find((run) => end <= run.textStart + run.textLength);
  if (first === undefined || last === undefined || start < 0 || start >= end) {
    throw new RangeError(`[${start}, ${end}) is not a range of a block of ${block.text.length}`);
  }
  return {
    start: isVerbatim(first) ? first.sourceStart + start - first.textStart : first.sourceStart,
    end: last.sourceStart + (isVerbatim(last) ? end - last.textStart : last.sourceLength),
  };
}

/**
 * Maps a range of the canonical text to the range of a block's plain text it shows as; the inverse of `toSourceSpan`.
 *
 * @returns undefined when the range shows no letter of the block.
 */
export function toTextRange(block: Block, span: Span): Span | undefined {
  let first: Run | undefined;
  let last: Run | undefined;
  for (const run of block.runs) {
    if (run.sourceStart >= span.end || run.sourceStart + run.sourceLength <= span.start) continue;
    first ??= run;
    last = run;
  }
  if (first === undefined || last === undefined) return undefined;
  const start = isVerbatim(first)
    ? first.textStart + Math.max(0, span.start - first.sourceStart)
    : first.textStart;
  const end = isVerbatim(last)
    ? last.textStart + Math.min(last.textLength, span.end - last.sourceStart)
    : last.textStart + last.textLength;
  return { start, end };
}

function isVerbatim(run: Run): boolean {
  return run.textLength === run.sourceLength;
}
