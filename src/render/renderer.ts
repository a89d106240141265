import Handlebars from 'handlebars';

import type { Page } from '../model/site.ts';
import { filledWith, toTemplateError } from './failure.ts';
import { createHelpers } from './helpers.ts';
import { textLanguage } from './language.ts';
import { markTexts } from './mark-texts.ts';
import { createPhrasebook, type Phrasebook } from './phrasebook.ts';
import { TemplateError } from './template-error.ts';

/** A folder of templates. */
export interface Theme {
  /** Path inside the folder (`layout.hbs`, `pages/event.hbs`, `partials/mark.hbs`, `strings/vi.json`) → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Which `strings/<language>.json` is spoken. */
  readonly language: string;
}

export interface Renderer {
  /**
   * The whole HTML document of a page.
   *
   * @throws {TemplateError} when a template names what does not exist.
   */
  render(page: Page): string;
}

type Fill = Handlebars.TemplateDelegate;

const namedTemplate = /^(?<folder>pages|partials)\/(?<name>.+)\.hbs$/u;
const layoutPath = 'layout.hbs';
/** A file ends with one; a partial in the middle of a line must not. */
const finalNewline = /\n$/u;

/**
 * Compiles every template of a theme once.
 *
 * @throws {TemplateError} when a template or the catalogue of words cannot be read.
 */
export function createRenderer(theme: Theme): Renderer {
  const compile = createCompiler(readPhrasebook(theme), theme);
  const layout = compile(layoutPath, readSource(theme, layoutPath));
  const pages = new Map<string, Fill>();
  for (const [path, source] of theme.files) {
    const { folder, name = '' } = namedTemplate.exec(path)?.groups ?? {};
    if (folder === 'pages') pages.set(name, compile(path, source));
  }
  return {
    render(page) {
      try {
        const body = pages.get(page.template);
        if (body === undefined) throw lacks(theme, `pages/${page.template}.hbs`);
        return layout({ ...page.data, bodyHtml: body(page.data) });
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        const place = { ...error.place, permalink: page.permalink, file: page.file };
        throw new TemplateError(error.problem, place, { cause: error.cause });
      }
    },
  };
}

function createCompiler(
  phrasebook: Phrasebook,
  theme: Theme,
): (path: string, source: string) => Fill {
  const handlebars = Handlebars.create();
  const { language } = theme;
  const helpers = createHelpers(handlebars, { phrasebook, language });
  const helperNames = new Set(Object.keys(helpers));
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: knownHelpers(Object.keys(helpers)),
    preventIndent: true,
  };
  const parse = (path: string, source: string): hbs.AST.Program => {
    try {
      return handlebars.parse(source);
    } catch (error) {
      throw toTemplateError(error, path);
    }
  };
  const compile = (path: string, source: string): Fill => {
    const program = parse(path, source);
    const fill = handlebars.compile(
      language === textLanguage ? program : markTexts(program, helperNames),
      options,
    );
    return (data: unknown, runtime?: Handlebars.RuntimeOptions) => {
      try {
        return filledWith(data, () => fill(data, runtime));
      } catch (error) {
        throw toTemplateError(error, path);
      }
    };
  };

  handlebars.unregisterHelper('log');
  handlebars.unregisterHelper('lookup');
  handlebars.registerHelper({ ...helpers });
  for (const [path, source] of theme.files) {
    const { folder, name = '' } = namedTemplate.exec(path)?.groups ?? {};
    if (folder === 'partials')
      handlebars.registerPartial(name, compile(path, source.replace(finalNewline, '')));
  }
  return compile;
}

/** Handlebars counts its own helpers as known unless told otherwise. */
function knownHelpers(names: readonly string[]): Record<string, boolean> {
  const known = Object.fromEntries(names.map((name) => [name, true]));
  return { log: false, lookup: false, ...known };
}

function readPhrasebook(theme: Theme): Phrasebook {
  const path = `strings/${theme.language}.json`;
  try {
    return createPhrasebook(JSON.parse(readSource(theme, path)));
  } catch (error) {
    throw toTemplateError(error, path);
  }
}

function readSource(theme: Theme, path: string): string {
  const source = theme.files.get(path);
  if (source === undefined) throw lacks(theme, path);
  return source;
}

function lacks(theme: Theme, path: string): TemplateError {
  const fields = [...theme.files.keys()].sort();
  return new TemplateError('the theme has no such file', { template: path, fields });
}
