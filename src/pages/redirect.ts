import { phrase } from '../model/phrase.ts';
import type { PageKind } from '../model/site.ts';
import { slugify } from '../text/slug.ts';
import { frame } from './frame.ts';

/** `su-kien/<alias>.html`: where a report used to be, for each alias of its front matter. */
export const redirectPages: PageKind = {
  name: 'redirect',
  *plan(site) {
    for (const report of site.reports) {
      for (const alias of report.aliases) {
        const permalink = `su-kien/${slugify(alias)}.html`;
        const path = `su-kien/${report.slug}.html`;
        const title = phrase('redirect.pageTitle', { alias: slugify(alias) });
        yield {
          permalink,
          template: 'redirect',
          file: report.file,
          data: {
            path,
            title: report.title.value,
            frame: frame(site, {
              permalink,
              title,
              description: phrase('redirect.description'),
              crumbs: [],
              isHidden: true,
              movedTo: path,
            }),
          },
        };
      }
    }
  },
};
