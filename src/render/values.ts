import { failureAt, type Placed } from './failure.ts';
import type { Helper } from './helpers.ts';
import type { Scope, ScopeData } from './scope.ts';
import { TemplateError } from './template-error.ts';

/** Works a value out. */
export type Value = (scope: Scope) => unknown;

/** What is known of the place a part of a template stands at before it is filled in. */
export interface Around {
  /** Path of the template inside the theme. */
  readonly template: string;
  readonly helpers: ReadonlyMap<string, Helper>;
  /** Names that the blocks around give by `as |name|`, innermost block first. */
  readonly names: readonly (readonly string[])[];
}

/** What may be called with parameters: `{{key "nav" name}}`. */
type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc'>;

const scoped = /^\.|this\b/u;
const noHash = Object.freeze({});

/** A parameter; a field that does not exist is undefined, and what takes the parameter refuses it. */
export function compileParameter(expression: hbs.AST.Expression, around: Around): Value {
  if (isPath(expression)) return compilePath(expression, around, { isStrict: false });
  if (isCall(expression)) return placed(expression, compileCall(expression, around), around);
  const { value } = expression as hbs.AST.StringLiteral;
  return () => value;
}

/** What `{{…}}` stands for: what a helper answers, or a field, which must exist. */
export function compileCall({ path, params, hash, loc }: Call, around: Around): Value {
  const hasParameters = params.length > 0 || hash !== undefined;
  const helper = isNamed(path, around) ? undefined : helperOf(path, around);
  if (helper !== undefined) return callOf(helper, { params, hash }, around);
  if (!hasParameters) return compilePath(path, around, { isStrict: true });
  throw failed(`there is no helper "${path.original}"`, { loc }, around);
}

export function compileHash(hash: hbs.AST.Hash | undefined, around: Around) {
  if (hash === undefined) return () => noHash;
  const pairs = hash.pairs.map(({ key, value }) => [key, compileParameter(value, around)] as const);
  return (scope: Scope): Readonly<Record<string, unknown>> => {
    const values: Record<string, unknown> = {};
    for (const [key, value] of pairs) values[key] = value(scope);
    return values;
  };
}

/** Where a value fails, the failure learns its place. */
export function placed<T>(
  part: Placed,
  value: (scope: Scope) => T,
  { template }: Around,
): (scope: Scope) => T {
  return (scope) => {
    try {
      return value(scope);
    } catch (error) {
      throw failureAt(error, part, { template, context: scope.context });
    }
  };
}

/** A mistake found before the template is filled in. */
export function failed(problem: string, { loc }: Placed, { template }: Around): TemplateError {
  const place = { template, line: loc.start.line, column: loc.start.column + 1 };
  return new TemplateError(problem, { ...place, fields: [] });
}

function callOf(
  helper: Helper,
  { params, hash }: { readonly params: hbs.AST.Expression[]; readonly hash: hbs.AST.Hash },
  around: Around,
): Value {
  const values = params.map((param) => compileParameter(param, around));
  const hashed = compileHash(hash, around);
  const [first] = values;
  if (first === undefined) return (scope) => helper({ hash: hashed(scope), data: scope.data });
  if (values.length === 1) {
    return (scope) => helper(first(scope), { hash: hashed(scope), data: scope.data });
  }
  return (scope) =>
    helper(...values.map((value) => value(scope)), { hash: hashed(scope), data: scope.data });
}

function compilePath(
  path: hbs.AST.PathExpression,
  around: Around,
  { isStrict }: { readonly isStrict: boolean },
): Value {
  const isOfBlock = isNamed(path, around);
  const start = isOfBlock ? namedValue(path, around) : startOf(path);
  const names = isOfBlock ? path.parts.slice(1) : path.parts;
  const last = names.at(-1);
  if (last === undefined) return start;
  const owner = names
    .slice(0, -1)
    .reduce<Value>((of, name) => (scope) => field(of(scope), name), start);
  if (!isStrict || isOfBlock) return (scope) => field(owner(scope), last);
  const found: Value = (scope) => existing(owner(scope), last);
  return placed(path, found, around);
}

function startOf({ data, depth }: hbs.AST.PathExpression): Value {
  if (data) return depth === 0 ? (scope) => scope.data : (scope) => dataAround(scope.data, depth);
  if (depth === 0) return (scope) => scope.context;
  return (scope) => {
    let place: Scope | undefined = scope;
    for (let step = 0; step < depth; step++) place = place?.outer;
    return place?.context;
  };
}

function dataAround(data: ScopeData, depth: number): ScopeData | undefined {
  let around: ScopeData | undefined = data;
  for (let step = 0; step < depth; step++) around = around?.outer;
  return around;
}

/** Whether a path begins with a name a block around gives. */
function isNamed(
  { parts: [name = ''], data, depth, original }: hbs.AST.PathExpression,
  around: Around,
) {
  if (data || depth > 0 || scoped.test(original)) return false;
  return around.names.some((names) => names.includes(name));
}

function namedValue({ parts: [name = ''] }: hbs.AST.PathExpression, { names }: Around): Value {
  const depth = names.findIndex((ofBlock) => ofBlock.includes(name));
  const index = names[depth]?.indexOf(name) ?? 0;
  return (scope) => {
    let named = scope.named;
    for (let step = 0; step < depth; step++) named = named?.outer;
    return named?.values[index];
  };
}

function helperOf({ parts, data, depth, original }: hbs.AST.PathExpression, { helpers }: Around) {
  const isName = parts.length === 1 && !data && depth === 0 && !scoped.test(original);
  return isName ? helpers.get(original) : undefined;
}

/** A field of its own: what a prototype has is not there. */
function field(of: unknown, name: string): unknown {
  const fields = of as Readonly<Record<string, unknown>>;
  const value = fields[name];
  return value === undefined || Object.hasOwn(fields, name) ? value : undefined;
}

function existing(of: unknown, name: string): unknown {
  const isThere = of !== undefined && of !== null && Object.hasOwn(of, name);
  if (!isThere) throw new Error(`"${name}" not defined`);
  return (of as Readonly<Record<string, unknown>>)[name];
}

function isPath(expression: hbs.AST.Expression): expression is hbs.AST.PathExpression {
  return expression.type === 'PathExpression';
}

function isCall(expression: hbs.AST.Expression): expression is hbs.AST.SubExpression {
  return expression.type === 'SubExpression';
}
