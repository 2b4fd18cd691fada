import { Notice, Page, Section, useView } from '../../../ui/kit.ts';

interface PaperQuestion {
  text: string;
  followUpYes: string;
  followUpNo: string;
  followUpHow: string;
}

/** The guide on paper, with lines to write on; what is written is typed in afterwards. Holds nobody's name. */
export function PaperPage({
  auditId,
  title,
  questions,
}: {
  auditId: string;
  title: string;
  questions: PaperQuestion[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t('interview.paper.title')}
      lead={title}
      back={{ href: `/granskningar/${auditId}/intervjuer` }}
    >
      <Notice>{t('interview.paper.how')}</Notice>
      {questions.map((question, index) => (
        <Section heading={`${index + 1}. ${question.text}`}>
          {[question.followUpYes, question.followUpNo, question.followUpHow]
            .filter((text) => text !== '')
            .map((text) => (
              <p class="soft">{text}</p>
            ))}
          <div class="paper-lines" aria-hidden="true" />
        </Section>
      ))}
    </Page>
  );
}
