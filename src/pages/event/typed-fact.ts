import type { FactField, NumberedFact, Report } from '../../model/report.ts';

/** A numbered fact whose field says the type of its value. */
export type TypedFact = {
  [F in FactField]: {
    readonly number: number;
    readonly field: F;
    readonly fact: Report[F][number];
  };
}[FactField];

/** Relies on `numberFacts`: the facts of a field come from that list of the report. */
export function typed(entry: NumberedFact): TypedFact {
  return entry as TypedFact;
}
