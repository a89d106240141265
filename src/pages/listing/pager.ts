import { phrase, type Text } from '../../model/phrase.ts';

/** The pages of a list with the ends and the neighbours of the current one; a gap where numbers are left out. */
export type Pager = {
  readonly steps: readonly PagerStep[];
  readonly previous: string | null;
  readonly next: string | null;
};

export type PagerStep = {
  /** null: a gap. */
  readonly label: number | Text | null;
  readonly path: string | null;
  readonly isCurrent: boolean;
};

/** Steps to each side: the neighbours, then leaps, so that any of thousands of pages is a few steps away. */
const reach = [1, 2, 10, 100, 1000];

/** @param pathOf of a page, counted from 1. Undefined when there is one page only. */
export function pager(
  current: number,
  count: number,
  pathOf: (number: number) => string,
): Pager | undefined {
  if (count < 2) return undefined;
  return {
    steps: stepsOf(numbersAround(current, count), current, (number) => ({
      label: number,
      path: pathOf(number),
    })),
    previous: current > 1 ? pathOf(current - 1) : null,
    next: current < count ? pathOf(current + 1) : null,
  };
}

/**
 * As `pager`, for parts counted from the oldest, which come last. The newest has no number: it says the same on all
 * pages, however many there are.
 */
export function lastingPager(
  current: number,
  count: number,
  pathOf: (number: number) => string,
): Pager | undefined {
  if (count < 2) return undefined;
  return {
    steps: stepsOf(numbersAround(current, count).toReversed(), current, (number) => ({
      label: number === count ? phrase('pager.newest') : number,
      path: pathOf(number),
    })),
    previous: current < count ? pathOf(current + 1) : null,
    next: current > 1 ? pathOf(current - 1) : null,
  };
}

function numbersAround(current: number, count: number): readonly number[] {
  const around = reach.flatMap((step) => [current - step, current + step]);
  return [...new Set([1, current, count, ...around])]
    .filter((number) => number >= 1 && number <= count)
    .sort((a, b) => a - b);
}

function stepsOf(
  numbers: readonly number[],
  current: number,
  toStep: (number: number) => { readonly label: number | Text; readonly path: string },
): readonly PagerStep[] {
  return numbers.flatMap((number, index): readonly PagerStep[] => {
    const isCurrent = number === current;
    const { label, path } = toStep(number);
    const step = { label, path: isCurrent ? null : path, isCurrent };
    const isApart = index > 0 && Math.abs(number - (numbers[index - 1] ?? 0)) > 1;
    return isApart ? [{ label: null, path: null, isCurrent: false }, step] : [step];
  });
}
