import { it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import { walk } from './year/walk.ts';

const db = await testDatabase();

it('a year of one participant’s, without a mouse and without JavaScript', () => walk(db), 300_000);
