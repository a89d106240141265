import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/io/lock.ts';
import { UserError } from '../../src/model/user-error.ts';
import { put, temporaryFolder } from './temporary-folder.ts';

function lockIn(root: string): { readonly folder: string; readonly path: string } {
  return { folder: join(root, 'public'), path: join(root, 'public.kyyeu-lock') };
}

test('the task runs under a lock that names this process, and its answer comes back', async () => {
  const { folder, path } = lockIn(temporaryFolder());
  expect(await withLock(folder, () => readFileSync(path, 'utf8'))).toBe(String(process.pid));
  expect(existsSync(path)).toBe(false);
});

test('a second task is refused while the first runs, and may run after it', async () => {
  const { folder } = lockIn(temporaryFolder());
  await withLock(folder, async () => {
    await expect(withLock(folder, () => 1)).rejects.toMatchObject({ code: 'OUT002' });
    await expect(withLock(folder, () => 1)).rejects.toBeInstanceOf(UserError);
  });
  expect(await withLock(folder, () => 2)).toBe(2);
});

test('another folder is not concerned', async () => {
  const root = temporaryFolder();
  const both = withLock(join(root, 'a'), () => withLock(join(root, 'b'), () => 'both'));
  expect(await both).toBe('both');
});

test('a lock of a living process is respected and left', async () => {
  const { folder, path } = lockIn(temporaryFolder());
  writeFileSync(path, String(process.ppid));
  await expect(withLock(folder, () => 1)).rejects.toMatchObject({ code: 'OUT002' });
  expect(readFileSync(path, 'utf8')).toBe(String(process.ppid));
});

test.each([
  ['a process that is gone', '2147483646'],
  ['our own number from another life', String(process.pid)],
  ['nobody', ''],
  ['nonsense', '-1 rm'],
])('a lock of %s is taken over', async (_, owner) => {
  const { folder, path } = lockIn(temporaryFolder());
  writeFileSync(path, owner);
  expect(await withLock(folder, () => 'done')).toBe('done');
  expect(existsSync(path)).toBe(false);
});

test('the lock is released when the task throws, now or later', async () => {
  const { folder, path } = lockIn(temporaryFolder());
  const bug = new Error('bug');
  await expect(
    withLock(folder, () => {
      throw bug;
    }),
  ).rejects.toBe(bug);
  await expect(withLock(folder, () => Promise.reject(bug))).rejects.toBe(bug);
  expect(existsSync(path)).toBe(false);
});

test('folders on the way to the output are made', async () => {
  const root = temporaryFolder();
  expect(await withLock(join(root, 'a/b/public'), () => 'done')).toBe('done');
});

test('a place where nothing can be written is the user’s to mend', async () => {
  const root = temporaryFolder();
  put(root, { file: '' });
  await expect(withLock(join(root, 'file/public'), () => 1)).rejects.toMatchObject({
    name: 'UserError',
    code: 'OUT003',
  });
});
