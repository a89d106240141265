/** Where in the theme, and for which page, a template could not be filled in. */
export interface TemplatePlace {
  /** Path inside the theme: `pages/event.hbs`. */
  readonly template: string;
  /** 1-based; undefined when the failure has no place of its own. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly permalink?: string | undefined;
  /** Seed file the page comes from. */
  readonly file?: string | undefined;
  /** Names the template could have used there. */
  readonly fields: readonly string[];
}

/** A template that cannot be read, or names a field, helper, partial or phrase that does not exist. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly problem: string;
  readonly place: TemplatePlace;

  constructor(problem: string, place: TemplatePlace, options?: { cause: unknown }) {
    super(describe(problem, place), options);
    this.problem = problem;
    this.place = place;
  }
}

function describe(problem: string, place: TemplatePlace): string {
  const { template, line, column, permalink, file, fields } = place;
  const spot = line === undefined ? template : `${template}:${line}:${column ?? 1}`;
  const source = file === undefined ? '' : `, from ${file}`;
  const page = permalink === undefined ? '' : ` (page ${permalink}${source})`;
  const choices = fields.length === 0 ? '' : `; available: ${fields.join(', ')}`;
  return `${spot}: ${problem}${page}${choices}`;
}
