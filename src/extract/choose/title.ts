import { kindSet } from '../../lexicon/kind-set.ts';
import type { Block } from '../../model/article.ts';
import type { Evidence, Fact, Span } from '../../model/fact.ts';
import type { EventDate, EventName, Target } from '../../model/report.ts';
import type { Reading } from '../reading.ts';
import { confidenceOf } from '../rule.ts';
import { startsHit } from '../tokens.ts';
import { tokenizeText } from './tokenize-text.ts';

const eventActKind = kindSet('event-act');

/** Words of the first sentence that stand for a title when nothing better is known. */
const leadWords = 14;
const closingMark = /[.,;:]$/u;
const word = /\S+/gu;
const sitting = /^(?:phiên|kỳ)\s+(?!họp)/iu;
const conference = /^hội nghị\s+/iu;

interface Known {
  readonly organiser: readonly Fact<string>[];
  readonly event: readonly Fact<EventName>[];
  readonly date: readonly Fact<EventDate>[];
  readonly targets: readonly Fact<Target>[];
}

/** What an article is called: its heading, or words put together from its facts. */
export function chooseTitle(reading: Reading, known: Known): Fact<string> {
  const { article } = reading;
  const heading = titleHeading(article.blocks);
  if (heading !== undefined) {
    return {
      value: heading.text,
      ...quoted(reading, heading.span),
      evidence: [],
      rule: 'title/heading',
      confidence: confidenceOf(reading.lexicon, 'title/heading'),
      basis: 'said',
    };
  }
  return fromEvent(reading, known) ?? fromReview(reading, known) ?? fromLead(reading);
}

/** The first heading, when no paragraph stands before it. */
function titleHeading(blocks: readonly Block[]): Block | undefined {
  const first = blocks.find((block) => block.kind !== 'caption' && block.kind !== 'byline');
  return first?.kind === 'heading' ? first : undefined;
}

/** `Quân khu 1 tổng kết công tác …`: the body, then the name without its head noun. */
function fromEvent(reading: Reading, { organiser, event }: Known): Fact<string> | undefined {
  const [name] = event;
  const [body] = organiser;
  if (name?.span === undefined) return undefined;
  const value =
    body === undefined
      ? capitalised(name.value.name)
      : `${capitalised(body.value)} ${predicateOf(reading, name.value.name)}`;
  return derived(reading, { value, from: name.span, parts: [body, name] });
}

/** `tổng kết …` of `Hội nghị tổng kết …`, `họp phiên thứ 9`, `tổ chức lễ …`. */
function predicateOf(reading: Reading, name: string): string {
  const rest = name.replace(conference, '');
  const block = tokenizeText(rest, reading.lexicon);
  if (block.tokens.length === 0) return `tổ chức ${lowered(name)}`;
  if (startsHit(block, 0, eventActKind)) return lowered(rest);
  return sitting.test(name) ? `họp ${lowered(name)}` : `tổ chức ${lowered(name)}`;
}

/** `Đảng ủy Quân sự thành phố họp đánh giá năm 2024, xác định chỉ tiêu năm 2025`. */
function fromReview(reading: Reading, { organiser, targets }: Known): Fact<string> | undefined {
  const [body] = organiser;
  const review = yearOf(reading, targets, 'result');
  const plan = yearOf(reading, targets, 'plan');
  if (body?.span === undefined || (review === undefined && plan === undefined)) return undefined;
  const parts = [
    ...(review === undefined ? [] : [`đánh giá năm ${review}`]),
    ...(plan === undefined ? [] : [`xác định chỉ tiêu năm ${plan}`]),
  ];
  const value = `${capitalised(body.value)} họp ${parts.join(', ')}`;
  return derived(reading, { value, from: body.span, parts: [body] });
}

function yearOf(
  reading: Reading,
  targets: readonly Fact<Target>[],
  kind: 'result' | 'plan',
): string | undefined {
  const section = kind === 'result' ? 'review' : 'tasks';
  const period =
    reading.sections.find((part) => part.kind === section && part.period !== undefined)?.period ??
    targets.find(({ value }) => value.kind === kind && value.period !== undefined)?.value.period;
  return period?.slice(0, 4);
}

function fromLead(reading: Reading): Fact<string> {
  const block =
    reading.blocks.find(({ block: { kind } }) => kind !== 'caption' && kind !== 'byline') ??
    reading.blocks[0];
  const text = block?.block.text ?? '';
  const words = Array.from(text.matchAll(word)).slice(0, leadWords + 1);
  const last = words[leadWords - 1];
  if (block === undefined || words.length === 0) {
    return derived(reading, { value: reading.article.id, from: undefined, parts: [] });
  }
  const isCut = words.length > leadWords && last !== undefined;
  const value = isCut
    ? `${text.slice(0, last.index + last[0].length).replace(closingMark, '')}…`
    : text;
  return derived(reading, { value, from: block.block.span, parts: [] });
}

function derived(
  reading: Reading,
  {
    value,
    from,
    parts,
  }: {
    readonly value: string;
    readonly from: Span | undefined;
    readonly parts: readonly (Fact<unknown> | undefined)[];
  },
): Fact<string> {
  const evidence = parts.flatMap((fact): readonly Evidence[] =>
    fact?.span === undefined
      ? []
      : [{ span: fact.span, quote: fact.quote, reason: 'Nhan đề ghép từ chữ này.' }],
  );
  return {
    value,
    ...quoted(reading, from),
    evidence,
    rule: 'title/derived',
    confidence: confidenceOf(reading.lexicon, 'title/derived'),
    basis: 'inferred',
  };
}

function quoted(
  reading: Reading,
  span: Span | undefined,
): { readonly quote: string; readonly span: Span | undefined } {
  return {
    quote: span === undefined ? '' : reading.article.text.slice(span.start, span.end),
    span,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
