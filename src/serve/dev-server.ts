import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { pathOf } from './guard.ts';

export interface DevServer {
  readonly url: string;
  close(): void;
}

/**
 * Serves a folder, and nothing else, at 127.0.0.1.
 *
 * @param folder absolute path of the output folder.
 * @param port 0 takes any free one.
 * @throws when the port is in use (`EADDRINUSE`).
 */
export async function startServer(folder: string, port: number): Promise<DevServer> {
  const serve = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === undefined || leadsOutside(folder, path)) {
      response.writeHead(403).end();
      return;
    }
    delete request.headers.range; // whole files only: an impossible range would end the process
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound(folder));
    });
  });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://127.0.0.1:${taken}/`, close: () => server.close() };
}

/** Whether a link leads out of the folder at the place a path may be served from. */
function leadsOutside(folder: string, path: string): boolean {
  const places = ['', '.html', '/index.html'].map((ending) => join(folder, path + ending));
  return places
    .filter((place) => existsSync(place))
    .some((place) => !`${realpathSync(place)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function notFound(folder: string): string {
  try {
    return readFileSync(join(folder, '404.html'), 'utf8');
  } catch {
    return '404'; // the site has not been built yet
  }
}
