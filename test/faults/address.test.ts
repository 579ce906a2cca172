import { expect, test } from 'vitest';
import { readState, stateSearch } from '../../src/explorer/state/stateAddress.ts';
import * as whatIf from '../../src/whatif/stateAddress.ts';
import { seeded } from '../expression/random.ts';
import { mutatedText } from './mutate.ts';
import { rounds, SEED } from './rounds.ts';

const EXPLORER =
  '?level1=%E4%BA%A7%E5%87%BA&completion=0.5~0.95&q=a&sort=-points_lost&columns=a,b&sql=SELECT+1';
const TRIAL = '?rulebook=hubei&weights=own&execution=20&output=40&department=a';
const CHOICES = {
  rulebooks: ['national-2020', 'hubei'],
  parts: ['execution', 'output'],
  departments: ['a', 'b'],
} as const;

test('the address of the explorer: any broken one is a state, whose own address is that state', () => {
  const random = seeded(SEED);
  for (let round = 0; round < rounds(1000); round += 1) {
    const state = readState(mutatedText(random, EXPLORER));
    const where = `seed ${SEED}, round ${round}: ${JSON.stringify(state)}`;
    expect(readState(stateSearch(state)), where).toEqual(state);
  }
});

test('the address of the trial weights: any broken one is a state within the choices', () => {
  const random = seeded(SEED);
  for (let round = 0; round < rounds(1000); round += 1) {
    const state = whatIf.readState(mutatedText(random, TRIAL), CHOICES);
    const where = `seed ${SEED}, round ${round}: ${JSON.stringify(state)}`;
    expect(whatIf.readState(whatIf.stateSearch(state, CHOICES), CHOICES), where).toEqual(state);
    expect(CHOICES.rulebooks, where).toContain(state.rulebook);
    for (const points of Object.values(state.own)) expect(points >= 0, where).toBe(true);
  }
});
