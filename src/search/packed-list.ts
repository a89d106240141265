import { decodeNumbers, encodeNumbers } from './number-list.ts';

/** A coded list of numbers as text: base64 without padding. It goes through gzip at about its own size. */
export type PackedList = string;

/** Bytes turned into text at once: a multiple of three, few enough to be arguments of a call. */
const chunk = 6144;

export function packNumbers(numbers: Uint32Array, bound: number): PackedList {
  const bytes = encodeNumbers(numbers, bound);
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return text.replaceAll('=', '');
}

export function unpackNumbers(packed: PackedList, bound: number): Uint32Array {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return decodeNumbers(bytes, bound);
}
