import type { IncomingMessage } from 'node:http';

const localHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;
const forbidden = /[\\#\0]/u;

/**
 * The decoded path of a request that the development server may answer: read-only, addressed to this machine by name,
 * and for a plain path without hidden files. A page elsewhere that tries to reach the server (DNS rebinding) carries
 * another host.
 *
 * @returns undefined for any other request.
 */
export function pathOf(request: IncomingMessage): string | undefined {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (!localHost.test(headers.host ?? '')) return undefined;
  if (!url.startsWith('/') || url.startsWith('//') || forbidden.test(url)) return undefined;
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    const isPlain = !path.split('/').some((name) => name.startsWith('.'));
    return isPlain && !forbidden.test(path) ? path : undefined;
  } catch {
    return undefined; // not a percent-encoding
  }
}
