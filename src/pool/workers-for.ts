/** Articles that pay for a worker: it takes as much as reading 500 of them to load the program and grow warm. */
const articlesPerWorker = 1000;

/**
 * How many workers pay for a number of articles. One core is left to this thread, which takes in what they send; with a
 * single worker beside it nothing is won.
 *
 * @param cores that the machine has for this program.
 */
export function workersFor(articles: number, cores: number): number {
  const workers = Math.min(cores - 1, Math.floor(articles / articlesPerWorker));
  return workers < 2 ? 0 : workers;
}
