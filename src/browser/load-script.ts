import { indexFolder, receiver } from '../search/files.ts';
import type { LoadFile } from '../search/shelves.ts';

/** A file of the index could not be had. */
export class FileError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** Brings files of the index as classic scripts: the only way to read a file that works from disk, too. */
export function scriptLoader(): LoadFile {
  const received = new WeakMap<HTMLOrSVGScriptElement, unknown>();
  const receive = (value: unknown) => {
    if (document.currentScript) received.set(document.currentScript, value);
  };
  Object.assign(globalThis, { [receiver]: receive });
  return (name, edition) =>
    new Promise((resolve, reject) => {
      const path = `${indexFolder}/${name}.js`;
      const script = document.createElement('script');
      script.src = edition === undefined ? path : `${path}?${edition}`;
      const settle = () => {
        script.remove();
        if (received.has(script)) resolve(received.get(script));
        else reject(new FileError(path));
      };
      script.addEventListener('load', settle);
      script.addEventListener('error', settle);
      document.head.append(script);
    });
}
