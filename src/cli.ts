import { runCommand } from './cli/run.ts';

// whoever read what is printed may have gone (`| head`, a closed terminal); that must not end the process half-way
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

// Everything below is told what time it is: rules, rows and pages never read the clock themselves.
process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  clock: () => new Date(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
