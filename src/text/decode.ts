/** Why bytes are not text. */
type EncodingProblem = 'utf-8' | 'utf-16' | 'utf-32' | 'nul';

export type Decoded =
  | { readonly text: string }
  | {
      readonly problem: EncodingProblem;
      /** Of the first byte that cannot be part of the text. */
      readonly offset: number;
    };

const replacement = '\u{FFFD}';
/** U+FFFD itself, as bytes: not every replacement character in decoded text marks an error. */
const replacementBytes = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
} as const;
type Encoding = keyof typeof replacementBytes;

/**
 * Text of a file in UTF-8, with or without a byte order mark, or in UTF-16 with one.
 * Anything else is a failure: a wrong guess would publish wrong letters.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return { problem: 'utf-32', offset: 0 };
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs('utf-16le', bytes, 2);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs('utf-16be', bytes, 2);
  return decodeAs('utf-8', bytes, startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, start: number): Decoded {
  const content = bytes.subarray(start);
  const text = decodeStrictly(encoding, content);
  const nul = encoding === 'utf-8' ? content.indexOf(0) : (text?.indexOf('\0') ?? -1) * 2;
  if (text === undefined) {
    const bad = firstBadByte(encoding, content);
    const isNulFirst = nul >= 0 && nul < bad;
    return isNulFirst
      ? { problem: 'nul', offset: start + nul }
      : { problem: encoding === 'utf-8' ? 'utf-8' : 'utf-16', offset: start + bad };
  }
  return nul < 0 ? { text } : { problem: 'nul', offset: start + nul };
}

function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Decodes leniently and walks to the first replacement character that the bytes do not spell. */
function firstBadByte(encoding: Encoding, bytes: Uint8Array): number {
  const lenient = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const spelt = replacementBytes[encoding];
  let offset = 0;
  for (const piece of lenient.split(replacement)) {
    offset += encoding === 'utf-8' ? new TextEncoder().encode(piece).length : piece.length * 2;
    if (!startsWith(bytes.subarray(offset), spelt)) return offset;
    offset += spelt.length;
  }
  return bytes.length;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, index) => bytes[index] === byte);
}
