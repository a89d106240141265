import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { writeFailure } from './write-failure.ts';

/** Locks this process holds: its own number in a lock file may also be that of a process long gone. */
const held = new Set<string>();

/**
 * Runs a task while no other process may write the same folder.
 *
 * A lock whose process is gone is taken over.
 * @throws {UserError} when another build is running, or the folder cannot be written.
 */
export async function withLock<T>(folder: string, task: () => Promise<T> | T): Promise<T> {
  const path = `${folder}.kyyeu-lock`;
  try {
    lock(path);
  } catch (error) {
    throw writeFailure(folder, error);
  }
  held.add(path);
  try {
    return await task();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
}

function lock(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (tryLock(path)) return;
  const owner = ownerOf(path);
  if (isRunning(owner, path)) throw busy(owner);
  rmSync(path, { force: true });
  if (!tryLock(path)) throw busy(ownerOf(path));
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

/** 0 when the lock does not say, or is gone by now. */
function ownerOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0; // released in between
  }
}

function isRunning(pid: number, path: string): boolean {
  if (pid === process.pid) return held.has(path);
  if (!Number.isInteger(pid) || pid <= 0) return false;
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
