import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platformOf } from '../../src/packaging/platform.ts';

/** The head of a file, its numbers at their places. */
function head(bytes: Readonly<Record<number, readonly number[]>>): Uint8Array {
  const whole = new Uint8Array(256);
  for (const [at, values] of Object.entries(bytes)) whole.set(values, Number(at));
  return whole;
}

const ELF = [0x7f, 0x45, 0x4c, 0x46];
const PE = { 0: [0x4d, 0x5a], 60: [0x80], 128: [0x50, 0x45, 0, 0] };

test.each([
  ['a library for Linux on x64', head({ 0: ELF, 18: [62, 0] }), 'linux-x64'],
  ['a library for Linux on arm64', head({ 0: ELF, 18: [183, 0] }), 'linux-arm64'],
  ['a library for Linux on a machine of its own', head({ 0: ELF, 18: [243, 0] }), 'other'],
  ['a program for Windows on x64', head({ ...PE, 132: [0x64, 0x86] }), 'win-x64'],
  ['a program for Windows on arm64', head({ ...PE, 132: [0x64, 0xaa] }), 'win-arm64'],
  ['a program for macOS', head({ 0: [0xcf, 0xfa, 0xed, 0xfe] }), 'other'],
  ['a text that begins like a program', head({ 0: [0x4d, 0x5a] }), undefined],
  ['a text', new TextEncoder().encode('#!/bin/sh\n'), undefined],
])('platformOf: %s', (_, bytes, platform) => {
  expect(platformOf(bytes)).toBe(platform);
});

test('platformOf: the Node that runs this', () => {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const bytes = readFileSync(process.execPath).subarray(0, 4096);
  const known = ['linux-x64', 'linux-arm64', 'win-x64', 'win-arm64'];
  const own = `${system}-${process.arch}`;
  expect(platformOf(bytes)).toBe(known.includes(own) ? own : 'other');
});
