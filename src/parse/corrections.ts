import { z } from 'zod';
import type { Article } from '../model/article.ts';
import {
  type CorrectableField,
  type Correction,
  type CorrectionFile,
  correctableFields,
  type TargetCorrection,
  type TextCorrection,
} from '../model/correction.ts';
import type { Diagnostic, FilePosition, Message } from '../model/diagnostic.ts';
import type { Span } from '../model/fact.ts';
import type { EventMode } from '../model/report.ts';
import { toCanonical } from '../text/normalize.ts';
import { readDay } from './calendar-day.ts';
import {
  type EntryProblem,
  explainIssue,
  type Keys,
  mismatch,
  unknown,
  writtenAt,
} from './corrections-issue.ts';
import { readTargets } from './corrections-target.ts';
import { type CorrectionEntry, readCorrectionEntries, type Written } from './corrections-yaml.ts';
import { quoted } from './diagnostics.ts';

const severalDays = /^(?<first>\d{4}-\d{2}-\d{2})\/(?<last>\d{4}-\d{2}-\d{2})$/u;

const text = z.string().trim().min(1);
const day = text.transform((written, context) => {
  const reading = readDay(written);
  if (typeof reading === 'object' && reading.iso.length === '2025-01-08'.length) return reading.iso;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

/** An entry of `corrections/<id>.yaml`. */
const shape = z.strictObject({
  field: z.enum(correctableFields),
  value: z.custom<Written>((written) => written !== undefined),
  quote: text.optional(),
  reason: text,
  by: text,
  on: day,
});

/** The value of a field that is written in words. `null` says that there is no such fact. */
const words = z.union([
  z.null().transform((): readonly string[] => []),
  text.transform((value): readonly string[] => [value]),
  z.array(text).min(1),
]);

const modes: readonly EventMode[] = ['in-person', 'online', 'hybrid'];
const lists: ReadonlySet<CorrectableField> = new Set(['places', 'chair', 'attendees', 'speakers']);
const keys: Keys = {
  all: Object.keys(shape.shape),
  expected: { on: { vi: 'một ngày như 2025-02-28', en: 'a day such as 2025-02-28' } },
};
const inWords: Message = {
  vi: 'một dòng chữ, một danh sách, hoặc null',
  en: 'a line of text, a list, or null',
};

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The corrections of one article, each with the place of its quote in the text.
 * A quote must be in the text exactly once: nothing is looked for nearby.
 */
export function readCorrections(file: CorrectionFile, article: Article): ReadCorrections {
  const read = readCorrectionEntries(toCanonical(file.text));
  const diagnostics = read.problems.map(({ position, message }) =>
    wrong(file.file, { position, reason: message }),
  );
  const corrections: Correction[] = [];
  const seen = new Set<string>();
  for (const entry of read.entries) {
    const result = readEntry(file.file, entry, article);
    if ('code' in result) {
      diagnostics.push(result);
      continue;
    }
    const { field, span, position } = result;
    const key = `${field} ${span?.start} ${span?.end}`;
    if (seen.has(key)) diagnostics.push(twice(file.file, position, field));
    else corrections.push(result);
    seen.add(key);
  }
  return { corrections, diagnostics };
}

function readEntry(
  file: string,
  entry: CorrectionEntry,
  article: Article,
): Correction | Diagnostic {
  const result = shape.safeParse(entry.value);
  if (!result.success) {
    return wrong(file, explainEntry(entry, result.error.issues[0]));
  }
  const at = (key: string): FilePosition => entry.valueAt([key]) ?? entry.position;
  const { field, value, quote, reason, by, on } = result.data;
  const span = quote === undefined ? undefined : anchor(quote, article);
  const given = readGiven(entry, field, value);
  if ('reason' in given) return wrong(file, given);
  if (typeof span === 'number') return lost(file, at('quote'), { quote, times: span, article });
  return { ...given, span, note: { reason, by, on }, file, position: at('field') };
}

type Given = Pick<TextCorrection, 'field' | 'values'> | Pick<TargetCorrection, 'field' | 'values'>;

function readGiven(
  entry: CorrectionEntry,
  field: CorrectableField,
  value: Written,
): Given | EntryProblem {
  if (field === 'targets') {
    const read = readTargets(entry, value);
    return 'problem' in read ? read.problem : { field, values: read.targets };
  }
  const position = entry.valueAt(['value']) ?? entry.position;
  const { data } = words.safeParse(value);
  if (data === undefined) return { position, reason: mismatch('value', position, inWords) };
  const values = readValues(field, data);
  return Array.isArray(values) ? { field, values } : { position, reason: values as Message };
}

/** The values as the field takes them, or why it cannot. */
function readValues(
  field: TextCorrection['field'],
  value: readonly string[],
): readonly string[] | Message {
  if (field === 'title' && value.length === 0) return needsTitle;
  if (!lists.has(field) && value.length > 1) return onlyOne(field);
  if (field === 'date') return value[0] === undefined ? [] : (readDate(value[0]) ?? notADate);
  const isMode = value.every((mode) => modes.some((known) => known === mode));
  return field === 'mode' && !isMode ? notAMode : value;
}

/** A day, a month, or the first and last of several days: `2024-12-05/2024-12-06`. */
function readDate(written: string): readonly string[] | undefined {
  const { first, last } = severalDays.exec(written)?.groups ?? {};
  const days = [first ?? written, ...(last === undefined ? [] : [last])].map(readDay);
  const isos = days.flatMap((read) => (typeof read === 'object' ? [read.iso] : []));
  const [start = '', end] = isos;
  if (isos.length < days.length || (end !== undefined && end <= start)) return undefined;
  return [isos.join('/')];
}

/** Where the words stand in the body of the article; when not exactly once, how many times. */
function anchor(quote: string, { text: whole, blocks }: Article): Span | number {
  const from = blocks[0]?.span.start ?? 0;
  const start = whole.indexOf(quote, from);
  if (start === -1) return 0;
  let times = 1;
  for (let at = whole.indexOf(quote, start + 1); at !== -1; at = whole.indexOf(quote, at + 1)) {
    times++;
  }
  return times === 1 ? { start, end: start + quote.length } : times;
}

function explainEntry(entry: CorrectionEntry, issue: z.core.$ZodIssue | undefined): EntryProblem {
  const position = entry.valueAt(['field']);
  if (issue?.path[0] !== 'field' || position === undefined) {
    return explainIssue(entry, [], { issue, keys });
  }
  return { position, reason: unknown('dữ kiện', writtenAt(position), correctableFields) };
}

function wrong(file: string, { position, reason, hint = keysOfEntry }: EntryProblem): Diagnostic {
  return {
    code: 'COR002',
    severity: 'error',
    file,
    position,
    message: {
      vi: `đính chính viết sai: ${reason.vi}`,
      en: `the correction is wrong: ${reason.en}`,
    },
    hint,
  };
}

/** The words are gone, or stand in several places. */
function lost(
  file: string,
  position: FilePosition,
  {
    quote = '',
    times,
    article,
  }: { readonly quote: string | undefined; readonly times: number; readonly article: Article },
): Diagnostic {
  if (times > 1) {
    return {
      code: 'COR004',
      severity: 'error',
      file,
      position,
      message: {
        vi: `${quoted(quote)} có ${times} chỗ trong ${article.file}`,
        en: `${quoted(quote)} stands in ${times} places of ${article.file}`,
      },
      hint: { vi: 'trích thêm chữ đứng quanh.', en: 'quote more of the words around.' },
    };
  }
  return {
    code: 'COR003',
    severity: 'error',
    file,
    position,
    message: {
      vi: `${quoted(quote)} không còn trong ${article.file}`,
      en: `${quoted(quote)} is no longer in ${article.file}`,
    },
    hint: {
      vi: 'xem lại bài: trích đúng chữ đang có, hoặc xoá đính chính này.',
      en: 'look at the article: quote the words that are there, or delete this correction.',
    },
  };
}

function twice(file: string, position: FilePosition, field: CorrectableField): Diagnostic {
  return {
    code: 'COR005',
    severity: 'error',
    file,
    position,
    message: {
      vi: `"${field}" được đính chính hai lần ở cùng một chỗ`,
      en: `"${field}" is corrected twice in the same place`,
    },
    hint: { vi: 'giữ lại một đính chính.', en: 'keep one of the corrections.' },
  };
}

const keysOfEntry: Message = {
  vi: 'mỗi đính chính có field, value, reason, by, on, và quote nếu dựa vào chữ trong bài.',
  en: 'a correction has field, value, reason, by, on, and quote when it rests on words.',
};
const needsTitle: Message = { vi: 'bài nào cũng có tiêu đề', en: 'every report has a title' };
const notADate: Message = {
  vi: 'value phải là một ngày, một tháng hay hai ngày: 2025-01-08, 2025-01, 2025-01-08/2025-01-09',
  en: 'value must be a day, a month or two days: 2025-01-08, 2025-01, 2025-01-08/2025-01-09',
};
const notAMode: Message = {
  vi: `value phải là ${modes.join(', ')} hoặc null`,
  en: `value must be ${modes.join(', ')} or null`,
};

function onlyOne(field: CorrectableField): Message {
  return { vi: `"${field}" chỉ nhận một giá trị`, en: `"${field}" takes one value` };
}
