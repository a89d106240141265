import { type Fill, inContext, type Scope } from './scope.ts';
import { type Around, compileHash, compileParameter, failed, type Value } from './values.ts';

type PartialCall = Pick<hbs.AST.PartialBlockStatement, 'name' | 'params' | 'hash' | 'loc'>;

/** Puts partials that are written in the template itself within reach. */
export type WithInline = (scope: Scope) => Scope;

/** What stands between the tags of `{{#> name}}…{{/name}}`. */
export interface PartialContent {
  readonly fill: Fill;
  readonly withInline: WithInline;
}

/** `{{> name context key=value}}`: a partial sees its context and the data of its place, not what is around that. */
export function compilePartial(
  call: PartialCall,
  {
    partials,
    content,
  }: { readonly partials: ReadonlyMap<string, Fill>; readonly content?: PartialContent },
  around: Around,
): Fill {
  const nameOf = compileName(call, around);
  const contextOf = compileContext(call, around);
  return (scope) => {
    const name = nameOf(scope);
    const { inline } = content === undefined ? scope : content.withInline(scope);
    const block = content === undefined ? scope.block : standingIn(scope, content.fill);
    const known =
      name === '@partial-block' ? scope.block : (inline?.get(name) ?? partials.get(name));
    const partial = known ?? (content === undefined ? undefined : block);
    if (partial === undefined) throw new Error(`there is no partial "${name}"`);
    const { data } = scope;
    const context = contextOf(scope);
    return partial({ context, outer: undefined, data, named: undefined, inline, block });
  };
}

/** A partial written in the template itself: `{{#*inline "name"}}…{{/inline}}`. */
export function compileInline(
  { path, params: [name], loc }: hbs.AST.DecoratorBlock,
  fill: Fill,
  around: Around,
): (scope: Scope) => readonly [string, Fill] {
  if (path.original !== 'inline' || name === undefined) {
    throw failed(`there is no decorator "${path.original}"`, { loc }, around);
  }
  const nameOf = compileParameter(name, around);
  return (scope) => [String(nameOf(scope)), standingIn(scope, fill)];
}

/** What is written in one place and filled in at another sees the contexts around the first. */
function standingIn(written: Scope, fill: Fill): Fill {
  return ({ context, data, inline }) => fill({ ...inContext(written, context, data), inline });
}

function compileName({ name }: PartialCall, around: Around): (scope: Scope) => string {
  if (name.type === 'PathExpression') return () => name.original;
  const value = compileParameter(name, around);
  return (scope) => String(value(scope));
}

function compileContext({ params, hash, loc }: PartialCall, around: Around): Value {
  const [param, ...others] = params;
  if (others.length > 0) throw failed('a partial takes one context', { loc }, around);
  const context: Value =
    param === undefined ? (scope) => scope.context : compileParameter(param, around);
  if (hash === undefined) return context;
  const hashed = compileHash(hash, around);
  return (scope) => ({ ...(context(scope) as object), ...hashed(scope) });
}
