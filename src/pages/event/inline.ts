import type { Basis } from '../../model/fact.ts';
import type { Text } from '../../model/phrase.ts';

/** Marked-up text as a tree, so that what is opened is closed. */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'br' }
  | { readonly kind: 'em' | 'strong' | 'code' | 'raw'; readonly nodes: readonly InlineNode[] }
  | { readonly kind: 'link'; readonly href: string; readonly nodes: readonly InlineNode[] }
  | { readonly kind: 'abbr'; readonly title: string; readonly nodes: readonly InlineNode[] }
  | MarkNode
  | RefNode;

/** A piece of the words of a fact; words that cross other words are cut into `head` and `cont`. */
export type MarkNode = {
  readonly kind: 'mark';
  /** On the first piece only. */
  readonly id: string | null;
  readonly basis: Basis;
  readonly piece: 'whole' | 'head' | 'cont';
  readonly nodes: readonly InlineNode[];
};

/** The way back from words to a fact that rests on them; to the first of many. */
export type RefNode = {
  readonly kind: 'ref';
  readonly fact: number;
  /** Last of many facts; null when there is one. */
  readonly until: number | null;
  /** Name of the fact, or the numbers of all. */
  readonly label: Text;
};

interface Extent {
  /** Half-open, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a fact within one paragraph. */
export interface EvidenceRange extends Extent {
  readonly kind: 'evidence';
  /** `e3`, `e3b`; unique in the page. */
  readonly id: string;
  readonly fact: number;
  /** Name of the fact, for the link back to it. */
  readonly label: Text;
  readonly basis: Basis;
  /** Further facts that rest on the same words. */
  readonly others: readonly { readonly fact: number; readonly label: Text }[];
  /** Words that run over several paragraphs: the id is on the first, the link back after the last. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Mark-up of the text itself: it yields to evidence by being cut. */
export interface FormatRange extends Extent {
  readonly kind: 'em' | 'strong' | 'code' | 'raw';
}
export interface LinkRange extends Extent {
  readonly kind: 'link';
  readonly href: string;
}
export interface BreakRange extends Extent {
  readonly kind: 'br';
}
/** An abbreviation with its long form: it yields to evidence and mark-up by staying plain text. */
export interface AbbreviationRange extends Extent {
  readonly kind: 'abbr';
  readonly title: string;
}
export type InlineRange = EvidenceRange | FormatRange | LinkRange | BreakRange | AbbreviationRange;
