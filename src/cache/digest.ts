import { createHash } from 'node:crypto';

/** SHA-256 of some bytes or of a text, hexadecimal. */
export function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of plain JSON with maps and sets in it. Equal values have equal digests; a field that is undefined counts as not there. */
export function digestOf(value: unknown): string {
  return digest(JSON.stringify(value, plainMaps) ?? '');
}

function plainMaps(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
