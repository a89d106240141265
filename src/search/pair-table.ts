const firstSlots = 1 << 16;
/** Numbers of words are below it, so that a pair is one exact double. */
const base = 2 ** 26;
const free = -1;

/** Numbers pairs of words in the order they come: a hash table without an object for each pair. */
export class PairTable {
  #keys = new Float64Array(firstSlots).fill(free);
  #numbers = new Uint32Array(firstSlots);
  #firsts = new Uint32Array(firstSlots);
  #seconds = new Uint32Array(firstSlots);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of a pair; `count` as it was before when the pair is new. */
  numberOf(first: number, second: number): number {
    const key = first * base + second;
    let slot = this.#slotOf(first, second);
    for (let found = this.#keys[slot]; found !== free; found = this.#keys[slot]) {
      if (found === key) return this.#numbers[slot] ?? 0;
      slot = (slot + 1) & (this.#keys.length - 1);
    }
    const number = this.#count++;
    this.#keys[slot] = key;
    this.#numbers[slot] = number;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    if (this.#count * 2 > this.#keys.length) this.#grow();
    return number;
  }

  /** The words of a pair. */
  pairOf(number: number): readonly [number, number] {
    return [this.#firsts[number] ?? 0, this.#seconds[number] ?? 0];
  }

  #slotOf(first: number, second: number): number {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & (this.#keys.length - 1);
  }

  #grow(): void {
    const length = this.#keys.length * 2;
    this.#firsts = longer(this.#firsts, length);
    this.#seconds = longer(this.#seconds, length);
    this.#keys = new Float64Array(length).fill(free);
    this.#numbers = new Uint32Array(length);
    for (let number = 0; number < this.#count; number++) {
      const [first, second] = this.pairOf(number);
      let slot = this.#slotOf(first, second);
      while (this.#keys[slot] !== free) slot = (slot + 1) & (length - 1);
      this.#keys[slot] = first * base + second;
      this.#numbers[slot] = number;
    }
  }
}

function longer(old: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(old);
  return larger;
}
