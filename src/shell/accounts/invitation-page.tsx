import { invitationDays } from '../../kernel/access/invitations.ts';
import { CopyLink, Notice, Page, useView } from '../../ui/kit.ts';
import type { PersonDetails } from './types.ts';

/** The link to hand over, this once. */
export function InvitationPage({ person, url }: { person: PersonDetails; url: string }) {
  const { t } = useView();
  return (
    <Page
      title={t('shell.invitation.title', { name: person.name })}
      lead={t('shell.invitation.lead')}
      back={{ href: `/konton/${person.id}`, label: person.name }}
      unlisted
    >
      <CopyLink url={url} label={t('shell.invitation.link')} />
      <Notice kind="warning">
        <p>{t('shell.invitation.once')}</p>
      </Notice>
      <p>{t('shell.invitation.days', { count: invitationDays })}</p>
    </Page>
  );
}
