import { addTo } from '../model/add-to.ts';
import type { Piece } from './identity-evidence.ts';
import type { Presence } from './presence.ts';

/** Who took part in a report, and where. */
interface Gathering {
  readonly presences: readonly Presence[];
  /** Code of the one province the report is about; undefined when it names none or several. */
  readonly province: string | undefined;
}

/** Everybody of a report, by its id. */
export type Company = ReadonlyMap<string, Gathering>;

/** People of a report that count as company: in a long list everybody meets everybody. */
const companyLimit = 40;

export function companyOf(presences: readonly Presence[]): Company {
  const byReport = new Map<string, Presence[]>();
  for (const presence of presences) addTo(byReport, presence.report.id, presence);
  return new Map(
    [...byReport].map(([id, all]) => [id, { presences: all, province: provinceOf(all) }]),
  );
}

function provinceOf(presences: readonly Presence[]): string | undefined {
  const own = presences[0]?.report.units.province;
  if (own !== undefined) return own;
  const held = new Set(
    presences.flatMap(({ posts }) => posts.flatMap(({ family }) => family?.place?.province ?? [])),
  );
  return held.size === 1 ? [...held][0] : undefined;
}

/** Code of the province a naming is met in. */
export function metIn({ report }: Presence, company: Company): string | undefined {
  return company.get(report.id)?.province;
}

/**
 * The people beside a naming, each told apart by the province they were met in. Where that is not known, they are nobody's
 * company: names alone repeat all over the country.
 */
export function companyPieces(
  { key, report, facts }: Presence,
  company: Company,
): readonly Piece[] {
  const { presences: others = [], province } = company.get(report.id) ?? {};
  if (province === undefined || others.length > companyLimit) return [];
  const [{ number, fact }] = facts;
  const citation = { reportId: report.id, fact: number, quote: fact.quote };
  return others
    .filter((other) => other.key !== key)
    .map((other) => ({
      key: `${key} ${other.key} ${province}`,
      shared: other.name,
      citation,
    }));
}
