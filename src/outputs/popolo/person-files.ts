import { beside } from '../../model/beside.ts';
import type { OutputKind } from '../../model/site.ts';
import { toPopoloPersonFile } from './person.ts';

/** `nguoi/<id>.json` beside the page of each person: Popolo, with the offices they were seen in. */
export const personFiles: OutputKind = {
  name: 'person-files',
  *make(site) {
    for (const person of site.people.values()) {
      const content = `${JSON.stringify(toPopoloPersonFile(site, person), undefined, 1)}\n`;
      yield { path: beside(`nguoi/${person.id}.html`, 'json'), content };
    }
  },
};
