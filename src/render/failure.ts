import type Handlebars from 'handlebars';

import { TemplateError } from './template-error.ts';

/** What is learnt about a failure on its way up through blocks and partials; the innermost finding stays. */
interface Failure {
  line?: number;
  column?: number;
  fields?: readonly string[];
}

/** Follows errors through Handlebars, which drops what it does not know from errors it rethrows. */
const failures = new WeakMap<Error, Failure>();
const suffix = / - \d+:\d+$/u;
const parserReport =
  /^Parse error on line (?<line>\d+):\n(?<source>.*)\n(?<arrow>-*)\^\n(?<problem>.*)/u;
const context = / in (?:\[object Object\]|undefined|null)$/u;

/** Calls a helper; a failure learns where in the template it was called. */
export function calledAt(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, ...args: unknown[]) {
    try {
      return Reflect.apply(helper, this, args);
    } catch (error) {
      const options = args.at(-1) as { loc?: { start?: { line: number; column: number } } };
      const start = options.loc?.start;
      note(error, start === undefined ? {} : { line: start.line, column: start.column + 1 });
      throw error;
    }
  };
}

/** Fills a block with a context; a failure learns which fields that context has. */
export function filledWith(value: unknown, fill: () => string): string {
  try {
    return fill();
  } catch (error) {
    note(error, { fields: fieldsOf(value) });
    throw error;
  }
}

/** The failure as a message for the theme's author. */
export function toTemplateError(error: unknown, template: string): unknown {
  if (error instanceof TemplateError || !(error instanceof Error)) return error;
  const parsed = parserReport.exec(error.message)?.groups;
  if (parsed !== undefined) {
    const place = { line: Number(parsed['line']), column: (parsed['arrow']?.length ?? 0) + 1 };
    return new TemplateError(
      parsed['problem'] ?? error.message,
      { template, ...place, fields: [] },
      { cause: error },
    );
  }
  const raised = error as Error & { readonly lineNumber?: number; readonly column?: number };
  const own =
    raised.lineNumber === undefined
      ? {}
      : { line: raised.lineNumber, column: (raised.column ?? 0) + 1 };
  const { line, column, fields = [] } = { ...own, ...failures.get(error) };
  const problem = error.message.replace(suffix, '').replace(context, '');
  return new TemplateError(problem, { template, line, column, fields }, { cause: error });
}

function note(error: unknown, finding: Failure): void {
  if (!(error instanceof Error) || error instanceof TemplateError) return;
  failures.set(error, { ...finding, ...failures.get(error) });
}

function fieldsOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];
}
