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

/** The post of every office that has one. */
export function officePosts(site: Site): ReadonlyMap<Office, OfficePost> {
  const found = new Map<Office, OfficePost>();
  for (const post of site.posts.values()) {
    const questioned = new Set(post.questions.flatMap(({ personIds }) => personIds));
    for (const [index, holder] of post.holders.entries()) {
      const isQuestioned = questioned.has(holder.personId);
      found.set(holder.office, { post, ...neighbours(post, index), isQuestioned });
    }
    for (const { office } of post.former) {
      found.set(office, { post, before: undefined, after: undefined, isQuestioned: false });
    }
  }
  return found;
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
