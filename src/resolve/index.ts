import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entities } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import { nothingSettled, type Settlement } from '../model/settlement.ts';
import { inTime } from './order.ts';
import { nameOrganisations, resolveOrganisations } from './organisations.ts';
import { resolvePeople } from './people.ts';
import { resolveTargets } from './targets.ts';

/** Links namings across reports into people, organisations and targets. The order of the reports changes nothing. */
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
  return {
    people,
    organisations,
    targets,
    personOfFact,
    organisationOfFact,
    targetOfFact,
    diagnostics,
  };
}
