/**
 * Bundles the program and the writer of its documentation: `dist/cli.js`, `dist/write-docs.js`, its worker, and the parts they load
 * when a command asks for them. Checks the word lists for them: `dist/word-lists.json`. All lie beside each other, since they look for `lexicon` and `templates` one folder up.
 */

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = 'dist';

mkdirSync(folder, { recursive: true });
// Names of parts change with what is in them.
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (entry.isFile()) rmSync(join(folder, entry.name));
}

await build({
  entryPoints: [
    'src/cli.ts',
    'src/docs/write-docs.ts',
    'src/word-lists.ts',
    'src/pool/compile-worker.ts',
  ],
  outdir: folder,
  entryNames: '[name]',
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'none',
  // For `node --enable-source-maps`; without it names and files of functions can be told from the bundle itself.
  sourcemap: true,
  sourcesContent: false,
  // Packages in the older module format load what Node brings along by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});

const { checkWordLists } = await import('../dist/word-lists.js');
checkWordLists('.');
