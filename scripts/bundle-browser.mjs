/** Bundles what pages run into one classic script for each page that has one: `dist/assets/tim-kiem.js`. */

import { build } from 'esbuild';

await build({
  entryPoints: { 'tim-kiem': 'src/browser/main.ts' },
  outdir: 'dist/assets',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});
