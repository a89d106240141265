import type { Post } from '../model/entity.ts';
import { phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import type { Crumb } from './frame.ts';
import type { Group } from './listing/catalogue.ts';
import { type CataloguePage, planCatalogue } from './listing/catalogue-page.ts';
import { pager } from './listing/pager.ts';
import { parts } from './listing/parts.ts';
import { type Directory, directoryOf, permalink as indexPath } from './posts/directory.ts';

/** Posts on one page of an office. */
const pageLength = 300;

/**
 * `chuc-vu/index.html`: every post, by office. When one page does not hold them, every office has pages of its own:
 * `chuc-vu/theo-chu/<office>.html`.
 */
export const postsPage: PageKind = {
  name: 'posts',
  *plan(site) {
    yield* planPosts(site);
  },
};

const home: readonly Crumb[] = [{ label: phrase('nav.organisations'), path: 'to-chuc/index.html' }];

/** As `postsPage`, or with another limit: `size` posts on the page that holds them all. */
export function* planPosts(site: Site, size?: number): Iterable<Page> {
  const directory = directoryOf(site, size);
  const title = phrase('posts.title');
  yield planList(site, directory, {
    permalink: indexPath,
    title,
    heading: title,
    description: phrase('posts.description', { count: site.posts.size }),
    crumbs: [...home, { label: title }],
    sections: directory.isWhole
      ? directory.groups.map((group) => sectionData(site, group, group.items))
      : [],
    pager: null,
  });
  if (directory.isWhole) return;
  for (const group of directory.groups) yield* planGroup(site, directory, group);
}

function* planGroup(site: Site, directory: Directory, group: Group<Post>): Iterable<Page> {
  const heading = phrase('posts.section', { name: group.name });
  for (const { page, pages, items } of parts(group.items, pageLength)) {
    yield planList(site, directory, {
      permalink: group.path(page),
      title: page === 1 ? heading : phrase('people.part', { heading, page }),
      heading,
      description: phrase('posts.sectionDescription', { heading, count: group.items.length }),
      crumbs: [...home, { label: phrase('posts.title'), path: indexPath }, { label: group.name }],
      sections: [sectionData(site, { ...group, name: '' }, items)],
      pager: pager(page, pages, group.path) ?? null,
    });
  }
}

function planList(site: Site, directory: Directory, list: CataloguePage): Page {
  return planCatalogue(site, { ...directory, indexPath, template: 'posts' }, list);
}

function sectionData(
  site: Site,
  { name, id }: { readonly name: Text; readonly id: string },
  posts: readonly Post[],
): JsonValue {
  return { name, id, posts: posts.map((post) => postLine(site, post)) };
}

function postLine(site: Site, post: Post): JsonValue {
  const { id, title, holders, former, questions } = post;
  const organisation = site.organisations.get(post.organisationId);
  const people = new Set([...holders, ...former].map(({ personId }) => personId));
  const last = holders.at(-1) ?? former.at(-1);
  return {
    href: `chuc-vu/${id}.html`,
    title,
    lacksUnit: organisation?.lacksUnit ?? false,
    province: organisation?.lacksUnit === true ? (organisation.province?.name ?? null) : null,
    last: site.people.get(last?.personId ?? '')?.name ?? null,
    count: phrase('people.count', { count: people.size }),
    hasQuestions: questions.length > 0,
  };
}
