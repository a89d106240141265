/** Fills a part of a template. */
export type Fill = (scope: Scope) => string;

/** What a template sees at one place. */
export interface Scope {
  /** Where names are looked up: `this`. */
  readonly context: unknown;
  /** The place around, which looks at something else: `..`. */
  readonly outer: Scope | undefined;
  /** `@root`, and in a list `@index`, `@first` and `@last`. */
  readonly data: ScopeData;
  /** What blocks name by `as |name|`, innermost block first. */
  readonly named: Named | undefined;
  /** Partials written in the template itself. */
  readonly inline: ReadonlyMap<string, Fill> | undefined;
  /** What `{{> @partial-block}}` stands for. */
  readonly block: Fill | undefined;
}

export interface ScopeData {
  readonly root: unknown;
  readonly index?: number;
  readonly first?: boolean;
  readonly last?: boolean;
  /** Of the list around: `@../index`. */
  readonly outer?: ScopeData;
}

export interface Named {
  readonly values: readonly unknown[];
  readonly outer: Named | undefined;
}

/** A whole template looks at the data of its page. */
export function rootScope(context: unknown): Scope {
  const data = { root: context };
  return { context, outer: undefined, data, named: undefined, inline: undefined, block: undefined };
}

/** The same place looking at something else; looking at the same is no step inwards. */
export function inContext(scope: Scope, context: unknown, data: ScopeData = scope.data): Scope {
  const outer = context === scope.context ? scope.outer : scope;
  const { named, inline, block } = scope;
  return { context, outer, data, named, inline, block };
}
