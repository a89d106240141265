import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DevServer, startServer } from '../../src/serve/dev-server.ts';
import { put, temporaryFolder } from '../io/temporary-folder.ts';

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

let server: DevServer;
let stop: () => void;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'kyyeu-'));
  stop = () => rmSync(root, { recursive: true, force: true });
  put(root, {
    'secret.html': 'secret',
    'public-private/x.html': 'secret',
    'public/index.html': 'home',
    'public/404.html': 'khong co',
    'public/nguoi/an.html': 'an',
    'public/nguoi/index.html': 'people',
    'public/.kyyeu-manifest.json': 'secret',
    'public/assets/a.css': 'p{}',
  });
  symlinkSync('../secret.html', join(root, 'public/leak.html'));
  symlinkSync('..', join(root, 'public/up'));
  server = await startServer(join(root, 'public'), 0);
});

afterAll(() => {
  server.close();
  stop();
});

/** Asks exactly what is written: `fetch` would tidy the path. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const request = ask({ hostname, port, path, ...options, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, text, headers: response.headers });
      });
    });
    request.on('error', reject);
    request.end();
  });
}

describe('pages are served', () => {
  test.each([
    ['/', 'home'],
    ['/index.html', 'home'],
    ['/nguoi/an.html', 'an'],
    ['/nguoi/', 'people'],
    ['/nguoi/an.html?x=1', 'an'],
    ['/assets/a.css', 'p{}'],
  ])('%s', async (path, text) => {
    expect(await get(path)).toMatchObject({ status: 200, text });
  });

  test('as HTML in UTF-8, without letting other sites read them', async () => {
    const { headers } = await get('/');
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/u);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('without a body to HEAD', async () => {
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test.each(['bytes=5-2', 'bytes=-1', 'bytes=abc', 'bytes=99-', 'bytes=--5'])(
    'whole to a request for the range %s',
    async (range) => {
      expect(await get('/', { headers: { range } })).toMatchObject({ status: 200, text: 'home' });
    },
  );
});

test('what is not there is answered with the site’s own page', async () => {
  expect(await get('/none.html')).toMatchObject({ status: 404, text: 'khong co' });
  expect((await get('/none.html')).headers['content-type']).toMatch(/^text\/html/u);
});

describe('nothing else is served', () => {
  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/nguoi/../../secret.html',
    '/../public-private/x.html',
    '/.kyyeu-manifest.json',
    '/%2ekyyeu-manifest.json',
    '/leak.html',
    '/leak',
    '/up/secret.html',
    '/up/secret',
    '/up/',
    '//secret.html',
    '/%zz',
    '/%5c..%5csecret.html',
    '/a%00',
  ])('%s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(403);
    expect(answer.text).toBe('');
  });

  test('to another host or by another method', async () => {
    expect(await get('/', { headers: { host: 'evil.example' } })).toMatchObject({ status: 403 });
    expect(await get('/', { method: 'POST' })).toMatchObject({ status: 403 });
  });

  test('and the server still stands', async () => {
    expect((await get('/')).text).toBe('home');
  });
});

test('a port in use is refused with its code', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer(temporaryFolder(), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a site not built yet answers that there is nothing', async () => {
  const empty = await startServer(temporaryFolder(), 0);
  const answer = await fetch(empty.url);
  empty.close();
  expect([answer.status, await answer.text()]).toEqual([404, '404']);
});
