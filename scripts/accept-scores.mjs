/**
 * Writes the F1 of each field on the golden corpus, which `tests/corpus.test.ts` holds later changes to, and how often
 * each rule was right on all of it, which is the confidence that readers are shown.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = ['seeds', 'invented', 'written'];

function score(...args) {
  return execFileSync(process.execPath, ['dist/cli.js', 'score', ...args], { encoding: 'utf8' });
}

const accepted = {};
const all = mkdtempSync(join(tmpdir(), 'kyyeu-golden-'));
for (const folder of folders) {
  const from = `tests/corpus/${folder}`;
  const { fields } = JSON.parse(score('--json', from));
  accepted[folder] = Object.fromEntries(
    fields.map(({ field, f1 }) => [field, Math.floor(f1 * 1000) / 10]),
  );
  for (const file of readdirSync(from)) cpSync(join(from, file), join(all, `${folder}-${file}`));
}
writeFileSync('tests/corpus/scores.json', `${JSON.stringify(accepted, undefined, 2)}\n`);
score('--measure', all);
rmSync(all, { recursive: true });
