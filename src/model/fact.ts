/** Half-open range of the canonical text of an article, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A further span that took part in a fact, and what it contributed (a Vietnamese sentence, or `undefined`). */
export interface Evidence {
  readonly span: Span;
  readonly quote: string;
  readonly reason?: string;
}

/**
 * `said`: the words are in the text. `inferred`: worked out, the reasons are in the evidence.
 * `corrected`: a person gave it in the front matter or in a correction.
 */
export type Basis = 'said' | 'inferred' | 'corrected';

/** A value read from an article, with the words it was read from. */
export interface Fact<T> {
  readonly value: T;
  /** Exactly the canonical text sliced by `span`; empty when `span` is undefined. */
  readonly quote: string;
  /** Undefined only for `corrected` facts whose value is not in the article. */
  readonly span: Span | undefined;
  readonly evidence: readonly Evidence[];
  /** Permanent id of the rule, `<field>/<name>`. */
  readonly rule: string;
  /** Between 0 and 1: measured precision of the rule, or the product of those that took part. */
  readonly confidence: number;
  readonly basis: Basis;
}
