import { defined, isEmpty } from './helpers.ts';
import { type Fill, inContext, type Scope } from './scope.ts';
import type { Value } from './values.ts';

/** The two parts of a block: `{{#if …}}then{{else}}otherwise{{/if}}`. */
export interface Block {
  /** Fills the first part; the values are those it may name by `as |name|`. */
  readonly fill: (scope: Scope, item?: unknown, index?: number) => string;
  readonly otherwise: Fill;
}

type BlockHelper = (value: Value, block: Block) => Fill;

/** Handlebars' own blocks, made to refuse a field that does not exist. */
export const blockHelpers: ReadonlyMap<string, BlockHelper> = new Map<string, BlockHelper>([
  [
    'if',
    (condition, { fill, otherwise }) =>
      (scope) =>
        isEmpty(condition(scope)) ? otherwise(scope) : fill(scope),
  ],
  [
    'unless',
    (condition, { fill, otherwise }) =>
      (scope) =>
        isEmpty(condition(scope)) ? fill(scope) : otherwise(scope),
  ],
  [
    'with',
    (value, { fill, otherwise }) =>
      (scope) => {
        const context = value(scope);
        return isEmpty(context) ? otherwise(scope) : fill(inContext(scope, context), context);
      },
  ],
  [
    'each',
    (list, block) => (scope) => {
      const items = defined(list(scope));
      if (!Array.isArray(items)) throw new Error('`each` needs a list');
      return fillEach(items, block, scope);
    },
  ],
]);

/** `{{#name}}…{{/name}}` where `name` is a field: once for a value, once for each item of a list. */
export function section(value: Value, block: Block): Fill {
  return (scope) => {
    const context = value(scope);
    if (context === true) return block.fill(scope);
    if (context === false || context === null || context === undefined) {
      return block.otherwise(scope);
    }
    if (Array.isArray(context)) return fillEach(context, block, scope);
    return block.fill(inContext(scope, context));
  };
}

function fillEach(items: readonly unknown[], { fill, otherwise }: Block, scope: Scope): string {
  if (items.length === 0) return otherwise(scope);
  const { root } = scope.data;
  const last = items.length - 1;
  let html = '';
  for (let index = 0; index <= last; index++) {
    const item = items[index];
    const data = { root, index, first: index === 0, last: index === last, outer: scope.data };
    html += fill(inContext(scope, item, data), item, index);
  }
  return html;
}
