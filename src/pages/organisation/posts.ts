import type { Post } from '../../model/entity.ts';
import { phrase } from '../../model/phrase.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { compareCodes, compareText } from '../../text/collate.ts';
import { groupBy } from '../listing/group-by.ts';
import { holderLane, holderRow } from '../listing/holder-row.ts';
import { dayOfChange } from '../listing/lineage-view.ts';
import { timelineOf } from '../listing/timeline.ts';

/** Posts with their holders in the table; the others are only named. */
const postLimit = 30;
/** Holders of one post; its own page has them all. */
const holderLimit = 6;
/** Lanes that still make a picture. */
const laneLimit = 24;

/** Posts by organisation: those of one holder first, then by name. */
export function postsByOrganisation(site: Site): ReadonlyMap<string, readonly Post[]> {
  const groups = groupBy(site.posts.values(), (post) => post.organisationId);
  return new Map([...groups].map(([id, posts]) => [id, posts.toSorted(comparePosts)]));
}

function comparePosts(a: Post, b: Post): number {
  return (
    Number(b.isSole) - Number(a.isSole) || compareText(a.title, b.title) || compareCodes(a.id, b.id)
  );
}

/** Who held the posts of an organisation, as a table and as lanes. */
export function leaderTable(
  site: Site,
  organisationId: string,
  posts: readonly Post[],
): { readonly [key: string]: JsonValue } {
  const shown = posts.slice(0, postLimit);
  const lanes = shown.flatMap(({ holders, office }) =>
    holders.slice(-holderLimit).map((holder) => ({ ...holderLane(site, holder), detail: office })),
  );
  return {
    posts: shown.map((post) => postRow(site, post)),
    otherPosts: posts.slice(postLimit).map(({ title, id }) => ({
      title,
      href: `chuc-vu/${id}.html`,
    })),
    timeline: timelineOf(site, lanes, {
      limit: laneLimit,
      event: dayOfChange(organisationId, site.organisationLineage),
    }),
  };
}

function postRow(site: Site, { id, office, holders, former, questions }: Post): JsonValue {
  const all = [...holders, ...former];
  const shown = all.slice(0, holders.length).slice(-holderLimit);
  const rows = shown.length === 0 ? former.slice(0, holderLimit) : shown;
  const left = all.length - rows.length;
  return {
    office,
    href: `chuc-vu/${id}.html`,
    rowCount: rows.length,
    holders: rows.map((holder) => holderRow(site, holder)),
    more: left > 0 ? phrase('organisation.moreHolders', { count: left }) : null,
    hasQuestions: questions.length > 0,
  };
}
