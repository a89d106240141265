import { chance, intFrom, pick, type Random, randomOf } from '../random.ts';
import { partsOf, weekdayOf } from './days.ts';
import type { Meeting } from './meeting.ts';

/** What a meeting is called: in full, and by one word afterwards. */
export interface EventWords {
  readonly name: string;
  readonly noun: string;
  /** The name says which year it is. */
  readonly hasYear: boolean;
}

/** The term that 2015, 2020 and 2025 congresses elect for. */
const termLength = 5;
const firstTerm = 2015;

export function eventWords(meeting: Meeting, random: Random): EventWords {
  const { kind, year, topic, day, bodyName } = meeting;
  const [meetingYear, month] = partsOf(day);
  switch (kind) {
    case 'review':
      return {
        name: pick(random, [
          `Hội nghị tổng kết công tác ${topic} năm ${year}, triển khai nhiệm vụ năm ${year + 1}`,
          `Hội nghị tổng kết công tác ${topic} năm ${year}, phương hướng, nhiệm vụ năm ${year + 1}`,
          `Hội nghị đánh giá kết quả công tác ${topic} năm ${year}, triển khai nhiệm vụ năm ${year + 1}`,
        ]),
        noun: 'hội nghị',
        hasYear: true,
      };
    case 'mid-year':
      return {
        name: pick(random, [
          `Hội nghị sơ kết công tác ${topic} 6 tháng đầu năm ${year}, triển khai nhiệm vụ 6 tháng cuối năm`,
          `Hội nghị sơ kết công tác ${topic} 6 tháng đầu năm, phương hướng, nhiệm vụ 6 tháng cuối năm ${year}`,
        ]),
        noun: 'hội nghị',
        hasYear: true,
      };
    case 'resolution':
      return {
        name: pick(random, [
          `Hội nghị học tập, quán triệt, triển khai Nghị quyết số ${intFrom(random, 2, 60)}-NQ/TW về ${topic}`,
          `Hội nghị trực tuyến triển khai kế hoạch công tác ${topic}`,
          `Hội nghị quán triệt, triển khai Chỉ thị số ${intFrom(random, 3, 50)}-CT/TW về ${topic}`,
        ]),
        noun: 'hội nghị',
        hasYear: false,
      };
    case 'session':
      return session(meeting, random);
    case 'congress': {
      const order = 12 + Math.floor(randomOf(bodyName)() * 10) + (year - firstTerm) / termLength;
      return {
        name: `Đại hội Đảng bộ ${meeting.body === 'party' ? meeting.unitName : `Quân sự ${meeting.unitName}`} lần thứ ${roman(order)}, nhiệm kỳ ${year} - ${year + termLength}`,
        noun: 'đại hội',
        hasYear: true,
      };
    }
    case 'training':
      return {
        name: pick(random, [
          `Hội nghị tập huấn nghiệp vụ công tác ${topic} năm ${meetingYear}`,
          `lớp tập huấn công tác ${topic} năm ${meetingYear}`,
          `lớp bồi dưỡng kiến thức về ${topic}`,
        ]),
        noun: pick(random, ['hội nghị', 'lớp tập huấn']),
        hasYear: false,
      };
    case 'working-session':
      return {
        name: `buổi làm việc với các cơ quan, đơn vị về công tác ${topic}`,
        noun: 'buổi làm việc',
        hasYear: false,
      };
    case 'ceremony':
      return {
        name: meeting.body.startsWith('army')
          ? pick(random, [
              `Lễ giao nhận quân năm ${meetingYear}`,
              `Lễ ra quân huấn luyện năm ${meetingYear}`,
            ])
          : pick(random, [
              `Lễ phát động thi đua năm ${meetingYear}`,
              `Lễ phát động Tết trồng cây năm ${meetingYear}`,
              `Lễ ra quân thực hiện công tác ${topic} năm ${meetingYear}`,
            ]),
        noun: 'buổi lễ',
        hasYear: true,
      };
    case 'briefing':
      return {
        name: pick(random, [
          `Hội nghị giao ban công tác ${topic} tháng ${month}`,
          `Hội nghị giao ban công tác ${topic} quý ${roman(Math.ceil(month / 3))} năm ${meetingYear}`,
          `Hội thảo về ${topic}`,
          `Tọa đàm về ${topic}`,
        ]),
        noun: pick(random, ['hội nghị', 'cuộc họp']),
        hasYear: false,
      };
  }
}

function session({ body, bodyName, day, unitName, provinceName }: Meeting, random: Random) {
  const [year, month] = partsOf(day);
  if (body === 'council') {
    const number = ((year - firstTerm) % termLength) * 3 + Math.ceil(month / 4) + 1;
    return {
      name: `Kỳ họp thứ ${number}, ${bodyName}, nhiệm kỳ ${year < 2021 ? '2016 - 2021' : '2021 - 2026'}`,
      noun: 'kỳ họp',
      hasYear: false,
    };
  }
  const name =
    body === 'people'
      ? `phiên họp thường kỳ tháng ${month} năm ${year}`
      : pick(random, [
          `Hội nghị Ban Chấp hành Đảng bộ ${unitName === provinceName ? 'tỉnh' : unitName} lần thứ ${intFrom(random, 3, 28)}`,
          `Hội nghị Ban Thường vụ tháng ${month} năm ${year}`,
        ]);
  return { name, noun: body === 'people' ? 'phiên họp' : 'hội nghị', hasYear: false };
}

const numerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

/** Up to 39. */
function roman(number: number): string {
  return 'X'.repeat(Math.floor(number / 10)) + (numerals[number % 10] ?? '');
}

/** `Sáng 8/1`, `Ngày 08/01/2025`, `Chiều thứ Tư, ngày 8-1-2025`. */
export function dayWords(day: string, needsYear: boolean, random: Random): string {
  const [year, month, date] = partsOf(day);
  const mark = pick(random, ['/', '/', '/', '-', '.']);
  const pad = (part: number) => String(part).padStart(chance(random, 0.5) ? 2 : 1, '0');
  const isWritten = needsYear || chance(random, 0.5);
  const written = [pad(date), pad(month), ...(isWritten ? [year] : [])].join(mark);
  const part = pick(random, ['Sáng', 'Chiều', 'Sáng ngày', 'Chiều ngày', 'Ngày', 'Sáng', 'Tối']);
  if (chance(random, 0.12)) {
    const opener = part.startsWith('Ngày') ? 'Sáng' : part.replace(' ngày', '');
    return `${opener} ${weekdayOf(day)}, ngày ${written}`;
  }
  return `${part} ${written}`;
}
