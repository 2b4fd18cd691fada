import { describe, it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import { walk } from './journey/walk.ts';

const databases = [await testDatabase(), await testDatabase()] as const;

// two browsers side by side: most of the time of a walk goes to waiting for pages
describe.concurrent('an audit walks from commission to answer', () => {
  it('with JavaScript', () => walk(databases[0], true), 300_000);
  it('without JavaScript', () => walk(databases[1], false), 300_000);
});
