import { execSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMarkedFolder } from '../outFolder/workFolder.ts';
import { runtimeLock } from './lockedPackages.ts';

/** The bill of materials that npm makes of the lock file, in CycloneDX: the same in every run and folder. */
export function softwareBill(): string {
  const { serialNumber: _, metadata, ...bill } = JSON.parse(npmBill());
  const { timestamp: __, component, ...about } = metadata;
  const named = { ...about, component: { ...component, name: 'jijing' } };
  return `${JSON.stringify({ ...bill, metadata: named }, null, 2)}\n`;
}

/** Told to omit what is for development, npm leaves out what is for both: it is shown the rest alone. */
function npmBill(): string {
  const folder = makeMarkedFolder();
  const lock = runtimeLock();
  writeFileSync(join(folder, 'package.json'), JSON.stringify(lock.packages['']));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const command = 'npm sbom --sbom-format cyclonedx --sbom-type application --package-lock-only';
  try {
    return execSync(command, { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
