import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Paragraphs,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { Guide, Question } from '../queries.ts';
import { groupQuestions } from '../rules.ts';
import { FollowUpList } from './words.tsx';

interface Props {
  guide: Guide;
  errors?: FieldError[];
}

/** The guide as the team works on it: questions under their commission questions, each with a way to change and move it. */
export function GuidePage({ guide, errors }: Props) {
  const { t } = useView();
  const path = `/granskningar/${guide.auditId}/frageguide`;
  const active = guide.questions.filter((question) => !question.retired);
  return (
    <Page
      title={t('question-guide.title')}
      lead={guide.title}
      back={{ href: `/granskningar/${guide.auditId}` }}
      errors={errors ?? []}
    >
      {active.length === 0 ? (
        <Beginning path={path} />
      ) : (
        <>
          <Saving guide={guide} path={path} />
          <Words guide={guide} path={path} part="opening" />
          {groupQuestions(guide.commissionQuestions, active).map(({ commissionQuestion, questions }) => (
            <Section heading={commissionQuestion?.text ?? t('question-guide.other')}>
              {commissionQuestion && <p class="soft">{t('question-guide.commission-question')}</p>}
              {commissionQuestion && questions.length === 0 && (
                <Notice>{t('question-guide.none-here')}</Notice>
              )}
              {questions.map((question, index) => (
                <OneQuestion
                  path={path}
                  question={question}
                  first={index === 0}
                  last={index === questions.length - 1}
                />
              ))}
              <LinkButton
                variant="secondary"
                icon="plus"
                href={`${path}/fraga${commissionQuestion ? `?under=${commissionQuestion.id}` : ''}`}
                about={commissionQuestion?.text ?? t('question-guide.other')}
              >
                {t('question-guide.add')}
              </LinkButton>
            </Section>
          ))}
          <Words guide={guide} path={path} part="closing" />
        </>
      )}
      <Retired guide={guide} path={path} />
    </Page>
  );
}

function Beginning({ path }: { path: string }) {
  const { t } = useView();
  return (
    <>
      <EmptyState title={t('question-guide.empty.title')}>{t('question-guide.empty.text')}</EmptyState>
      <Form action={`${path}/forslag`}>
        <ButtonRow>
          <Button>{t('question-guide.begin.starter')}</Button>
          <LinkButton variant="secondary" href={`${path}/fraga`}>
            {t('question-guide.begin.own')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  );
}

function Saving({ guide, path }: { guide: Guide; path: string }) {
  const { t } = useView();
  const changed = guide.savedVersion === 0 || guide.edits !== guide.savedEdits;
  return (
    <Section heading={t('question-guide.versions.title')}>
      <p>
        {guide.savedVersion === 0
          ? t('question-guide.versions.none')
          : t(changed ? 'question-guide.versions.changed' : 'question-guide.versions.same', {
              version: guide.savedVersion,
            })}
      </p>
      {changed && (
        <Form action={`${path}/version`} version={guide.edits}>
          <Button>{t('question-guide.versions.save', { version: guide.savedVersion + 1 })}</Button>
        </Form>
      )}
      {guide.savedVersion > 0 && (
        <ButtonRow>
          <LinkButton variant="quiet" href={`${path}/versioner`}>
            {t('question-guide.versions.link')}
          </LinkButton>
          <LinkButton variant="quiet" icon="printer" href={`${path}/utskrift`}>
            {t('question-guide.print.link')}
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}

function Words({ guide, path, part }: { guide: Guide; path: string; part: 'opening' | 'closing' }) {
  const { t } = useView();
  return (
    <Section heading={t(`question-guide.${part}`)}>
      {guide[part] === '' ? (
        <p class="soft">{t('question-guide.not-written')}</p>
      ) : (
        <Paragraphs text={guide[part]} />
      )}
      <p>
        <a href={`${path}/inledning`}>
          {t('question-guide.change')}
          <span class="visually-hidden"> {t(`question-guide.${part}`)}</span>
        </a>
      </p>
    </Section>
  );
}

function OneQuestion({
  path,
  question,
  first,
  last,
}: {
  path: string;
  question: Question & { number: number };
  first: boolean;
  last: boolean;
}) {
  const { t } = useView();
  const place = `${path}/fraga/${question.id}`;
  const about = t('question-guide.about', { number: question.number });
  return (
    <Section level={3} heading={`${question.number}. ${question.text}`} id={`fraga-${question.id}`}>
      <FollowUpList question={question} />
      <Form action={`${place}/flytta`} label={about} inline>
        <LinkButton variant="quiet" icon="pencil" href={place} about={about}>
          {t('question-guide.change')}
        </LinkButton>
        {!first && (
          <Button variant="quiet" icon="arrow-up" name="direction" value="up" about={about}>
            {t('question-guide.up')}
          </Button>
        )}
        {!last && (
          <Button variant="quiet" icon="arrow-down" name="direction" value="down" about={about}>
            {t('question-guide.down')}
          </Button>
        )}
      </Form>
    </Section>
  );
}

function Retired({ guide, path }: { guide: Guide; path: string }) {
  const { t } = useView();
  const retired = guide.questions.filter((question) => question.retired);
  if (retired.length === 0) return null;
  return (
    <Details summary={t('question-guide.retired.title')}>
      <p>{t('question-guide.retired.text')}</p>
      <ul>
        {retired.map((question) => (
          <li>
            {question.text}
            <Form action={`${path}/fraga/${question.id}/tillbaka`} inline>
              <Button variant="quiet" about={question.text}>
                {t('question-guide.retired.back')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Details>
  );
}
