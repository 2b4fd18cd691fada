import { countFailure, waitUntil } from '../../kernel/access/rate-limit.ts';
import { formatTime } from '../../kernel/i18n/dates.ts';
import type { AppContext } from '../../kernel/requests/context.ts';
import { Page, useView } from '../../ui/kit.ts';
import { callerAddress } from '../address.ts';
import type { House } from '../settings.ts';

function TooManyPage({ until }: { until: Date }) {
  const { t, lang } = useView();
  return (
    <Page
      title={t('shell.too-many.title')}
      lead={t('shell.too-many.lead', { time: formatTime(until, lang) })}
      unlisted
    >
      <p>{t('shell.too-many.why')}</p>
    </Page>
  );
}

/** The page that asks a place with too many failed attempts to wait, and until when; undefined when it need not. */
export async function mustWait(c: AppContext, { settings }: House): Promise<Response | undefined> {
  const now = c.get('now');
  const until = await waitUntil(c.get('database'), callerAddress(c, settings), now);
  if (!until) return undefined;
  c.status(429);
  c.header('retry-after', String(Math.ceil((until.getTime() - now.getTime()) / 1000)));
  return c.render(<TooManyPage until={until} />);
}

/** Counts a failed attempt from where the request came. */
export async function attemptFailed(c: AppContext, { settings }: House): Promise<void> {
  await countFailure(c.get('database'), callerAddress(c, settings), c.get('now'));
}
