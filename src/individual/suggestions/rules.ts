import type { LifeArea } from '../../domain/life-areas.ts';

/** A need or goal to choose, in the reader's language. */
export interface Suggestion {
  /** the curated one's name, or the id of one that came from others */
  id: string;
  area: LifeArea;
  kind: 'goal' | 'need';
  /** Lucide symbol */
  icon: string;
  words: string;
  /** `others`: what many had chosen, reworded by a person */
  from: 'list' | 'others';
}

/** A symbol for each part of life (Lucide); its words are the text `plan.area.<area>`. */
export const LIFE_AREA_ICONS: Readonly<Record<LifeArea, string>> = {
  learning: 'graduation-cap',
  'general-tasks': 'list-checks',
  communication: 'message-circle',
  mobility: 'footprints',
  'self-care': 'shower-head',
  'domestic-life': 'house',
  relations: 'users',
  occupation: 'briefcase',
  'community-life': 'landmark',
  safety: 'shield',
  'close-person-support': 'heart-handshake',
};

const plain = (text: string) => text.normalize('NFC').toLowerCase();

/**
 * Whether all the words asked for stand in the suggestion or in the name of its part of life, whole or in part: `handla`
 * finds "Handla själv", and `kompis` nothing if nobody wrote it.
 */
export function matches(words: string, area: string, query: string): boolean {
  const text = `${plain(words)} ${plain(area)}`;
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
