import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { version } from '../../src/version.ts';
import type { Command } from './measure.ts';

/** A program that makes a site of the same articles. Each works in a folder of its own and writes into `public` there. */
export interface Builder {
  readonly name: string;
  readonly version: string;
  /** Where articles lie inside its folder. */
  readonly articles: string;
  /** Whether it reads what the articles say by itself, or is told in front matter. */
  readonly reads: 'texts' | 'front matter';
  /** Makes its folder, without the articles. */
  prepare(folder: string): void;
  command(folder: string): Command;
}

/** A builder that is not there, and why. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

const eleventyVersion = '3.1.8';
const node = process.execPath;

/** The builders to compare: our own first. */
export function findBuilders(): readonly (Builder | Missing)[] {
  return [kyyeu, findHugo(), findEleventy()];
}

const kyyeu: Builder = {
  name: 'kyyeu',
  version,
  articles: 'seeds',
  reads: 'texts',
  prepare: (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'kyyeu.config.json'), '{ "baseUrl": "https://example.org" }\n');
  },
  command: (folder) => ({ program: node, args: [resolve('dist/cli.js'), 'build'], folder }),
};

/** Hugo as Debian has it. */
function findHugo(): Builder | Missing {
  const told = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const found = /v(?<version>\d+\.\d+\.\d+)/u.exec(told.stdout ?? '')?.groups?.['version'];
  if (found === undefined)
    return { name: 'Hugo', reason: 'not installed (`apt-get install hugo`)' };
  return {
    name: 'Hugo',
    version: found,
    articles: 'content/articles',
    reads: 'front matter',
    prepare: (folder) => cpSync('bench/peers/hugo', folder, { recursive: true }),
    command: (folder) => ({ program: 'hugo', args: ['--quiet'], folder }),
  };
}

/** Eleventy from npm, installed once into a temporary folder, so that the project does not depend on it. */
function findEleventy(): Builder | Missing {
  const home = join(tmpdir(), `kyyeu-bench-eleventy-${eleventyVersion}`);
  const program = join(home, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) {
    const args = ['install', '--prefix', home, '--no-audit', '--no-fund'];
    const { status } = spawnSync('npm', [...args, `@11ty/eleventy@${eleventyVersion}`]);
    if (status !== 0) return { name: 'Eleventy', reason: 'could not be installed from npm' };
  }
  return {
    name: 'Eleventy',
    version: eleventyVersion,
    articles: 'articles',
    reads: 'front matter',
    prepare: (folder) => cpSync('bench/peers/eleventy', folder, { recursive: true }),
    command: (folder) => ({ program: node, args: [program, '--quiet'], folder }),
  };
}
