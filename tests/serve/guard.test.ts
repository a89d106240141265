import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/serve/guard.ts';

function ask(url: string, method = 'GET', host: string | undefined = '127.0.0.1:4173') {
  return pathOf({ url, method, headers: { host } } as unknown as IncomingMessage);
}

test.each([
  ['/', '/'],
  ['/nguoi/an.html', '/nguoi/an.html'],
  ['/tim-kiem.html?q=../x', '/tim-kiem.html?q=../x'.split('?')[0]],
  ['/b%C3%A0i.html', '/bài.html'],
  ['/a..b.html', '/a..b.html'],
])('%s is answered', (url, path) => {
  expect(ask(url)).toBe(path);
  expect(ask(url, 'HEAD')).toBe(path);
});

describe('an attack is refused', () => {
  test.each([
    '/../package.json',
    '/..',
    '/a/../../x',
    '/%2e%2e/x',
    '/%2E%2E%2Fx',
    '/a/%2e%2e',
    '/..%2fx',
    '/%zz',
    '/%',
    '//evil.example/x',
    '/\\..\\x',
    '/%5c..%5cx',
    '/a%00.html',
    '/a#b',
    '/%23',
    '/.env',
    '/.kyyeu-manifest.json',
    '/%2ekyyeu-manifest.json',
    '/a/.git/HEAD',
    'http://evil.example/x',
    '*',
    '',
  ])('%s', (url) => {
    expect(ask(url)).toBeUndefined();
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'get'])('method %s', (method) => {
    expect(ask('/', method)).toBeUndefined();
  });

  test.each([
    'evil.example',
    'evil.example:4173',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '127.0.0.1:4173@evil.example',
    '0.0.0.0',
    '',
  ])('host "%s"', (host) => {
    expect(ask('/', 'GET', host)).toBeUndefined();
  });

  test('no host at all', () => {
    expect(pathOf({ url: '/', method: 'GET', headers: {} } as IncomingMessage)).toBeUndefined();
  });
});

test.each(['localhost', 'localhost:80', '127.0.0.1', '[::1]:4173'])('host %s is us', (host) => {
  expect(ask('/', 'GET', host)).toBe('/');
});

test('no address makes it throw or gives a path that climbs', () => {
  const url = fc.string({
    unit: fc.constantFrom('/', '.', '%2e', '%2f', '%', '\\', 'a', '?', '%25'),
  });
  fc.assert(
    fc.property(url, (text) => {
      expect(ask(text)?.split('/') ?? []).not.toContain('..');
    }),
  );
});
