import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Site } from '../../src/model/site.ts';
import { resolve } from '../../src/resolve/index.ts';
import { assembleSite } from '../../src/site/index.ts';
import { smallLexicon } from '../make/lexicon.ts';
import { aimOf, meetingOf, nowhere, officer } from '../make/meeting.ts';
import { factOf, intervalOf } from '../make/report.ts';

const lexicon = smallLexicon();
const settings = {
  title: 'Kho',
  description: '',
  baseUrl: undefined,
  language: 'vi',
  publisher: undefined,
  contact: undefined,
  pageSize: 50,
  version: '0',
} as const;

function siteOf(...reports: readonly Report[]): Site {
  return assembleSite(settings, reports, resolve(reports, lexicon), lexicon);
}

describe('reports', () => {
  test('stand newest first, then by id, those without a day last', () => {
    const site = siteOf(
      meetingOf('b', undefined),
      meetingOf('a', undefined),
      meetingOf('old', '2023-05-01'),
      meetingOf('z', '2025-01-01'),
      meetingOf('c', '2025-01-01'),
    );
    expect(site.reports.map(({ id }) => id)).toEqual(['c', 'z', 'old', 'a', 'b']);
    expect([...site.reportById.keys()]).toEqual(['c', 'z', 'old', 'a', 'b']);
  });

  test('give the site the day of the newest', () => {
    expect(siteOf(meetingOf('a', '2023-05-01'), meetingOf('b', '2025-01-01')).updated).toBe(
      '2025-01-01',
    );
    const within = { date: [factOf(intervalOf('2024-09-07', '2026-12-31'))] };
    expect(siteOf(meetingOf('a', '2025-01-01'), meetingOf('b', undefined, within)).updated).toBe(
      '2025-01-01',
    );
    expect(siteOf(meetingOf('a', undefined)).updated).toBeUndefined();
    expect(siteOf().updated).toBeUndefined();
  });

  test('give the same site in any order', () => {
    const reports = [
      meetingOf('a', '2025-01-01', { chair: [officer('Hà An', ['Chủ tịch UBND tỉnh'])] }),
      meetingOf('b', '2025-01-01', { chair: [officer('Hà An', ['Bí thư Tỉnh ủy'])] }),
      meetingOf('c', undefined, { targets: [aimOf()] }),
      meetingOf('d', '2025-01-01', { shortForms: ['UBND', 'HĐND'], units: nowhere }),
    ];
    const expected = siteOf(...reports);
    const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(siteOf(...order)).toEqual(expected);
      }),
    );
  });
});

describe('related reports', () => {
  const chair = [officer('Hà An', ['Chủ tịch UBND tỉnh'])];

  test('say what they share, strongest first', () => {
    const { related } = siteOf(
      meetingOf('a', '2025-01-01', { chair, targets: [aimOf()] }),
      meetingOf('b', '2025-02-01', { chair, targets: [aimOf({ actor: 'Sở Y tế' })] }),
    );
    expect(related.get('a')).toEqual([
      {
        reportId: 'b',
        reasons: [
          { kind: 'person', name: 'Hà An' },
          { kind: 'target', name: 'trồng rừng' },
          { kind: 'organisation', name: 'UBND tỉnh Sơn Hà' },
          { kind: 'province', name: 'tỉnh Sơn Hà' },
        ],
      },
    ]);
    expect(related.get('b')?.[0]?.reportId).toBe('a');
  });

  test('stand by what they share: a person before a province', () => {
    const { related } = siteOf(
      meetingOf('a', '2025-01-01', { chair }),
      meetingOf('b', '2025-02-01'),
      meetingOf('c', '2025-03-01', { chair }),
    );
    expect(related.get('a')?.map(({ reportId }) => reportId)).toEqual(['c', 'b']);
  });

  test('are at most five, never the report itself, and none when nothing is shared', () => {
    const many = Array.from({ length: 9 }, (_, index) => meetingOf(`r${index}`, '2025-01-01'));
    const { related } = siteOf(...many, meetingOf('alone', '2025-01-01', { units: nowhere }));
    expect(related.get('r4')?.map(({ reportId }) => reportId)).toEqual([
      'r0',
      'r1',
      'r2',
      'r3',
      'r5',
    ]);
    expect(related.get('alone')).toEqual([]);
  });

  test('are not so by what everybody shares', () => {
    const many = Array.from({ length: 51 }, (_, index) => meetingOf(`r${index}`, '2025-01-01'));
    expect(siteOf(...many).related.get('r0')).toEqual([]);
  });
});

describe('abbreviations', () => {
  test('are those the reports print, in dictionary order, with the reports', () => {
    const { abbreviations } = siteOf(
      meetingOf('a', '2025-01-01', { shortForms: ['UBND'] }),
      meetingOf('b', '2025-01-01', { shortForms: ['HĐND', 'UBND', 'GD&ĐT'] }),
    );
    expect(abbreviations).toEqual([
      { short: 'GD&ĐT', long: 'giáo dục và đào tạo', reportIds: ['b'] },
      { short: 'HĐND', long: 'Hội đồng nhân dân', reportIds: ['b'] },
      { short: 'UBND', long: 'Ủy ban nhân dân', reportIds: ['a', 'b'] },
    ]);
  });
});

test('an empty archive is a site', () => {
  const site = siteOf();
  expect(site).toMatchObject({ settings, reports: [], abbreviations: [], diagnostics: [] });
  expect(site.people.size + site.organisations.size + site.targets.size).toBe(0);
});

test('an organiser alone is an organisation of the site', () => {
  const report = meetingOf('a', '2025-01-01', { organiser: [factOf('UBND tỉnh')] });
  expect([...siteOf(report).organisations.keys()]).toEqual(['ubnd-tinh-son-ha']);
});
