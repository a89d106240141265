import type { Evidence, Fact } from '../../src/model/fact.ts';
import type { EventDate, Participant, Report, Target } from '../../src/model/report.ts';
import type { Site, SiteSettings } from '../../src/model/site.ts';

/** A fact whose words are the value itself unless others are given. */
export function fact<T>(value: T, changes: Partial<Fact<T>> = {}): Fact<T> {
  const quote = typeof value === 'string' ? value : 'lời trong bài';
  return {
    value,
    quote,
    span: { start: 0, end: quote.length },
    evidence: [],
    rule: 'test/sample',
    confidence: 0.9,
    basis: 'said',
    ...changes,
  };
}

export function evidence(start: number, end: number): Evidence {
  return { span: { start, end }, quote: 'x'.repeat(end - start) };
}

export function onDay(day: string, changes: Partial<EventDate> = {}): Fact<EventDate> {
  return fact({
    edtf: day,
    start: day,
    end: day,
    precision: 'day',
    part: undefined,
    reasons: [],
    ...changes,
  });
}

export function participant(name: string, changes: Partial<Participant> = {}): Fact<Participant> {
  return fact({
    name,
    group: undefined,
    honorific: undefined,
    rank: undefined,
    positions: [],
    role: 'chairs',
    at: undefined,
    ...changes,
  });
}

export function target(text: string, changes: Partial<Target> = {}): Fact<Target> {
  return fact({
    text,
    subject: text,
    comparator: 'eq',
    amount: 100,
    of: undefined,
    unit: '%',
    base: undefined,
    kind: 'result',
    period: undefined,
    actor: undefined,
    ...changes,
  });
}

export function sampleReport(id: string, changes: Partial<Report> = {}): Report {
  const text = 'Hội nghị xã An Bình bàn việc trồng cây.';
  const sha256 = 'a'.repeat(64);
  const blocks = [
    {
      kind: 'lead',
      text,
      runs: [{ textStart: 0, textLength: text.length, sourceStart: 0, sourceLength: text.length }],
      formats: [],
      span: { start: 0, end: text.length },
    },
  ] as const;
  return {
    id,
    file: `seeds/${id}.txt`,
    sha256,
    slug: id.toLowerCase(),
    aliases: [],
    tags: [],
    source: { publisher: undefined, url: undefined, published: undefined },
    article: {
      id,
      file: `seeds/${id}.txt`,
      sha256,
      text,
      frontMatter: {},
      header: undefined,
      dateline: undefined,
      endMark: undefined,
      blocks,
    },
    blocks,
    diagnostics: [],
    isMeeting: true,
    title: fact(`Bài ${id}`),
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

export function sampleSite(
  reports: readonly Report[],
  settings: Partial<SiteSettings> = {},
  changes: Partial<Site> = {},
): Site {
  return {
    settings: {
      title: 'Kỷ Yếu',
      description: 'Kho bài về các cuộc họp.',
      baseUrl: undefined,
      language: 'vi',
      publisher: undefined,
      pageSize: 50,
      version: '1.0.0',
      ...settings,
    },
    reports,
    reportById: new Map(reports.map((report) => [report.id, report])),
    people: new Map(),
    organisations: new Map(),
    targets: new Map(),
    personOfFact: new Map(),
    organisationOfFact: new Map(),
    targetOfFact: new Map(),
    related: new Map(),
    abbreviations: [],
    updated: undefined,
    diagnostics: [],
    ...changes,
  };
}
