import type { BenchCommand } from './command.ts';
import { individualCommands } from './individual.ts';
import { serviceCommands } from './service.ts';

/** Every command that the bench measures. */
export const commands: readonly BenchCommand[] = [...individualCommands, ...serviceCommands];
