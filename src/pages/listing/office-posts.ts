import type { Holder, Office, Post } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';

/** An office as a post, with those seen in the post before and after its holder. */
export interface OfficePost {
  readonly post: Post;
  /** Undefined when nobody was, when the times overlap, or when several hold the post at once. */
  readonly before: Holder | undefined;
  readonly after: Holder | undefined;
  /** Whether another was seen in the post at the same time, though one person holds it. */
  readonly isQuestioned: boolean;
}

/** Ids of the posts of offices that have one. */
export function postIds(site: Site): ReadonlyMap<Office, string> {
  const found = new Map<Office, string>();
  for (const { id, holders, former } of site.posts.values()) {
    for (const { office } of [...holders, ...former]) found.set(office, id);
  }
  return found;
}

/** @param office of somebody who holds or held the post. */
export function officePost(post: Post, office: Office): OfficePost {
  const index = post.holders.findIndex((holder) => holder.office === office);
  const isFormer = post.former.some((holder) => holder.office === office);
  const holder = post.holders[index];
  if (holder === undefined || isFormer) {
    return { post, before: undefined, after: undefined, isQuestioned: false };
  }
  const isQuestioned = post.questions.some(({ personIds }) => personIds.includes(holder.personId));
  return { post, ...neighbours(post, index), isQuestioned };
}

function neighbours(
  { holders, isSole }: Post,
  index: number,
): Pick<OfficePost, 'before' | 'after'> {
  const here = holders[index];
  const before = holders[index - 1];
  const after = holders[index + 1];
  if (!isSole || here === undefined) return { before: undefined, after: undefined };
  return {
    before: before !== undefined && follows(before, here) ? before : undefined,
    after: after !== undefined && follows(here, after) ? after : undefined,
  };
}

/** Whether one person was seen for the last time before another was seen for the first. */
function follows(a: Holder, b: Holder): boolean {
  const { lastSeen } = a.office;
  const { firstSeen } = b.office;
  if (a.personId === b.personId || lastSeen === undefined || firstSeen === undefined) return false;
  return lastSeen < firstSeen;
}
