import { Page, Section, useView } from '../../ui/kit.ts';

const sections = {
  how: ['text', 'keys', 'listen', 'script'],
  tested: ['machine', 'browser', 'not-people'],
  lacking: ['key-page', 'voices', 'uploads', 'others-words'],
  tell: ['contact', 'answer', 'authority'],
} as const;

/**
 * What the law on accessible digital public services asks for (2018:1937, 10–13 §§), in plain words: how accessible it
 * is, what is lacking, how that is known, and whom to tell.
 */
export function AccessibilityPage() {
  const { t } = useView();
  return (
    <Page title={t('shell.accessibility.title')} lead={t('shell.accessibility.lead')} readAloud>
      {Object.entries(sections).map(([section, points]) => (
        <Section heading={t(`shell.accessibility.${section}`)} id={section}>
          <ul>
            {points.map((point) => (
              <li>{t(`shell.accessibility.${section}.${point}`)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <p class="soft">{t('shell.accessibility.updated')}</p>
    </Page>
  );
}
