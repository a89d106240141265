import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measuredFile, readLexicon } from '../kits.ts';
import { UserError } from '../model/user-error.ts';
import { scoreTable } from '../report/score-table.ts';
import { type Gold, goldSchema } from '../score/gold.ts';
import { scoreReport } from '../score/score-report.ts';
import { type FieldScore, fieldScores, overallScore, Tally } from '../score/tally.ts';
import { compareCodes } from '../text/collate.ts';
import { compilePath } from './extract-records.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * `score`: precision, recall and F1 of each field against gold files (`NNN.json` beside `NNN.txt`).
 *
 * `--errors` lists every difference; `--json` prints everything as JSON; `--measure` writes how often each rule was right.
 */
export function scoreCorpus(terminal: Terminal): ExitCode {
  const { options, root } = terminal;
  const { lexicon } = readLexicon();
  const tally = new Tally();
  let documents = 0;
  for (const folder of options.operands) {
    for (const { id, gold } of readGold(resolve(root, folder))) {
      const file = ['txt', 'md']
        .map((type) => join(folder, `${id}.${type}`))
        .find((path) => existsSync(resolve(root, path)));
      const report =
        file === undefined ? undefined : compilePath(root, file, lexicon).compiled[0]?.report;
      if (report === undefined) throw noArticle(folder, id);
      scoreReport(tally, report, gold);
      documents += 1;
    }
  }
  const fields = fieldScores(tally);
  const overall = overallScore(fields);
  const rules = Object.fromEntries([...tally.rules].sort(([a], [b]) => compareCodes(a, b)));
  if (options.isJson) {
    terminal.print(
      `${JSON.stringify({ documents, overall, fields, rules, errors: tally.complaints }, undefined, 1)}\n`,
    );
  } else {
    if (options.isErrors) {
      for (const { id, field, what, text } of tally.complaints)
        terminal.print(`${id}\t${field}\t${what}\t${text}\n`);
    }
    terminal.print(scoreTable(fields, { documents, overall }));
  }
  if (options.isMeasuring) writeFileSync(measuredFile, measuredYaml(rules, { documents, fields }));
  return 0;
}

function readGold(folder: string): readonly { readonly id: string; readonly gold: Gold }[] {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  if (names.length === 0) throw noGold(folder);
  return names.sort(compareCodes).map((name) => ({
    id: name.slice(0, -'.json'.length),
    gold: goldSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  }));
}

function measuredYaml(
  rules: Readonly<Record<string, { readonly right: number; readonly found: number }>>,
  quality: { readonly documents: number; readonly fields: readonly FieldScore[] },
): string {
  const ruleLines = Object.entries(rules).map(
    ([id, { right, found }]) => `  ${id}: {right: ${right}, found: ${found}}`,
  );
  const fieldLines = quality.fields.map(
    ({ field, right, wrong, missed }) =>
      `    ${field}: {right: ${right}, wrong: ${wrong}, missed: ${missed}}`,
  );
  return `# How often each rule was right of how often it fired on golden reports, and what was right, wrong and missed of each
# field. Written by \`npm run score -- DIR --measure\`.
version: 1
measured:
${ruleLines.join('\n')}
quality:
  documents: ${quality.documents}
  fields:
${fieldLines.join('\n')}
`;
}

function noGold(folder: string): UserError {
  return new UserError(
    'USE007',
    {
      vi: `không có tệp chấm (.json) trong "${folder}".`,
      en: `there are no gold files (.json) in "${folder}".`,
    },
    {
      hint: {
        vi: 'mỗi bài NNN.txt cần NNN.json bên cạnh, ví dụ tests/corpus/seeds.',
        en: 'each article NNN.txt needs NNN.json beside it, as in tests/corpus/seeds.',
      },
    },
  );
}

function noArticle(folder: string, id: string): UserError {
  return new UserError(
    'USE008',
    {
      vi: `không đọc được bài ${folder}/${id}.txt.`,
      en: `the article ${folder}/${id}.txt cannot be read.`,
    },
    {
      hint: {
        vi: 'tệp chấm và bài phải cùng tên.',
        en: 'the gold file and its article must have one name.',
      },
    },
  );
}
