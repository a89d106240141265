import chokidar from 'chokidar';

/** Time a file must stay as it is before it counts as written, in milliseconds: editors write in pieces. */
const settleMilliseconds = 100;

/**
 * Calls back once after each burst of changes under some paths.
 *
 * @returns a function that stops watching.
 */
export function watch(paths: readonly string[], changed: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = chokidar.watch([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: settleMilliseconds, pollInterval: 25 },
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settleMilliseconds);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
