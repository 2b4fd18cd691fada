import { it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import { walk } from './journey/walk.ts';

const db = await testDatabase();

it('an audit walks from commission to answer', () => walk(db, true), 300_000);
