/** A system that a bundle is made for. */
export interface Platform {
  readonly name: 'linux-x64' | 'linux-arm64' | 'win-x64';
  /** As npm names it. */
  readonly os: 'linux' | 'win32';
  readonly cpu: 'x64' | 'arm64';
  /** Where the package of its Node has the program. */
  readonly node: 'bin/node' | 'bin/node.exe';
}

export const PLATFORMS: readonly Platform[] = [
  { name: 'linux-x64', os: 'linux', cpu: 'x64', node: 'bin/node' },
  { name: 'linux-arm64', os: 'linux', cpu: 'arm64', node: 'bin/node' },
  { name: 'win-x64', os: 'win32', cpu: 'x64', node: 'bin/node.exe' },
];

const ELF = 0x7f454c46;
const ELF_MACHINES: Readonly<Record<number, string>> = { 62: 'linux-x64', 183: 'linux-arm64' };
const PE_MACHINES: Readonly<Record<number, string>> = { 34404: 'win-x64', 43620: 'win-arm64' };
const MACH_O = [0xcffaedfe, 0xcafebabe];
const PE_ADDRESS = 0x3c;

/**
 * The system that a program or library is made for, by the first bytes of its file: the name of a
 * platform, `other`, or undefined where the file is neither.
 */
export function platformOf(head: Uint8Array): string | undefined {
  if (head.length < 64) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const magic = view.getUint32(0);
  if (magic === ELF) return ELF_MACHINES[view.getUint16(18, true)] ?? 'other';
  if (MACH_O.includes(magic)) return 'other';
  if (magic >>> 16 !== 0x4d5a) return undefined;
  const at = view.getUint32(PE_ADDRESS, true);
  if (at + 6 > head.length || view.getUint32(at) !== 0x50450000) return undefined;
  return PE_MACHINES[view.getUint16(at + 4, true)] ?? 'other';
}
