import { languages } from '../../kernel/i18n/translate.ts';
import {
  Button,
  Form,
  LinkList,
  Notice,
  Page,
  type Preferences,
  Radios,
  Section,
  useView,
} from '../../ui/kit.ts';

// a language is named in itself, so that it is found by who reads no other
const languageNames = { sv: 'Svenska', en: 'English' } as const;

/** How pages should look and speak. */
export function PreferencesPage({
  preferences,
  till,
  saved,
}: {
  preferences: Preferences;
  till: string | undefined;
  saved: boolean;
}) {
  const { t, lang, person } = useView();
  const option = (group: string) => (value: string) => ({
    value,
    label: t(`shell.preferences.${group}.${value}`),
  });
  return (
    <Page
      title={t('shell.preferences.title')}
      lead={t('shell.preferences.lead')}
      readAloud
      {...(till && till !== '/' ? { back: { href: till } } : {})}
    >
      {saved && (
        <Notice kind="success" fresh>
          <p>{t('shell.preferences.saved')}</p>
        </Notice>
      )}
      <Form action="/installningar">
        {till && <input type="hidden" name="till" value={till} />}
        <Radios
          name="storlek"
          legend={t('shell.preferences.size')}
          options={['normal', 'large', 'larger'].map(option('size'))}
          value={preferences.textSize}
        />
        <Radios
          name="avstand"
          legend={t('shell.preferences.spacing')}
          options={['normal', 'wide'].map(option('spacing'))}
          value={preferences.spacing}
        />
        <Radios
          name="tema"
          legend={t('shell.preferences.theme')}
          options={['system', 'light', 'dark'].map(option('theme'))}
          value={preferences.theme}
        />
        <Radios
          name="sprak"
          legend={t('shell.preferences.language')}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={lang}
        />
        <Button>{t('shell.preferences.save')}</Button>
      </Form>
      {person && (
        <Section heading={t('shell.preferences.account')} id="konto">
          <LinkList
            items={[
              { href: '/installningar/inloggning', title: t('shell.ways.title') },
              { href: '/installningar/sessioner', title: t('shell.sessions.title') },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}
