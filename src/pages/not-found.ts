import { phrase } from '../model/phrase.ts';
import type { PageKind, Site } from '../model/site.ts';
import { frame } from './frame.ts';

/** `404.html`: what hosts show for an address that leads nowhere. */
export const notFoundPage: PageKind = {
  name: 'not-found',
  *plan(site) {
    const permalink = '404.html';
    yield {
      permalink,
      template: 'not-found',
      data: {
        frame: frame(site, {
          permalink,
          title: phrase('notFound.title'),
          description: phrase('notFound.description'),
          crumbs: [],
          isHidden: true,
          ...rootOf(site),
        }),
      },
    };
  },
};

/** A host shows the page at whatever address was asked for, so its links must not start from there. */
function rootOf({ settings: { baseUrl } }: Site): { readonly root?: string } {
  return baseUrl === undefined
    ? {}
    : { root: `${new URL(baseUrl).pathname.replace(finalSlash, '')}/` };
}

const finalSlash = /\/$/u;
