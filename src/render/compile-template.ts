import Handlebars from 'handlebars';
import { type Block, blockHelpers, section } from './blocks.ts';
import { compileInline, compilePartial, type PartialContent, type WithInline } from './partials.ts';
import type { Fill } from './scope.ts';
import {
  type Around,
  compileCall,
  compileParameter,
  failed,
  placed,
  type Value,
} from './values.ts';

/** What a template may call. */
export interface Vocabulary extends Pick<Around, 'template' | 'helpers'> {
  readonly partials: ReadonlyMap<string, Fill>;
}

type Place = Around & Vocabulary;
type Program = hbs.AST.Program | undefined;

/**
 * Turns a template as Handlebars reads it into a function that fills it in: what a template means is what it means to
 * Handlebars in strict mode with known helpers only.
 *
 * @throws {TemplateError} when it calls a helper that does not exist.
 */
export function compileTemplate(program: hbs.AST.Program, vocabulary: Vocabulary): Fill {
  return compileProgram(program, { ...vocabulary, names: [] }).fill;
}

function compileProgram(program: Program, around: Place): PartialContent {
  if (program === undefined) return { fill: () => '', withInline: (scope) => scope };
  const place = hasNames(program)
    ? { ...around, names: [program.blockParams, ...around.names] }
    : around;
  const parts = program.body.flatMap((statement) => compileStatement(statement, place) ?? []);
  const withInline = compileInlines(program, place);
  return {
    fill: (outside) => {
      const scope = withInline(outside);
      let html = '';
      for (const part of parts) html += part(scope);
      return html;
    },
    withInline,
  };
}

function compileStatement(statement: hbs.AST.Statement, place: Place): Fill | undefined {
  switch (statement.type) {
    case 'ContentStatement':
      return compileContent(statement as hbs.AST.ContentStatement);
    case 'MustacheStatement':
      return compileMustache(statement as hbs.AST.MustacheStatement, place);
    case 'BlockStatement':
      return placed(statement, compileBlock(statement as hbs.AST.BlockStatement, place), place);
    case 'PartialStatement': {
      const call = statement as hbs.AST.PartialStatement;
      const fill = placed(statement, compilePartial(call, place, place), place);
      return call.indent === '' ? fill : (scope) => call.indent + fill(scope);
    }
    case 'PartialBlockStatement': {
      const call = statement as hbs.AST.PartialBlockStatement;
      const content = compileProgram(call.program, place);
      return placed(statement, compilePartial(call, { ...place, content }, place), place);
    }
    case 'CommentStatement':
    case 'DecoratorBlock':
      return undefined;
    default:
      throw failed('this is not something a template can do', statement, place);
  }
}

function compileContent({ value }: hbs.AST.ContentStatement): Fill | undefined {
  return value === '' ? undefined : () => value;
}

function compileMustache(statement: hbs.AST.MustacheStatement, place: Place): Fill {
  const value = compileCall({ ...statement, path: toPath(statement.path) }, place);
  const shown: Fill = statement.escaped
    ? (scope) => Handlebars.escapeExpression(value(scope) as string)
    : (scope) => String(value(scope) ?? '');
  return placed(statement, shown, place);
}

function compileBlock(statement: hbs.AST.BlockStatement, place: Place): Fill {
  const { program, inverse, params, hash } = statement;
  const path = toPath(statement.path);
  const block = {
    fill: compileFirst(program, place),
    otherwise: compileProgram(inverse, place).fill,
  };
  const helper = blockHelpers.get(path.original);
  if (helper !== undefined) return helper(onlyParameter(statement, place), block);
  if (params.length > 0 || hash !== undefined) {
    throw failed(`there is no block helper "${path.original}"`, statement, place);
  }
  return section(compileCall({ ...statement, path }, place), block);
}

function compileFirst(program: Program, place: Place): Block['fill'] {
  const { fill } = compileProgram(program, place);
  if (program === undefined || !hasNames(program)) return (scope) => fill(scope);
  return (scope, ...values) => fill({ ...scope, named: { values, outer: scope.named } });
}

function onlyParameter(statement: hbs.AST.BlockStatement, place: Place): Value {
  const [param, ...others] = statement.params;
  if (param !== undefined && others.length === 0) return compileParameter(param, place);
  throw failed(`\`${statement.path.original}\` needs one value`, statement, place);
}

function compileInlines(program: hbs.AST.Program, place: Place): WithInline {
  const inlines = program.body
    .filter((statement) => statement.type === 'DecoratorBlock')
    .map((statement) => {
      const block = statement as hbs.AST.DecoratorBlock;
      return compileInline(block, compileProgram(block.program, place).fill, place);
    });
  if (inlines.length === 0) return (scope) => scope;
  return (scope) => {
    const own = inlines.map((inline) => inline(scope));
    return { ...scope, inline: new Map([...(scope.inline ?? []), ...own]) };
  };
}

/** Handlebars leaves them out where there are none. */
function hasNames({ blockParams }: { readonly blockParams?: readonly string[] }): boolean {
  return blockParams !== undefined && blockParams.length > 0;
}

/** `{{"a name"}}` and `{{12}}` name fields too. */
function toPath(path: hbs.AST.PathExpression | hbs.AST.Literal): hbs.AST.PathExpression {
  if (path.type === 'PathExpression') return path as hbs.AST.PathExpression;
  const name = String((path as hbs.AST.StringLiteral).original);
  return {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [name],
    original: name,
    loc: path.loc,
  };
}
