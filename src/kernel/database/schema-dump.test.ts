import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../tests/database.ts';
import { projectRoot } from '../i18n/project-root.ts';
import { dumpSchema } from './schema-dump.ts';

const db = await testDatabase();

describe('db/schema.sql', () => {
  it('is what the migrations and access files make; after a change run "npm run medskapa -- schema"', async () => {
    const kept = await readFile(join(projectRoot, 'db', 'schema.sql'), 'utf8');
    expect(await dumpSchema(db.owner)).toBe(kept);
  });

  it('tells when a column, a policy or a grant changes', async () => {
    const before = await dumpSchema(db.owner);
    const changes = [
      'alter table kernel.person add column nickname text',
      'create policy too_open on kernel.person for select to medskapa_app using (true)',
      'grant delete on kernel.person to medskapa_app',
      'grant update (counter) on kernel.passkey to medskapa_policy',
      'alter table kernel.person no force row level security',
      'grant execute on function kernel.my_colleagues() to public',
      'create index person_name on kernel.person (name)',
    ];
    for (const change of changes) {
      const client = await db.owner.connect();
      await client.query('begin');
      await client.query(change);
      expect(await dumpSchema(client), change).not.toBe(before);
      await client.query('rollback');
      client.release();
    }
    expect(await dumpSchema(db.owner)).toBe(before);
  });
});
