import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { Visitor } from './visitor.ts';

/** A way of reading the archive. */
export interface Way {
  readonly name: string;
  readonly width: number;
  readonly isKeyboardOnly: boolean;
  readonly hasScript: boolean;
  /** Opened by double-click instead of over HTTP. */
  readonly isFromDisk: boolean;
}

const mouse = { isKeyboardOnly: false, hasScript: true, isFromDisk: false };

/** Each way of the issue on a wide screen, and all of them again at 320 px. */
export const ways: readonly Way[] = [1280, 320].flatMap((width) => [
  { ...mouse, name: `with a mouse at ${width} px`, width },
  { ...mouse, name: `by keyboard alone at ${width} px`, width, isKeyboardOnly: true },
  {
    ...mouse,
    name: `from disk without JavaScript at ${width} px`,
    width,
    hasScript: false,
    isFromDisk: true,
  },
]);

/** Serves a site as any host of static files would. */
export function serve(folder: string): Promise<Server> {
  const handler = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    handler(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Somebody who reads the archive that way, on its home page. */
export async function visit(
  browser: Browser,
  site: { readonly folder: string; readonly server: Server },
  way: Way,
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: way.width, height: 800 },
    javaScriptEnabled: way.hasScript,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const { port } = site.server.address() as AddressInfo;
  const base = way.isFromDisk
    ? pathToFileURL(join(site.folder, '/')).href
    : `http://127.0.0.1:${port}/`;
  const page = await context.newPage();
  await page.goto(`${base}index.html`);
  return new Visitor(page, way);
}
