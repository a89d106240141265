import { type Compiled, compile } from '../compile.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Task } from './job.ts';
import { type CompileWorker, startWorker } from './worker.ts';

/** Few enough that all workers end together, many enough that sending them costs nothing. */
const largestBatch = 64;
const batchesPerWorker = 4;
/** Workers an article may take with it before it is set aside. */
const mostDeaths = 2;

/** How a map over all articles is run. */
export interface CompileRun {
  readonly lexicon: Lexicon;
  /** Threads beside this one; 0: this thread does it all. */
  readonly workers: number;
  /** `dist/compile-worker.js` of the package in `packageFolder`. */
  readonly script: string;
  readonly packageFolder: string;
  progress(done: number): void;
}

/** Articles by their number in the list of tasks; how often a worker died over them. */
interface Batch {
  readonly indices: readonly number[];
  readonly deaths: number;
}

/** Compiles each article, in the order they are given. How many workers there are changes nothing but the time it takes. */
export async function compileAll(
  tasks: readonly Task[],
  run: CompileRun,
): Promise<readonly Compiled[]> {
  if (run.workers === 0) {
    return tasks.map(({ seed, correction }, index) => {
      run.progress(index);
      return compile(seed, run.lexicon, correction);
    });
  }
  const results = new Map<number, Compiled>();
  const queue = toBatches(tasks.length, run.workers);
  const work = async () => {
    let worker: CompileWorker | undefined;
    try {
      for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
        worker ??= await startWorker(run.script, { packageFolder: run.packageFolder });
        const batchTasks = batch.indices.flatMap((index) => tasks[index] ?? []);
        const compiled = await worker.compile(batchTasks);
        if (compiled === undefined) {
          worker = undefined;
          queue.unshift(...again(batch, tasks, results));
        }
        for (const [at, one] of compiled?.entries() ?? [])
          results.set(batch.indices[at] ?? -1, one);
        run.progress(results.size);
      }
    } finally {
      // The first failure ends the work of all.
      queue.length = 0;
      await worker?.stop();
    }
  };
  await Promise.all(Array.from({ length: run.workers }, work));
  return tasks.flatMap((_, index) => results.get(index) ?? []);
}

function toBatches(count: number, workers: number): Batch[] {
  const size = Math.max(1, Math.min(largestBatch, Math.ceil(count / workers / batchesPerWorker)));
  return Array.from({ length: Math.ceil(count / size) }, (_, batch) => ({
    indices: Array.from(
      { length: Math.min(size, count - batch * size) },
      (_, at) => batch * size + at,
    ),
    deaths: 0,
  }));
}

/** The articles of a batch over which a worker died, each alone; one that is known to be to blame is set aside. */
function again(
  { indices, deaths }: Batch,
  tasks: readonly Task[],
  results: Map<number, Compiled>,
): readonly Batch[] {
  const [only] = indices;
  const file = tasks[only ?? -1]?.seed.file;
  if (
    indices.length === 1 &&
    deaths + 1 >= mostDeaths &&
    only !== undefined &&
    file !== undefined
  ) {
    results.set(only, { file, report: undefined, diagnostics: [setAside(file)] });
    return [];
  }
  return indices.map((index) => ({ indices: [index], deaths: deaths + 1 }));
}

function setAside(file: string): Diagnostic {
  return {
    code: 'ART013',
    severity: 'error',
    file,
    message: {
      vi: `đọc bài này thì luồng xử lý dừng hẳn, ${mostDeaths} lần liền; bài được để riêng ra.`,
      en: `reading this article ended the thread that read it, ${mostDeaths} times; it was set aside.`,
    },
    hint: {
      vi: 'xem bài có dài hay lạ thường không; xin gửi bài cho người phát triển.',
      en: 'see whether the article is unusually long or odd; please send it to the developers.',
    },
  };
}
