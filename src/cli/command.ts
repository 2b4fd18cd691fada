/** What a command is given: the world, so that tests can give another one. */
export interface World {
  env: NodeJS.ProcessEnv;
  clock: () => Date;
  /** one line to standard output */
  print: (line: string) => void;
  /** one line to standard error */
  complain: (line: string) => void;
}

/** A command: takes the words after its name, answers with the exit code. */
export type Run = (args: string[], world: World) => Promise<number>;

/** Something that stands in the way, said in lines an operator can act on; no stack trace is shown. */
export class Refusal extends Error {
  readonly lines: readonly string[];
  readonly exitCode: number;
  constructor(lines: string | readonly string[], exitCode = 1) {
    const all = [lines].flat();
    super(all.join('\n'));
    this.lines = all;
    this.exitCode = exitCode;
  }
}

/** Refuses words that a command does not take. */
export function takeNothing(args: string[]): void {
  if (args.length > 0) throw new Refusal(`This command takes no "${args.join(' ')}".`, 2);
}
