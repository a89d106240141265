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

/** Steps to each side: the neighbours, then leaps, so that any of thousands of pages is a few steps away. */
const reach = [1, 2, 10, 100, 1000];

/** @param pathOf of a page, counted from 1. Undefined when there is one page only. */
export function pager(
  current: number,
  count: number,
  pathOf: (number: number) => string = listPath,
): Pager | undefined {
  if (count < 2) return undefined;
  const around = reach.flatMap((step) => [current - step, current + step]);
  const numbers = [...new Set([1, current, count, ...around])]
    .filter((number) => number >= 1 && number <= count)
    .sort((a, b) => a - b);
  const steps = numbers.flatMap((number, index): readonly PagerStep[] => {
    const isCurrent = number === current;
    const step = { number, path: isCurrent ? null : pathOf(number), isCurrent };
    const isApart = index > 0 && number - (numbers[index - 1] ?? 0) > 1;
    return isApart ? [{ number: null, path: null, isCurrent: false }, step] : [step];
  });
  return {
    steps,
    previous: current > 1 ? pathOf(current - 1) : null,
    next: current < count ? pathOf(current + 1) : null,
  };
}

/** Path of a page of the list of all reports; the first is the home page. */
function listPath(number: number): string {
  return number === 1 ? 'index.html' : `trang-${number}.html`;
}
