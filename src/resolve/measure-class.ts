import type { Target } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';

/** Multiples of one unit. */
const scales: readonly (readonly [prefix: string, factor: number])[] = [
  ['nghìn tỷ ', 1e12],
  ['ngàn tỷ ', 1e12],
  ['tỷ ', 1e9],
  ['tỉ ', 1e9],
  ['triệu ', 1e6],
  ['nghìn ', 1e3],
  ['ngàn ', 1e3],
];
const money = /^(?:đồng|usd|euro)/u;
/** What a share is of when it is a share of what was to be reached. */
const promise = /chỉ tiêu|kế hoạch|dự toán|nghị quyết|được giao|trên giao|mục tiêu/iu;

/** What is compared with what: a level, a rise, a fall, a share, a rank, or words. */
export type MeasureClass = 'level' | 'rise' | 'fall' | 'share' | 'rank' | 'words';

/** How much a target is, in a unit that others may have too. */
export interface Measured {
  readonly class: MeasureClass;
  /** Key of the unit without its multiple: `đồng` of `tỷ đồng`. */
  readonly unit: string;
  /** How many of the unit one of the printed unit is. */
  readonly factor: number;
  /** Key of what a share is relative to; `plan` for everything that was to be reached; empty when nothing is said. */
  readonly base: string;
}

/** @param isGrowth whether the metric is growth by itself: its change is its level. */
export function measured(target: Target, isGrowth: boolean): Measured {
  const { unit = '', factor } = scaled(target.unit);
  const { base } = target;
  return {
    class: classOf(target, isGrowth),
    unit: nameKey(unit),
    factor,
    base: base === undefined ? '' : promise.test(base) ? 'plan' : nameKey(base),
  };
}

function classOf({ comparator, unit, of: whole, amount }: Target, isGrowth: boolean): MeasureClass {
  if (comparator === 'qualitative' || amount === undefined) return 'words';
  if (comparator === 'rank') return 'rank';
  if (comparator === 'increase') return isGrowth ? 'share' : 'rise';
  if (comparator === 'decrease') return 'fall';
  return unit === '%' && whole === undefined ? 'share' : 'level';
}

function scaled(printed: string | undefined): {
  readonly unit: string | undefined;
  readonly factor: number;
} {
  if (printed === undefined) return { unit: undefined, factor: 1 };
  const unit = printed.toLowerCase();
  const scale = scales.find(([prefix]) => unit.startsWith(prefix));
  const rest = scale === undefined ? unit : unit.slice(scale[0].length);
  if (scale === undefined || !money.test(rest)) return { unit, factor: 1 };
  return { unit: rest, factor: scale[1] };
}

/** Whether two amounts can be set against each other: the same kind of number, unit and base; a base may be left out. */
export function isComparable(a: Measured, b: Measured): boolean {
  if (a.class !== b.class || a.unit !== b.unit) return false;
  return a.base === b.base || a.base === '' || b.base === '';
}

/** Whether a share says of itself how much of the aim it is: `đạt 100% chỉ tiêu`. */
export function isShareOfAim({ class: kind, base }: Measured): boolean {
  return kind === 'share' && base === 'plan';
}
