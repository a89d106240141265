import { readdirSync, readFileSync } from 'node:fs';

import { createRenderer, type Renderer } from '../../src/render/renderer.ts';

/** The templates of the project, by path inside the folder. */
export function readTheme(): ReadonlyMap<string, string> {
  const paths = readdirSync('templates', { recursive: true, encoding: 'utf8' }).sort();
  const texts = paths.filter((path) => /\.(?:hbs|json)$/u.test(path));
  return new Map(texts.map((path) => [path, readFileSync(`templates/${path}`, 'utf8')]));
}

/** The project's own theme in Vietnamese. */
export function projectRenderer(): Renderer {
  return createRenderer({ files: readTheme(), language: 'vi' });
}
