import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Page, Section, SummaryList, Table, useView } from '../../../ui/kit.ts';
import type { RawMaterial } from '../queries.ts';
import { transcriptsDue } from '../rules.ts';

/** What is left of the raw material, when it goes, and a certificate for everything that has gone. */
export function DisposalPage({ auditId, material }: { auditId: string; material: RawMaterial }) {
  const { t, lang } = useView();
  const due = transcriptsDue(material.deliveredOn, material.keepMonths);
  return (
    <Page
      title={t('audit-disposal.title')}
      lead={t('audit-disposal.lead')}
      back={{ href: `/granskningar/${auditId}` }}
    >
      <SummaryList
        rows={[
          { key: t('audit-disposal.recordings'), value: t('audit-disposal.recordings.when') },
          { key: t('audit-disposal.contact'), value: t('audit-disposal.contact.when') },
          {
            key: t('audit-disposal.transcripts'),
            value: due
              ? t('audit-disposal.transcripts.on', { day: formatDay(due, lang) })
              : t('audit-disposal.transcripts.when', { count: material.keepMonths }),
          },
          {
            key: t('audit-disposal.left'),
            value: t('audit-disposal.left.count', {
              transcripts: material.transcripts,
              notes: material.notes,
            }),
          },
        ]}
      />
      <Section heading={t('audit-disposal.certificates')}>
        {material.certificates.length === 0 ? (
          <p>{t('audit-disposal.none')}</p>
        ) : (
          <Table
            caption={t('audit-disposal.certificates')}
            hideCaption
            columns={[
              { label: t('audit-disposal.what') },
              { label: t('audit-disposal.how-many'), numeric: true },
              { label: t('audit-disposal.day') },
              { label: t('audit-disposal.why') },
              { label: t('audit-disposal.number') },
            ]}
            rows={material.certificates.map((one) => [
              t(`audit-disposal.kind.${one.kind}`),
              String(one.count),
              formatDay(one.disposedOn, lang),
              one.reason,
              one.id.slice(0, 8),
            ])}
          />
        )}
      </Section>
    </Page>
  );
}
