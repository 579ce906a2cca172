import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimFolder } from '../../src/outFolder/claimFolder.ts';
import { succeed, takeNote } from '../../src/outFolder/claimNote.ts';
import { placeOf } from '../../src/outFolder/placeOf.ts';
import { recoverFolder } from '../../src/outFolder/recoverFolder.ts';
import { RUN_MARK } from '../../src/outFolder/runMark.ts';
import { makeMarkedFolder } from '../../src/outFolder/workFolder.ts';
import { folderHashes } from '../folderHashes.ts';

const STEPS = join(import.meta.dirname, 'swapSteps.ts');
const EARLIER = ['index.html', 'old.html', 'same.html'];
const LATER = ['index.html', 'new.html', 'same.html'];

let root: string;
let place: string;
let wholes: object[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jijing-faults-'));
  place = join(root, 'site');
  writeFiles(join(root, 'made'), LATER, 'new');
  writeFiles(place, EARLIER, 'old');
  wholes = [folderHashes(place), folderHashes(join(root, 'made'))];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeFiles(folder: string, names: readonly string[], text: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const name of [...names, 'data/manifest.json']) writeFileSync(join(folder, name), text);
}

/** Replaces the place in a process of its own that is killed before a step; the signal that ended it. */
function replaceUntil(step: number, ...more: readonly string[]) {
  writeFiles(join(root, 'made'), LATER, 'new');
  const args = [STEPS, join(root, 'made'), place, String(step), ...more];
  return spawnSync(process.execPath, args).signal;
}

const leftovers = () =>
  [root, place].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : [],
  );

describe('a replacement that is killed', () => {
  test.each([
    ['beside', [0, 1], []],
    ['inside, where the place cannot be renamed,', [0, 1, 2, 3, 4, 5, 6, 7, 8], ['fixed']],
  ] as const)('%s before any step leaves a whole folder to the next run', (_, steps, more) => {
    for (const step of steps) {
      expect(replaceUntil(step, ...more), `step ${step}`).toBe('SIGKILL');
      recoverFolder(place);
      expect(wholes, `step ${step}`).toContainEqual(folderHashes(place));
      expect(leftovers()).toEqual([]);
    }
  });

  test('needs no more steps than are tried', () => {
    expect(replaceUntil(2)).toBeNull();
    expect(replaceUntil(9, 'fixed')).toBeNull();
    expect(folderHashes(place)).toEqual(wholes[1]);
  });

  test('takes the earlier folder back where nothing stands', () => {
    replaceUntil(1);
    expect(existsSync(place)).toBe(false);
    recoverFolder(place);
    expect(folderHashes(place)).toEqual(wholes[0]);
  });
});

describe('recoverFolder', () => {
  test('leaves what a living run or another machine works on', () => {
    const others = [RUN_MARK, '01234567-1-89abcdef'].map((mark) => `.site.new-${mark}`);
    for (const name of others) mkdirSync(join(root, name));
    recoverFolder(place);
    expect(leftovers().sort()).toEqual(others.sort());
  });

  test.each([
    ['this process', () => process.pid],
    ['another one', () => process.ppid],
  ])('clears what a run left whose number %s has now, as in a container', (_, pid) => {
    const [host] = RUN_MARK.split('-');
    mkdirSync(join(root, `.site.new-${host}-${pid()}-00000000`));
    recoverFolder(place);
    // Only Linux tells when another process began.
    const isTold = pid() === process.pid || process.platform === 'linux';
    expect(leftovers()).toHaveLength(isTold ? 0 : 1);
  });

  test('clears after a day what a run on another machine left', () => {
    const left = join(root, '.site.new-01234567-1-89abcdef');
    mkdirSync(left);
    vi.useFakeTimers({ now: Date.now() + 25 * 3_600_000 });
    recoverFolder(place);
    vi.useRealTimers();
    expect(existsSync(left)).toBe(false);
  });
});

describe('takeNote', () => {
  const dead = (start: string) => RUN_MARK.replace(/-.*/, `-2147483647-${start}`);

  test('of two that saw a run dead one takes its note over, and the other does not take it from that', () => {
    const note = join(root, 'note');
    writeFileSync(note, dead('00000000'));
    expect(takeNote(note)).toBeUndefined();
    expect(succeed(note, dead('00000000'))).toBe(dead('00000000'));
    expect(takeNote(note)).toBe(RUN_MARK);
    expect(readdirSync(root).sort()).toEqual(['made', 'note', 'site']);
  });

  test('takes a note over from a run that was killed as it took it over from a dead one', () => {
    const note = join(root, 'note');
    writeFileSync(note, dead('00000000'));
    const notes = () => readdirSync(root).filter((name) => name.startsWith('note'));
    const right = createHash('sha256').update(dead('00000000')).digest('hex').slice(0, 8);
    writeFileSync(`${note}-${right}`, dead('00000001'));
    expect(takeNote(note)).toBeUndefined();
    expect(notes()).toEqual(['note']);
  });
});

describe('claimFolder', () => {
  test('clears after a day the notes of killed runs that nobody tried again, those of living ones never', () => {
    const stem = join(tmpdir(), `jijing-out-${RUN_MARK.slice(0, 8)}`);
    const ofDead = [`${stem}0000000a`, `${stem}0000000a-01234567`];
    const notes = [...ofDead, `${stem}0000000b`];
    const dead = RUN_MARK.replace(/-.*/, '-2147483647-00000000');
    for (const note of notes) writeFileSync(note, ofDead.includes(note) ? dead : RUN_MARK);
    claimFolder(place)();
    expect(notes.filter((note) => existsSync(note))).toEqual(notes);
    vi.setSystemTime(Date.now() + 2 * 86_400_000);
    claimFolder(place)();
    vi.useRealTimers();
    expect(notes.filter((note) => existsSync(note))).toEqual(notes.slice(-1));
    rmSync(notes.at(-1) ?? '');
  });

  test('leaves no note of a place that this run made for itself', () => {
    const work = makeMarkedFolder();
    const own = placeOf(join(work, 'site'));
    claimFolder(own);
    const name = createHash('sha256').update(own).digest('hex').slice(0, 16);
    expect(existsSync(join(tmpdir(), `jijing-out-${name}`))).toBe(false);
    rmSync(work, { recursive: true });
  });

  test('refuses a folder that another run has, and gives it free', () => {
    const release = claimFolder(place);
    expect(() => claimFolder(place)).toThrow(`另一次生成正在写“${place}”`);
    release();
    claimFolder(place)();
  });

  test('takes a folder over from a run that was killed', () => {
    const claim = `import { claimFolder } from ${JSON.stringify(new URL('../../src/outFolder/claimFolder.ts', import.meta.url))};
      claimFolder(${JSON.stringify(place)});
      process.kill(process.pid, 'SIGKILL');`;
    const args = ['--input-type=module-typescript', '--eval', claim];
    expect(spawnSync(process.execPath, args).signal).toBe('SIGKILL');
    claimFolder(place)();
  });
});
