/**
 * Fails when a regular expression of `src` can take more than linear time, or is not a literal.
 * Reads the scripts without their types: a slash that is no division starts a literal or a comment.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

// Its Java and native builds are not installed everywhere.
process.env['RECHECK_BACKEND'] = 'pure';
const { check } = await import('recheck');

const folder = 'src';
const timeout = 20_000;
/** After these a slash starts a regular expression; after anything else that is no word it does too. */
const operators = new Set(
  'return typeof case in of do else void delete throw new yield await'.split(' '),
);

/** Comments, strings, templates, words and numbers, white space, brackets and marks. */
const pieces =
  /\/\/[^\n]*|\/\*.*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[\p{L}\p{N}_$#]+|\s+|./suy;
const literal = /\/(?<source>(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(?<flags>[a-z]*)/uy;

/** The regular expression literals of a script, in order. */
function literalsOf(script) {
  const found = [];
  /** Braces of the templates the place is in; the last is the innermost. */
  const templates = [];
  let before = '';
  let at = script.startsWith('#!') ? script.indexOf('\n') : 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(script);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const skipTemplate = () => {
    while (at < script.length && script[at] !== '`' && !script.startsWith('${', at)) {
      at += script[at] === '\\' ? 2 : 1;
    }
    if (script[at] === '`') at += 1;
    else {
      at += 2;
      templates.push(0);
    }
  };
  while (at < script.length) {
    const isComment = script.startsWith('//', at) || script.startsWith('/*', at);
    if (script[at] === '/' && !isComment && startsLiteral(before)) {
      const match = take(literal);
      if (match !== null) {
        found.push(match.groups);
        before = 'literal';
        continue;
      }
    }
    const [piece] = take(pieces);
    if (piece.trim() === '' || isComment) continue;
    before = piece;
    if (piece === '`') skipTemplate();
    if (piece === '{' && templates.length > 0) templates[templates.length - 1] += 1;
    if (piece === '}' && templates.length > 0) {
      if (templates.at(-1) === 0) {
        templates.pop();
        skipTemplate();
      } else templates[templates.length - 1] -= 1;
    }
  }
  return found;
}

function startsLiteral(before) {
  if (operators.has(before)) return true;
  return !/^(?:[\p{L}\p{N}_$#]|[)\]}`'"])/u.test(before);
}

const problems = [];
let count = 0;
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort();
for (const path of scripts) {
  const place = join(folder, path);
  const { code: script } = transformSync(readFileSync(place, 'utf8'), { loader: 'ts' });
  if (/\bRegExp\(/u.test(script)) problems.push(`${place}: builds a regular expression`);
  for (const { source, flags } of literalsOf(script)) {
    count += 1;
    const { status, complexity, error } = await check(source, flags, { timeout });
    if (status === 'safe') continue;
    const reason = complexity?.summary ?? error?.kind ?? status;
    problems.push(`${place}: ${reason}: /${source}/${flags}`);
  }
}
if (count === 0) problems.push(`no regular expression found in ${folder}`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
