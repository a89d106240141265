/** Letters put together before they are encoded: few calls, and no string near the longest a machine can hold. */
const chunkLength = 1 << 20;

/** A long text as UTF-8. All records of a large archive do not fit in one string; their bytes fit in one array. */
export function encodeParts(parts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let pending = '';
  for (const part of parts) {
    pending += part;
    if (pending.length < chunkLength) continue;
    chunks.push(encoder.encode(pending));
    pending = '';
  }
  chunks.push(encoder.encode(pending));
  return join(chunks);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
