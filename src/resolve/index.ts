import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entities } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import { nothingSettled, type Settlement } from '../model/settlement.ts';
import { organisationLineage, postLineage } from './lineage.ts';
import { inTime } from './order.ts';
import { nameOrganisations, resolveOrganisations } from './organisations.ts';
import { resolvePeople } from './people.ts';
import { resolvePosts } from './posts.ts';
import { printedNames } from './printed-names.ts';
import { resolveTargets } from './targets.ts';

/** Links namings across reports into people, organisations, posts and targets. The order of the reports changes nothing. */
export function resolve(
  reports: readonly Report[],
  lexicon: Lexicon,
  settlement: Settlement = nothingSettled,
): Entities {
  const ordered = inTime(reports);
  const named = nameOrganisations(ordered, lexicon);
  const { people, personOfFact, diagnostics } = resolvePeople(
    ordered,
    lexicon,
    named.idOf,
    settlement,
  );
  const { targets, targetOfFact, targetsOf } = resolveTargets(ordered, lexicon, named.idOf);
  const { organisations, organisationOfFact } = resolveOrganisations(
    named,
    people,
    targetsOf,
    lexicon,
  );
  const posts = resolvePosts(ordered, people, named.nameOf, lexicon);
  const lineage = organisationLineage(named.nameOf, named.idOf, lexicon);
  return {
    people,
    organisations,
    targets,
    posts,
    printedNames: printedNames(named),
    organisationLineage: lineage,
    postLineage: postLineage(posts, lineage),
    personOfFact,
    organisationOfFact,
    targetOfFact,
    diagnostics,
  };
}
