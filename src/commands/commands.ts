import type { Command } from '../commandLine/command.ts';
import { collectCommand } from './collectCommand.ts';
import { copyYearCommand } from './copyYearCommand.ts';
import { dataCommands } from './dataCommands.ts';
import { demoCommands } from './demoCommands.ts';
import { headerCommands } from './headerCommands.ts';
import { historyCommands } from './historyCommands.ts';
import { importCommand } from './importCommand.ts';
import { initCommand } from './initCommand.ts';
import { newCommand } from './newCommand.ts';
import { parquetCommand } from './parquetCommand.ts';
import { pdfCommands } from './pdfCommands.ts';
import { publicationCommands } from './publicationCommands.ts';
import { reportCommands } from './reportCommands.ts';
import { scoreCommands } from './scoreCommands.ts';
import { siteCommands } from './siteCommands.ts';
import { templateCommand } from './templateCommand.ts';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  initCommand,
  newCommand,
  copyYearCommand,
  templateCommand,
  importCommand,
  ...siteCommands,
  ...pdfCommands,
  ...headerCommands,
  ...dataCommands,
  ...scoreCommands,
  ...historyCommands,
  ...reportCommands,
  ...publicationCommands,
  collectCommand,
  parquetCommand,
  ...demoCommands,
];
