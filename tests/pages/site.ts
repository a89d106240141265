import type { Site, SiteSettings } from '../../src/model/site.ts';

export const settings: SiteSettings = {
  title: 'Kỷ Yếu',
  description: 'Kho tin hội nghị, dẫn về từng câu chữ',
  baseUrl: undefined,
  language: 'vi',
  publisher: undefined,
  pageSize: 50,
  version: '0.0.0',
};

/** A site without a single report. */
export function emptySite(overrides: Partial<Site> = {}): Site {
  return {
    settings,
    reports: [],
    reportById: new Map(),
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
    ...overrides,
  };
}
