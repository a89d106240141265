import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Edit, edits, layOut } from './edits.ts';
import { cold, warm } from './project.ts';

vi.mock('../../src/search/segments.ts', () => import('./short-segments.ts'));

test('whatever happens to a project, a build makes and tells what one from nothing does', async () => {
  const steps = fc.array(edits, { minLength: 2, maxLength: 8 });
  await fc.assert(fc.asyncProperty(steps, checkSteps), { numRuns: 6, endOnFailure: true });
}, 300_000);

async function checkSteps(steps: readonly (readonly Edit[])[]): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'kyyeu-warm-'));
  try {
    layOut(root);
    let isSound = true;
    for (const step of steps) {
      for (const edit of step) if (isSound || edit.isByHand !== true) edit.run(root);
      const expected = await cold(root);
      const { told, files } = await warm(root);
      const names = step.map(({ name }) => name);
      expect([names, told]).toEqual([names, expected.told]);
      isSound = expected.files.size > 0;
      if (!isSound) continue; // the site there was stays
      expect([names, differences(files, expected.files)]).toEqual([names, []]);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

function differences(
  some: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = new Set([...some.keys(), ...others.keys()]);
  return [...paths].filter((path) => some.get(path) !== others.get(path)).sort();
}
