import type { Fact } from '../../src/model/fact.ts';
import type { EventDate, Participant, Place, Report, Target } from '../../src/model/report.ts';
import { articleOf } from './article.ts';

/** A fact whose words are the value itself unless others are given. */
export function factOf<T>(value: T, changes: Partial<Fact<T>> = {}): Fact<T> {
  const quote = typeof value === 'string' ? value : 'lời trong bài';
  return {
    value,
    quote,
    span: { start: 0, end: quote.length },
    evidence: [],
    rule: 'test/made',
    confidence: 0.9,
    basis: 'said',
    ...changes,
  };
}

export function dayOf(iso: string, changes: Partial<EventDate> = {}): EventDate {
  return {
    edtf: iso,
    start: iso,
    end: iso,
    precision: 'day',
    part: undefined,
    reasons: [],
    ...changes,
  };
}

export function intervalOf(start: string, end: string, reasons: readonly string[] = []): EventDate {
  return { edtf: `${start}/${end}`, start, end, precision: 'interval', part: undefined, reasons };
}

export function personOf(name: string, changes: Partial<Participant> = {}): Participant {
  return {
    name,
    group: undefined,
    honorific: undefined,
    rank: undefined,
    positions: [],
    role: 'chairs',
    at: undefined,
    ...changes,
  };
}

export function groupOf(group: string): Participant {
  return personOf('', { name: undefined, group, role: 'attends' });
}

export function placeOf(name: string, changes: Partial<Place> = {}): Place {
  return { name, kind: 'venue', unit: undefined, now: undefined, ...changes };
}

/** A target of 100%, reported, unless said otherwise. */
export function targetOf(subject: string, changes: Partial<Target> = {}): Target {
  return {
    text: subject,
    subject,
    comparator: 'eq',
    amount: 100,
    of: undefined,
    unit: '%',
    base: undefined,
    kind: 'result',
    period: undefined,
    actor: undefined,
    ...changes,
  };
}

/** A report of a meeting that nothing is known of. */
export function reportOf(id: string, changes: Partial<Report> = {}): Report {
  const file = `seeds/${id}.txt`;
  const article = articleOf('Hội nghị xã An Bình bàn việc trồng cây.', { id, file });
  return {
    id,
    file,
    sha256: article.sha256,
    slug: id.toLowerCase(),
    aliases: [],
    tags: [],
    source: { publisher: undefined, url: undefined, published: undefined },
    article,
    blocks: article.blocks,
    shortForms: [],
    corrections: [],
    diagnostics: [],
    isMeeting: true,
    title: factOf(`Bài ${id}`),
    date: [],
    organiser: [],
    event: [],
    mode: [],
    places: [],
    chair: [],
    attendees: [],
    speakers: [],
    targets: [],
    units: { province: undefined, district: undefined, region: undefined },
    ...changes,
  };
}
