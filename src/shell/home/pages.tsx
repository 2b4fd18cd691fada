import { ButtonRow, LinkButton, LinkList, Page, Section, useView } from '../../ui/kit.ts';

/** What a visitor meets first: what this is, how to get in, and what is open to everybody. */
export function OpenFirstPage({ links }: { links: readonly { href: string; label: string }[] }) {
  const { t, demo } = useView();
  return (
    <Page title={t('shell.home.title')} lead={t('shell.home.lead')} readAloud>
      <p>{t('shell.home.what')}</p>
      <ButtonRow>
        {demo ? (
          <LinkButton href="/demo">{t('shell.home.demo')}</LinkButton>
        ) : (
          <LinkButton href="/logga-in">{t('shell.home.sign-in')}</LinkButton>
        )}
      </ButtonRow>
      <OpenToAll links={links} />
    </Page>
  );
}

function OpenToAll({ links }: { links: readonly { href: string; label: string }[] }) {
  const { t } = useView();
  if (links.length === 0) return null;
  return (
    <Section heading={t('shell.home.open')} id="oppet">
      <LinkList items={links.map(({ href, label }) => ({ href, title: label }))} />
    </Section>
  );
}

/** The rest of a role's places, those it needs less often. */
export function MorePage({ entries }: { entries: readonly { href: string; label: string }[] }) {
  const { t } = useView();
  return (
    <Page title={t('shell.more.title')}>
      <LinkList items={entries.map(({ href, label }) => ({ href, title: t(label) }))} />
    </Page>
  );
}

/** For somebody who is signed in under a role that has no pages here, or under no role at all. */
export function EmptyHatPage({ links }: { links: readonly { href: string; label: string }[] }) {
  const { t, person } = useView();
  const others = (person?.hats ?? []).length > 1;
  return (
    <Page title={t('shell.home.empty.title')} lead={t('shell.home.empty.lead')}>
      <p>{others ? t('shell.home.empty.switch') : t('shell.home.empty.ask')}</p>
      <OpenToAll links={links} />
    </Page>
  );
}
