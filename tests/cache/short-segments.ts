import { vi } from 'vitest';

/** In place of `segments.ts`: what a handful of reports is indexed in are several segments, as with a large archive. */
const { segmentsOf: segmentsOfAll } = await vi.importActual<
  typeof import('../../src/search/segments.ts')
>('../../src/search/segments.ts');

export const segmentsOf: typeof segmentsOfAll = (days) => segmentsOfAll(days, 2);
