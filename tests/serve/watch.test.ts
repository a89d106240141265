import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watch } from '../../src/serve/watch.ts';
import { put, temporaryFolder } from '../io/temporary-folder.ts';

test('a burst of changes calls back once, and none after the end', async () => {
  const folder = temporaryFolder();
  put(folder, { 'a.txt': 'a' });
  const changed = vi.fn();
  const stop = watch([folder], changed);
  onTestFinished(stop);
  // There is no telling when watching has begun: change a file until it is noticed.
  let number = 0;
  await vi.waitFor(
    () => {
      writeFileSync(join(folder, `start-${number++}.txt`), 'x');
      expect(changed).toHaveBeenCalled();
    },
    { timeout: 10_000, interval: 700 },
  );
  await wait(500);
  changed.mockClear();
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.txt`), 'changed');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 10_000 });
  await wait(500);
  expect(changed).toHaveBeenCalledTimes(1);

  await stop();
  writeFileSync(join(folder, 'd.txt'), 'late');
  await wait(400);
  expect(changed).toHaveBeenCalledTimes(1);
});
