import { writeFileSync } from 'node:fs';
import { readLexicon } from '../kits.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync('docs/rules.md', rulesPage(readLexicon().lexicon));
writeFileSync('docs/diagnostics.md', diagnosticsPage());
