/** One page of a list that is too long for one. */
export interface Part<T> {
  /** From 1. */
  readonly page: number;
  /** Number of pages. */
  readonly pages: number;
  readonly items: readonly T[];
}

/** A list in parts of `size` items; an empty list has one part. */
export function parts<T>(items: readonly T[], size: number): readonly Part<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** Path of the n-th page of a list, from 1: `nguoi/ten/a.html`, `nguoi/ten/a-trang-2.html`. */
export function partPath(stem: string, page: number): string {
  return `${stem}${page === 1 ? '' : `-trang-${page}`}.html`;
}
