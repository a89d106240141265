import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { FilePosition, Message } from '../model/diagnostic.ts';
import { toFilePosition } from '../text/lines.ts';
import { quoted } from './diagnostics.ts';

/** What a file may be. */
export interface YamlLimits {
  /** Characters. */
  readonly size: number;
  /** Lists, mappings and their entries around a value. */
  readonly depth: number;
}

const correctionLimits: YamlLimits = { size: 64 * 1024, depth: 8 };

/** A value as written: numbers and days keep their digits; `null` takes a fact away. */
export type Written = string | null | readonly Written[] | { readonly [key: string]: Written };

/** The keys of mappings and the places in lists that lead to something in an entry. */
export type Path = readonly (string | number)[];

/** One entry of the file: a mapping, with the place of each key and value. */
export interface CorrectionEntry {
  readonly value: Written;
  /** Of the whole entry. */
  readonly position: FilePosition;
  /** Where a key stands; undefined when there is none. */
  keyAt(path: Path): FilePosition | undefined;
  /** Where a value stands; undefined when there is none. */
  valueAt(path: Path): FilePosition | undefined;
}

/** Why a file or an entry of it cannot be read. */
export interface YamlProblem {
  readonly position: FilePosition;
  readonly message: Message;
}

export interface CorrectionEntries {
  readonly entries: readonly CorrectionEntry[];
  readonly problems: readonly YamlProblem[];
}

/** The entries of a file that holds one mapping or a list of them. Any text gives an answer. */
export function readCorrectionEntries(
  text: string,
  limits: YamlLimits = correctionLimits,
): CorrectionEntries {
  const whole = toFilePosition(text, { start: 0, end: 1 });
  if (text.length > limits.size) return failed(whole, tooLarge(limits.size));
  try {
    return readDocument(text, limits.depth);
  } catch (error) {
    if (error instanceof RangeError) return failed(whole, tooDeep);
    throw error;
  }
}

function readDocument(text: string, depth: number): CorrectionEntries {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
  });
  const at = (node: Node): FilePosition => {
    const [start = 0, end = start] = node.range ?? [];
    return toFilePosition(text, { start, end });
  };
  const problems: YamlProblem[] = document.errors.map(({ code, pos: [start, end], message }) => ({
    position: toFilePosition(text, { start, end }),
    message:
      code === 'BAD_SCALAR_START'
        ? unquoted(text.slice(start, end))
        : { vi: `YAML viết sai: ${message}`, en: `the YAML is wrong: ${message}` },
  }));
  visit(document, {
    Node: (_, node, path) => {
      const isMarked = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
      if (isMarked) problems.push({ position: at(node), message: marked });
      if (path.length > depth) problems.push({ position: at(node), message: tooDeep });
    },
  });
  if (problems.length > 0) return { entries: [], problems: problems.slice(0, 1) };
  const { contents } = document;
  const isList = isSeq(contents) && contents.items.length > 0;
  const items = isList ? contents.items : [contents];
  const entries: CorrectionEntry[] = [];
  for (const item of items) {
    if (isMap(item)) entries.push(readEntry(item, at));
    else {
      const position = isScalar(item) || isSeq(item) ? at(item) : toFilePosition(text, nothing);
      problems.push({ position, message: notMapping });
    }
  }
  return { entries, problems };
}

const nothing = { start: 0, end: 1 };

function readEntry(map: YAMLMap, at: (node: Node) => FilePosition): CorrectionEntry {
  return {
    value: plain(map),
    position: at(map),
    keyAt: (path) => {
      const { key } = find(map, path);
      return isScalar(key) ? at(key) : undefined;
    },
    valueAt: (path) => {
      const { value } = find(map, path);
      return isScalar(value) || isSeq(value) || isMap(value) ? at(value) : undefined;
    },
  };
}

interface Found {
  readonly key?: unknown;
  readonly value?: unknown;
}

/** The nodes at the end of a path, as far as they are there. */
function find(root: Node, path: Path): Found {
  let found: Found = { value: root };
  for (const step of path) {
    const { value } = found;
    if (isSeq(value)) found = { value: value.items[Number(step)] };
    else if (isMap(value)) found = value.items.find(({ key }) => nameOf(key) === step) ?? {};
    else return {};
  }
  return found;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.source ?? '') : '';
}

function plain(node: unknown): Written {
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) {
    // Without a prototype `__proto__` is a key like any other.
    const entries: { [key: string]: Written } = Object.create(null);
    for (const { key, value } of node.items) {
      entries[nameOf(key)] = plain(value);
    }
    return entries;
  }
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}

function failed(position: FilePosition, message: Message): CorrectionEntries {
  return { entries: [], problems: [{ position, message }] };
}

/** Most often a bare `unit: %`. */
function unquoted(sign: string): Message {
  return {
    vi: `giá trị mở đầu bằng ${sign} phải nằm trong dấu nháy`,
    en: `a value that begins with ${sign} must stand in quotes`,
  };
}

function tooLarge(limit: number): Message {
  return {
    vi: `tệp dài quá ${limit / 1024} kB`,
    en: `the file is longer than ${limit / 1024} kB`,
  };
}

const tooDeep: Message = { vi: 'tệp lồng quá sâu', en: 'the file is nested too deeply' };
const marked: Message = {
  vi: 'tệp không nhận &, * và ! của YAML',
  en: 'the file takes no anchors, aliases or tags of YAML',
};
const notMapping: Message = {
  vi: `mỗi mục là các dòng ${quoted('mục: giá trị')}`,
  en: `an entry is lines of ${quoted('key: value')}`,
};
