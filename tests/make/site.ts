import type { Report } from '../../src/model/report.ts';
import type { Site, SiteSettings } from '../../src/model/site.ts';

export interface SiteChanges extends Partial<Omit<Site, 'settings'>> {
  readonly settings?: Partial<SiteSettings>;
}

/** A site of reports whose people, bodies and targets nobody looked for. */
export function siteOf(reports: readonly Report[] = [], changes: SiteChanges = {}): Site {
  return {
    reports,
    reportById: new Map(reports.map((report) => [report.id, report])),
    people: new Map(),
    organisations: new Map(),
    targets: new Map(),
    posts: new Map(),
    printedNames: new Map(),
    organisationLineage: new Map(),
    postLineage: new Map(),
    personOfFact: new Map(),
    organisationOfFact: new Map(),
    targetOfFact: new Map(),
    related: new Map(),
    abbreviations: [],
    quality: undefined,
    updated: undefined,
    dataFiles: [],
    diagnostics: [],
    ...changes,
    settings: {
      title: 'Kỷ Yếu',
      description: 'Kho tin hội nghị, dẫn về từng câu chữ',
      baseUrl: undefined,
      language: 'vi',
      publisher: undefined,
      contact: undefined,
      pageSize: 50,
      version: '1.0.0',
      ...changes.settings,
    },
  };
}
