import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { createKeys, type Keys } from '../src/kernel/database/keys.ts';
import { migrate } from '../src/kernel/database/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    template: string;
    keys: Keys;
  }
}

// One password for the login role on a cluster that several runs share; the other keys are each run's own.
const login = [{ id: 1, secret: Buffer.from('medskapa tests share this secret').toString('base64') }];

/** Migrates the template database that every test clones (about 0.1 s a clone), once for the whole run. */
export async function setup(project: TestProject): Promise<void> {
  const cluster = project.getProvidedContext().cluster;
  const name = `medskapa_template_${randomBytes(4).toString('hex')}`;
  const keys = { ...createKeys(), login };
  const server = new pg.Client(cluster);
  await server.connect();
  await server.query(`create database ${name} encoding 'UTF8' template template0`);
  await server.end();
  const client = new pg.Client({ ...cluster, database: name });
  // when the cluster goes away under a failing start, the first error is the one to be seen
  client.on('error', () => {});
  await client.connect();
  try {
    await migrate(client, keys);
    await client.query(
      "insert into kernel.installation (demo, created_at) values (false, '2026-01-01T00:00:00Z')",
    );
  } finally {
    await client.end();
  }
  project.provide('template', name);
  project.provide('keys', keys);
}
