import { phrase, type Text } from '../../model/phrase.ts';
import type { NumberedFact, Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { keepHead, keepTail } from '../format/shorten.ts';
import { type CorrectionView, correctionOf } from './correction.ts';
import { factLabel } from './fact-label.ts';
import { shownValue } from './fact-value.ts';
import type { Mark, Marks } from './marks.ts';
import { type ReasonView, reasonViews } from './reasons.ts';
import { typed } from './typed-fact.ts';
import { isYearInferred } from './year-inferred.ts';

/** A fact as the slip shows it. */
export type FactView = {
  readonly number: number;
  readonly label: Text;
  /** Id of the words it was read from; null when the page does not show them. */
  readonly mark: string | null;
  readonly prefix: Text | null;
  readonly value: Text;
  /** Page of the person, organisation or target. */
  readonly path: string | null;
  /** For `<time datetime>`. */
  readonly machine: string | null;
  readonly basis: string;
  /** Offices of a person, what a place belongs to today. */
  readonly subs: readonly Text[];
  readonly said: {
    readonly mark: string;
    readonly quote: string;
    readonly paragraph: number;
  } | null;
  /** A person gave the value, and the text does not print it. */
  readonly isGiven: boolean;
  /** Who gave it, why, and what had been read before. */
  readonly correction: CorrectionView | null;
  readonly reasons: readonly ReasonView[];
  /** Of a folded list of reasons; null: the list is open. */
  readonly reasonsTitle: Text | null;
};

export function factView(
  site: Site,
  report: Report,
  { entry, marks }: { readonly entry: NumberedFact; readonly marks: Marks },
): FactView {
  const { number, fact } = entry;
  const mark = marks.ofFact(number);
  const shown = shownValue(entry);
  const reasons = reasonViews(entry, marks);
  const isOpen = isWithoutDay(entry);
  return {
    number,
    label: factLabel(entry),
    mark: mark?.id ?? null,
    prefix: shown.prefix ?? null,
    value: shown.value,
    path: entityPath(site, report.id, entry) ?? null,
    machine: shown.machine ?? null,
    basis: fact.basis,
    subs: [...(shown.subs ?? []), ...(isOpen && reasons.length > 0 ? [openTitle(reasons)] : [])],
    said: isOpen || mark === undefined ? null : saidView(entry, mark),
    isGiven: fact.basis === 'corrected' && mark === undefined,
    correction: correctionOf(report, entry) ?? null,
    reasons,
    reasonsTitle: isOpen ? null : reasonsTitle(entry),
  };
}

/** Page of the person, organisation or target a fact names. */
export function entityPath(site: Site, reportId: string, entry: NumberedFact): string | undefined {
  const { number } = entry;
  const person = site.personOfFact.get(reportId)?.get(number);
  if (person !== undefined) return `nguoi/${person}.html`;
  const organisation = site.organisationOfFact.get(reportId)?.get(number);
  if (organisation !== undefined) return `to-chuc/${organisation}.html`;
  const target = site.targetOfFact.get(reportId)?.get(number);
  return target === undefined ? undefined : `chi-tieu/${target}.html`;
}

/** Names and first words identify most quotes; a clause that ends in what was done or reached is known by its end. */
function saidView(entry: NumberedFact, mark: Mark): FactView['said'] {
  const { field, fact } = typed(entry);
  const isClause = field === 'chair' || field === 'attendees' || field === 'targets';
  const quote = isClause ? keepTail(fact.quote) : keepHead(fact.quote);
  return { mark: mark.id, quote, paragraph: mark.paragraph };
}

/** A date whose day had to be bounded: its reasons stand open in the slip. */
function isWithoutDay(entry: NumberedFact): boolean {
  const { field, fact } = typed(entry);
  return field === 'date' && fact.value.precision === 'interval';
}

function openTitle(reasons: readonly ReasonView[]): Text {
  return phrase('fact.openReasons', { count: reasons.length });
}

function reasonsTitle(entry: NumberedFact): Text {
  const { field, fact } = typed(entry);
  if (field !== 'date' || !isYearInferred(fact)) return phrase('fact.why');
  return phrase('fact.whyYear', { year: fact.value.start?.slice(0, 4) ?? '' });
}
