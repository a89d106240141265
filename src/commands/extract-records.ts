import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Compiled, compile } from '../compile.ts';
import { readCorrections } from '../io/read-corrections.ts';
import { readSeed, readSeeds } from '../io/read-seeds.ts';
import { readLexicon } from '../kits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { articleId } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UserError } from '../model/user-error.ts';
import { toRecord } from '../outputs/record.ts';
import { compareCodes } from '../text/collate.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `extract`: the record of each article as one line of JSON, sorted by id. */
export function extractRecords(terminal: Terminal): ExitCode {
  const { lexicon } = readLexicon();
  const read = terminal.options.operands.map((operand) =>
    compilePath(terminal.root, operand, lexicon),
  );
  const diagnostics = read.flatMap((one) => one.diagnostics);
  const reports = read.flatMap((one) => one.compiled.flatMap(({ report }) => report ?? []));
  for (const report of reports.sort((a, b) => compareCodes(a.id, b.id))) {
    terminal.print(`${JSON.stringify(toRecord(report))}\n`);
  }
  for (const diagnostic of diagnostics) terminal.log.problem(diagnostic);
  const { isStrict } = terminal.options;
  return diagnostics.some(({ severity }) => severity === 'error' || isStrict) ? 1 : 0;
}

/**
 * Reads and compiles a file, or every article of a folder.
 *
 * @throws {UserError} when there is no such file or folder.
 */
export function compilePath(
  root: string,
  operand: string,
  lexicon: Lexicon,
): { readonly compiled: readonly Compiled[]; readonly diagnostics: readonly Diagnostic[] } {
  const path = relative(root, resolve(root, operand)).replaceAll('\\', '/') || '.';
  const status = statSync(resolve(root, operand), { throwIfNoEntry: false });
  if (status === undefined) throw noSuchFile(operand);
  const { seeds, diagnostics } = status.isDirectory()
    ? readSeeds(root, path)
    : toList(readSeed(root, dirname(path) === '.' ? basename(path) : path));
  const { byArticle } = readCorrections(
    root,
    seeds.map(({ file }) => file),
  );
  const compiled = seeds.map((seed) => compile(seed, lexicon, byArticle.get(articleId(seed.file))));
  return {
    compiled,
    diagnostics: [...diagnostics, ...compiled.flatMap((one) => one.diagnostics)],
  };
}

function toList(read: ReturnType<typeof readSeed>): ReturnType<typeof readSeeds> {
  return 'bytes' in read ? { seeds: [read], diagnostics: [] } : { seeds: [], diagnostics: [read] };
}

function noSuchFile(operand: string): UserError {
  return new UserError(
    'USE004',
    {
      vi: `không có tệp hay thư mục "${operand}".`,
      en: `there is no file or folder "${operand}".`,
    },
    {
      hint: {
        vi: 'kiểm tra đường dẫn; các bài nằm trong seeds/.',
        en: 'check the path; articles lie in seeds/.',
      },
    },
  );
}
