import type { Child } from 'hono/jsx';
import { Button, type ButtonVariant, Form, useView } from '../../ui/kit.ts';

/**
 * A form that asks the browser for a key, then sends its answer as an ordinary form. Without script, or where the browser
 * cannot, words say so instead of a button that does nothing. The page asks for the script `passkey`.
 */
export function PasskeyStep({
  kind,
  action,
  options,
  button,
  variant = 'primary',
  children,
}: {
  kind: 'register' | 'sign-in';
  action: string;
  options: object;
  button: string;
  variant?: ButtonVariant;
  children?: Child;
}) {
  const { t } = useView();
  return (
    <Form action={action} label={button}>
      {children}
      <input type="hidden" name="svar" value="" autocomplete="off" />
      <div
        class="stack"
        hidden
        data-passkey={kind}
        data-options={JSON.stringify(options)}
        data-waiting={t('shell.passkey.waiting')}
        data-refused={t('shell.passkey.refused')}
        data-known={t('shell.passkey.known')}
      >
        <Button variant={variant}>{button}</Button>
        <p role="status"></p>
      </div>
      <p class="soft" data-without-passkey>
        {t('shell.passkey.without')}
      </p>
    </Form>
  );
}
