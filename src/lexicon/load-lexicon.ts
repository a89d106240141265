import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, FilePosition } from '../model/diagnostic.ts';
import { nameKey } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import type { FixedDay, Lexicon, Newspaper, PostWords } from './lexicon.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { type LexiconFile, lexiconFile } from './schema.ts';

const capital = /^\p{Lu}/u;

export interface LoadedLexicon {
  readonly lexicon: Lexicon;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The word lists of `lexicon/*.yaml`, checked against their schema.
 *
 * @param files path → text; the result does not depend on their order.
 * @param known what some of these files were found to hold before, by path: they are not checked again.
 */
export function loadLexicon(
  files: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, LexiconFile> = new Map(),
): LoadedLexicon {
  const { sound, diagnostics } = checkLists(files, known);
  return { lexicon: assemble([...sound.values()]), diagnostics };
}

/** What each file holds that matches its schema, sorted by path, and what is wrong with the others. */
export function checkLists(
  files: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, LexiconFile> = new Map(),
): {
  readonly sound: ReadonlyMap<string, LexiconFile>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const sound = new Map<string, LexiconFile>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = known.get(file);
    const { content, diagnostics: problems } =
      before === undefined ? readFile(file, text) : { content: before, diagnostics: [] };
    diagnostics.push(...problems);
    if (content !== undefined) sound.set(file, content);
  }
  return { sound, diagnostics };
}

function readFile(
  file: string,
  text: string,
): { content: LexiconFile | undefined; diagnostics: Diagnostic[] } {
  const canonical = text.normalize('NFC');
  const lines = new LineCounter();
  const document = parseDocument(canonical, { lineCounter: lines, prettyErrors: false });
  const problems: Diagnostic[] = document.errors.map((error) =>
    problem(file, error.message, position(canonical, lines, error.pos[0])),
  );
  if (problems.length > 0) return { content: undefined, diagnostics: problems };
  const result = lexiconFile.safeParse(document.toJS());
  if (result.success) return { content: result.data, diagnostics: [] };
  return {
    content: undefined,
    diagnostics: result.error.issues.map((issue) => {
      const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
      const offset = offsetOf(document, issue.path);
      return problem(file, `${where}${issue.message}`, position(canonical, lines, offset));
    }),
  };
}

/** Where the value at a path begins, or the nearest one around it when there is none. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function position(text: string, lines: LineCounter, offset: number): FilePosition {
  const { line, col } = lines.linePos(offset);
  return { line, column: col, length: 1, source: text.split('\n')[line - 1] ?? '' };
}

function problem(file: string, reason: string, at: FilePosition): Diagnostic {
  return {
    code: 'LEX001',
    severity: 'error',
    file,
    position: at,
    message: {
      vi: `danh sách từ không đúng khuôn: ${reason}`,
      en: `the word list does not match its schema: ${reason}`,
    },
    hint: {
      vi: 'xem khuôn của danh sách trong docs/architecture.md, mục lexicon.',
      en: 'see the shape of word lists in docs/architecture.md, section lexicon.',
    },
  };
}

function assemble(files: readonly LexiconFile[]): Lexicon {
  const phrases = new PhraseTrie();
  const fixedDays = new Map<string, FixedDay>();
  const newspapers = new Map<string, Newspaper>();
  for (const file of files) {
    for (const [kind, list] of Object.entries(file.phrases ?? {})) addPhrases(phrases, kind, list);
    for (const { forms, ...day } of file.fixedDays ?? []) {
      fixedDays.set(day.id, day);
      addPhrases(phrases, 'fixed-day', [{ id: day.id, forms }]);
    }
    for (const paper of file.newspapers ?? []) {
      newspapers.set(paper.code, { ...paper, province: paper.province });
    }
    for (const province of file.provinces ?? []) {
      const names = [...(province.bareName ? [province.name] : []), ...province.aliases];
      const forms = names.map((name) => ({
        id: province.code,
        forms: [name],
        capital: capital.test(name),
      }));
      addPhrases(phrases, 'province', forms);
    }
  }
  return {
    phrases,
    abbreviations: files.flatMap((file) => file.abbreviations ?? []),
    provinces: files.flatMap((file) =>
      (file.provinces ?? []).map(({ bareName, ...province }) => ({
        ...province,
        militaryRegion: province.militaryRegion,
      })),
    ),
    posts: postWords(files),
    fixedDays,
    storms: files.flatMap((file) => file.storms ?? []),
    newspapers,
    measured: new Map(files.flatMap((file) => Object.entries(file.measured ?? {}))),
    quality: files.find((file) => file.quality !== undefined)?.quality,
  };
}

function postWords(files: readonly LexiconFile[]): PostWords {
  const lists = files.flatMap((file) => file.posts ?? []);
  return {
    short: new Map(
      lists.flatMap((list) => list.short.map(({ short, long }) => [nameKey(short), long])),
    ),
    sole: new Set(lists.flatMap((list) => list.sole.map(nameKey))),
    former: new Set(lists.flatMap((list) => list.former.map(nameKey))),
  };
}

type Phrases = NonNullable<LexiconFile['phrases']>[string];

function addPhrases(trie: PhraseTrie, kind: string, list: Phrases): void {
  for (const item of list) {
    const {
      forms,
      id = undefined,
      capital = false,
    } = typeof item === 'string' ? { forms: [item] } : item;
    for (const phrase of forms) {
      const keys = tokenize(phrase).tokens.map((token) => token.key);
      trie.add(keys, { kind, phrase, isCapitalised: capital, id: id ?? forms[0] ?? phrase });
    }
  }
}
