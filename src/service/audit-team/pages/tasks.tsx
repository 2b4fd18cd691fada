import { Checkboxes, useView } from '../../../ui/kit.ts';

/** What somebody does in the team, in words. */
export function useTaskWords(): (member: { interviews: boolean; analyses: boolean }) => string {
  const { t } = useView();
  return ({ interviews, analyses }) => {
    if (interviews && analyses) return t('audit-team.tasks.both');
    if (interviews) return t('audit-team.tasks.interviews');
    return t(analyses ? 'audit-team.tasks.analyses' : 'audit-team.tasks.none');
  };
}

/** The boxes for who interviews and who analyses. */
export function TaskBoxes({ values }: { values: readonly string[] }) {
  const { t } = useView();
  return (
    <Checkboxes
      name="tasks"
      legend={t('audit-team.field.tasks')}
      options={[
        { value: 'interviews', label: t('audit-team.tasks.interviews') },
        { value: 'analyses', label: t('audit-team.tasks.analyses') },
      ]}
      values={values}
    />
  );
}
