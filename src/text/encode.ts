/** Bytes of the longest text that is encoded without room of its own. */
const roomSize = 1 << 22;
/** A UTF-16 unit takes three bytes at most. */
const bytesPerUnit = 3;

/** Encodes texts as UTF-8, all in the same room: what is given out is overwritten by the next text. */
export function createEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  const room = new Uint8Array(roomSize);
  return (text) => {
    if (text.length * bytesPerUnit > roomSize) return encoder.encode(text);
    return room.subarray(0, encoder.encodeInto(text, room).written);
  };
}
