import { createHash } from 'node:crypto';

/** SHA-256 of some bytes or of a text, hexadecimal. */
export function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * SHA-256 of plain JSON, or of a map of it. Equal values have equal digests; a field that is undefined counts as not
 * there.
 */
export function digestOf(value: unknown): string {
  return digest(JSON.stringify(value instanceof Map ? [...value] : value) ?? '');
}

/** As `digestOf`, of values with maps and sets anywhere in them: it takes several times as long. */
export function digestDeeply(value: unknown): string {
  return digest(JSON.stringify(value, plainMaps) ?? '');
}

function plainMaps(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
