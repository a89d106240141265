import { beside } from '../../model/beside.ts';
import type { OutputFile, OutputKind, Site } from '../../model/site.ts';
import { planFiles } from '../plan-files.ts';
import { toPopoloPersonFile } from './person.ts';

/** `nguoi/<id>.json` beside the page of each person: Popolo, with the offices they were seen in. */
export const personFiles: OutputKind = {
  name: 'person-files',
  *make(site) {
    for (const id of site.people.keys()) {
      const path = beside(`nguoi/${id}.html`, 'json');
      yield planFiles([path], { id, path }, makePerson);
    }
  },
};

function makePerson(
  site: Site,
  { id, path }: { readonly id: string; readonly path: string },
): readonly OutputFile[] {
  const person = site.people.get(id);
  if (person === undefined) throw new Error(`the site has no person "${id}"`);
  return [{ path, content: `${JSON.stringify(toPopoloPersonFile(site, person), undefined, 1)}\n` }];
}
