import { Button, ButtonRow, Form, LinkButton, useView } from '../../../ui/kit.ts';
import type { WaitingQuestion } from '../waiting.ts';
import { followUpPath } from './parts.tsx';

/**
 * A question that waits, answerable with one press where it stands; then one is back on the start page. The heading above
 * it is the page's own.
 */
export function WaitingQuestionForm({ waiting }: { waiting: WaitingQuestion }) {
  const { t } = useView();
  const path = followUpPath({ id: waiting.supportId }, `/fraga/${waiting.question}`);
  const question = t(`follow-up.question.${waiting.question}`);
  return (
    <Form action={path} version={0} label={question}>
      <p>
        <strong>{question}</strong>
      </p>
      <input type="hidden" name="back" value="idag" />
      <ButtonRow>
        {waiting.marks.map(({ mark, icon }) => (
          <Button variant="voice" name="mark" value={mark} icon={icon}>
            {t(`follow-up.mark.${mark}`)}
          </Button>
        ))}
        <LinkButton variant="quiet" href={path} about={question}>
          {t('follow-up.waiting.more')}
        </LinkButton>
        <Button variant="quiet" name="next" value="hoppa">
          {t('follow-up.skip')}
        </Button>
      </ButtonRow>
      <p class="soft">{t('follow-up.waiting.later')}</p>
    </Form>
  );
}
