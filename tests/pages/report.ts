import type { Block } from '../../src/model/article.ts';
import type { Evidence, Fact, Span } from '../../src/model/fact.ts';
import type { Report, Target } from '../../src/model/report.ts';
import { articleOf, blockAt } from '../make/article.ts';
import { factOf, reportOf, targetOf } from '../make/report.ts';

/** Finds words in a text, so that tests name words and not numbers. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`no "${words}" in the text`);
  return { start, end: start + words.length };
}

export interface ReportParts {
  readonly id?: string;
  /** Paragraphs; `^` makes a caption, `#` a heading, `*` a list item, `1` an ordered one, `>` the lead. */
  readonly paragraphs?: readonly string[];
  /** Printed before the first paragraph by the crawler: `date 2025-01`. */
  readonly header?: string;
  readonly dateline?: string;
  readonly endMark?: string;
  readonly facts?: (make: FactMaker) => Partial<Report>;
  readonly source?: Report['source'];
  readonly isMeeting?: boolean;
}

/** Makes facts that quote the text of the report. */
export interface FactMaker {
  said<T>(value: T, quote: string, evidence?: readonly Evidence[]): Fact<T>;
  inferred<T>(value: T, quote: string, evidence?: readonly Evidence[]): Fact<T>;
  corrected<T>(value: T): Fact<T>;
  evidence(quote: string, reason?: string): Evidence;
}

const kinds: Readonly<Record<string, Pick<Block, 'kind' | 'depth' | 'list'>>> = {
  '^': { kind: 'caption' },
  '#': { kind: 'heading', depth: 2 },
  '*': { kind: 'list-item', list: { isOrdered: false, depth: 1 } },
  '1': { kind: 'list-item', list: { isOrdered: true, depth: 1 } },
  '>': { kind: 'lead' },
};

/** A report as the extraction would make it, from paragraphs and quotes. */
export function makeReport(parts: ReportParts = {}): Report {
  const { id = '001_thu', paragraphs = ['Một đoạn tin thử.'], header, dateline, endMark } = parts;
  const before = [header, dateline].filter((part) => part !== undefined).map((part) => `${part} `);
  let text = before.join('');
  const blocks = paragraphs.map((line, index): Block => {
    const kind = kinds[line[0] ?? ''] ?? { kind: 'paragraph' };
    const words = kind.kind === 'paragraph' ? line : line.slice(1).trimStart();
    if (index > 0) text += '\n\n';
    const block = blockAt(text.length, words, kind);
    text += words;
    return block;
  });
  if (endMark !== undefined) text += endMark;
  const code = dateline?.replace(/ -$/u, '');
  const article = articleOf(text, {
    id,
    file: `seeds/${id}.txt`,
    header: header === undefined ? undefined : { span: spanOf(text, header), published: '2025-01' },
    dateline: code === undefined ? undefined : { span: spanOf(text, code), code },
    endMark:
      endMark === undefined ? undefined : { start: text.length - endMark.length, end: text.length },
    blocks,
  });
  const make = factMaker(text);
  return reportOf(id, {
    slug: id.replace('_', '-'),
    article,
    blocks,
    isMeeting: parts.isMeeting ?? true,
    title: { ...make.corrected(`Hội nghị thử ${id}`), basis: 'inferred' },
    ...(parts.source === undefined ? {} : { source: parts.source }),
    ...parts.facts?.(make),
  });
}

function factMaker(text: string): FactMaker {
  const make = <T>(value: T, quote: string, evidence: readonly Evidence[] = []): Fact<T> =>
    factOf(value, { quote, span: spanOf(text, quote), evidence });
  return {
    said: make,
    inferred: (value, quote, evidence) => ({ ...make(value, quote, evidence), basis: 'inferred' }),
    corrected: (value) =>
      factOf(value, {
        quote: '',
        span: undefined,
        rule: 'front-matter/given',
        confidence: 1,
        basis: 'corrected',
      }),
    evidence: (quote, reason) => ({
      span: spanOf(text, quote),
      quote,
      ...(reason === undefined ? {} : { reason }),
    }),
  };
}

export function percentOf(kind: Target['kind'], subject: string, amount: number): Target {
  const text = `${subject} ${amount}%`;
  return targetOf(subject, { text, kind, amount, period: '2024' });
}
