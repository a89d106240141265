import type { Text } from '../../model/phrase.ts';
import { partPath } from './parts.ts';

/** Items that stand together: under one letter, in one province. */
export interface GroupOf<T> {
  readonly name: Text;
  /** Of letters and digits, for addresses. */
  readonly code: string;
  readonly items: readonly T[];
}

/** A group with its place in the catalogue. */
export interface Group<T> extends GroupOf<T> {
  /** Of its heading, where one page holds all groups. */
  readonly id: string;
  /** Path of the n-th page of its own, from 1, when one page does not. */
  path(page: number): string;
}

/** A list in groups, with a bar that leads to them. */
export interface Catalogue<T> {
  /** Whether one page holds them all. */
  readonly isWhole: boolean;
  /** Those that are not empty. */
  readonly groups: readonly Group<T>[];
  /** Every group; `href` is null where it is empty. */
  readonly bar: readonly { readonly name: Text; readonly href: string | null }[];
}

export interface CatalogueOptions<T> {
  readonly permalink: string;
  /** Of the pages of single groups. */
  readonly folder: string;
  /** Before the code in the id of a heading. */
  readonly prefix: string;
  readonly groups: readonly GroupOf<T>[];
  /** Items on a page. */
  readonly size: number;
}

export function catalogueOf<T>(options: CatalogueOptions<T>): Catalogue<T> {
  const { permalink, folder, prefix, size } = options;
  const count = options.groups.reduce((sum, { items }) => sum + items.length, 0);
  const isWhole = count <= size;
  const all = options.groups.map(
    (group): Group<T> => ({
      ...group,
      id: `${prefix}-${group.code}`,
      path: (page) => partPath(`${folder}/${group.code}`, page),
    }),
  );
  return {
    isWhole,
    groups: all.filter(({ items }) => items.length > 0),
    bar: all.map((group) => ({
      name: group.name,
      href: group.items.length === 0 ? null : isWhole ? `${permalink}#${group.id}` : group.path(1),
    })),
  };
}
