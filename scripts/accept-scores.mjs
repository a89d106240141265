/** Writes the F1 of each field on the golden corpus, which `tests/corpus.test.ts` holds later changes to. */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const accepted = {};
for (const folder of ['seeds', 'invented', 'written']) {
  const args = ['dist/cli.js', 'score', '--json', `tests/corpus/${folder}`];
  const { fields } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  accepted[folder] = Object.fromEntries(
    fields.map(({ field, f1 }) => [field, Math.floor(f1 * 1000) / 10]),
  );
}
writeFileSync('tests/corpus/scores.json', `${JSON.stringify(accepted, undefined, 2)}\n`);
