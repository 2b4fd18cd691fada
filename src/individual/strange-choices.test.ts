import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../tests/app.ts';
import { testDatabase } from '../../tests/database.ts';
import { laySupportScene } from '../../tests/support-scene.ts';

const db = await testDatabase();
const scene = await laySupportScene(db);
const site = await testApp(db);
const base = `/stod/${scene.supportId}`;
const day = { 'day-dag': '24', 'day-manad': '11', 'day-ar': '2026' };
const visit = { ...day, from: '9', to: '10', worker: '', way: 'home', about: '' };
const item = { week: '2026-v47', words: 'Disken', days: '6' };
const goal = { words: 'Sjunga', kind: 'training' };

/** Forms whose choices somebody may send anything in: the path, what is else filled in, and the choices. */
const FORMS: [who: 'worker' | 'participant', path: string, rest: Record<string, string>, fields: string[]][] =
  [
    ['worker', `${base}/vecka/nytt`, item, ['days', 'part', 'repeats']],
    ['worker', `${base}/vecka/sak/${scene.item}`, item, ['days', 'part', 'repeats']],
    ['worker', `${base}/vecka/sak/${scene.item}/bort`, { day: '2026-11-21' }, ['how', 'day']],
    ['worker', `${base}/trappa-ner/nytt`, { words: 'Disken', shown: 'ja' }, ['kind', 'step']],
    ['participant', `${base}/trappa-ner/${scene.tapers.shown}/steg`, {}, ['step']],
    ['worker', `${base}/besok/nytt`, visit, ['way', 'repeats', 'worker', 'weeks']],
    [
      'worker',
      `${base}/plan/skriv/sagt/${randomUUID()}`,
      { words: 'Sjunga' },
      ['kind', 'area', 'perspective', 'next'],
    ],
    [
      'worker',
      `${base}/plan/skriv/mal/${randomUUID()}`,
      goal,
      ['kind', 'area', 'perspective', 'parent', 'decisionGoal'],
    ],
    ['worker', '/meddelanden', { address: '' }, ['way']],
    ['participant', `${base}/uppfoljning/mote`, { agreedNext: '' }, ['next']],
    ['participant', `${base}/uppfoljning/fraga/planned`, { words: '' }, ['mark', 'next']],
  ];

describe.each(FORMS)('%s %s', (who, path, rest, fields) => {
  it.each(fields)('answers in plain words when %s is left out or strange', async (field) => {
    const browser = await site.as(scene[who]);
    for (const value of ['annat', ['annat', 'annat']]) {
      const answer = await browser.post(path, { ...rest, [field]: value } as Record<string, string>);
      expect([field, value, answer.status]).toEqual([field, value, 422]);
    }
    const { [field]: _left, ...others } = rest;
    expect((await browser.post(path, others)).status).toBeLessThan(500);
  });
});
