import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { readProject } from '../../src/commands/project.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import type { Kit } from '../../src/kit.ts';
import { createKit } from '../../src/kits.ts';
import type { BuildReport } from '../../src/model/build-report.ts';
import { startStopwatch } from '../../src/report/stopwatch.ts';
import { silentLog } from '../make/silent-log.ts';

/** What a build told and made. */
export interface Built {
  /** Without what was written. */
  readonly told: Omit<BuildReport, 'written'>;
  readonly files: ReadonlyMap<string, string>;
}

export async function buildProject(root: string, isCold = false): Promise<BuildReport> {
  const config = readProject(root, { isStrict: false });
  return build(
    config,
    createKit(root, config, { log: silentLog, stopwatch: startStopwatch(), isDry: false, isCold }),
  );
}

/** Builds with what earlier builds left, and tells the names of the batches of files that were made. */
export async function batchesMade(root: string): Promise<readonly string[]> {
  const config = readProject(root, { isStrict: false });
  const kit = createKit(root, config, {
    log: silentLog,
    stopwatch: startStopwatch(),
    isDry: false,
  });
  const made: string[] = [];
  const makeBatch: Kit['makeBatch'] = (plan, site) => {
    const make: typeof plan.make = (asked) => {
      made.push(plan.name);
      return plan.make(asked);
    };
    return kit.makeBatch({ ...plan, make }, site);
  };
  await build(config, { ...kit, makeBatch });
  return made;
}

/** Builds with what earlier builds left. */
export async function warm(root: string): Promise<Built> {
  return { told: withoutWritten(await buildProject(root)), files: outputOf(root) };
}

/** Builds the same project elsewhere, from nothing. */
export async function cold(root: string): Promise<Built> {
  const elsewhere = mkdtempSync(join(tmpdir(), 'kyyeu-cold-'));
  try {
    for (const name of ['seeds', 'corrections', 'theme', 'people.yaml', 'kyyeu.config.json']) {
      cpSync(join(root, name), join(elsewhere, name), { recursive: true });
    }
    const told = withoutWritten(await buildProject(elsewhere, true));
    return { told, files: outputOf(elsewhere) };
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
}

/** Bytes of the output by path. */
function outputOf(root: string): ReadonlyMap<string, string> {
  const files = readFolder(join(root, 'public'));
  return new Map([...files].map(([path, bytes]) => [path, bytes.toString('latin1')]));
}

function withoutWritten({ written: _, ...told }: BuildReport): Omit<BuildReport, 'written'> {
  return told;
}
