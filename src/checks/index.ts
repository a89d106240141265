import type { Check } from '../model/site.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicatePermalink } from './duplicate-permalink.ts';

/** Every check of the finished plan, in the order they run. */
export const checks: readonly Check[] = [duplicateId, duplicatePermalink];
