/** Sets of numbers below a bound as bits, each made when it is first asked for: what two sets share is found by words of 32. */
export class BitSets {
  readonly #bound: number;
  readonly #membersOf: (set: number) => Uint32Array;
  readonly #sets = new Map<number, Uint32Array>();

  /** @param membersOf the numbers of a set, each below `bound`. */
  constructor(bound: number, membersOf: (set: number) => Uint32Array) {
    this.#bound = bound;
    this.#membersOf = membersOf;
  }

  /**
   * The place of each number among those that two sets share.
   *
   * @param numbers ascending; both sets have them.
   * @returns `count` is how many numbers the sets share.
   */
  placesInShared(
    numbers: Uint32Array,
    first: number,
    second: number,
  ): { readonly places: Uint32Array; readonly count: number } {
    const a = this.#bitsOf(first);
    const b = this.#bitsOf(second);
    const places = new Uint32Array(numbers.length);
    let count = 0;
    let next = 0;
    for (let word = 0; word < a.length; word++) {
      const shared = (a[word] ?? 0) & (b[word] ?? 0);
      for (; next < numbers.length && (numbers[next] ?? 0) >>> 5 === word; next++) {
        const below = (1 << ((numbers[next] ?? 0) & 31)) - 1;
        places[next] = count + onesIn(shared & below);
      }
      count += onesIn(shared);
    }
    return { places, count };
  }

  #bitsOf(set: number): Uint32Array {
    const known = this.#sets.get(set);
    if (known !== undefined) return known;
    const bits = new Uint32Array(Math.ceil(this.#bound / 32));
    for (const number of this.#membersOf(set)) {
      bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    }
    this.#sets.set(set, bits);
    return bits;
  }
}

/** Number of ones among 32 bits. */
function onesIn(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
