import Handlebars from 'handlebars';

import type { Page } from '../model/site.ts';
import { compileTemplate } from './compile-template.ts';
import { unreadable } from './failure.ts';
import { createHelpers } from './helpers.ts';
import { textLanguage } from './language.ts';
import { markTexts } from './mark-texts.ts';
import { createPhrasebook, type Phrasebook } from './phrasebook.ts';
import { type Fill, rootScope } from './scope.ts';
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

const namedTemplate = /^(?<folder>pages|partials)\/(?<name>.+)\.hbs$/u;
const layoutPath = 'layout.hbs';
/** A file ends with one; a partial in the middle of a line must not. */
const finalNewline = /\n$/u;

/**
 * Reads every template of a theme once.
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
        const bodyHtml = body(rootScope(page.data));
        return layout(rootScope({ ...page.data, bodyHtml }));
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        const place = { ...error.place, permalink: page.permalink, file: page.file };
        throw new TemplateError(error.problem, place, { cause: error.cause });
      }
    },
  };
}

/** A template is compiled when it is first needed: a mistake in one that nothing uses stops no page. */
function createCompiler(
  phrasebook: Phrasebook,
  theme: Theme,
): (path: string, source: string) => Fill {
  const { language } = theme;
  const helpers = createHelpers(phrasebook, language);
  const helperNames = new Set(helpers.keys());
  const partials = new Map<string, Fill>();
  const compile = (path: string, source: string): Fill => {
    const program = parse(path, source);
    let fill: Fill | undefined;
    return (scope) => {
      fill ??= compileTemplate(
        language === textLanguage ? program : markTexts(program, helperNames),
        { template: path, helpers, partials },
      );
      return fill(scope);
    };
  };
  for (const [path, source] of theme.files) {
    const { folder, name = '' } = namedTemplate.exec(path)?.groups ?? {};
    if (folder === 'partials') partials.set(name, compile(path, source.replace(finalNewline, '')));
  }
  return compile;
}

function parse(path: string, source: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    throw unreadable(error, path);
  }
}

function readPhrasebook(theme: Theme): Phrasebook {
  const path = `strings/${theme.language}.json`;
  try {
    return createPhrasebook(JSON.parse(readSource(theme, path)));
  } catch (error) {
    throw unreadable(error, path);
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
