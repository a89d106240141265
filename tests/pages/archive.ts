import type {
  Citation,
  Homonym,
  Office,
  Person,
  Post,
  TargetThread,
} from '../../src/model/entity.ts';
import type { Fact } from '../../src/model/fact.ts';
import { numberFacts, type Report } from '../../src/model/report.ts';
import type { Page, PageKind, Site } from '../../src/model/site.ts';
import { dayOf, intervalOf, personOf } from '../make/report.ts';
import { type SiteChanges, siteOf } from '../make/site.ts';
import { pagesOf } from './pages-of.ts';
import { makeReport, percentOf } from './report.ts';

/** A meeting on a day, with a chair, a plan and a mention of a guest. */
const planned = makeReport({
  id: '001_de-ra',
  paragraphs: [
    '>Sáng 06/02, UBND xã An Bình họp. Đồng chí Lý Văn Ổi, Bí thư Đảng ủy xã chủ trì.',
    'Bà Mai Thị Bưởi dự. Năm 2030 phấn đấu trồng cây đạt 90%.',
  ],
  facts: ({ said }) => ({
    date: [said(dayOf('2030-02-06'), 'Sáng 06/02')],
    chair: [
      said(
        personOf('Lý Văn Ổi', { positions: ['Bí thư Đảng ủy xã'] }),
        'Lý Văn Ổi, Bí thư Đảng ủy xã',
      ),
    ],
    attendees: [said(personOf('Mai Thị Bưởi', { role: 'attends' }), 'Mai Thị Bưởi')],
    targets: [said(percentOf('plan', 'trồng cây', 90), 'trồng cây đạt 90%')],
  }),
});

/** The report of what became of it, over three days a year later. */
export const reported = makeReport({
  id: '002_bao-cao',
  paragraphs: ['>Từ 30/01 đến 01/02, UBND xã An Bình họp. Ông Lý Văn Ổi dự. Trồng cây đạt 81%.'],
  facts: ({ said }) => ({
    date: [
      said(
        {
          ...dayOf('2031-01-30'),
          edtf: '2031-01-30/2031-02-01',
          end: '2031-02-01',
          precision: 'days' as const,
        },
        'Từ 30/01 đến 01/02',
      ),
    ],
    attendees: [said(personOf('Lý Văn Ổi', { role: 'attends' }), 'Lý Văn Ổi')],
    targets: [said(percentOf('result', 'trồng cây', 81), 'Trồng cây đạt 81%')],
  }),
});

/** A report without a day: some time in the autumn of 2030. */
const undated = makeReport({
  id: '003_khong-ngay',
  paragraphs: ['>Xã An Bình họp. Đồng chí Lý Văn Ổi, Chủ tịch HĐND xã phát biểu.'],
  facts: ({ inferred, said }) => ({
    date: [inferred(intervalOf('2030-09-01', '2030-11-30', ['Sau vụ hè.']), 'họp')],
    speakers: [
      said(
        personOf('Lý Văn Ổi', { role: 'speaks', positions: ['Chủ tịch HĐND xã'] }),
        'Lý Văn Ổi, Chủ tịch HĐND xã',
      ),
    ],
  }),
});

/** A report that gives neither day nor year. */
const timeless = makeReport({ id: '004_vo-thoi', paragraphs: ['>Sáng nay xã họp <b>.'] });

/** Cites the fact of a report that quotes some words. */
export function citing(report: Report, fact: Fact<unknown> | undefined): Citation {
  const number = numberFacts(report).find((each) => each.fact === fact)?.number;
  if (fact === undefined || number === undefined) throw new Error('the report has no such fact');
  return { reportId: report.id, fact: number, quote: fact.quote };
}

const chairs = citing(planned, planned.chair[0]);
const attends = citing(reported, reported.attendees[0]);
const speaks = citing(undated, undated.speakers[0]);
const guest = citing(planned, planned.attendees[0]);
const plan = citing(planned, planned.targets[0]);
const result = citing(reported, reported.targets[0]);

function office(title: string, sighting: Citation, seen: readonly [string, string]): Office {
  return {
    title,
    organisationId: 'xa-an-binh',
    sightings: [sighting],
    firstSeen: seen[0],
    lastSeen: seen[1],
  };
}

const secretary = office('Bí thư Đảng ủy xã', chairs, ['2030-02-06', '2030-02-06']);
const chairman = office('Chủ tịch HĐND xã', speaks, ['2030-09-01', '2030-11-30']);

export function personNamed(id: string, name: string, changes: Partial<Person> = {}): Person {
  return {
    id,
    name,
    spellings: [],
    ranks: [],
    offices: [],
    appearances: [],
    formerIds: [],
    reasons: [],
    homonyms: [],
    homonymCount: 0,
    met: [],
    ...changes,
  };
}

function homonym(personId: string): Homonym {
  return { personId, shared: [], doubt: 'unplaced', words: [], citations: [] };
}

/** A post of the commune whose holders are one person each. */
export function postOf(id: string, title: string, changes: Partial<Post> = {}): Post {
  return {
    id,
    title,
    office: title.split(' ').slice(0, 2).join(' '),
    organisationId: 'xa-an-binh',
    spellings: [],
    isSole: true,
    holders: [],
    former: [],
    questions: [],
    ...changes,
  };
}

const posts = [
  postOf('bi-thu-xa-an-binh', 'Bí thư Xã An Bình', {
    spellings: ['Bí thư Đảng ủy xã'],
    holders: [{ personId: 'ly-van-oi', office: secretary }],
  }),
  postOf('chu-tich-xa-an-binh', 'Chủ tịch Xã An Bình', {
    holders: [{ personId: 'ly-van-oi', office: chairman }],
  }),
];

export function thread(id: string, changes: Partial<TargetThread> = {}): TargetThread {
  return {
    id,
    metric: 'trồng cây',
    actor: undefined,
    actorId: 'xa-an-binh',
    period: '2030',
    plans: [{ ...plan, kind: 'plan' }],
    results: [],
    state: 'promised',
    previousId: undefined,
    ...changes,
  };
}

const people = [
  personNamed('ly-van-oi', 'Lý Văn Ổi', {
    spellings: ['Lí Văn Ổi'],
    ranks: ['Đại tá'],
    offices: [secretary, chairman],
    appearances: [
      { ...chairs, role: 'chairs', rank: 'Đại tá' },
      { ...speaks, role: 'speaks', rank: undefined },
      { ...attends, role: 'attends', rank: undefined },
    ],
    homonyms: [homonym('ly-van-oi-2')],
    homonymCount: 1,
    met: [{ personId: 'mai-thi-buoi', reportIds: [planned.id] }],
  }),
  personNamed('ly-van-oi-2', 'Lý Văn Ổi', {
    homonyms: [homonym('ly-van-oi')],
    homonymCount: 1,
  }),
  personNamed('mai-thi-buoi', 'Mai Thị Bưởi', {
    appearances: [{ ...guest, role: 'attends', rank: undefined }],
    met: [{ personId: 'ly-van-oi', reportIds: [planned.id] }],
  }),
];

/** Four reports, three people, two organisations, two targets: all invented. */
export function sampleArchive(changes: SiteChanges = {}): Site {
  const reports = [reported, undated, planned, timeless];
  const threads = [
    thread('trong-cay-2029', {
      period: '2029',
      plans: [],
      results: [{ ...result, kind: 'result' }],
      state: 'reported',
    }),
    thread('trong-cay-2030', {
      results: [{ ...result, kind: 'result' }],
      state: 'reported-missed',
      previousId: 'trong-cay-2029',
    }),
  ];
  return siteOf(reports, {
    people: new Map(people.map((person) => [person.id, person])),
    organisations: new Map([
      [
        'huyen-binh-an',
        {
          id: 'huyen-binh-an',
          name: 'Huyện Bình An',
          spellings: [],
          parentId: undefined,
          lacksUnit: false,
          level: 'district',
          province: { code: '999', name: 'tỉnh Bình', now: 'tỉnh Mới', since: '2030-07-01' },
          held: [],
          present: [],
          leaders: [],
          targetIds: [],
        },
      ],
      [
        'xa-an-binh',
        {
          id: 'xa-an-binh',
          name: 'Xã An Bình',
          spellings: ['xã An Bình'],
          parentId: 'huyen-binh-an',
          lacksUnit: false,
          level: 'commune',
          province: undefined,
          held: [chairs],
          present: [attends, speaks],
          leaders: [
            { personId: 'ly-van-oi', office: secretary },
            { personId: 'ly-van-oi', office: chairman },
          ],
          targetIds: ['trong-cay-2029', 'trong-cay-2030'],
        },
      ],
    ]),
    targets: new Map(threads.map((each) => [each.id, each])),
    targetOfFact: new Map([[planned.id, new Map([[plan.fact, 'trong-cay-2030']])]]),
    posts: new Map(posts.map((each) => [each.id, each])),
    printedNames: new Map([
      ['xa-an-binh', [{ name: 'xã An Bình', first: chairs, last: attends, count: 2 }]],
    ]),
    organisationLineage: new Map([
      [
        'xa-an-binh',
        {
          successor: {
            since: '2030-07-01',
            from: 'tỉnh Bình',
            to: 'tỉnh Mới',
            name: 'Xã Mới',
            id: undefined,
          },
          predecessorIds: ['huyen-binh-an'],
        },
      ],
    ]),
    abbreviations: [
      { short: 'UBND', long: 'Ủy ban nhân dân', reportIds: [planned.id, reported.id] },
      { short: 'HĐND', long: 'Hội đồng nhân dân', reportIds: [undated.id] },
    ],
    updated: '2031-02-01',
    ...changes,
  });
}

/** The same archive at an address. */
export function sampleArchiveOnline(): Site {
  return sampleArchive({ settings: { baseUrl: 'https://kho.example/ban' } });
}

/** The page of a kind at a path. */
export function pageAt(kind: PageKind, site: Site, permalink: string): Page {
  const page = pagesOf(kind, site).find((each) => each.permalink === permalink);
  if (page === undefined) throw new Error(`no page "${permalink}"`);
  return page;
}
