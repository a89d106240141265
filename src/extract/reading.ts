import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import type { OtherDate } from '../model/near-miss.ts';
import type { TokenRange } from '../text/tokenize.ts';
import type { TokenizedBlock } from './tokens.ts';

/** A place in an article: a range of tokens of one block. */
export interface Mention extends TokenRange {
  /** Index in `article.blocks`. */
  readonly block: number;
}

/** One naming of a person, with all that stands around the name. */
export interface PersonMention extends Mention {
  /** The tokens of the name alone. */
  readonly nameTokens: TokenRange;
  /** As printed, with single spaces; of a short naming (`ông Thái`) the full name it stands for. */
  readonly name: string;
  /** `nameKey` of the name: two spellings of one name share it. */
  readonly key: string;
  readonly honorific: string | undefined;
  readonly rank: string | undefined;
  /** As printed, in order, one office each. */
  readonly positions: readonly string[];
  /** How sure it is a person: a trigger (honorific, rank, office) or only the shape of the name. */
  readonly trigger: 'honorific' | 'rank' | 'office' | 'list' | 'repeat' | 'shape';
}

/** A date or part of one, as printed. */
export interface DateMention extends Mention {
  readonly day: number | undefined;
  /** Last day of a range. */
  readonly endDay: number | undefined;
  readonly month: number | undefined;
  readonly endMonth: number | undefined;
  readonly year: number | undefined;
  readonly part: 'morning' | 'afternoon' | 'evening' | 'all-day' | undefined;
  /** ISO weekday 1–7, when printed beside it. */
  readonly weekday: number | undefined;
  /** Days from the day of printing: 0 for `hôm nay`, -1 for `hôm qua`. */
  readonly relative: number | undefined;
  /** What the words around it make of it; only `event` may be the meeting's day. */
  readonly use: 'event' | OtherDate | 'other';
}

/** A number with what it counts or measures. */
export interface QuantityMention extends Mention {
  readonly amount: number | readonly [number, number];
  readonly of: number | undefined;
  readonly unit: string | undefined;
  readonly form: 'plain' | 'percent' | 'money' | 'ratio' | 'range' | 'rank';
}

/** What part of a report a sentence stands in: decides whether a clause is a result or a plan. */
export interface Section extends Mention {
  readonly kind: 'caption' | 'lead' | 'review' | 'tasks' | 'speech' | 'byline' | 'other';
  /** `2024`, `2025-H1`; carried over from the sentence that opened it. */
  readonly period: string | undefined;
  /** The words that opened it. */
  readonly opener: Mention | undefined;
}

/** Everything the layers before a rule know of one article. */
export interface Reading {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly blocks: readonly TokenizedBlock[];
  /** One for each sentence, in order. */
  readonly sections: readonly Section[];
  readonly people: readonly PersonMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  /** What several rules share, by the function that works it out: see `oncePerReading`. */
  readonly shared: Map<unknown, { readonly value: unknown }>;
}
