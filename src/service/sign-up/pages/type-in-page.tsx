import type { FormValues } from '../../../kernel/requests/context.ts';
import { type FieldError, Page, useView } from '../../../ui/kit.ts';
import type { SignUpDesk } from '../queries.ts';
import { SignUpForm } from './sign-up-fields.tsx';

/** The coordinator types in what somebody has said by phone or written on a slip. */
export function TypeInPage({
  desk,
  recipient,
  values,
  errors,
}: {
  desk: SignUpDesk;
  recipient: string;
  values?: FormValues;
  errors?: FieldError[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t('sign-up.typed.title')}
      lead={t('sign-up.typed.lead')}
      back={{ href: `/granskningar/${desk.auditId}/anmalningar` }}
      errors={errors ?? []}
      scripts={['sign-up-form']}
    >
      <SignUpForm
        action={`/granskningar/${desk.auditId}/anmalningar/ny`}
        recipient={recipient}
        eligibility={desk.link?.eligibility ?? ''}
        values={values}
        errors={errors}
        voice="typed"
      />
    </Page>
  );
}
