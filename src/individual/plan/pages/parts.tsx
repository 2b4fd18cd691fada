import { callName } from '../../../domain/call-name.ts';
import type { LifeArea } from '../../../domain/life-areas.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { Icon } from '../../../ui/components/icon/icon.tsx';
import { type FieldError, Paragraphs, Quote, Tag, type TagTone, useView } from '../../../ui/kit.ts';
import { LIFE_AREA_ICONS } from '../../suggestions/contract.ts';
import type { Activity, Statement } from '../queries.ts';
import type { GoalState } from '../tables.ts';

/** Who the plan is about, and whether they are the one who reads. */
export interface About {
  supportId: string;
  /** the participant's name */
  name: string;
  /** the reader is the participant */
  mine: boolean;
}

/** What was typed, and what is wrong with it, when a form is shown again. */
export interface Typed {
  values?: FormValues;
  errors?: FieldError[];
}

/** The path of a support's plan. */
export const planPath = (about: { supportId: string }, rest = ''): string =>
  `/stod/${about.supportId}/plan${rest}`;

/** A text that speaks to the participant, or of them to everybody else: keys `<key>.own` and `<key>.other`. */
export function useVoice(about: About): (own: string, other: string) => string {
  const { t } = useView();
  return (own, other) => (about.mine ? t(own) : t(other, { name: callName(about.name) }));
}

/** A life area: a symbol and a word, always both. */
export function AreaLabel({ area }: { area: LifeArea }) {
  const { t } = useView();
  return (
    <span class="area-label">
      <Icon name={LIFE_AREA_ICONS[area]} /> {t(`plan.area.${area}`)}
    </span>
  );
}

/** Whose word something is, and who wrote it down where that was somebody else. */
export function useWhose(about: About): (row: Pick<Statement, 'perspective' | 'writer'>) => string {
  const { t } = useView();
  return ({ perspective, writer }) => {
    if (perspective === 'staff') return t('plan.whose.staff', { writer: writer ?? t('plan.whose.somebody') });
    if (perspective === 'kin') return t('plan.whose.kin');
    if (perspective === 'guardian') return t('plan.whose.guardian');
    const said = about.mine
      ? t('plan.whose.you')
      : t('plan.whose.participant', { name: callName(about.name) });
    return writer && writer !== about.name ? `${said} ${t('plan.whose.taken-down', { writer })}` : said;
  };
}

/** Something said, in the voice of whoever said it. */
export function Said({ statement, about, kind }: { statement: Statement; about: About; kind?: boolean }) {
  const { t } = useView();
  const whose = useWhose(about)(statement);
  const beside = (
    <>
      {kind && `${t(`plan.kind.${statement.kind}`)} · `}
      {statement.area && (
        <>
          <AreaLabel area={statement.area} /> ·{' '}
        </>
      )}
      {whose}
    </>
  );
  if (statement.perspective === 'participant') {
    return (
      <Quote who={beside}>
        <Paragraphs text={statement.words} />
      </Quote>
    );
  }
  return (
    <div class="plan-said stack">
      <Paragraphs text={statement.words} />
      <p class="soft">{beside}</p>
    </div>
  );
}

const tones: Record<GoalState, TagTone> = {
  active: 'going',
  paused: 'waiting',
  reached: 'done',
  ended: 'plain',
};

/** How it is with a goal, in a word. */
export function GoalStateTag({ state }: { state: GoalState }) {
  const { t } = useView();
  return <Tag tone={tones[state]}>{t(`plan.goal-state.${state}`)}</Tag>;
}

/** Who does it: the one it is about, the two together, staff, or somebody else by name. */
export function useDoer(about: About): (activity: Activity) => string {
  const { t } = useView();
  return ({ who, whoWords }) => {
    if (who === 'somebody-else') return whoWords || t('plan.who.somebody-else');
    return about.mine
      ? t(`plan.who.mine.${who}`)
      : t(`plan.who.other.${who}`, { name: callName(about.name) });
  };
}
