import { z } from 'zod';
import type { Diagnostic, FilePosition, Message } from '../model/diagnostic.ts';
import {
  nothingSettled,
  type PersonMention,
  type PinnedPerson,
  type SettledPeople,
  type Settlement,
  settlementFile,
} from '../model/settlement.ts';
import { toCanonical } from '../text/normalize.ts';
import { slugify } from '../text/slug.ts';
import { readDay } from './calendar-day.ts';
import { type EntryProblem, explainIssue, type Keys, mismatch } from './corrections-issue.ts';
import { type CorrectionEntry, type Path, readCorrectionEntries } from './corrections-yaml.ts';
import { quoted } from './diagnostics.ts';

/** Some thousands of entries. */
const limits = { size: 2 * 1024 * 1024, depth: 12 };
const isoDay = '2025-01-08'.length;

const text = z.string().trim().min(1);
const day = text.transform((written, context) => {
  const reading = readDay(written);
  if (typeof reading === 'object' && reading.iso.length === isoDay) return reading.iso;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});
const list = z.array(z.unknown());

const wholeShape = z.strictObject({
  same: list.nullish(),
  notSame: list.nullish(),
  id: list.nullish(),
});
const settledShape = z.strictObject({ people: list.min(2), reason: text, by: text, on: day });
const pinnedShape = z.strictObject({ person: z.record(z.string(), z.unknown()), id: text });
const namedShape = z.strictObject({ name: text, report: text });
const idShape = z.strictObject({ id: text });

const aList: Message = { vi: 'một danh sách', en: 'a list' };
const aPerson: Message = {
  vi: 'một người: {name, report} hoặc {id}',
  en: 'a person: {name, report} or {id}',
};
const wholeKeys: Keys = {
  all: Object.keys(wholeShape.shape),
  expected: { same: aList, notSame: aList, id: aList },
};
const settledKeys: Keys = {
  all: Object.keys(settledShape.shape),
  expected: {
    people: { vi: 'một danh sách từ hai người', en: 'a list of two people or more' },
    on: { vi: 'một ngày như 2025-02-28', en: 'a day such as 2025-02-28' },
  },
};
const pinnedKeys: Keys = { all: Object.keys(pinnedShape.shape), expected: { person: aPerson } };
const personKeys: Keys = { all: ['name', 'report', 'id'], expected: {} };

export interface ReadSettlement {
  readonly settlement: Settlement;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the archive's editor says of who is who. An entry that is wrong is reported and left out. */
export function readSettlement(written: string): ReadSettlement {
  const canonical = toCanonical(written);
  if (canonical.split('\n').every(isComment))
    return { settlement: nothingSettled, diagnostics: [] };
  const { entries, problems } = readCorrectionEntries(canonical, limits);
  const [entry] = entries;
  const faults: EntryProblem[] = problems.map(({ position, message }) => ({
    position,
    reason: message,
  }));
  if (entry === undefined || entries.length > 1) {
    if (entry !== undefined) faults.push({ position: entry.position, reason: notWhole });
    return { settlement: nothingSettled, diagnostics: faults.map(wrong) };
  }
  const whole = wholeShape.safeParse(entry.value);
  if (!whole.success) {
    faults.push(explainIssue(entry, [], { issue: worst(whole.error), keys: wholeKeys }));
    return { settlement: nothingSettled, diagnostics: faults.map(wrong) };
  }
  const read = <T>(key: 'same' | 'notSame' | 'id', readOne: Reader<T>): readonly T[] =>
    (whole.data[key] ?? []).flatMap((value, index) => {
      const result = readOne({ entry, path: [key, index], value });
      if (!('problem' in result)) return [result.value];
      faults.push(result.problem);
      return [];
    });
  const settlement = {
    same: read('same', readSettled),
    notSame: read('notSame', readSettled),
    pinned: read('id', readPinned),
  };
  return { settlement, diagnostics: faults.map(wrong) };
}

/** A line that says nothing. */
function isComment(line: string): boolean {
  const words = line.trim();
  return words === '' || words.startsWith('#');
}

interface Place {
  readonly entry: CorrectionEntry;
  readonly path: Path;
  readonly value: unknown;
}

type Result<T> = { readonly value: T } | { readonly problem: EntryProblem };
type Reader<T> = (place: Place) => Result<T>;

function readSettled({ entry, path, value }: Place): Result<SettledPeople> {
  const parsed = settledShape.safeParse(value);
  if (!parsed.success) {
    return {
      problem: explainIssue(entry, path, { issue: worst(parsed.error), keys: settledKeys }),
    };
  }
  const people: PersonMention[] = [];
  for (const [index, person] of parsed.data.people.entries()) {
    const result = readPerson({ entry, path: [...path, 'people', index], value: person });
    if ('problem' in result) return result;
    people.push(result.value);
  }
  const { reason, by, on } = parsed.data;
  return { value: { people, note: { reason, by, on }, position: positionOf(entry, path) } };
}

function readPinned({ entry, path, value }: Place): Result<PinnedPerson> {
  const parsed = pinnedShape.safeParse(value);
  if (!parsed.success) {
    return {
      problem: explainIssue(entry, path, { issue: worst(parsed.error), keys: pinnedKeys }),
    };
  }
  const person = readPerson({ entry, path: [...path, 'person'], value: parsed.data.person });
  if ('problem' in person) return person;
  const { id } = parsed.data;
  const position = positionOf(entry, [...path, 'id']);
  const slug = slugify(id);
  if (slug === id && !takenIds.has(id)) return { value: { person: person.value, id, position } };
  return { problem: { position, reason: takenIds.has(id) ? taken(id) : notAnId(id, slug) } };
}

function readPerson({ entry, path, value }: Place): Result<PersonMention> {
  const at = (key: string) => entry.valueAt([...path, key]);
  const named = namedShape.safeParse(value);
  const positions = Object.fromEntries(
    personKeys.all.flatMap((key) => {
      const position = at(key);
      return position === undefined ? [] : [[key, position]];
    }),
  );
  if (named.success) return { value: { named: named.data, id: undefined, positions } };
  const byId = idShape.safeParse(value);
  if (byId.success) return { value: { named: undefined, id: byId.data.id, positions } };
  const place = positionOf(entry, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: { position: place, reason: mismatch('people', place, aPerson) } };
  }
  const hasId = 'id' in value;
  if (hasId && ('name' in value || 'report' in value)) {
    return { problem: { position: place, reason: eitherOr } };
  }
  const { error } = hasId ? byId : named;
  return { problem: explainIssue(entry, path, { issue: worst(error), keys: personKeys }) };
}

/** A key that is misspelt is also missing: that it is unknown says more. */
function worst(error: z.ZodError | undefined): z.core.$ZodIssue | undefined {
  const { issues = [] } = error ?? {};
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
}

function positionOf(entry: CorrectionEntry, path: Path): FilePosition {
  return entry.valueAt(path) ?? entry.position;
}

function wrong({ position, reason, hint = keysOfFile }: EntryProblem): Diagnostic {
  return {
    code: 'PEO001',
    severity: 'error',
    file: settlementFile,
    position,
    message: {
      vi: `${settlementFile} viết sai: ${reason.vi}`,
      en: `${settlementFile} is wrong: ${reason.en}`,
    },
    hint,
  };
}

/** Pages that stand beside those of people. */
const takenIds = new Set(['index', 'ho']);

const keysOfFile: Message = {
  vi: 'same và notSame có people, reason, by, on; id có person, id; một người là {name, report} hoặc {id}.',
  en: 'same and notSame have people, reason, by, on; id has person, id; a person is {name, report} or {id}.',
};
const notWhole: Message = {
  vi: 'tệp gồm ba mục same, notSame và id, không phải một danh sách',
  en: 'the file has three keys, same, notSame and id; it is not a list',
};
const eitherOr: Message = {
  vi: 'một người có name và report, hoặc chỉ có id',
  en: 'a person has a name and a report, or only an id',
};

function notAnId(id: string, slug: string): Message {
  const found = quoted(id);
  if (slug === '') return { vi: `${found} không thể là mã`, en: `${found} cannot be an id` };
  return {
    vi: `mã chỉ có chữ thường không dấu, số và gạch nối: "${slug}", không phải ${found}`,
    en: `an id has only small letters without marks, digits and hyphens: "${slug}", not ${found}`,
  };
}

function taken(id: string): Message {
  return { vi: `"${id}" là tên một trang khác`, en: `"${id}" is the name of another page` };
}
