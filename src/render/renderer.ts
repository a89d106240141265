import Handlebars from 'handlebars';

import type { Page } from '../model/site.ts';
import { createHelpers } from './helpers.ts';
import { createPhrasebook, type Phrasebook } from './phrasebook.ts';
import { TemplateError } from './template-error.ts';

/** A folder of templates: path inside the folder (`layout.hbs`, `pages/event.hbs`, `partials/mark.hbs`, `strings/vi.json`) → text. */
export interface Theme {
  readonly files: ReadonlyMap<string, string>;
  /** Which `strings/<language>.json` to speak. */
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

type Fill = (data: unknown, options?: Handlebars.RuntimeOptions) => string;

const partialPath = /^partials\/(?<name>.+)\.hbs$/u;
const pagePath = /^pages\/(?<name>.+)\.hbs$/u;

/**
 * Reads every template of a theme once.
 *
 * @throws {TemplateError} when a template or the catalogue of words cannot be read.
 */
export function createRenderer(theme: Theme): Renderer {
  const handlebars = Handlebars.create();
  const helpers = createHelpers(handlebars, readPhrasebook(theme));
  for (const name of Object.keys(handlebars.helpers)) {
    if (name !== 'helperMissing' && name !== 'blockHelperMissing') handlebars.unregisterHelper(name);
  }
  handlebars.registerHelper(helpers);
  const known = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const options: CompileOptions = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { ...known, log: false, lookup: false },
    preventIndent: true,
  };

  const pages = new Map<string, Fill>();
  for (const [path, source] of theme.files) {
    const partial = partialPath.exec(path)?.groups?.['name'];
    const page = pagePath.exec(path)?.groups?.['name'];
    if (partial !== undefined) {
      handlebars.registerPartial(partial, compile(handlebars, path, source, options));
    }
    if (page !== undefined) pages.set(page, compile(handlebars, path, source, options));
  }
  const layoutSource = theme.files.get('layout.hbs');
  if (layoutSource === undefined) throw missing('layout.hbs', theme.files);
  const layout = compile(handlebars, 'layout.hbs', layoutSource, options);

  return {
    render(page) {
      const body = pages.get(page.template);
      if (body === undefined) throw missing(`pages/${page.template}.hbs`, theme.files);
      try {
        const bodyHtml = body(page.data);
        return layout({ ...page.data, bodyHtml });
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        const { permalink, file } = page;
        throw new TemplateError(error.problem, { ...error.place, permalink, file }, { cause: error.cause });
      }
    },
  };
}
