import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';

function parse(content: unknown) {
  return parseConfig(JSON.stringify(content));
}

describe('the configuration', () => {
  test('needs nothing: there may be no file, or an empty object', () => {
    const { config, diagnostics } = parseConfig(undefined);
    expect(diagnostics).toEqual([]);
    expect(config).toMatchObject({
      title: 'Kỷ Yếu',
      articles: 'seeds',
      output: 'public',
      language: 'vi',
      pageSize: 50,
      strict: false,
    });
    expect(config?.baseUrl).toBeUndefined();
    expect(parse({}).config).toEqual(config);
  });

  test('keeps what it is given', () => {
    const given = {
      title: 'Kho',
      articles: 'bai/2025',
      contact: 'bao-loi@kho.example',
      output: 'site',
      pageSize: 10,
      strict: true,
    };
    expect(parse(given).config).toMatchObject(given);
  });

  test('drops the final slashes of folders and of the address', () => {
    const { config } = parse({ output: 'site/', baseUrl: 'https://a.example/kho//' });
    expect(config).toMatchObject({ output: 'site', baseUrl: 'https://a.example/kho' });
  });

  test('may begin with a byte order mark', () => {
    expect(parseConfig('\u{FEFF}{"title":"Kho"}').config?.title).toBe('Kho');
  });
});

describe('a wrong configuration is reported', () => {
  test.each(['', '{', '{"title": "a",}', 'title: a'])('when it is no JSON: %j', (text) => {
    const { config, diagnostics } = parseConfig(text);
    expect(config).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'CFG001', severity: 'error', file: 'kyyeu.config.json' },
    ]);
  });

  test.each([[[]], [null], ['seeds'], [7]])('when it is no object: %j', (content) => {
    const { config, diagnostics } = parse(content);
    expect(config).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'CFG003' });
    expect(diagnostics[0]?.message.en).not.toContain('""');
  });

  test.each([
    ['baseurl', 'baseUrl'],
    ['pagesize', 'pageSize'],
    ['ouptut', 'output'],
  ])('when %s was meant to be %s', (key, meant) => {
    const [first] = parse({ [key]: 'x' }).diagnostics;
    expect(first?.code).toBe('CFG002');
    expect(first?.message.en).toContain(`there is no option "${key}"; did you mean "${meant}"?`);
    expect(first?.message.vi).toContain(`không có tuỳ chọn "${key}"; có phải "${meant}"?`);
  });

  test('when an option is like no other: the options are listed', () => {
    const [first] = parse({ zzzzzz: 1 }).diagnostics;
    expect(first?.message.en).not.toContain('did you mean');
    expect(first?.message.en).toContain('title, description, baseUrl');
  });

  test.each(['__proto__', 'constructor', 'toString'])('when an option is called %s', (key) => {
    expect(parseConfig(`{"${key}": {"strict": true}}`).diagnostics).toMatchObject([
      { code: 'CFG002' },
    ]);
  });

  test('once for each problem', () => {
    const { diagnostics } = parse({ titel: 1, dscription: 2, pageSize: 0 });
    expect(diagnostics.map(({ code }) => code).toSorted()).toEqual(['CFG002', 'CFG002', 'CFG003']);
  });

  test.each([
    ['pageSize', 0],
    ['pageSize', 1.5],
    ['pageSize', '50'],
    ['strict', 'yes'],
    ['language', 'fr'],
    ['title', ''],
    ['baseUrl', 'a.example'],
    ['baseUrl', 'ftp://a.example'],
    ['baseUrl', 'javascript:alert(1)'],
    ['contact', 'bao-loi'],
    ['contact', 'mailto:a@kho.example'],
    ['articles', ''],
    ['articles', '/'],
    ['articles', '.'],
    ['articles', './seeds'],
    ['articles', '..'],
    ['articles', '../seeds'],
    ['articles', 'a/../..'],
    ['articles', 'a//b'],
    ['output', '/srv/www'],
    ['output', 'C:\\site'],
    ['output', 'a\0b'],
    ['templates', '../theme'],
    ['output', 'seeds'],
    ['output', 'seeds/public'],
  ])('when %s is %j', (key, value) => {
    const { config, diagnostics } = parse({ [key]: value });
    expect(config).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe('CFG003');
    expect(diagnostics[0]?.message.en).toContain(`option "${key}" is not valid`);
    expect(diagnostics[0]?.message.vi).toContain(`tuỳ chọn "${key}" không hợp lệ`);
    expect(diagnostics[0]?.message.vi).not.toMatch(/invalid|must/iu);
  });

  test('when the articles lie in the output folder', () => {
    expect(parse({ articles: 'a/b', output: 'a' }).diagnostics).toMatchObject([{ code: 'CFG003' }]);
  });
});

test.each(['bài/họp', '.site', 'a..b/c', 'seeds-2025'])('a folder may be called %s', (folder) => {
  expect(parse({ output: folder }).diagnostics).toEqual([]);
});
