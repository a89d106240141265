import { documentStart, type HtmlPlace, placeAfter } from './html-place.ts';

type Program = hbs.AST.Program;
type Mustache = hbs.AST.MustacheStatement;

/** Helpers that say words, and their twins for places where an element may stand. */
const twins: ReadonlyMap<string, string> = new Map([
  ['t', 'tMarked'],
  ['phrase', 'phraseMarked'],
]);

/**
 * Makes a template mark the texts of articles with their language, wherever an element may stand.
 * What a template shows of its data is printed text; what it says by `t` and `phrase` is the interface's, but for
 * the texts in it; what is neither is said by `plain`.
 *
 * @param program changed in place.
 * @param helpers names that are calls even without arguments.
 */
export function markTexts(program: Program, helpers: ReadonlySet<string>): Program {
  walk(program, documentStart, helpers);
  return program;
}

function walk(program: Program, start: HtmlPlace, helpers: ReadonlySet<string>): HtmlPlace {
  let place = start;
  for (const statement of program.body) {
    if (isContent(statement)) place = placeAfter(statement.value, place);
    else if (isMustache(statement)) markMustache(statement, place, helpers);
    else if (isBlock(statement)) {
      const before = place;
      place = walk(statement.program, before, helpers);
      if (statement.inverse) walk(statement.inverse, before, helpers);
    }
  }
  return place;
}

function markMustache(
  statement: Mustache,
  { kind }: HtmlPlace,
  helpers: ReadonlySet<string>,
): void {
  if (kind !== 'text' || !statement.escaped || !isPath(statement.path)) return;
  const name = statement.path.original;
  const twin = twins.get(name);
  if (twin !== undefined) statement.path = pathTo(twin, statement.path);
  else if (statement.params.length === 0 && !helpers.has(name)) {
    statement.params = [statement.path];
    statement.path = pathTo('textMarked', statement.path);
  }
}

function pathTo(name: string, { loc }: hbs.AST.PathExpression): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}

function isPath(path: hbs.AST.Expression): path is hbs.AST.PathExpression {
  return path.type === 'PathExpression';
}

function isContent(statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement {
  return statement.type === 'ContentStatement';
}

function isMustache(statement: hbs.AST.Statement): statement is Mustache {
  return statement.type === 'MustacheStatement';
}

function isBlock(statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement {
  return statement.type === 'BlockStatement';
}
