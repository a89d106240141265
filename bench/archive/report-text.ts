import { chance, intFrom, pick, pickSome, type Random, randomOf } from '../random.ts';
import { bodyName } from './bodies.ts';
import { communesOf } from './communes.ts';
import { partsOf } from './days.ts';
import { dayWords, type EventWords, eventWords } from './event-words.ts';
import { type Given, Grammar, sentenceCase } from './grammar.ts';
import type { Meeting, Present } from './meeting.ts';
import { bareMention, type Manner, withOffices } from './people-words.ts';
import { halfResultsOf, type Owner, promisesOf, resultsOf } from './targets.ts';
import { groups } from './words.ts';

/** Bytes of a report without its front matter. */
const [leastBytes, mostBytes] = [4_000, 4_900];
const shareUndated = 0.1;

/** Papers with a code of their own, by code of their province. */
const datelines: Readonly<Record<string, string>> = { '006': 'BBK', '019': 'BTN', '064': 'GLO' };

export interface Written {
  readonly text: string;
  readonly title: string;
}

interface Desk {
  readonly meeting: Meeting;
  readonly event: EventWords;
  readonly manner: Manner;
  readonly given: Given;
  readonly owner: Owner;
  readonly grammar: Grammar;
  /** Those who have not spoken yet. */
  readonly speakers: Present[];
  readonly random: Random;
}

/** One report of 4 to 5 kB; the same seed and number give the same text. */
export function writeReport(meeting: Meeting, seed: number, index: number): Written {
  const random = randomOf('text', seed, index);
  const event = eventWords(meeting, random);
  const manner = { isComradely: chance(random, 0.65), isBare: chance(random, 0.75) };
  const place = { unit: meeting.unitName, day: meeting.day, isBare: chance(random, 0.4) };
  const given = {
    topic: meeting.topic,
    body: bodyName(meeting.body, place),
    unit: meeting.unitName,
    meeting: event.noun,
  };
  const owner = { seed, key: meeting.bodyKey, body: meeting.body };
  const desk = {
    meeting,
    event,
    manner,
    given,
    owner,
    grammar: new Grammar(given, communesOf(meeting, seed), random),
    speakers: [...meeting.others],
    random,
  };
  const title = `${meeting.bodyName}: ${sentenceCase(event.name)}`;
  const ends = [closing(desk), ...optional(random, 0.5, () => fill('{reward}', desk))];
  const { past, future } = targets(desk);
  const facts: string[] = [];
  const talks: string[] = [];
  const all = () => [...start, ...past, ...facts, ...future, ...talks, ...ends];
  const start = [...heading(desk, title), opening(desk)];
  while (sizeOf(all()) < leastBytes) {
    const more = paragraph(desk);
    if (sizeOf([...all(), more.text]) <= mostBytes) (more.isPast ? facts : talks).push(more.text);
  }
  const [last = ''] = ends.splice(-1);
  const text = [...all(), chance(random, 0.4) ? last.replace(/\.$/u, './.') : last];
  return { text: `${text.join('\n\n')}\n`, title };
}

function sizeOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 2, 0);
}

function optional<T>(random: Random, share: number, make: () => T): readonly T[] {
  return chance(random, share) ? [make()] : [];
}

function fill(pattern: string, { grammar }: Desk): string {
  return grammar.sentence(pattern);
}

function heading({ random, event, meeting }: Desk, title: string): readonly string[] {
  const caption = pick(random, [
    `Quang cảnh ${event.noun}.`,
    `Toàn cảnh ${event.noun}. Ảnh: P.V`,
    `Các đại biểu dự ${event.noun}.`,
  ]);
  const kind = random();
  if (kind < 0.4) return [sentenceCase(event.name)];
  if (kind < 0.6) return [title];
  return kind < 0.8 && meeting.kind !== 'congress' ? [caption] : [];
}

function opening(desk: Desk): string {
  const { meeting, event, random } = desk;
  const code = datelines[meeting.country.province.code];
  const dateline = code !== undefined && chance(random, 0.5) ? `${code} - ` : '';
  const verb =
    meeting.kind === 'working-session'
      ? 'tổ chức'
      : pick(random, ['tổ chức', 'tổ chức', 'khai mạc', 'tiến hành']);
  const venue = optional(random, 0.3, () =>
    pick(random, [
      ` tại hội trường ${bodyName('people', { unit: meeting.unitName, day: meeting.day, isBare: true })}`,
      ' theo hình thức trực tiếp kết hợp trực tuyến',
      ' bằng hình thức trực tuyến đến các xã, phường',
    ]),
  ).join('');
  const held = `${meeting.bodyName} ${verb} ${event.name}${venue}.`;
  const isUndated = chance(random, shareUndated);
  const lead = isUndated
    ? held
    : `${dayWords(meeting.day, !event.hasYear || chance(random, 0.4), random)}, ${held}`;
  return [`${dateline}${lead}`, ...people(desk)].join(' ');
}

function people(desk: Desk): readonly string[] {
  const { meeting, random } = desk;
  const named = (present: Present) => withOffices(present, meeting, desk.manner, random);
  const { noun } = desk.event;
  const [first, second] = meeting.chairs;
  const chairs =
    first === undefined
      ? []
      : second !== undefined
        ? [`Đồng chủ trì ${noun} có ${named(first)}; ${named(second)}.`]
        : [
            pick(random, [
              `${sentenceCase(named(first))} chủ trì ${noun}.`,
              `${sentenceCase(named(first))} chủ trì ${noun}.`,
              `Chủ trì ${noun} có ${named(first)}.`,
              `${sentenceCase(noun)} do ${named(first)} chủ trì.`,
            ]),
          ];
  const guests = meeting.guests.map(
    (guest) => `${sentenceCase(named(guest))} dự và chỉ đạo ${noun}.`,
  );
  const list = meeting.others.map(named);
  const rest = pickSome(random, groups, intFrom(random, 0, 2)).map((group) =>
    group.replace('{n}', String(intFrom(random, 40, 320))),
  );
  const others =
    list.length + rest.length === 0
      ? []
      : [
          pick(random, [
            `Cùng dự có ${[...list, ...rest].join('; ')}.`,
            `Tham dự ${noun} có ${[...list, ...rest].join('; ')}.`,
            `Dự ${noun} có ${[...list, ...rest].join('; ')}.`,
          ]),
        ];
  return [...chairs, ...guests, ...others];
}

/** What was reached, and what is promised: everything done is told before it. */
interface Account {
  readonly past: readonly string[];
  readonly future: readonly string[];
}

function targets(desk: Desk): Account {
  const { meeting, owner, random } = desk;
  const { year, kind } = meeting;
  switch (kind) {
    case 'review':
      return {
        past: [results(desk, year)],
        future: [
          fill('{lack}', desk),
          promises(desk, year + 1, promisesOf(owner, year + 1, random)),
        ],
      };
    case 'mid-year': {
      const half = halfResultsOf(owner, year, random);
      const reached = half.length > 0 ? ` Kết quả, ${half.join('; ')}.` : '';
      return {
        past: [`6 tháng đầu năm ${year}, ${fill('{body} đã {lead}, {lead}', desk)}.${reached}`],
        future: [
          fill('{lack}', desk),
          `6 tháng cuối năm, ${desk.given['body']} tập trung ${desk.grammar.expand('{demand}; {demand}')}.`,
        ],
      };
    }
    case 'ceremony':
    case 'resolution': {
      const isEarly = chance(random, 0.5) && partsOf(meeting.day)[1] < 4;
      const aims = isEarly ? [promises(desk, year, promisesOf(owner, year, random))] : [];
      return { past: [fill('{fact}', desk)], future: aims };
    }
    default:
      return { past: [], future: [] };
  }
}

function results(desk: Desk, year: number): string {
  const { owner, random, given } = desk;
  const reached = resultsOf(owner, year, random).join('; ');
  const body = given['body'] ?? '';
  return pick(random, [
    `Năm ${year}, ${body} đã ${desk.grammar.expand('{lead}, {lead}')}. Kết quả, ${reached}.`,
    `Năm ${year}, ${body} hoàn thành nhiều nhiệm vụ quan trọng: ${reached}.`,
    `Theo báo cáo tại ${given['meeting']}, năm ${year}, ${body} đã ${desk.grammar.expand('{lead}')}; ${reached}.`,
    `Năm ${year}, với sự vào cuộc của cả hệ thống chính trị, ${body} đã đạt nhiều kết quả. Nổi bật là: ${reached}.`,
  ]);
}

function promises({ random, given }: Desk, year: number, aims: readonly string[]): string {
  const list = aims.join('; ');
  const body = given['body'] ?? '';
  return pick(random, [
    `Năm ${year}, ${body} phấn đấu ${list}.`,
    `Bước sang năm ${year}, ${body} xác định một số chỉ tiêu chủ yếu: ${list}.`,
    `Về phương hướng năm ${year}, ${body} đề ra mục tiêu: ${list}.`,
    `Năm ${year}, ${body} đặt mục tiêu ${list}.`,
  ]);
}

function paragraph(desk: Desk): { readonly text: string; readonly isPast: boolean } {
  const { random, manner, event, speakers } = desk;
  const kind = pick(random, ['fact', 'fact', 'fact', 'talk', 'talk', 'scene', 'speech']);
  const speaker = kind === 'speech' ? speakers.shift() : undefined;
  if (speaker !== undefined) {
    const opener = pick(random, [
      `Phát biểu tại ${event.noun}`,
      'Phát biểu thảo luận',
      'Phát biểu tham luận',
    ]);
    const text = `${opener}, ${bareMention(speaker, manner)} ${desk.grammar.expand('{guide}')}.`;
    return { text, isPast: false };
  }
  const slot = kind === 'speech' ? '{talk}' : `{${kind}}`;
  const count = kind === 'scene' ? 2 : intFrom(random, 2, 4);
  const text = Array.from({ length: count }, () => fill(slot, desk)).join(' ');
  return { text, isPast: kind === 'fact' };
}

function closing(desk: Desk): string {
  const { meeting, manner, random, event } = desk;
  const guide = desk.grammar.expand('{guide}');
  const guest = meeting.guests[0];
  const chair = meeting.chairs[0];
  const parts = [
    ...(guest === undefined ? [] : [`Phát biểu chỉ đạo, ${bareMention(guest, manner)} ${guide}.`]),
    ...(chair === undefined
      ? []
      : [
          `${pick(random, [`Kết luận ${event.noun}`, `Phát biểu kết luận ${event.noun}`, 'Kết luận'])}, ${bareMention(chair, manner)} ${desk.grammar.expand('{guide}')}.`,
        ]),
  ];
  return parts.length > 0 ? parts.join(' ') : fill('{reward}', desk);
}
