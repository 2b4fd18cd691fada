import { it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import { walk } from './journey/walk.ts';

for (const script of [true, false])
  it(`walks from commission to answer ${script}`, async () => {
    await walk(await testDatabase(), script);
  }, 300_000);
