import { parentPort, workerData } from 'node:worker_threads';
import { type Kind, parse } from './parse.ts';

const { kind, bytes } = workerData as { kind: Kind; bytes: Uint8Array };
parentPort?.postMessage(await parse(kind, bytes));
