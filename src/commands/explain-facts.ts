import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { findNearMisses } from '../extract/near-misses.ts';
import { readSeeds } from '../io/read-seeds.ts';
import { readLexicon } from '../kits.ts';
import { UserError } from '../model/user-error.ts';
import { explainReport } from '../report/explain.ts';
import { compilePath } from './extract-records.ts';
import { readProject } from './project.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `explain`: each fact of an article with its rule, words, evidence and confidence, and what nearly became one. */
export function explainFacts(terminal: Terminal): ExitCode {
  const { lexicon } = readLexicon();
  let isSound = true;
  for (const operand of terminal.options.operands) {
    const path = findArticle(terminal, operand);
    const { compiled, diagnostics } = compilePath(terminal.root, path, lexicon);
    for (const { report } of compiled) {
      if (report === undefined) continue;
      const nearMisses = findNearMisses(report, lexicon);
      terminal.print(explainReport(report, terminal.options.language, nearMisses));
    }
    for (const diagnostic of diagnostics) terminal.log.problem(diagnostic);
    isSound &&= diagnostics.every(({ severity }) => severity !== 'error');
  }
  return isSound ? 0 : 1;
}

/** A path as given, or the one article whose id starts with the operand: `004` is `seeds/004_b436….txt`. */
function findArticle(terminal: Terminal, operand: string): string {
  if (existsSync(resolve(terminal.root, operand))) return operand;
  const { articles } = readProject(terminal.root, terminal.options);
  const files = readSeeds(terminal.root, articles).seeds.map(({ file }) => file);
  const found = files.filter((file) => basename(file).startsWith(operand));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new UserError(
    'USE005',
    found.length === 0
      ? { vi: `không có bài nào mang mã "${operand}".`, en: `no article has the id "${operand}".` }
      : {
          vi: `${found.length} bài có mã bắt đầu bằng "${operand}".`,
          en: `${found.length} articles have an id that starts with "${operand}".`,
        },
    {
      hint: {
        vi: `các bài nằm trong ${articles}/; viết thêm vài chữ của mã.`,
        en: `articles lie in ${articles}/; give more letters of the id.`,
      },
    },
  );
}
