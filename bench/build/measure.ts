import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program with its arguments, and the folder it runs in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

/** What running a program took. */
export interface Usage {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of user and system, on all cores. */
  readonly cpu: number;
  /** Most memory at one time, in MB. */
  readonly memory: number;
}

/** Runs a program to its end under GNU time, which alone sees the memory of a child. */
export function measure({ program, args, folder }: Command): Usage {
  const notes = mkdtempSync(join(tmpdir(), 'kyyeu-time-'));
  const file = join(notes, 'usage');
  try {
    const run = spawnSync('time', ['-f', '%e %U %S %M', '-o', file, program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (run.error !== undefined) throw run.error;
    if (run.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${run.stderr}`);
    const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(file, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    return { wall, cpu: user + system, memory: kilobytes / 1024 };
  } finally {
    rmSync(notes, { recursive: true });
  }
}
