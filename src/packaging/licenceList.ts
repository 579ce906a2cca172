import type { LockedPackage } from './lockedPackages.ts';

/** The licences of everything that is installed with this package, as a Markdown table. */
export function licenceList(packages: readonly LockedPackage[]): string {
  const rows = packages.map(
    ({ name, version, license, optional }) =>
      `| ${name} | ${version} | ${license} | ${optional ? 'on some systems' : ''} |`,
  );
  return `# Licences of what is installed with Jijing

Each package brings the text of its licence in its own folder.

| package | version | licence | |
|---|---|---|---|
${rows.join('\n')}
`;
}
