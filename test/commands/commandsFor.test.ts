import { expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { commandsFor } from '../../src/commands/commandsFor.ts';

test.each(commands.map((command) => [command.name, command] as const))(
  'commandsFor(%s …): has that command, the same as in the list of all',
  async (name, command) => {
    expect((await commandsFor([name, '--json'])).find((one) => one.name === name)).toBe(command);
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
