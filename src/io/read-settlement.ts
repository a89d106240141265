import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { settlementFile } from '../model/settlement.ts';
import { decode } from '../text/decode.ts';
import { readSeed } from './read-seeds.ts';

/**
 * The text of `people.yaml`; undefined when there is none.
 *
 * @param root the project's folder.
 */
export function readSettlementFile(root: string): string | Diagnostic | undefined {
  if (!existsSync(join(root, settlementFile))) return undefined;
  const read = readSeed(root, settlementFile);
  if (!('bytes' in read)) return read;
  const decoded = decode(read.bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(read.bytes);
}
