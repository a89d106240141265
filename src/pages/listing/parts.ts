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

/**
 * A list, newest first, in parts that last: they are counted from the oldest item, so that a new one changes only the
 * first part, which holds what is left over: from half of `size` to one and a half.
 */
export function lastingParts<T>(items: readonly T[], size: number): readonly Part<T>[] {
  const whole = Math.floor(items.length / size);
  const isRestEnough = items.length % size >= size / 2;
  const older = isRestEnough ? whole : Math.max(0, whole - 1);
  const first = items.length - older * size;
  return Array.from({ length: older + 1 }, (_, index) => ({
    page: older + 1 - index,
    pages: older + 1,
    items: items.slice(index === 0 ? 0 : first + (index - 1) * size, first + index * size),
  }));
}

/** Path of the n-th page of a list, from 1: `nguoi/ten/a.html`, `nguoi/ten/a-trang-2.html`. */
export function partPath(stem: string, page: number): string {
  return `${stem}${page === 1 ? '' : `-trang-${page}`}.html`;
}

/** As `partPath`, for parts counted from the oldest: the newest has the path without a number. */
export function lastingPath(stem: string, page: number, pages: number): string {
  return `${stem}${page === pages ? '' : `-trang-${page}`}.html`;
}
