import { addTo } from '../model/add-to.ts';
import type { PrintedName } from '../model/entity.ts';
import { nameKey } from '../text/fold.ts';
import { citeNaming, type Naming, type nameOrganisations } from './organisations.ts';

/** The names each organisation is printed with, by the first report that prints them. One name may have two spellings of its tones. */
export function printedNames({
  namings,
  idOf,
}: ReturnType<typeof nameOrganisations>): ReadonlyMap<string, readonly PrintedName[]> {
  const grouped = new Map<string, Naming[]>();
  for (const naming of namings) {
    const id = idOf.get(naming.organisation.key);
    if (id !== undefined) addTo(grouped, id, naming);
  }
  return new Map([...grouped].map(([id, all]) => [id, namesIn(all)]));
}

/** @param namings in the order of time. */
function namesIn(namings: readonly Naming[]): readonly PrintedName[] {
  const byName = new Map<string, Naming[]>();
  for (const naming of namings) addTo(byName, nameKey(naming.organisation.printed), naming);
  return [...byName.values()].flatMap((all) => {
    const [first] = all;
    const last = all.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        name: first.organisation.printed,
        first: citeNaming(first),
        last: citeNaming(last),
        count: new Set(all.map(({ report }) => report.id)).size,
      },
    ];
  });
}
