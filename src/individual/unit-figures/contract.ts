export { releaseFigures } from './release.ts';

/** Where those who look after units see their figures; of several, one at a time by `?enhet=<id>`. */
export const unitFiguresPath = '/enheten/siffror';
