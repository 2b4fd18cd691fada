import { createTranslate, type Language } from '../kernel/i18n/translate.ts';
import type { View } from './layout/view.tsx';

/** A view to render components in without a request: for tests and for looking at the kit by itself. */
export function exampleView(changes: Partial<View> & { lang?: Language } = {}): View {
  const lang = changes.lang ?? 'sv';
  return {
    lang,
    t: createTranslate(lang),
    path: '/komponenter',
    navigation: [
      { href: '#idag', label: 'Idag' },
      { href: '#revisioner', label: 'Revisioner', current: true },
      { href: '#forslag', label: 'Förslag' },
    ],
    person: {
      name: 'Ellen Strand',
      hats: [
        { id: 'samordnare', label: 'Samordnare, Revisionsbyrån Klarspråk', active: true },
        { id: 'ledamot', label: 'Ledamot i brukarrådet', active: false },
      ],
      signOut: '/logga-ut',
    },
    preferences: { textSize: 'normal', spacing: 'normal', theme: 'system' },
    assets: { css: '/assets/medskapa.css', js: '/assets/medskapa.js' },
    demo: true,
    ...changes,
  };
}
