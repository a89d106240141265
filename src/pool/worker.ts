import { Worker } from 'node:worker_threads';
import type { Compiled } from '../compile.ts';
import type { Task, WorkerMessage, WorkerSetup } from './job.ts';

/** A thread that compiles. */
export interface CompileWorker {
  /** @returns undefined when the thread died over it. */
  compile(tasks: readonly Task[]): Promise<readonly Compiled[] | undefined>;
  stop(): Promise<unknown>;
}

/**
 * Starts a thread.
 *
 * @param script `dist/compile-worker.js`.
 * @throws when it ends before it is ready: no article is to blame for that.
 */
export async function startWorker(script: string, setup: WorkerSetup): Promise<CompileWorker> {
  const worker = new Worker(script, { workerData: setup });
  let cause: unknown = new Error('a worker ended before it was ready');
  worker.on('error', (error) => {
    cause = error;
  });
  const death = new Promise<undefined>((resolve) => {
    worker.on('exit', () => resolve(undefined));
  });
  const message = () =>
    new Promise<WorkerMessage>((resolve) => {
      worker.once('message', resolve);
    });
  const next = () => Promise.race([message(), death]);
  if ((await next()) === undefined) throw cause;
  return {
    async compile(tasks) {
      const told = next();
      worker.postMessage(tasks);
      const answer = await told;
      if (answer !== undefined && 'error' in answer) throw answer.error;
      return answer !== undefined && 'compiled' in answer ? answer.compiled : undefined;
    },
    stop: () => worker.terminate(),
  };
}
