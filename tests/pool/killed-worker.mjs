/**
 * The worker of the program, ended by what some articles say: `KẾT THÚC`, always; `MỘT LẦN /path`, unless that file is there.
 * The plants stand here, so that the program itself holds no way to be ended.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

parentPort.on('message', (tasks) => {
  for (const { seed } of tasks) {
    const text = new TextDecoder().decode(seed.bytes);
    const once = /MỘT LẦN (?<file>\S+)/u.exec(text)?.groups?.file;
    if (text.includes('KẾT THÚC')) process.exit(1);
    if (once !== undefined && !existsSync(once)) {
      writeFileSync(once, '');
      process.exit(1);
    }
  }
});

await import(join(workerData.packageFolder, 'dist/compile-worker.js'));
