import type { SessionRow } from '../../kernel/access/sessions.ts';
import { formatMoment } from '../../kernel/i18n/dates.ts';
import { Button, Form, Page, Table, Tag, useView } from '../../ui/kit.ts';

/** Where one is signed in just now. */
export function SessionsPage({
  sessions,
  current,
}: {
  sessions: readonly SessionRow[];
  current: string | undefined;
}) {
  const { t, lang } = useView();
  const rows = sessions.map(({ id, device, created_at, last_seen_at }) => {
    const words = device || t('shell.sessions.unknown-device');
    return [
      <>
        {words} {id === current && <Tag tone="going">{t('shell.sessions.this-one')}</Tag>}
      </>,
      formatMoment(created_at, lang),
      formatMoment(last_seen_at, lang),
      <Form action="/installningar/sessioner" inline>
        <input type="hidden" name="session" value={id} />
        <Button variant="secondary" about={words}>
          {t('shell.sessions.end')}
        </Button>
      </Form>,
    ];
  });
  return (
    <Page
      title={t('shell.sessions.title')}
      lead={t('shell.sessions.lead')}
      width="wide"
      back={{ href: '/installningar', label: t('shell.preferences.title') }}
    >
      <Table
        caption={t('shell.sessions.title')}
        hideCaption
        columns={[
          { label: t('shell.sessions.device') },
          { label: t('shell.sessions.since') },
          { label: t('shell.sessions.seen') },
          { label: t('shell.sessions.end') },
        ]}
        rows={rows}
      />
      {sessions.length > 1 && (
        <Form action="/installningar/sessioner">
          <input type="hidden" name="session" value="andra" />
          <Button variant="secondary">{t('shell.sessions.end-others')}</Button>
        </Form>
      )}
    </Page>
  );
}
