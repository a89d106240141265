import type { Homonym, IdentityReason, Person } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { cite } from '../listing/citation.ts';
import { countReports, reportCount } from '../listing/report-row.ts';
import { personLink } from './person-link.ts';

/** Others of the same name, with what speaks for and against their being one person. */
export function homonymsOf(
  site: Site,
  person: Person,
  letter: { readonly label: Text; readonly path?: string },
): { readonly [key: string]: JsonValue } {
  const known = person.homonyms.flatMap((homonym) => {
    const other = site.people.get(homonym.personId);
    return other === undefined ? [] : [{ homonym, other }];
  });
  const left = person.homonymCount - known.length;
  return {
    homonymCount: person.homonymCount,
    homonyms: known.map(({ homonym, other }) => ({
      ...personLink(site, other),
      count: reportCount(countReports(other.appearances)),
      doubt: doubtOf(homonym),
      quotes: homonym.citations.map((citation) => cite(site, citation)),
      shared: homonym.shared.map((reason) => reasonOf(site, reason)),
    })),
    moreHomonyms:
      left > 0
        ? {
            label: phrase('person.moreHomonyms', { count: left, letter: letter.label }),
            href: letter.path ?? 'nguoi/index.html',
          }
        : null,
  };
}

/** Why the reports are taken to name one person. */
export function identityReasons(site: Site, { reasons }: Person): readonly JsonValue[] {
  return reasons.map((reason) => reasonOf(site, reason));
}

function doubtOf({ doubt, words }: Homonym): Text {
  return words.length === 0
    ? phrase(`person.doubt.${doubt}`)
    : phrase('person.doubtWords', {
        doubt: phrase(`person.doubt.${doubt}`),
        words: words.join('; '),
      });
}

function reasonOf(site: Site, { kind, shared, citations }: IdentityReason): JsonValue {
  return {
    label: phrase(`person.same.${kind}`, { shared }),
    quotes: citations.map((citation) => cite(site, citation)),
  };
}
