import type { Holder, Post, PostQuestion } from '../model/entity.ts';
import { phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, PageData, PageKind, PagePlan, Site } from '../model/site.ts';
import { formatRange } from './format/date.ts';
import { frame } from './frame.ts';
import type { Group } from './listing/catalogue.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { holderLane, holderRow } from './listing/holder-row.ts';
import { dayOfChange, lineageView } from './listing/lineage-view.ts';
import { pager } from './listing/pager.ts';
import { partPath, parts } from './listing/parts.ts';
import { timelineOf } from './listing/timeline.ts';
import { uniqueTitles } from './listing/unique-titles.ts';
import { planPage } from './plan-page.ts';
import { directoryOf, groupOfPost, permalink as indexPath } from './posts/directory.ts';

/** Holders on one page. */
const pageLength = 100;
/** Lanes that still make a picture. */
const laneLimit = 40;
/** Questions asked at most. */
const questionLimit = 20;

/** `chuc-vu/<id>.html`: who was seen in a post, and when; those seen at one time are asked about, never settled. */
export const postPages: PageKind = {
  name: 'post',
  *plan(site) {
    const titles = uniqueTitles(
      [...site.posts.values()].map(({ id, title, organisationId }) => ({
        id,
        name: title,
        hint: site.organisations.get(organisationId)?.province?.name,
      })),
    );
    const directory = directoryOf(site);
    const groups = groupOfPost(directory);
    for (const post of site.posts.values()) {
      const group = groups.get(post);
      yield* planPost(post, {
        title: titles.get(post.id) ?? post.title,
        section: group === undefined ? undefined : crumbOf(group, directory.isWhole),
      });
    }
  },
};

function crumbOf(group: Group<Post>, isWhole: boolean): { label: Text; path: string } {
  return { label: group.name, path: isWhole ? `${indexPath}#${group.id}` : group.path(1) };
}

type Known = {
  readonly title: string;
  /** Of the list of posts. */
  readonly section: { readonly label: Text; readonly path: string } | undefined;
};

function* planPost({ id, holders }: Post, known: Known): Iterable<PagePlan> {
  for (const { page } of parts(holders, pageLength)) {
    const permalink = partPath(stemOf(id), page);
    yield planPage({ permalink, template: 'post' }, { ...known, id, page }, makePost);
  }
}

function stemOf(id: string): string {
  return `chuc-vu/${id}`;
}

interface PostPage extends Known {
  readonly id: string;
  /** From 1. */
  readonly page: number;
}

function makePost(site: Site, { id, title, section, page }: PostPage, permalink: string): PageData {
  const post = site.posts.get(id);
  if (post === undefined) throw new Error(`the site has no post "${id}"`);
  const organisation = site.organisations.get(post.organisationId);
  const people = new Set([...post.holders, ...post.former].map(({ personId }) => personId));
  const pages = parts(post.holders, pageLength);
  const items = pages[page - 1]?.items ?? [];
  const heading = page === 1 ? title : phrase('people.part', { heading: title, page });
  const description = phrase('post.description', { title: heading, count: people.size });
  return {
    frame: frame(site, {
      permalink,
      title: heading,
      description,
      nav: 'organisations',
      crumbs: [
        { label: phrase('nav.organisations'), path: 'to-chuc/index.html' },
        { label: phrase('posts.title'), path: indexPath },
        ...(section === undefined ? [] : [section]),
        { label: post.title },
      ],
      jsonLd: [collectionLd(site, { permalink, name: heading, description })],
    }),
    title: post.title,
    isFirst: page === 1,
    organisation: organisation?.name ?? null,
    organisationHref: `to-chuc/${post.organisationId}.html`,
    isSole: post.isSole,
    count: phrase('people.count', { count: people.size }),
    spellings: post.spellings.join('; '),
    ...lineageView(post.id, {
      lineages: site.postLineage,
      nameOf: (other) => site.posts.get(other)?.title ?? other,
      folder: 'chuc-vu',
    }),
    holders: items.map((holder) => holderRow(site, holder)),
    timeline: timelineOf(site, items.map(laneOf(site)), {
      limit: laneLimit,
      event: dayOfChange(post.id, site.postLineage),
    }),
    former: page === 1 ? post.former.slice(0, pageLength).map((one) => holderRow(site, one)) : [],
    questions:
      page === 1
        ? post.questions.slice(0, questionLimit).map((each) => questionView(site, post, each))
        : [],
    moreQuestions:
      post.questions.length > questionLimit
        ? phrase('post.moreQuestions', { count: post.questions.length - questionLimit })
        : null,
    pager: pager(page, pages.length, (number) => partPath(stemOf(id), number)) ?? null,
  };
}

/** The title of the page says the office: a lane says it only when it is printed in another way. */
function laneOf(site: Site): (holder: Holder) => ReturnType<typeof holderLane> {
  return (holder) => ({ ...holderLane(site, holder), detail: null });
}

function questionView(site: Site, post: Post, { personIds, from, to }: PostQuestion): JsonValue {
  const people = personIds.map((id) => ({
    name: site.people.get(id)?.name ?? id,
    href: `nguoi/${id}.html`,
  }));
  const names = new Set(people.map(({ name }) => name));
  const isOne = names.size === 1;
  return {
    people,
    when: formatRange(from, to),
    isOneDay: from === to,
    hint: phrase(isOne ? 'post.question.sameName' : 'post.question.others', {
      office: post.office,
    }),
  };
}
