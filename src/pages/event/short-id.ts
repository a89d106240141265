const leadingNumber = /^(?<number>\d+)(?:[_-]|$)/u;

/** What a report is called in print: the number its file name begins with, else the whole id. */
export function shortId(id: string): string {
  return leadingNumber.exec(id)?.groups?.['number'] ?? id;
}
