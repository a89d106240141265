import type { Post } from '../../model/entity.ts';
import { phrase } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes, compareText } from '../../text/collate.ts';
import { nameKey } from '../../text/fold.ts';
import { slugify } from '../../text/slug.ts';
import { type Catalogue, catalogueOf, type Group, type GroupOf } from '../listing/catalogue.ts';
import { groupBy } from '../listing/group-by.ts';

export const permalink = 'chuc-vu/index.html';

/** Posts on the page that holds them all. */
const postsOnOnePage = 400;
/** Fewest posts of an office that has a heading of its own. */
const fewest = 3;

export type Directory = Catalogue<Post>;

/**
 * Posts by office (`Chủ tịch`), those of few posts together at the end.
 *
 * @param size posts on the page that holds them all.
 */
export function directoryOf(site: Site, size: number = postsOnOnePage): Directory {
  const sorted = [...site.posts.values()].toSorted(
    (a, b) => compareText(a.title, b.title) || compareCodes(a.id, b.id),
  );
  const byOffice = [...groupBy(sorted, ({ office }) => nameKey(office)).values()];
  const common = byOffice.filter((posts) => posts.length >= fewest);
  const placed = new Set(common.flat());
  const rare = sorted.filter((post) => !placed.has(post));
  return catalogueOf({
    permalink,
    folder: 'chuc-vu/theo-chu',
    prefix: 'chuc',
    size,
    groups: [...withCodes(common), { name: phrase('posts.others'), code: 'khac', items: rare }],
  });
}

/** Two offices may fold to one code: the second is numbered. */
function withCodes(groups: readonly (readonly Post[])[]): readonly GroupOf<Post>[] {
  const taken = new Set(['khac']);
  return groups.map((items) => {
    const name = items[0]?.office ?? '';
    const base = slugify(name, 60);
    let code = base === '' ? 'chuc-vu' : base;
    for (let number = 2; taken.has(code); number++) code = `${base}-${number}`;
    taken.add(code);
    return { name, code, items };
  });
}

/** The group each post stands in. */
export function groupOfPost({ groups }: Directory): ReadonlyMap<Post, Group<Post>> {
  return new Map(groups.flatMap((group) => group.items.map((post) => [post, group] as const)));
}
