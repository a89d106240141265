import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { UserError } from '../model/user-error.ts';

/**
 * Runs a task while no other process may write the same folder.
 *
 * A lock whose process is gone is taken over.
 * @throws {UserError} when another build is running.
 */
export async function withLock<T>(folder: string, task: () => Promise<T> | T): Promise<T> {
  const path = `${folder}.kyyeu-lock`;
  if (!tryLock(path)) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (isRunning(owner)) throw busy(owner);
    rmSync(path, { force: true });
    if (!tryLock(path)) throw busy(owner);
  }
  try {
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryLock(path: string): boolean {
  try {
    const handle = openSync(path, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function busy(pid: number): UserError {
  return new UserError(
    'OUT002',
    {
      vi: `một lần dựng khác đang chạy (tiến trình ${pid}).`,
      en: `another build is running (process ${pid}).`,
    },
    { hint: { vi: 'đợi nó xong rồi chạy lại.', en: 'wait for it to end, then run again.' } },
  );
}
