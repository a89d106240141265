/**
 * Cuts the fonts of the site out of the full ones, each to one file: `templates/assets/fonts`. Run by hand, when a font
 * or what the site needs of it changes; what it fetches is pinned, so that the same bytes come out.
 *
 * A cut may not bear the name of the font it was made from (a reserved name of its licence): it is given another, by
 * which the style sheet calls it too.
 */

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = [
  'source-serif@4.5.1',
  '@expo-google-fonts/be-vietnam-pro@0.4.1',
  'subset-font@2.9.0',
];
const target = 'templates/assets/fonts';

/** Latin of western Europe, every Vietnamese letter, marks that stand alone, punctuation, đồng, arrows. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x300, 0x301],
  [0x303, 0x304],
  [0x308, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2002, 0x200b],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2044, 0x2044],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];
/** Kerning, marks over letters, ligatures, and the figures the style sheet asks for. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'lnum', 'mark', 'mkmk', 'pnum', 'tnum'];

const fonts = [
  {
    from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    to: 'serif.woff2',
    name: 'Archive Serif',
    // Every optical size, and of the weights only those the style sheet sets.
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
    to: 'sans-400.woff2',
    name: 'Archive Sans',
  },
  {
    from: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
    to: 'sans-600.woff2',
    name: 'Archive Sans SemiBold',
  },
];
const licences = [
  { from: 'source-serif/LICENSE.md', to: 'OFL-source-serif-4.txt' },
  { from: '@expo-google-fonts/be-vietnam-pro/LICENSE_FONT', to: 'OFL-be-vietnam-pro.txt' },
];

const text = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .map((code) => String.fromCodePoint(code))
  .join('');

/** A table of names (OpenType `name`, version 0) that says one name for family, whole font and PostScript. */
function nameTable(name) {
  const names = [
    [1, name],
    [2, 'Regular'],
    [4, name],
    [6, name.replaceAll(' ', '')],
  ].map(([id, value]) => ({ id, bytes: Buffer.from(value, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + 12 * names.length);
  const put = (at, ...values) => {
    for (const [index, value] of values.entries()) head.writeUInt16BE(value, at + 2 * index);
  };
  put(0, 0, names.length, head.length);
  let offset = 0;
  for (const [index, { id, bytes }] of names.entries()) {
    put(6 + 12 * index, 3, 1, 0x409, id, bytes.length, offset); // Windows, Unicode, English
    offset += bytes.length;
  }
  return Buffer.concat([head, ...names.map(({ bytes }) => bytes)]);
}

/** A font with another table of names; the encoder of WOFF2 that follows works out the checksums anew. */
function withNames(font, name) {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => {
    const at = 12 + 16 * index;
    const tag = font.toString('latin1', at, at + 4);
    const start = font.readUInt32BE(at + 8);
    const bytes = font.subarray(start, start + font.readUInt32BE(at + 12));
    return { tag, bytes: tag === 'name' ? nameTable(name) : bytes };
  });
  const head = Buffer.alloc(12 + 16 * count);
  font.copy(head, 0, 0, 12);
  const bodies = [];
  let offset = head.length;
  for (const [index, { tag, bytes }] of entries.entries()) {
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([head, ...bodies]);
}

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
try {
  execFileSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--prefix', folder, ...packages],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const load = createRequire(join(folder, 'index.js'));
  const subsetFont = load('subset-font');
  const { convert } = load('fontverter');
  const inFolder = (path) => join(folder, 'node_modules', path);
  for (const { from, to, name, variationAxes } of fonts) {
    const cut = await subsetFont(readFileSync(inFolder(from)), text, {
      targetFormat: 'truetype',
      keepFeatures,
      // The serif has none; today's screens draw small letters well without.
      noHinting: true,
      dropTables: ['DSIG'],
      ...(variationAxes === undefined ? {} : { variationAxes }),
    });
    const bytes = await convert(withNames(Buffer.from(cut), name), 'woff2');
    writeFileSync(join(target, to), bytes);
    process.stdout.write(`${to} ${bytes.length}\n`);
  }
  for (const { from, to } of licences) copyFileSync(inFolder(from), join(target, to));
} finally {
  rmSync(folder, { recursive: true });
}
