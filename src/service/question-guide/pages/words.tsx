import { useView } from '../../../ui/kit.ts';
import type { FollowUps } from '../rules.ts';

/** What can be asked after a question's answer; nothing where there is nothing. */
export function FollowUpList({ question }: { question: FollowUps }) {
  const { t } = useView();
  const asked = [
    { label: t('question-guide.follow-up.yes'), text: question.followUpYes },
    { label: t('question-guide.follow-up.no'), text: question.followUpNo },
    { label: t('question-guide.follow-up.how'), text: question.followUpHow },
  ].filter(({ text }) => text !== '');
  return asked.length === 0 ? null : (
    <ul>
      {asked.map(({ label, text }) => (
        <li>
          <span class="soft">{label}</span> {text}
        </li>
      ))}
    </ul>
  );
}
