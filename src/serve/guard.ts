import type { IncomingMessage } from 'node:http';

const localHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;
const forbidden = /[\\#\0]/u;

/**
 * Whether a request may be answered by the development server: read-only, addressed to this machine by name, and
 * for a plain path. A page elsewhere that tries to reach the server (DNS rebinding) carries another host.
 */
export function isAllowed(request: IncomingMessage): boolean {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (!localHost.test(headers.host ?? '')) return false;
  if (!url.startsWith('/') || url.startsWith('//') || forbidden.test(url)) return false;
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    return !forbidden.test(path) && !path.split('/').includes('..');
  } catch {
    return false; // not a percent-encoding
  }
}
