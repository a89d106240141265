import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listFolder } from '../../src/io/read-folder.ts';
import { articleId } from '../../src/model/article.ts';

/** Something that happens to a project, in words, and how. */
export interface Edit {
  readonly name: string;
  /** To a file of the site, which somebody changes for himself: only when it is one that will be made again. */
  readonly isByHand?: boolean;
  run(root: string): void;
}

const texts = ['chains', 'invented']
  .flatMap((folder) => readdirSync(`tests/corpus/${folder}`).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 36);

const articleNames = ['a.txt', 'b.txt', 'c.md', 'd.txt', '2024/e.txt', '2025/f.md'];

const note = 'reason: Xem biên bản.\nby: Mai\non: 2024-06-01\n';
const corrections = [
  `- field: organiser\n  value: null\n  ${note.replaceAll('\n', '\n  ')}`,
  `- field: date\n  value: 2024-03-02\n  ${note.replaceAll('\n', '\n  ')}`,
  'field: chair\n',
];

const configs = [
  {},
  { baseUrl: 'https://kho.example' },
  { title: 'Kho tin', pageSize: 2 },
  { language: 'en', contact: 'a@kho.example', templates: 'theme' },
];

const settlements = ['', 'id:\n  - {person: {id: khong-ai}, id: ai-do}\n', 'same: 1\n'];

const namesake = 'Nguyễn Văn An';
export const homonyms = ['Giám đốc Sở Y tế tỉnh Sơn La', 'Chủ tịch UBND tỉnh Cà Mau'].map(
  (office) => `\n\nÔng ${namesake}, ${office} phát biểu.`,
);

/** Says that those whom the first two reports with the name mean are one person, when there are two. */
export const merge: Edit = {
  name: 'people.yaml says that namesakes are one',
  run: (root) => {
    const seeds = join(root, 'seeds');
    const people = listFolder(seeds)
      .filter((file) => readFileSync(join(seeds, file), 'utf8').includes(namesake))
      .slice(0, 2)
      .map((file) => `{name: ${namesake}, report: ${articleId(file)}}`);
    if (people.length < 2) return;
    const lines = [`  - people: [${people.join(', ')}]`, ...note.trim().split('\n')];
    writeFileSync(join(root, 'people.yaml'), `same:\n${lines.join('\n    ')}\n`);
  },
};

function writeText(name: string, text: string, tail: string): Edit {
  return {
    name: `seeds/${name} becomes ${text} + ${JSON.stringify(tail)}`,
    run: (root: string) => writeFileSync(join(root, 'seeds', name), textOf(text) + tail),
  };
}

function textOf(name: string): string {
  return readFileSync(`tests/corpus/${name}`, 'utf8');
}

/** A file of a folder is given to a function; nothing when there is none. */
function toOne(name: string, folder: string, change: (path: string) => void) {
  return fc.nat(1000).map((choice) => ({
    name: `${name} ${choice}`,
    run: (root: string) => {
      const files = listFolder(join(root, folder));
      const file = files[choice % Math.max(1, files.length)];
      if (file !== undefined) change(join(root, folder, file));
    },
  }));
}

/** The cache lies in a folder that listings pass over. */
function toCache(name: string, change: (path: string) => void) {
  return toOne(name, '.kyyeu-cache', change);
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        name: fc.constantFrom(...articleNames),
        text: fc.constantFrom(...texts),
        tail: fc.constantFrom('', '\n\nUBND xã họp.', '\n\nThu ngân sách đạt 100%.', ...homonyms),
      })
      .map(({ name, text, tail }) => writeText(name, text, tail)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('draft: true', 'aliases: [ten cu]', 'slug: a', 'title: Họp <b>')
      .map((line) => ({
        name: `seeds/c.md says ${line}`,
        run: (root: string) =>
          writeFileSync(join(root, 'seeds/c.md'), `---\n${line}\n---\n${textOf(texts[0] ?? '')}`),
      })),
  },
  { weight: 2, arbitrary: toOne('remove an article', 'seeds', (path) => rmSync(path)) },
  {
    weight: 2,
    arbitrary: toOne('rename an article', 'seeds', (path) => {
      cpSync(path, path.replace(/(?<ending>\.\w+)$/u, '-2$<ending>'));
      rmSync(path);
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...corrections))
      .map(([id, text]) => ({
        name: `corrections/${id}.yaml becomes ${text}`,
        run: (root: string) => {
          const isThere = existsSync(join(root, 'seeds', `${id}.txt`));
          if (isThere) writeFileSync(join(root, 'corrections', `${id}.yaml`), text);
        },
      })),
  },
  { weight: 2, arbitrary: toOne('remove corrections', 'corrections', (path) => rmSync(path)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...configs).map((config) => ({
      name: `configuration ${JSON.stringify(config)}`,
      run: (root: string) => writeFileSync(join(root, 'kyyeu.config.json'), JSON.stringify(config)),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<p>1</p>', '<p>{{goal.metric}}</p>', '').map((line) => ({
      name: `theme ${line}`,
      run: (root: string) =>
        writeFileSync(
          join(root, 'theme/pages/target.hbs'),
          readFileSync('templates/pages/target.hbs', 'utf8') + line,
        ),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...settlements).map((text) => ({
      name: `people.yaml ${text}`,
      run: (root: string) => writeFileSync(join(root, 'people.yaml'), text),
    })),
  },
  { weight: 2, arbitrary: fc.constant(merge) },
  { weight: 1, arbitrary: toCache('empty a file of the cache', (path) => writeFileSync(path, '')) },
  {
    weight: 1,
    arbitrary: toCache('damage a file of the cache', (path) => {
      const bytes = readFileSync(path);
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    }),
  },
  { weight: 1, arbitrary: toCache('remove a file of the cache', (path) => rmSync(path)) },
);

const byHand: fc.Arbitrary<Edit> = fc
  .oneof(
    toOne('remove a page', 'public', (path) => rmSync(path)),
    toOne('change a page', 'public', (path) => writeFileSync(path, 'by hand')),
  )
  .map((one) => ({ ...one, isByHand: true }));

/** What happens between two builds: mostly one thing, now and then nothing or several. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.oneof(
  { weight: 5, arbitrary: fc.array(edit, { maxLength: 3 }) },
  { weight: 1, arbitrary: byHand.map((one) => [one]) },
);

/** A project of a few articles. */
export function layOut(root: string): void {
  for (const folder of ['seeds/2024', 'seeds/2025', 'corrections', 'theme/pages']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'people.yaml'), '');
  writeFileSync(join(root, 'kyyeu.config.json'), '{"templates":"theme"}');
  for (const [place, name] of articleNames.slice(0, 4).entries()) {
    writeText(name, texts[place] ?? '', '').run(root);
  }
}
