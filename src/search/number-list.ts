/**
 * Ascending lists of numbers below a known bound, in few bytes: Rice coding of the gaps, or of the gaps of the numbers
 * that are missing when those are fewer. Layout: one byte (parameter, top bit set when the list is of missing numbers),
 * the count as a varint, then for each gap its quotient in unary and `parameter` bits of remainder, high bits first.
 */

const missingBit = 0x80;
const parameterBits = 0x1f;
const mostParameter = 24;

/** @param bound all numbers are below it. */
export function encodeNumbers(numbers: Uint32Array, bound: number): Uint8Array {
  const isMissing = numbers.length * 2 > bound;
  const listed = isMissing ? missingFrom(numbers, bound) : numbers;
  const parameter = bestParameter(listed);
  const head = [parameter | (isMissing ? missingBit : 0), ...varint(listed.length)];
  const bytes = new Uint8Array(head.length + Math.ceil(bitsOf(listed, parameter) / 8));
  bytes.set(head);
  let bit = head.length * 8;
  let next = 0;
  for (const number of listed) {
    const gap = number - next;
    for (let ones = gap >>> parameter; ones > 0; ones--) setBit(bytes, bit++);
    bit++;
    for (let place = parameter - 1; place >= 0; place--) {
      if ((gap >>> place) & 1) setBit(bytes, bit);
      bit++;
    }
    next = number + 1;
  }
  return bytes;
}

/** @throws {RangeError} when the bytes are no list of numbers below the bound. */
export function decodeNumbers(bytes: Uint8Array, bound: number): Uint32Array {
  const parameter = (bytes[0] ?? 0) & parameterBits;
  let at = 1;
  let count = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    count += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  if (count > bound) throw new RangeError('a list holds more numbers than there are');
  const listed = new Uint32Array(count);
  const end = bytes.length * 8;
  let bit = at * 8;
  let next = 0;
  for (let index = 0; index < count; index++) {
    let gap = 0;
    while (bit < end && hasBit(bytes, bit)) {
      gap++;
      bit++;
    }
    bit++;
    for (let place = 0; place < parameter; place++) gap = gap * 2 + hasBit(bytes, bit++);
    const number = next + gap;
    if (number >= bound || bit > end) throw new RangeError('a list of numbers is cut short');
    listed[index] = number;
    next = number + 1;
  }
  return ((bytes[0] ?? 0) & missingBit) === 0 ? listed : missingFrom(listed, bound);
}

function missingFrom(numbers: Uint32Array, bound: number): Uint32Array {
  const missing = new Uint32Array(bound - numbers.length);
  let at = 0;
  let next = 0;
  for (const number of numbers) {
    while (next < number) missing[at++] = next++;
    next = number + 1;
  }
  while (next < bound) missing[at++] = next++;
  return missing;
}

/** The parameter that needs the fewest bits: near the logarithm of the mean gap. */
function bestParameter(numbers: Uint32Array): number {
  const { length } = numbers;
  if (length === 0) return 0;
  const mean = ((numbers[length - 1] ?? 0) + 1) / length;
  const near = Math.min(mostParameter - 1, Math.max(1, Math.floor(Math.log2(mean))));
  const bits = [near - 1, near, near + 1].map((parameter) => bitsOf(numbers, parameter));
  return near - 1 + bits.indexOf(Math.min(...bits));
}

function bitsOf(numbers: Uint32Array, parameter: number): number {
  let bits = numbers.length * (parameter + 1);
  let next = 0;
  for (const number of numbers) {
    bits += (number - next) >>> parameter;
    next = number + 1;
  }
  return bits;
}

function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}

function setBit(bytes: Uint8Array, bit: number): void {
  const at = bit >>> 3;
  bytes[at] = (bytes[at] ?? 0) | (0x80 >>> (bit & 7));
}

function hasBit(bytes: Uint8Array, bit: number): number {
  return ((bytes[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1;
}
