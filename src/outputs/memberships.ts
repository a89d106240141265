import type { Office, Person } from '../model/entity.ts';
import type { Site } from '../model/site.ts';
import { slugify } from '../text/slug.ts';

/** An office of a person, as the data files name it. */
export interface Membership {
  /** `<person>/<office>`: permanent as long as the office is printed alike. */
  readonly id: string;
  readonly person: Person;
  readonly office: Office;
  /** Undefined when the archive does not know the organisation. */
  readonly organisationId: string | undefined;
  /** `<organisation>/<office>`: the seat, whoever holds it; undefined without an organisation. */
  readonly postId: string | undefined;
}

/** Every office of a person, in the order of the person's page. */
export function membershipsOf(site: Site, person: Person): readonly Membership[] {
  const taken = new Map<string, number>();
  return person.offices.map((office) => {
    const slug = slugify(office.title) || 'chuc-vu';
    const name = `${person.id}/${slug}`;
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    const organisationId =
      office.organisationId !== undefined && site.organisations.has(office.organisationId)
        ? office.organisationId
        : undefined;
    return {
      id: number === 1 ? name : `${name}-${number}`,
      person,
      office,
      organisationId,
      postId: organisationId === undefined ? undefined : `${organisationId}/${slug}`,
    };
  });
}
