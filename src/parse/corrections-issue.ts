import type { z } from 'zod';
import type { FilePosition, Message } from '../model/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { CorrectionEntry, Path } from './corrections-yaml.ts';
import { quoted } from './diagnostics.ts';

/** What is wrong with an entry, and where. */
export interface EntryProblem {
  readonly position: FilePosition;
  readonly reason: Message;
  readonly hint?: Message;
}

/** What the keys of a mapping are, and what each of them takes. */
export interface Keys {
  readonly all: readonly string[];
  /** Of those that are not just a line of text. */
  readonly expected: Readonly<Record<string, Message>>;
}

const aText: Message = { vi: 'một dòng chữ', en: 'a line of text' };

/** The first problem of a mapping in words: which key, what was found there, what it takes. */
export function explainIssue(
  entry: CorrectionEntry,
  path: Path,
  { issue, keys }: { readonly issue: z.core.$ZodIssue | undefined; readonly keys: Keys },
): EntryProblem {
  const position = entry.valueAt(path) ?? entry.position;
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return {
      position: entry.keyAt([...path, key]) ?? position,
      reason: unknown('mục', key, keys.all),
    };
  }
  const key = String(issue?.path[0] ?? '');
  const place = entry.valueAt([...path, key]);
  if (place === undefined) {
    return { position, reason: { vi: `thiếu "${key}"`, en: `"${key}" is missing` } };
  }
  return { position: place, reason: mismatch(key, place, keys.expected[key] ?? aText) };
}

/** `"amount" must be a number, not "98%"`. */
export function mismatch(key: string, place: FilePosition, expected: Message): Message {
  const found = quoted(writtenAt(place));
  return {
    vi: `"${key}" phải là ${expected.vi}, không phải ${found}`,
    en: `"${key}" must be ${expected.en}, not ${found}`,
  };
}

/** What stands at a place, to the end of its line. */
export function writtenAt({ source, column, length }: FilePosition): string {
  return source.slice(column - 1, column - 1 + length);
}

export function unknown(
  what: 'mục' | 'dữ kiện',
  written: string,
  known: readonly string[],
): Message {
  const near = nearest(written, known);
  const list = known.join(', ');
  const en = what === 'mục' ? 'key' : 'fact';
  const guess = near === undefined ? ['', ''] : [`có phải "${near}"? `, `did you mean "${near}"? `];
  return {
    vi: `không có ${what} ${quoted(written)}; ${guess[0]}Có: ${list}`,
    en: `there is no ${en} ${quoted(written)}; ${guess[1]}There are: ${list}`,
  };
}
