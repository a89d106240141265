import type { Fact } from '../../model/fact.ts';
import type { EventName, Participant } from '../../model/report.ts';
import { nameKey } from '../../text/fold.ts';
import { holdRules } from '../frames/hold.ts';
import { type ReviewSubject, reviewSubjectsOf } from '../frames/review-subject.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, candidatesOf, toFact } from '../rule.ts';

const startsWithCapital = /^\p{Lu}/u;
const inferredRule = 'organiser/inferred';
/** Who leads a body: `Bí thư Đảng ủy …`, `Chủ tịch Hội …`. */
const headWords =
  /^(?:bí thư|chủ tịch|giám đốc|trưởng|chỉ huy trưởng|chính ủy|tư lệnh|chủ nhiệm)\s/iu;

/**
 * Who held the meeting, best first.
 *
 * Where no verb says it, it is the body whose year is reviewed and whose head chairs: inferred, never said.
 */
export function chooseOrganiser(
  reading: Reading,
  known: {
    readonly chair: readonly Fact<Participant>[];
    readonly event: readonly Fact<EventName>[];
  },
): readonly Fact<string>[] {
  const event = known.event[0]?.span;
  const said = candidatesOf(holdRules, reading);
  if (said.length > 0) {
    return said
      .map((candidate, order) => {
        const fact = toFact(reading, candidate);
        const rank = costOf(reading, fact, event?.start) - (isDated(reading, candidate) ? 0.3 : 0);
        return { fact, order, rank };
      })
      .toSorted((a, b) => a.rank - b.rank || startOf(a.fact) - startOf(b.fact) || a.order - b.order)
      .map(({ fact }) => fact)
      .slice(0, 1);
  }
  const inferred = inferOrganiser(reading, known.chair);
  return inferred === undefined ? [] : [toFact(reading, inferred)];
}

/** Less is better: a body named beside the chosen event, in the body of the report, with a name of its own. */
function costOf(reading: Reading, fact: Fact<string>, event: number | undefined): number {
  const { span } = fact;
  if (span === undefined) return 2;
  const isFar = event === undefined || Math.abs(event - span.end) > 200;
  const block = reading.article.blocks.find((each) => span.end <= each.span.end);
  const isPlace = !startsWithCapital.test(fact.value);
  return (isFar ? 1 : 0) + (block?.kind === 'heading' ? 0.6 : 0) + (isPlace ? 0.5 : 0);
}

/** `⟦Sáng 20/12⟧, HĐND huyện …`: where the day is told, the body has its full name. */
function isDated({ dates }: Reading, { at: place }: Candidate<string>): boolean {
  return (
    'block' in place &&
    dates.some(
      ({ block, first, use, day }) =>
        block === place.block && first < place.first && use === 'event' && day !== undefined,
    )
  );
}

function startOf(fact: Fact<string>): number {
  return fact.span?.start ?? 0;
}

function inferOrganiser(
  reading: Reading,
  chairs: readonly Fact<Participant>[],
): Candidate<string> | undefined {
  for (const subject of reviewSubjectsOf(reading)) {
    for (const chair of chairs) {
      const office = chair.value.positions.find((position) => leads(position, subject));
      if (office === undefined || chair.span === undefined) continue;
      return {
        value: subject.name,
        at: subject.at,
        basis: 'inferred',
        evidence: [
          { at: subject.at, reason: 'Đơn vị được nhìn lại trong năm là chủ ngữ của phần kết quả.' },
          { at: chair.span, reason: `Người chủ trì là người đứng đầu đơn vị: ${office}.` },
        ],
        rule: inferredRule,
      };
    }
  }
  return undefined;
}

/** `Bí thư Đảng ủy Quân sự huyện` leads `Đảng ủy Quân sự huyện Na Rì`. */
function leads(position: string, subject: ReviewSubject): boolean {
  const head = headWords.exec(position);
  if (head === null) return false;
  const body = nameKey(position.slice(head[0].length));
  const name = nameKey(subject.name);
  return body.length > 0 && (name === body || name.startsWith(`${body} `));
}
