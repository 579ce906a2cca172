import { expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { commandsFor } from '../../src/commands/commandsFor.ts';

test.each(commands.map((command) => [command.name, command] as const))(
  'commandsFor(%s …): has that command, the same as in the list of all, and not all of them',
  async (name, command) => {
    const found = await commandsFor([name, '--json']);
    expect(found.find((one) => one.name === name)).toBe(command);
    expect(found.length).toBeLessThan(commands.length / 2);
  },
);

test.each([[[]], [['help', 'build']], [['biuld']], [['--data', 'own', 'build']]])(
  'commandsFor(%j): all, where the first word names none',
  async (args) => {
    expect(await commandsFor(args)).toBe(commands);
  },
);

test('commandsFor(build): loads no more than what stands with it', async () => {
  const names = (await commandsFor(['build'])).map(({ name }) => name);
  expect(names).toEqual(['build', 'serve', 'start', 'dev']);
});
