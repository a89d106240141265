/** Compiles batches of seeds in a thread of its own: an entry of the bundle, `dist/compile-worker.js`. */

import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '../compile.ts';
import { readWordLists } from '../word-lists.ts';
import type { Task, WorkerMessage, WorkerSetup } from './job.ts';

const setup: WorkerSetup = workerData;
const { lexicon } = readWordLists(setup.packageFolder);

function answer(tasks: readonly Task[]): WorkerMessage {
  try {
    return { compiled: tasks.map(({ seed, correction }) => compile(seed, lexicon, correction)) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', (tasks: readonly Task[]) => parentPort?.postMessage(answer(tasks)));
const ready: WorkerMessage = { isReady: true };
parentPort?.postMessage(ready);
