import { TemplateError } from './template-error.ts';

/** A part of a template, where it stands. */
export interface Placed {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

const suffix = / - \d+:\d+$/u;
const parserReport =
  /^Parse error on line (?<line>\d+):\n(?<source>.*)\n(?<arrow>-*)\^\n(?<problem>.*)/u;

/**
 * What went wrong while a part of a template was filled in, as a message for the theme's author. What is told of the
 * innermost part stays.
 *
 * @param context what the part looks at: its fields are what the template could have named.
 */
export function failureAt(
  error: unknown,
  { loc }: Placed,
  { template, context }: { readonly template: string; readonly context: unknown },
): unknown {
  if (error instanceof TemplateError || !(error instanceof Error)) return error;
  const place = { template, line: loc.start.line, column: loc.start.column + 1 };
  return new TemplateError(
    error.message,
    { ...place, fields: fieldsOf(context) },
    { cause: error },
  );
}

/** What is wrong with a file of the theme that cannot be read. */
export function unreadable(error: unknown, template: string): unknown {
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
  const { lineNumber: line, column } = error as Error & { lineNumber?: number; column?: number };
  const place = line === undefined ? {} : { line, column: (column ?? 0) + 1 };
  const problem = error.message.replace(suffix, '');
  return new TemplateError(problem, { template, ...place, fields: [] }, { cause: error });
}

function fieldsOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];
}
