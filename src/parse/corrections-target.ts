import { z } from 'zod';
import type { GivenTarget } from '../model/correction.ts';
import type { Message } from '../model/diagnostic.ts';
import { comparatorsOf, measureForm } from '../model/measure.ts';
import type { Comparator } from '../model/report.ts';
import { type EntryProblem, explainIssue, type Keys, mismatch } from './corrections-issue.ts';
import type { CorrectionEntry, Path, Written } from './corrections-yaml.ts';

const comparators: readonly Comparator[] = [...new Set(Object.values(comparatorsOf).flat())];

/** Digits with a point before the decimals. */
const decimal = /^-?\d{1,15}(?:\.\d{1,6})?$/u;
/** `1.200` is 1200 to a Vietnamese reader and 1.2 to a machine. */
const ambiguous = /^-?[1-9]\d{0,2}\.\d{3}$/u;
const onePeriod = /^\d{4}(?:-H[12]|-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/u;
/** The first or last year or month of several. */
const edge = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;

const text = z.string().trim().min(1);
const number = text
  .refine((written) => decimal.test(written) && !ambiguous.test(written))
  .transform(Number);

/** A target with the names of the published record. Of what may be missing `null` says that there is none. */
const shape = z.strictObject({
  subject: text,
  kind: z.enum(['result', 'plan']),
  text: text.optional(),
  comparator: z.enum(comparators).optional(),
  amount: z.union([number, z.tuple([number, number])]).nullish(),
  of: number.refine((whole) => whole > 0).nullish(),
  unit: text.nullish(),
  base: text.nullish(),
  period: text.refine(isPeriod).nullish(),
  actor: text.nullish(),
});

/** What only an amount has. */
const measureKeys = ['of', 'unit', 'base'] as const;

const orNull: Message = { vi: 'một dòng chữ hoặc null', en: 'a line of text or null' };
const keys: Keys = {
  all: Object.keys(shape.shape),
  expected: {
    kind: { vi: 'result (kết quả) hoặc plan (đề ra)', en: 'result or plan' },
    comparator: {
      vi: `một trong ${comparators.join(', ')}`,
      en: `one of ${comparators.join(', ')}`,
    },
    amount: {
      vi: 'một số như 1200 hay 98.5 (không chấm hàng nghìn), hai số [từ, đến], hoặc null',
      en: 'a number such as 1200 or 98.5 (no mark for thousands), two of them [from, to], or null',
    },
    of: { vi: 'một số lớn hơn 0 hoặc null', en: 'a number above 0 or null' },
    unit: orNull,
    base: orNull,
    period: {
      vi: 'một kỳ như 2025, 2025-H1, 2025-Q3, 2025-06, 2025/2030, hoặc null',
      en: 'a period such as 2025, 2025-H1, 2025-Q3, 2025-06, 2025/2030, or null',
    },
    actor: orNull,
  },
};

const aTarget: Message = {
  vi: 'một chỉ tiêu gồm các mục subject, kind, amount…',
  en: 'a target of the keys subject, kind, amount …',
};
const targetsOrNull: Message = {
  vi: `${aTarget.vi}, một danh sách như thế, hoặc null`,
  en: `${aTarget.en}, a list of such, or null`,
};
const hint: Message = {
  vi: 'viết như: value: {subject: tuyển quân, kind: result, amount: 98, unit: "%", period: 2024}',
  en: 'write it as: value: {subject: tuyển quân, kind: result, amount: 98, unit: "%", period: 2024}',
};

/** The targets an entry gives, or what is wrong with the first that is not written as it must be. */
export function readTargets(entry: CorrectionEntry, written: Written): ReadTargets {
  if (written === null) return { targets: [] };
  if (!isList(written)) return readTarget(entry, ['value'], written);
  if (written.length === 0) return { problem: notTarget(entry, ['value']) };
  const targets: GivenTarget[] = [];
  for (const [index, item] of written.entries()) {
    const read = readTarget(entry, ['value', index], item);
    if ('problem' in read) return read;
    targets.push(...read.targets);
  }
  return { targets };
}

type ReadTargets =
  | { readonly targets: readonly GivenTarget[] }
  | { readonly problem: EntryProblem };

function readTarget(entry: CorrectionEntry, path: Path, written: Written): ReadTargets {
  if (written === null || typeof written === 'string' || isList(written)) {
    return { problem: notTarget(entry, path) };
  }
  const { success, data, error } = shape.safeParse(written);
  if (!success) {
    const problem = explainIssue(entry, path, { issue: error.issues[0], keys });
    return { problem: { ...problem, hint } };
  }
  const clash = clashOf(data);
  if (clash === undefined) return { targets: [data] };
  const position = entry.valueAt([...path, clash.key]) ?? entry.position;
  return { problem: { position, reason: clash.reason, hint } };
}

function notTarget(entry: CorrectionEntry, path: Path): EntryProblem {
  const position = entry.valueAt(path) ?? entry.position;
  const reason = mismatch('value', position, path.length > 1 ? aTarget : targetsOrNull);
  return { position, reason, hint };
}

interface Clash {
  readonly key: keyof GivenTarget;
  readonly reason: Message;
}

/** The first key that cannot stand beside the others. */
function clashOf(target: GivenTarget): Clash | undefined {
  const amount = target.amount ?? undefined;
  const whole = target.of ?? undefined;
  const { comparator } = target;
  if (amount === undefined) {
    const isQualitative = comparator === undefined || comparator === 'qualitative';
    const rest = { ...target, comparator: isQualitative ? undefined : comparator };
    const key = ([...measureKeys, 'comparator'] as const).find(
      (each) => (rest[each] ?? null) !== null,
    );
    return key === undefined ? undefined : { key, reason: needsAmount(key) };
  }
  if (typeof amount !== 'number') {
    if (amount[0] >= amount[1]) return { key: 'amount', reason: notRising };
    if (whole !== undefined) return { key: 'of', reason: notOfTwo };
  }
  const fitting = comparatorsOf[measureForm({ amount, of: whole })];
  if (comparator === undefined || fitting.includes(comparator)) return undefined;
  return { key: 'comparator', reason: notFitting(fitting, comparator) };
}

/** `2025`, `2025-H1`, `2025-Q3`, `2025-06`; several years or months: `2025/2030`, `2025-01/2025-09`. */
function isPeriod(written: string): boolean {
  const [first = '', last, ...more] = written.split('/');
  if (last === undefined) return onePeriod.test(first);
  const isPair = edge.test(first) && edge.test(last) && first.length === last.length;
  return isPair && more.length === 0 && first < last;
}

function isList(written: Written): written is readonly Written[] {
  return Array.isArray(written);
}

function needsAmount(key: string): Message {
  return {
    vi: `"${key}" đi với "amount", mà thiếu "amount"`,
    en: `"${key}" goes with "amount", which is missing`,
  };
}

function notFitting(fitting: readonly Comparator[], comparator: Comparator): Message {
  const list = fitting.join(', ');
  return {
    vi: `với "amount" và "of" này "comparator" phải là một trong ${list}, không phải "${comparator}"`,
    en: `with this "amount" and "of" "comparator" must be one of ${list}, not "${comparator}"`,
  };
}

const notRising: Message = {
  vi: '"amount" phải từ số nhỏ đến số lớn: [85, 90]',
  en: '"amount" must go from the smaller number to the larger: [85, 90]',
};
const notOfTwo: Message = {
  vi: '"of" đi với "amount" là một số, không phải hai',
  en: '"of" goes with an "amount" of one number, not of two',
};
