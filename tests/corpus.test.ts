import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { compile } from '../src/compile.ts';
import { readFolder } from '../src/io/read-folder.ts';
import { readLexicon } from '../src/kits.ts';
import { goldSchema } from '../src/score/gold.ts';
import { scoreReport } from '../src/score/score-report.ts';
import { fieldScores, Tally } from '../src/score/tally.ts';

/** Most a field may fall, in points of a hundred. */
const tolerance = 0.5;
const { lexicon } = readLexicon();
const accepted = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(JSON.parse(readFileSync('tests/corpus/scores.json', 'utf8')));

/** F1 of each field, in points of a hundred. */
function scoresOf(folder: string): ReadonlyMap<string, number> {
  const files = readFolder(`tests/corpus/${folder}`);
  const tally = new Tally();
  for (const [path, content] of files) {
    if (!path.endsWith('.json')) continue;
    const text = path.replace('.json', '.txt');
    const bytes = files.get(text);
    if (bytes === undefined) throw new Error(`no text beside ${path}`);
    const { report } = compile({ file: `seeds/${text}`, bytes, sha256: '0'.repeat(64) }, lexicon);
    if (report === undefined) throw new Error(`${text} is not read`);
    scoreReport(tally, report, goldSchema.parse(JSON.parse(content.toString('utf8'))));
  }
  return new Map(fieldScores(tally).map(({ field, f1 }) => [field, f1 * 100]));
}

test.each(Object.entries(accepted))(
  'no field of %s is read worse than accepted; `npm run accept` takes over new scores',
  (folder, least) => {
    const scores = scoresOf(folder);
    const fallen = Object.entries(least)
      .map(([field, score]) => ({ field, accepted: score, now: scores.get(field) ?? 0 }))
      .filter(({ accepted: score, now }) => now < score - tolerance);
    expect(fallen).toEqual([]);
  },
);
