/** The pages of a list with the ends and the neighbours of the current one; a gap where numbers are left out. */
export type Pager = {
  readonly steps: readonly PagerStep[];
  readonly previous: string | null;
  readonly next: string | null;
};

export type PagerStep = {
  /** null: a gap. */
  readonly number: number | null;
  readonly path: string | null;
  readonly isCurrent: boolean;
};

/** Neighbours shown on each side of the current page. */
const reach = 2;

/**
 * Undefined when there is one page only.
 *
 * @param pathOf path of a page of the list, from 1.
 */
export function pager(
  current: number,
  count: number,
  pathOf: (page: number) => string,
): Pager | undefined {
  if (count < 2) return undefined;
  const steps: PagerStep[] = [];
  for (let number = 1; number <= count; number += 1) {
    const isNear = Math.abs(number - current) <= reach;
    const isEnd = number === 1 || number === count;
    if (isNear || isEnd) {
      const isCurrent = number === current;
      steps.push({ number, path: isCurrent ? null : pathOf(number), isCurrent });
    } else if (steps.at(-1)?.number !== null) {
      steps.push({ number: null, path: null, isCurrent: false });
    }
  }
  return {
    steps,
    previous: current > 1 ? pathOf(current - 1) : null,
    next: current < count ? pathOf(current + 1) : null,
  };
}
