import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineProgram } from '../duckdb/engineProgram.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { compileProgram } from './compileProgram.ts';
import { licenceList } from './licenceList.ts';
import { lockedPackages } from './lockedPackages.ts';
import { packScripts } from './packScripts.ts';
import { softwareBill } from './softwareBill.ts';

// Makes what the package has and the checkout has not; `npm pack` runs it and packs what it wrote.
const lib = join(PACKAGE_ROOT, 'lib');
rmSync(lib, { recursive: true, force: true });
compileProgram(
  join(PACKAGE_ROOT, 'src'),
  ['jijingBin.ts', 'cli.ts', 'pdfProcess/pdfProgram.ts'],
  lib,
);
writeFileSync(join(lib, 'licences.md'), licenceList(lockedPackages()));
writeFileSync(join(lib, 'sbom.cdx.json'), softwareBill());
// Packed once here, so that no build has to write it anywhere.
engineProgram(join(PACKAGE_ROOT, '.cache/explorer'));
await packScripts(join(PACKAGE_ROOT, 'src'));
