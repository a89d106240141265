const folderIndex = /(?<slash>^|\/)index\.html$/u;

/** The address of an output file on the configured host; the `index.html` of a folder is the folder. */
export function absoluteUrl(baseUrl: string, permalink: string): string {
  return `${baseUrl}/${permalink.replace(folderIndex, '$<slash>')}`;
}
