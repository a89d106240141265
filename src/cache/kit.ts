import { withLock } from '../io/lock.ts';
import { openOutput } from '../io/write-files.ts';
import { makeOnly, writeSite } from '../io/write-site.ts';
import type { Kit, Rendered } from '../kit.ts';
import type { PagePlan, Site } from '../model/site.ts';
import type { Cache } from './index.ts';

/**
 * A kit that works out only what the cache does not know.
 *
 * @param output absolute path of the output folder.
 */
export function withCache(kit: Kit, cache: Cache, output: string): Kit {
  return {
    ...kit,
    recall: async (inputs) =>
      cache.knows(inputs)
        ? withLock(output, () => {
            openOutput(output); // finishes what a crash cut off
            return cache.recall();
          })
        : undefined,
    compile: (seeds, corrections) =>
      cache.compile(seeds, corrections, (missing) => kit.compile(missing, corrections)),
    render: (pages, site) => renderMissing(kit, cache, { pages, site }),
    make: (files, site) => cache.files(files, site),
    makeBatch: (plan, site) => cache.batch(plan, site),
    writeFiles: async (_, files, isSound) => {
      if (!isSound()) return makeOnly(files);
      kit.enter('write');
      return withLock(output, async () => {
        const opened = openOutput(output, cache.look());
        const written = await writeSite(opened, files, { isSound, enter: kit.enter });
        if (written !== undefined) cache.note(opened.digests);
        return written;
      });
    },
    remember: async (report) => cache.save(report),
  };
}

/** Pages in their order: those that stand, and between them those that are rendered. */
async function* renderMissing(
  kit: Kit,
  cache: Cache,
  { pages, site }: { readonly pages: Iterable<PagePlan>; readonly site: Site },
): AsyncIterable<Rendered> {
  const standing: Rendered[] = [];
  const missing = cache.pages(pages, site, (page, file) => {
    standing.push({ page, file, diagnostics: [] });
  });
  for await (const rendered of kit.render(missing, site)) {
    yield* standing.splice(0);
    yield rendered;
  }
  yield* standing;
}
