import type { Reading } from '../reading.ts';

/** A function of a reading that is worked out once for each: several rules share what they read. */
export function oncePerReading<T>(read: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { readonly value: T }>();
  return (reading) => {
    const found = known.get(reading) ?? { value: read(reading) };
    known.set(reading, found);
    return found.value;
  };
}
