/** Bytes of the first piece of a list; each further one is twice as long, up to the longest. */
const firstPiece = 8;
const longestPiece = 1024;
/** Bits of the head of a packed list. */
const headBits = 16;
/** A piece ends with the place of the next one. */
const linkBytes = 4;
const firstStore = 1 << 16;

/**
 * Many ascending lists of numbers that grow side by side: millions of lists without an object each. A list of one number
 * takes no bytes but its row in the tables; longer ones keep their gaps as varints in pieces of one big store.
 */
export class NumberLists {
  #count = 0;
  #last = new Uint32Array(firstStore);
  #lengths = new Uint32Array(firstStore);
  /** Place of the first piece in the store. */
  #heads = new Uint32Array(firstStore);
  /** Place of the next byte, and bytes left in its piece. */
  #tails = new Uint32Array(firstStore);
  #rooms = new Uint16Array(firstStore);
  #store = new Uint8Array(firstStore);
  #used = 0;

  /** Number of lists. */
  get count(): number {
    return this.#count;
  }

  /**
   * About the bytes of a list packed as text: for each number a bit more than the logarithm of the mean gap.
   *
   * @param bound all its numbers are below it.
   */
  packedBytes(list: number, bound: number): number {
    const length = this.#lengths[list] ?? 0;
    const coded = Math.max(1, Math.min(length, bound - length));
    return Math.ceil((headBits + coded * (33 - Math.clz32(bound / coded))) / 6);
  }

  /** A new, empty list. */
  add(): number {
    if (this.#count === this.#last.length) this.#growTables();
    return this.#count++;
  }

  lengthOf(list: number): number {
    return this.#lengths[list] ?? 0;
  }

  /** Whether a number is the last of a list. */
  endsWith(list: number, number: number): boolean {
    return this.#lengths[list] !== 0 && this.#last[list] === number;
  }

  /** @param number greater than every number of the list. */
  append(list: number, number: number): void {
    const length = this.#lengths[list] ?? 0;
    const last = this.#last[list] ?? 0;
    if (length === 1) {
      this.#startPieces(list);
      this.#write(list, last);
    }
    if (length > 0) this.#write(list, number - last);
    this.#last[list] = number;
    this.#lengths[list] = length + 1;
  }

  read(list: number): Uint32Array {
    const length = this.#lengths[list] ?? 0;
    const numbers = new Uint32Array(length);
    if (length === 1) numbers[0] = this.#last[list] ?? 0;
    if (length < 2) return numbers;
    let at = this.#heads[list] ?? 0;
    let size = firstPiece;
    let end = at + size - linkBytes;
    let number = 0;
    for (let index = 0; index < length; index++) {
      let byte: number;
      let shift = 0;
      do {
        if (at === end) {
          at = this.#linkAt(end);
          size = Math.min(size * 2, longestPiece);
          end = at + size - linkBytes;
        }
        byte = this.#store[at++] ?? 0;
        number += (byte & 0x7f) << shift;
        shift += 7;
      } while (byte >= 0x80);
      numbers[index] = number;
    }
    return numbers;
  }

  #startPieces(list: number): void {
    const place = this.#reserve(firstPiece);
    this.#heads[list] = place;
    this.#tails[list] = place;
    this.#rooms[list] = firstPiece - linkBytes;
  }

  #write(list: number, value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.#writeByte(list, (rest & 0x7f) | 0x80);
    this.#writeByte(list, rest);
  }

  #writeByte(list: number, byte: number): void {
    if (this.#rooms[list] === 0) this.#addPiece(list);
    const place = this.#tails[list] ?? 0;
    this.#store[place] = byte;
    this.#tails[list] = place + 1;
    this.#rooms[list] = (this.#rooms[list] ?? 0) - 1;
  }

  /** The size of the next piece is known by the number of pieces so far, found by walking them: there are few. */
  #addPiece(list: number): void {
    const link = this.#tails[list] ?? 0;
    let size = firstPiece;
    for (let end = (this.#heads[list] ?? 0) + size - linkBytes; end !== link; ) {
      size = Math.min(size * 2, longestPiece);
      end = this.#linkAt(end) + size - linkBytes;
    }
    const next = Math.min(size * 2, longestPiece);
    const place = this.#reserve(next);
    for (let byte = 0; byte < linkBytes; byte++) {
      this.#store[link + byte] = (place >>> (8 * byte)) & 0xff;
    }
    this.#tails[list] = place;
    this.#rooms[list] = next - linkBytes;
  }

  #linkAt(place: number): number {
    let link = 0;
    for (let byte = linkBytes - 1; byte >= 0; byte--) {
      link = link * 0x100 + (this.#store[place + byte] ?? 0);
    }
    return link;
  }

  #reserve(size: number): number {
    const place = this.#used;
    this.#used += size;
    if (this.#used > this.#store.length)
      this.#store = grown(this.#store, new Uint8Array(this.#store.length * 1.5 + size));
    return place;
  }

  #growTables(): void {
    const length = this.#last.length * 2;
    this.#last = grown(this.#last, new Uint32Array(length));
    this.#lengths = grown(this.#lengths, new Uint32Array(length));
    this.#heads = grown(this.#heads, new Uint32Array(length));
    this.#tails = grown(this.#tails, new Uint32Array(length));
    this.#rooms = grown(this.#rooms, new Uint16Array(length));
  }
}

function grown<T extends { set(old: T): void }>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
