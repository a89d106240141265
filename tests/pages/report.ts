import type { Article, Block } from '../../src/model/article.ts';
import type { Evidence, Fact, Span } from '../../src/model/fact.ts';
import type {
  EventDate,
  Participant,
  Place,
  Report,
  Role,
  Target,
} from '../../src/model/report.ts';

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
  readonly text: string;
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
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    const run = {
      textStart: 0,
      textLength: words.length,
      sourceStart: span.start,
      sourceLength: words.length,
    };
    return { ...kind, text: words, runs: [run], formats: [], span };
  });
  if (endMark !== undefined) text += endMark;
  const article: Article = {
    id,
    file: `seeds/${id}.txt`,
    sha256: '0'.repeat(64),
    text,
    frontMatter: {},
    header: header === undefined ? undefined : { span: spanOf(text, header), published: '2025-01' },
    dateline:
      dateline === undefined
        ? undefined
        : { span: spanOf(text, dateline.replace(/ -$/u, '')), code: dateline.replace(/ -$/u, '') },
    endMark:
      endMark === undefined ? undefined : { start: text.length - endMark.length, end: text.length },
    blocks,
  };
  const make = factMaker(text);
  return {
    id,
    file: article.file,
    sha256: article.sha256,
    slug: id.replace('_', '-'),
    aliases: [],
    tags: [],
    source: parts.source ?? { publisher: undefined, url: undefined, published: undefined },
    article,
    blocks,
    diagnostics: [],
    isMeeting: parts.isMeeting ?? true,
    title: { ...make.corrected(`Hội nghị thử ${id}`), basis: 'inferred' },
    date: [],
    organiser: [],
    event: [],
    mode: [],
    places: [],
    chair: [],
    attendees: [],
    speakers: [],
    targets: [],
    units: { province: undefined, district: undefined, region: undefined },
    ...parts.facts?.(make),
  };
}

function factMaker(text: string): FactMaker {
  const make = <T>(value: T, quote: string, evidence: readonly Evidence[] = []): Fact<T> => ({
    value,
    quote,
    span: spanOf(text, quote),
    evidence,
    rule: 'test/made',
    confidence: 0.97,
    basis: 'said',
  });
  return {
    text,
    said: make,
    inferred: (value, quote, evidence) => ({ ...make(value, quote, evidence), basis: 'inferred' }),
    corrected: (value) => ({
      value,
      quote: '',
      span: undefined,
      evidence: [],
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

export function dayOf(iso: string, reasons: readonly string[] = []): EventDate {
  return { edtf: iso, start: iso, end: iso, precision: 'day', part: undefined, reasons };
}

export function intervalOf(start: string, end: string, reasons: readonly string[]): EventDate {
  return { edtf: `${start}/${end}`, start, end, precision: 'interval', part: undefined, reasons };
}

export function personOf(role: Role, name: string, positions: readonly string[] = []): Participant {
  return {
    name,
    group: undefined,
    honorific: 'đồng chí',
    rank: undefined,
    positions,
    role,
    at: undefined,
  };
}

export function placeOf(name: string, kind: Place['kind'] = 'venue'): Place {
  return { name, kind, unit: undefined, now: undefined };
}

export function percentOf(kind: Target['kind'], subject: string, amount: number): Target {
  return {
    text: `${subject} ${amount}%`,
    subject,
    comparator: 'eq',
    amount,
    of: undefined,
    unit: '%',
    base: undefined,
    kind,
    period: '2024',
    actor: undefined,
  };
}
