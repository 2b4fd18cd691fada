import { Button, Details, LinkButton, LinkList, Notice, Page, Section, useView } from '../../../ui/kit.ts';
import { archivePath, planFilePath } from '../contract.ts';

/** Everything that is kept about somebody, to take home. */
export function OwnDataPage({ supports }: { supports: { id: string; unit: string; kind: string }[] }) {
  const { t } = useView();
  return (
    <Page title={t('takeout.own.title')} lead={t('takeout.own.lead')} readAloud>
      <p>{t('takeout.own.how')}</p>
      <Notice>{t('takeout.own.care')}</Notice>
      <LinkButton href={`${archivePath}/arkiv.zip`} download icon="download">
        {t('takeout.own.fetch')}
      </LinkButton>
      <Details summary={t('takeout.own.what')}>
        <ul>
          <li>{t('takeout.own.what-plan')}</li>
          <li>{t('takeout.own.what-said')}</li>
          <li>{t('takeout.own.what-record')}</li>
          <li>{t('takeout.own.what-readings')}</li>
        </ul>
        <p>{t('takeout.own.others')}</p>
      </Details>
      {supports.length > 0 && (
        <Section heading={t('takeout.own.only-plan')}>
          <LinkList
            items={supports.flatMap((support) =>
              (['pdf', 'docx', 'json'] as const).map((format) => ({
                href: planFilePath(support.id, format),
                title: t(`takeout.own.format.${format}`),
                detail: `${t(`plan.support.${support.kind}`)}, ${support.unit}`,
              })),
            )}
          />
        </Section>
      )}
    </Page>
  );
}

/** The file could not be made just now. */
export function FileFailedPage({ back }: { back: string }) {
  const { t } = useView();
  return (
    <Page title={t('takeout.failed.title')} back={{ href: back }}>
      <p>{t('takeout.failed.text')}</p>
      <form action={back} method="get">
        <Button>{t('takeout.failed.back')}</Button>
      </form>
    </Page>
  );
}
