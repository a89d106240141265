import { hasFeeds } from '../model/beside.ts';
import type { Organisation, PrintedName } from '../model/entity.ts';
import { phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, PageData, PageKind, PagePlan, Site } from '../model/site.ts';
import { compareCodes, compareText } from '../text/collate.ts';
import { formatDay } from './format/date.ts';
import { type Crumb, frame } from './frame.ts';
import { feedsBeside } from './listing/alternates.ts';
import { cite } from './listing/citation.ts';
import { groupBy } from './listing/group-by.ts';
import { lineageView } from './listing/lineage-view.ts';
import {
  firstReports,
  firstTargets,
  planReports,
  planTargets,
  type ReportList,
  reportList,
  type TargetList,
} from './listing/more-list.ts';
import { countReports, reportCount } from './listing/report-row.ts';
import { uniqueTitles } from './listing/unique-titles.ts';
import { organisationLd } from './organisation/organisation-ld.ts';
import { leaderTable, postsByOrganisation } from './organisation/posts.ts';
import { directoryOf, sectionOf } from './organisations/directory.ts';
import { planPage } from './plan-page.ts';

/** Organisations right below one that are listed at most. */
const belowLimit = 60;
/** Printed names that are listed at most. */
const nameLimit = 30;

/**
 * `to-chuc/<id>.html`: its names, where it belongs, who held its posts, its meetings and targets. Long lists go on in
 * `to-chuc/<id>/<list>.html`.
 */
export const organisationPages: PageKind = {
  name: 'organisation',
  *plan(site) {
    const all = [...site.organisations.values()];
    const children = groupBy(all, (organisation) => organisation.parentId);
    const posts = postsByOrganisation(site);
    const directory = directoryOf(site);
    const titles = uniqueTitles(
      all.map(({ id, name, province }) => ({ id, name, hint: province?.name })),
    );
    for (const organisation of all) {
      yield* planOrganisation(site, organisation, {
        id: organisation.id,
        below: (children.get(organisation.id) ?? []).map(({ id }) => id),
        posts: (posts.get(organisation.id) ?? []).map(({ id }) => id),
        title: titles.get(organisation.id) ?? organisation.name,
        hasFeeds: hasFeeds(site, [...organisation.held, ...organisation.present]),
        section: sectionOf(directory, organisation),
      });
    }
  },
};

type Known = {
  readonly id: string;
  /** Ids of the organisations right below it. */
  readonly below: readonly string[];
  /** Ids of its posts. */
  readonly posts: readonly string[];
  readonly title: string;
  readonly hasFeeds: boolean;
  /** Of the list of organisations. */
  readonly section: Crumb;
};

function* planOrganisation(
  site: Site,
  organisation: Organisation,
  known: Known,
): Iterable<PagePlan> {
  const permalink = `to-chuc/${organisation.id}.html`;
  yield planPage({ permalink, template: 'organisation' }, known, makeOrganisation);
  const lists = listsOf(site, organisation, known);
  yield* planReports(lists.held);
  yield* planReports(lists.present);
  yield* planTargets(lists.targets);
}

function makeOrganisation(site: Site, known: Known, permalink: string): PageData {
  const { id, title } = known;
  const organisation = site.organisations.get(id);
  if (organisation === undefined) throw new Error(`the site has no organisation "${id}"`);
  const below = known.below.flatMap((each) => site.organisations.get(each) ?? []);
  const posts = known.posts.flatMap((each) => site.posts.get(each) ?? []);
  const { name, province, held, present } = organisation;
  const parent = site.organisations.get(organisation.parentId ?? '');
  const counts = { held: countReports(held), present: countReports(present) };
  const lists = listsOf(site, organisation, known);
  const lineage = lineageView(id, {
    lineages: site.organisationLineage,
    nameOf: (other) => site.organisations.get(other)?.name ?? other,
    folder: 'to-chuc',
  });
  return {
    frame: frame(site, {
      permalink,
      title,
      description: phrase('organisation.description', { name, ...counts }),
      nav: 'organisations',
      crumbs: [...trail(site, organisation, known), { label: name }],
      jsonLd: [organisationLd(site, { organisation, parent, below, posts })],
      alternates: known.hasFeeds ? feedsBeside(permalink, name) : [],
    }),
    name,
    lacksUnit: organisation.lacksUnit,
    isNational: organisation.level === 'country',
    province: province?.name ?? null,
    now: nowOf(organisation),
    parent: parent === undefined ? null : organisationLink(parent),
    below: below
      .toSorted((a, b) => compareText(a.name, b.name) || compareCodes(a.id, b.id))
      .slice(0, belowLimit)
      .map(organisationLink),
    moreBelow:
      below.length > belowLimit
        ? phrase('organisation.moreBelow', { count: below.length - belowLimit })
        : null,
    ...lineage,
    names: (site.printedNames.get(id) ?? []).slice(0, nameLimit).map((each) => nameRow(site, each)),
    ...leaderTable(site, id, posts),
    held: { ...firstReports(lists.held), count: reportCount(lists.held.items.length) },
    present: { ...firstReports(lists.present), count: reportCount(lists.present.items.length) },
    targets: withoutActor(firstTargets(site, lists.targets)),
  };
}

function trail(site: Site, organisation: Organisation, { section }: Known): readonly Crumb[] {
  const home = { label: phrase('nav.organisations'), path: 'to-chuc/index.html' };
  const parent = site.organisations.get(organisation.parentId ?? '');
  if (parent === undefined) return [home, section];
  return [home, section, { label: parent.name, path: `to-chuc/${parent.id}.html` }];
}

function listsOf(
  site: Site,
  organisation: Organisation,
  known: Known,
): { readonly held: ReportList; readonly present: ReportList; readonly targets: TargetList } {
  const { title } = known;
  const { id, name, held, present, targetIds } = organisation;
  const place = (code: string, label: Text) => ({
    stem: `to-chuc/${id}/${code}`,
    title: phrase('person.list', { name: title, label }),
    crumbs: [...trail(site, organisation, known), { label: name, path: `to-chuc/${id}.html` }],
    nav: 'organisations' as const,
  });
  return {
    held: reportList(site, held, place('to-chuc', phrase('organisation.held'))),
    present: reportList(site, present, place('co-mat', phrase('organisation.present'))),
    targets: {
      ...place('chi-tieu', phrase('nav.targets')),
      items: targetIds.map((threadId) => ({ id: threadId, citation: undefined })),
    },
  };
}

/** The page itself says whose targets they are. */
function withoutActor(list: ReturnType<typeof firstTargets>): JsonValue {
  return { ...list, rows: list.rows.map((row) => ({ ...row, actor: null })) };
}

function nameRow(site: Site, { name, first, last, count }: PrintedName): JsonValue {
  return {
    name,
    count: reportCount(count),
    seen: {
      first: cite(site, first),
      last: last.reportId === first.reportId ? null : cite(site, last),
    },
  };
}

function nowOf({ province }: Organisation): Text | null {
  if (province?.now === undefined || province.since === undefined) return null;
  return phrase('organisation.now', { now: province.now, day: formatDay(province.since) });
}

function organisationLink({ id, name }: Organisation): { name: string; href: string } {
  return { name, href: `to-chuc/${id}.html` };
}
