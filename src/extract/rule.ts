import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Article, toSourceSpan } from '../model/article.ts';
import type { Basis, Evidence, Fact, Span } from '../model/fact.ts';
import type { Mention, Reading } from './reading.ts';
import { endOfToken } from './tokens.ts';

/** What a rule offers, before it is a fact. */
export interface Candidate<V> {
  readonly value: V;
  readonly at: Mention;
  readonly basis: Basis;
  /** Further words that took part, and what each contributed. */
  readonly evidence: readonly { readonly at: Mention | Span; readonly reason?: string }[];
  readonly rule: string;
}

/** `⟦…⟧` marks the words the rule must find; a text without brackets must give nothing. */
export interface RuleExample {
  readonly text: string;
  /** Fields the first candidate's value must have. */
  readonly value?: unknown;
  /** When the crawl header says the article was printed: `2025-01` or `2025-01-09`. */
  readonly published?: string;
}

/** One named way of reading a fact. */
export interface Rule<V> {
  /** Permanent: `<field>/<name>`. */
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  readonly examples: readonly RuleExample[];
  match(reading: Reading): readonly Omit<Candidate<V>, 'rule'>[];
}

/**
 * Makes rules that share one reading of the text: each has the candidates that were found under its id.
 *
 * @param read all their candidates, in the order of the text.
 */
export function rulesOver<V, Id extends string>(
  read: (reading: Reading) => readonly (Candidate<V> & { readonly rule: Id })[],
): (id: Id, summary: string, examples: Rule<V>['examples']) => Rule<V> {
  return (id, summary, examples) => ({
    id,
    summary,
    examples,
    match(reading) {
      const own: Candidate<V>[] = [];
      for (const candidate of read(reading)) if (candidate.rule === id) own.push(candidate);
      return own;
    },
  });
}

/** The candidates of several rules, each with the id of its rule, in the order of the rules. */
export function candidatesOf<V>(
  rules: readonly Rule<V>[],
  reading: Reading,
): readonly Candidate<V>[] {
  const candidates: Candidate<V>[] = [];
  for (const { id, match } of rules) {
    for (const { value, at, basis, evidence } of match(reading)) {
      candidates.push({ value, at, basis, evidence, rule: id });
    }
  }
  return candidates;
}

/** Measured precision of a rule, (right + 1) / (found + 2) on the golden corpus; 0.5 for a rule that was never seen to fire. */
export function confidenceOf(lexicon: Lexicon, rule: string): number {
  const { right, found } = lexicon.measured.get(rule) ?? { right: 0, found: 0 };
  return Math.round(((right + 1) / (found + 2)) * 100) / 100;
}

/** Makes a candidate a fact: spans and quotes of the canonical text. */
export function toFact<V>(reading: Reading, candidate: Candidate<V>): Fact<V> {
  const span = spanOf(reading, candidate.at);
  return {
    value: candidate.value,
    quote: quoteOf(reading.article, span),
    span,
    evidence: candidate.evidence.map(({ at, reason }): Evidence => {
      const place = 'block' in at ? spanOf(reading, at) : at;
      const quote = quoteOf(reading.article, place);
      return reason === undefined ? { span: place, quote } : { span: place, quote, reason };
    }),
    rule: candidate.rule,
    confidence: confidenceOf(reading.lexicon, candidate.rule),
    basis: candidate.basis,
  };
}

/** The range of the canonical text that a range of tokens was written as. */
export function spanOf(reading: Reading, at: Mention): Span {
  const block = reading.blocks[at.block];
  const start = block?.starts[at.first];
  if (block === undefined || start === undefined || block.starts[at.end - 1] === undefined) {
    throw new RangeError(`no tokens [${at.first}, ${at.end}) in block ${at.block}`);
  }
  return toSourceSpan(block.block, start, endOfToken(block, at.end - 1));
}

function quoteOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}
