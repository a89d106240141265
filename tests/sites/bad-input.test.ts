import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { testSite } from './build-site.ts';

const good = `
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
`;

const threeMegabytes = 'Hội nghị giao ban. '.repeat(170_000);

interface BadInput {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly code: string;
  /** Where the message must point, when there is a place. */
  readonly at?: { readonly line: number; readonly column: number };
}

const cases: readonly BadInput[] = [
  {
    what: 'front matter that is not closed',
    name: 'b.md',
    content: '---\ntitle: Họp\n\nNội dung.',
    code: 'ART101',
    at: { line: 1, column: 1 },
  },
  {
    what: 'a YAML error',
    name: 'b.md',
    content: '---\ntitle: "Họp\ndate: 2024-05-17\n---\nNội dung.',
    code: 'ART103',
    at: { line: 3, column: 17 },
  },
  {
    what: 'a day that does not exist',
    name: 'b.md',
    content: '---\ntitle: Họp\ndate: 31/02/2025\n---\nNội dung.',
    code: 'ART102',
    at: { line: 3, column: 7 },
  },
  {
    what: 'an unknown key',
    name: 'b.md',
    content: '---\ntitle: Họp\npublishd: 2024-05\n---\nNội dung.',
    code: 'ART104',
    at: { line: 3, column: 1 },
  },
  {
    what: 'front matter in JavaScript',
    name: 'b.md',
    content: '---js\nglobalThis.kyyeuWasHere = true\n---\nNội dung.',
    code: 'ART106',
    at: { line: 1, column: 1 },
  },
  {
    what: 'a file that is not text',
    name: 'b.txt',
    content: new Uint8Array([0x48, 0xf3, 0x00, 0xff, 0xfe]),
    code: 'ART001',
  },
  { what: 'a 3 MB article', name: 'b.txt', content: threeMegabytes, code: 'ART002' },
  {
    what: 'a slug that is taken',
    name: 'b.md',
    content: '---\nslug: a\n---\nNội dung họp.',
    code: 'SIT001',
  },
  {
    what: 'two meetings with one address, which would have one calendar file',
    name: 'b.md',
    content:
      '---\nslug: a\n---\nSáng 16/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5.',
    code: 'SIT001',
  },
];

test.each(cases)(
  '$what is reported and the old site stays',
  async ({ name, content, code, at }) => {
    const site = testSite(good);
    expect((await site.build()).diagnostics).toEqual([]);
    const before = site.output();
    site.write(`seeds/${name}`, content);
    const report = await site.build();
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map((error) => [error.code, error.file])).toEqual([[code, `seeds/${name}`]]);
    if (at !== undefined) expect(errors[0]?.position).toMatchObject(at);
    expect(errors[0]?.hint?.vi).toMatch(/\p{L}/u);
    expect(report.written).toBeUndefined();
    expect(site.output()).toEqual(before);
    expect(globalThis).not.toHaveProperty('kyyeuWasHere');
  },
);

test('a script and a javascript: link are built without them, with a warning', async () => {
  const site = testSite(`${good}
-- seeds/b.md --
# Họp báo

Chiều 18/5/2024, ông Nguyễn Văn An chủ trì <script>alert(1)</script> buổi [họp báo](javascript:alert(2)).

<script>alert(3)</script>
`);
  const report = await site.build();
  expect(report.diagnostics.map(({ severity }) => severity)).not.toContain('error');
  expect(report.diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['ART201', 'ART202']),
  );
  const page = site.page('su-kien/b.html');
  expect(page).toContain('họp báo');
  expect(page).not.toContain('javascript:');
  expect(page.match(/<script(?! type="application\/ld\+json")/gu)).toBeNull();
});

test('warnings stop a strict build', async () => {
  const site = testSite(`${good}
-- seeds/b.md --
Chiều 18/5/2024, ông Nguyễn Văn An chủ trì <b>buổi</b> họp báo.
`);
  expect((await site.build({ strict: true })).written).toBeUndefined();
  expect(site.has('index.html')).toBe(false);
});

test('a template that names an unknown field says where, and the old site stays', async () => {
  const site = testSite(`${good}
-- mau/pages/not-found.hbs --
<h1>Không thấy</h1>
<p>{{khongCo}}</p>
`);
  await site.build();
  const before = site.output();
  const report = await site.build({ templates: 'mau' });
  const [error] = report.diagnostics;
  expect(error).toMatchObject({
    code: 'TPL001',
    file: 'templates/pages/not-found.hbs',
    position: { line: 2 },
  });
  expect(error?.message.vi).toContain('khongCo');
  expect(site.output()).toEqual(before);
});

test('a link and a pipe among the articles are reported, not followed', async () => {
  const site = testSite(good);
  execFileSync('ln', ['-s', '/etc/passwd', `${site.root}/seeds/lien-ket.md`]);
  execFileSync('ln', ['-s', '.', `${site.root}/seeds/vong`]);
  execFileSync('mkfifo', [`${site.root}/seeds/ong-dan.txt`]);
  const report = await site.build();
  expect(report.diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['ART010', 'seeds/lien-ket.md'],
    ['ART010', 'seeds/ong-dan.txt'],
    ['ART010', 'seeds/vong'],
  ]);
  expect([...site.output().values()].join('')).not.toContain('root:');
});
