/**
 * The pages of "My rights and whom to turn to" (I20), in the order they are read. Each has `points` sentences of its own
 * in the texts; `law` where a law explains them; `links` to where one does it here, for a participant.
 */
export const TOPICS = [
  { id: 'support', slug: 'stodet', icon: 'compass', points: 4, law: true, links: [] },
  {
    id: 'decide',
    slug: 'bestamma',
    icon: 'hand',
    points: 5,
    law: true,
    links: [
      { href: '/om-mig', label: 'rights.link.about-me' },
      { href: '/samtycken', label: 'rights.link.consents' },
    ],
  },
  { id: 'change', slug: 'andra', icon: 'refresh-cw', points: 5, law: false, links: [] },
  {
    id: 'refuse',
    slug: 'tacka-nej',
    icon: 'circle-x',
    points: 5,
    law: true,
    links: [{ href: '/samtycken', label: 'rights.link.consents' }],
  },
  {
    id: 'read',
    slug: 'lasa',
    icon: 'book-open',
    points: 5,
    law: true,
    links: [{ href: '/vem-har-last', label: 'rights.link.readings' }],
  },
  { id: 'complain', slug: 'klaga', icon: 'message-square', points: 6, law: true, links: [] },
  { id: 'appeal', slug: 'overklaga', icon: 'scale', points: 7, law: true, links: [] },
  { id: 'who', slug: 'vem', icon: 'phone', points: 5, law: false, links: [] },
] as const satisfies readonly {
  id: string;
  slug: string;
  icon: string;
  points: number;
  law: boolean;
  links: readonly { href: string; label: string }[];
}[];

export type Topic = (typeof TOPICS)[number];

/** The topic of a path's last part. */
export const topicAt = (slug: string): Topic | undefined => TOPICS.find((topic) => topic.slug === slug);

/** What a telephone is told to dial: digits, with a plus in front where there is one. */
export const dialled = (phone: string): string => phone.trim().replace(/(?!^\+)[^\d]/g, '');
