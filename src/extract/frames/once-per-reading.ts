import type { Reading } from '../reading.ts';

/** A function of a reading that is worked out once for each: several rules share what they read. */
export function oncePerReading<T>(read: (reading: Reading) => T): (reading: Reading) => T {
  return (reading) => {
    const found = reading.shared.get(read);
    if (found !== undefined) return (found as { readonly value: T }).value;
    const value = read(reading);
    reading.shared.set(read, { value });
    return value;
  };
}
