import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { loadDemo } from '../demo/load.ts';
import { Database, openPool } from '../src/kernel/database/database.ts';
import { loginPassword } from '../src/kernel/database/keys.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** a database with the demo county in it; to be cloned, never written to */
    demoTemplate: string;
  }
}

/** The moment the demo county of the tests stands still at. */
export const demoNow = new Date('2026-11-23T09:00:00Z');

/** Loads the demo county once for the run, through the features' own commands. */
export async function setup(project: TestProject): Promise<void> {
  const { cluster, template, keys } = project.getProvidedContext();
  const name = `medskapa_demo_${randomBytes(4).toString('hex')}`;
  const server = new pg.Client(cluster);
  await server.connect();
  await server.query(`create database ${name} template ${template}`);
  await server.end();
  const owner = new pg.Client({ ...cluster, database: name });
  owner.on('error', () => {});
  await owner.connect();
  await owner.query('update kernel.installation set demo = true');
  await owner.end();
  const pool = openPool(
    { ...cluster, database: name, user: 'medskapa_login', password: loginPassword(keys) },
    4,
  );
  const database = new Database(pool, keys);
  try {
    await loadDemo(database, demoNow, () => {});
  } finally {
    await database.close();
  }
  project.provide('demoTemplate', name);
}
