import type { TargetThread } from '../model/entity.ts';
import { phrase } from '../model/phrase.ts';
import type { JsonValue, PageData, PageKind, Site } from '../model/site.ts';
import { capitalise } from './format/capitalise.ts';
import { frame } from './frame.ts';
import { groupBy } from './listing/group-by.ts';
import { actorName, periodName, targetLine, targetOf } from './listing/target-line.ts';
import { uniqueTitles } from './listing/unique-titles.ts';
import { planPage } from './plan-page.ts';
import { endOf, goalOf } from './target/goal.ts';

/** `chi-tieu/<id>.html`: one target of one organisation in one period, with every quote about it. */
export const targetPages: PageKind = {
  name: 'target',
  *plan(site) {
    const all = [...site.targets.values()];
    const titles = uniqueTitles(all.map((thread) => ({ ...titleOf(site, thread), id: thread.id })));
    const followers = groupBy(all, (thread) => thread.previousId);
    for (const { id, metric } of all) {
      const after = (followers.get(id) ?? []).map((thread) => thread.id);
      const given = { id, after, title: titles.get(id) ?? metric };
      yield planPage({ permalink: `chi-tieu/${id}.html`, template: 'target' }, given, makeTarget);
    }
  },
};

type Subject = {
  readonly id: string;
  /** The same target in the period after. */
  readonly after: readonly string[];
  readonly title: string;
};

/** Metric and organisation; the period tells years apart. */
function titleOf(site: Site, thread: TargetThread): { name: string; hint: string | undefined } {
  const actor = actorName(site, thread);
  const metric = capitalise(thread.metric);
  return { name: actor === undefined ? metric : `${metric}: ${actor}`, hint: thread.period };
}

function makeTarget(site: Site, { id, after, title }: Subject, permalink: string): PageData {
  const thread = targetOf(site, id);
  const goal = goalOf(site, thread);
  const organisation = site.organisations.get(thread.actorId ?? '');
  const previous = site.targets.get(thread.previousId ?? '');
  const period = periodName(thread);
  const state = phrase(`state.${thread.state}`);
  return {
    frame: frame(site, {
      permalink,
      title,
      description: phrase('target.description', { title, period, state }),
      nav: 'targets',
      crumbs: [{ label: phrase('nav.targets'), path: 'chi-tieu/index.html' }, { label: title }],
    }),
    goal,
    organisation: organisation === undefined ? null : `to-chuc/${organisation.id}.html`,
    isLinked: thread.plans.length > 0 && thread.results.length > 0,
    all:
      organisation === undefined
        ? null
        : {
            href: `chi-tieu/to-chuc/${organisation.id}.html`,
            label: phrase('target.allOf', { name: organisation.name }),
          },
    plans: thread.plans.map((end) => endOf(site, end)),
    results: thread.results.map((end) => endOf(site, end)),
    neighbours: neighbours(
      site,
      previous === undefined ? [] : [previous],
      after.map((each) => targetOf(site, each)),
    ),
  };
}

function neighbours(
  site: Site,
  before: readonly TargetThread[],
  after: readonly TargetThread[],
): JsonValue {
  return [
    ...before.map((thread) => ({ ...targetLine(site, thread), label: phrase('target.before') })),
    ...after.map((thread) => ({ ...targetLine(site, thread), label: phrase('target.after') })),
  ];
}
