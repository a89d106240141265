import { type SearchDocument, type SearchName, searchRoles } from '../model/search.ts';
import type { OutputFile } from '../model/site.ts';
import { type NameRow, type RosterFile, rosterFile, rosterLength } from './files.ts';
import { indexFile } from './shelve.ts';

/** Names met in a run of documents, numbered as they come. */
class Names {
  readonly list: NameRow[] = [];
  readonly #places = new Map<string, number>();

  placeOf({ id, name, about }: SearchName): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.list.push(about === undefined ? [id, name] : [id, name, about]) - 1;
    this.#places.set(id, place);
    return place;
  }
}

/** Who takes part in which document of a segment, a file for each run of documents; grows document by document. */
export class Rosters {
  #people = new Names();
  #organisations = new Names();
  #rows: RosterFile['rows'][number][] = [];
  readonly #segment: string;

  constructor(segment: string) {
    this.#segment = segment;
  }

  /** @returns the file of a run that is full with this document. */
  add(number: number, { people, organisations }: SearchDocument): OutputFile | undefined {
    const bits = (roles: readonly string[]) =>
      searchRoles.reduce((sum, role, bit) => sum + (roles.includes(role) ? 2 ** bit : 0), 0);
    this.#rows.push([
      people.map((person) => this.#people.placeOf(person) * 8 + bits(person.roles)),
      organisations.map((organisation) => this.#organisations.placeOf(organisation)),
    ]);
    return this.#rows.length === rosterLength ? this.#flush(number) : undefined;
  }

  /** @returns the file of the last run, unless it was full. */
  end(documents: number): OutputFile | undefined {
    return this.#rows.length > 0 ? this.#flush(documents - 1) : undefined;
  }

  #flush(number: number): OutputFile {
    const file: RosterFile = {
      people: this.#people.list,
      organisations: this.#organisations.list,
      rows: this.#rows,
    };
    this.#people = new Names();
    this.#organisations = new Names();
    this.#rows = [];
    return indexFile(rosterFile(this.#segment, number), file);
  }
}
