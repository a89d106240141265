/** Documents a segment may always have: to write all its shelves again is cheap. */
const leastLimit = 3072;
/** A larger archive has larger segments: each list a query asks for is a file in every one of them. */
const shareLimit = 4;
/** Days are halved from the whole of time downwards: the highest bit tells those without a day from the others. */
const topLevel = 31;
const withoutDay = 2 ** 30;
/** Makes the numbers of all days of the calendar positive. */
const firstDay = 2 ** 20;
const dayLength = 86_400_000;

/** A stretch of time that is indexed by itself. */
export interface Segment {
  readonly name: string;
  readonly documents: number;
}

/**
 * Parts time in halves, halves in halves, until no part has too many documents or is longer than a day: so a document moves
 * no others but those of its segment, whatever the order in which documents became known.
 *
 * @param days of all documents, ascending as ISO days; undefined, which come last: not known.
 * @param least documents a segment may always have.
 */
export function segmentsOf(
  days: Iterable<string | undefined>,
  least = leastLimit,
): readonly Segment[] {
  const numbers = Array.from(days, (day) =>
    day === undefined ? withoutDay : firstDay + Date.parse(day) / dayLength,
  );
  return [...halved(numbers, topLevel, Math.max(least, numbers.length / shareLimit))];
}

/** @param level bits of a day that do not tell one part from another. */
function* halved(days: readonly number[], level: number, limit: number): Iterable<Segment> {
  const partOf = (day: number) => Math.floor(day / 2 ** level);
  for (let start = 0; start < days.length; ) {
    const part = partOf(days[start] ?? 0);
    let end = start + 1;
    while (end < days.length && partOf(days[end] ?? 0) === part) end++;
    if (level === 0 || end - start <= limit)
      yield { name: `${level}-${part}`, documents: end - start };
    else yield* halved(days.slice(start, end), level - 1, limit);
    start = end;
  }
}
