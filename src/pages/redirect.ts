import { phrase, type Text } from '../model/phrase.ts';
import type { Page, PageKind, Site } from '../model/site.ts';
import { slugify } from '../text/slug.ts';
import { frame } from './frame.ts';

/**
 * Where something used to be: `su-kien/<alias>.html` for each alias of a report's front matter, `nguoi/<id>.html` for each
 * id a person had before the archive's editor settled who is who.
 */
export const redirectPages: PageKind = {
  name: 'redirect',
  *plan(site) {
    for (const report of site.reports) {
      for (const alias of report.aliases) {
        const name = slugify(alias);
        yield planRedirect(site, {
          permalink: `su-kien/${name}.html`,
          path: `su-kien/${report.slug}.html`,
          title: phrase('redirect.pageTitle', { alias: name }),
          name: report.title.value,
          description: phrase('redirect.description'),
          file: report.file,
        });
      }
    }
    for (const person of site.people.values()) {
      for (const id of person.formerIds) {
        yield planRedirect(site, {
          permalink: `nguoi/${id}.html`,
          path: `nguoi/${person.id}.html`,
          title: phrase('redirect.pageTitle', { alias: id }),
          name: person.name,
          description: phrase('redirect.personDescription'),
        });
      }
    }
  },
};

interface Move {
  readonly permalink: string;
  /** Permalink of where it is now. */
  readonly path: string;
  readonly title: Text;
  /** What is there, for the link. */
  readonly name: string;
  readonly description: Text;
  readonly file?: string;
}

function planRedirect(site: Site, { permalink, path, title, name, description, file }: Move): Page {
  return {
    permalink,
    template: 'redirect',
    ...(file !== undefined && { file }),
    data: {
      path,
      title: name,
      frame: frame(site, {
        permalink,
        title,
        description,
        crumbs: [],
        isHidden: true,
        movedTo: path,
      }),
    },
  };
}
