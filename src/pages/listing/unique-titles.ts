import { groupBy } from './group-by.ts';

/** Something with a page of its own. */
interface Titled {
  readonly id: string;
  readonly name: string;
  /** What tells it from another of the same name: an office, a province, a year. */
  readonly hint: string | undefined;
}

/** A title for each id, no two alike: the name; where it repeats, with its hint; where that repeats too, with its id. */
export function uniqueTitles(items: readonly Titled[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const [name, namesakes] of groupBy(items, (item) => item.name)) {
    const hints = new Set(namesakes.map((item) => item.hint));
    const isTold = hints.size === namesakes.length && !hints.has(undefined);
    for (const { id, hint } of namesakes) {
      titles.set(id, namesakes.length === 1 ? name : `${name} (${isTold ? hint : id})`);
    }
  }
  return titles;
}
