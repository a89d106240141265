/** Numbers that two ascending lists share. */
function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = new Uint32Array(short.length);
  let count = 0;
  let at = 0;
  for (const number of short) {
    while (at < long.length && (long[at] ?? 0) < number) at++;
    if (long[at] === number) shared[count++] = number;
  }
  return shared.slice(0, count);
}

/** Numbers that all lists share; undefined when there are no lists. */
export function intersectAll(lists: readonly Uint32Array[]): Uint32Array | undefined {
  const [first, ...others] = lists.toSorted((a, b) => a.length - b.length);
  return first === undefined ? undefined : others.reduce(intersect, first);
}

/** Numbers of an ascending list within a half-open range. */
export function within(numbers: Uint32Array, start: number, end: number): Uint32Array {
  return numbers.subarray(firstFrom(numbers, start), firstFrom(numbers, end));
}

/** Members of a list at ascending places. */
export function at(numbers: Uint32Array, places: Uint32Array): Uint32Array {
  return places.map((place) => numbers[place] ?? 0);
}

function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
