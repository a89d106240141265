import type { TargetState } from '../model/entity.ts';
import type { Comparator, Target } from '../model/report.ts';
import { isComparable, type Measured } from './measure-class.ts';

const floors: readonly Comparator[] = ['eq', 'ge', 'gt'];
const ceilings: readonly Comparator[] = ['eq', 'le', 'lt'];

/** Things of which less is better, so that a bare number is a ceiling: `tỷ lệ hộ nghèo còn 2%`. */
const unwelcome =
  /hộ nghèo|cận nghèo|tái nghèo|nợ|tai nạn|tội phạm|phạm pháp|vi phạm|thất nghiệp|tử vong|người chết|bị thương|suy dinh dưỡng|sinh con thứ|tảo hôn|bỏ học|lưu ban|quá hạn|tồn đọng|thất thoát|tổn thất|hao hụt|đào ngũ/iu;
/** Things that count what was done about them, of which more is better. */
const welcome =
  /thoát nghèo|giảm nghèo|xóa|xoá|thu hồi|thu nợ|xử lý|giải quyết|khắc phục|hỗ trợ|điều tra|phá án/iu;

/** One end of a thread, as far as it can be compared. */
interface End {
  readonly fact: { readonly value: Target };
  readonly measured: Measured;
}

/** How the last promise and the last report of a thread stand to each other. */
export function stateOf(plan: End | undefined, result: End | undefined): TargetState {
  if (result === undefined) return 'promised';
  const isMet = plan === undefined ? undefined : meets(plan, result);
  if (isMet === undefined) return 'reported';
  return isMet ? 'reported-met' : 'reported-missed';
}

/** Undefined when the words do not decide it: `trên 90%` may or may not reach 95. */
function meets(plan: End, result: End): boolean | undefined {
  if (!isComparable(plan.measured, result.measured)) return undefined;
  const promised = plan.fact.value;
  const reached = result.fact.value;
  if (promised.of !== reached.of) return undefined;
  const aim = boundOf(promised, plan.measured.factor);
  const amount = boundOf(reached, result.measured.factor);
  if (aim === undefined || amount === undefined) return undefined;
  const { comparator } = promised;
  if (plan.measured.class === 'rank') return amount <= aim;
  const isCeiling = comparator === 'le' || comparator === 'lt';
  if (isCeiling || (comparator === 'eq' && isLessBetter(promised))) {
    return isBelow(amount, aim, promised, reached);
  }
  if (isFloor(promised, plan.measured)) return isAbove(amount, aim, promised, reached);
  return comparator === reached.comparator && comparator !== 'approx' ? amount >= aim : undefined;
}

function isLessBetter({ subject, text }: Target): boolean {
  return unwelcome.test(subject) && !welcome.test(text);
}

/** Exact numbers, floors, and ranges, of which the lower end must be reached. */
function isFloor({ comparator }: Target, { class: kind }: Measured): boolean {
  const isRange = comparator === 'between' && (kind === 'level' || kind === 'share');
  return floors.includes(comparator) || isRange || (comparator === 'increase' && kind === 'share');
}

function boundOf({ amount }: Target, factor: number): number | undefined {
  if (amount === undefined) return undefined;
  return (typeof amount === 'number' ? amount : amount[0]) * factor;
}

function isBelow(amount: number, aim: number, plan: Target, result: Target): boolean | undefined {
  if (!ceilings.includes(result.comparator)) return undefined;
  const isKept = amount < aim || (amount === aim && plan.comparator !== 'lt');
  return isKept || result.comparator === 'eq' ? isKept : undefined;
}

function isAbove(amount: number, aim: number, plan: Target, result: Target): boolean | undefined {
  const isExact = result.comparator === 'eq' || result.comparator === 'increase';
  if (!isExact && !floors.includes(result.comparator)) return undefined;
  const isReached = amount > aim || (amount === aim && plan.comparator !== 'gt');
  return isReached || isExact ? isReached : undefined;
}
