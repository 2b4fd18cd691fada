import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from './command.ts';
import { findInstallation } from './which-installation.ts';

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medskapa-which-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

const find = (env: Record<string, string> = {}, real = false) =>
  findInstallation(env, (line) => said.push(line), { folder, real }).data;
const make = (data: string) => mkdir(join(folder, data, 'database', 'data'), { recursive: true });
const own = () => join(folder, '.medskapa');
const demo = () => join(folder, '.medskapa/demo');

describe('which installation a command is about', () => {
  it('is none where there is none, and nothing is made', async () => {
    expect(() => find()).toThrow(/There is no installation in .* yet/);
    expect(() => find({}, true)).toThrow(Refusal);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is the own one, else the demo county, which is said', async () => {
    await make('.medskapa/demo');
    expect(find()).toBe(demo());
    expect(said).toEqual([expect.stringContaining('the demo county in .medskapa/demo')]);
    await make('.medskapa');
    expect(find()).toBe(own());
    expect(find({}, true)).toBe(own());
    expect(said).toHaveLength(1);
  });

  it('is never the demo county for what is only for a real one', async () => {
    await make('.medskapa/demo');
    expect(() => find({}, true)).toThrow(/does its own background jobs\.$/);
    expect(said).toEqual([]);
  });

  it('is the one that is pointed at, or none', async () => {
    await make('.medskapa/demo');
    expect(() => find({ MEDSKAPA_DATA: join(folder, 'elsewhere') })).toThrow(Refusal);
    expect(find({ DATABASE_URL: 'postgres://owner@db.example/medskapa' })).toBe(own());
    expect(find({ DATABASE_URL: 'postgres://owner@db.example/medskapa' }, true)).toBe(own());
  });

  it('is not what a killed first start left half made, but one that has gone lost from its link', async () => {
    await make('.medskapa/demo');
    await mkdir(join(folder, '.medskapa/database/data-123-abc'), { recursive: true });
    expect(find()).toBe(demo());
    await mkdir(join(folder, 'shelter'));
    await symlink(join(folder, 'shelter'), join(folder, '.medskapa/database/elsewhere'));
    expect(find()).toBe(demo());
    await rm(join(folder, 'shelter'), { recursive: true });
    expect(find()).toBe(own());
  });
});
