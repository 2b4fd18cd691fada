import { HTTPException } from 'hono/http-exception';
import type { AppContext } from '../../kernel/requests/context.ts';
import { ButtonRow, LinkButton, Page, useView } from '../../ui/kit.ts';
import { largestFileMegabytes } from '../limits.ts';

function NotFound() {
  const { t } = useView();
  return (
    <Page title={t('shell.not-found.title')} lead={t('shell.not-found.lead')} unlisted>
      <p>{t('shell.not-found.why')}</p>
      <ButtonRow>
        <LinkButton href="/">{t('shell.to-start')}</LinkButton>
      </ButtonRow>
    </Page>
  );
}

/** One and the same answer, whether a page is not there or not for this reader. */
export async function notFoundPage(c: AppContext): Promise<Response> {
  c.status(404);
  return c.render(<NotFound />);
}

function CalmError({ requestId }: { requestId: string }) {
  const { t } = useView();
  return (
    <Page title={t('shell.error.title')} lead={t('shell.error.lead')} unlisted>
      <p>{t('shell.error.what')}</p>
      <p>{t('shell.error.id', { id: requestId })}</p>
      <ButtonRow>
        <LinkButton href="/">{t('shell.to-start')}</LinkButton>
      </ButtonRow>
    </Page>
  );
}

function WrongOrigin() {
  const { t } = useView();
  return (
    <Page title={t('shell.wrong-origin.title')} lead={t('shell.wrong-origin.lead')} unlisted>
      <p>{t('shell.wrong-origin.what')}</p>
    </Page>
  );
}

/** A calm page for what broke; a form that another site sent is refused in words of its own. */
export async function calmErrorPage(c: AppContext): Promise<Response> {
  if (c.error instanceof HTTPException && c.error.status === 403) {
    c.status(403);
    return c.render(<WrongOrigin />);
  }
  c.status(500);
  return c.render(<CalmError requestId={c.get('requestId')} />);
}

function TooLarge({ back }: { back: string | undefined }) {
  const { t } = useView();
  return (
    <Page
      title={t('shell.too-large.title')}
      lead={t('shell.too-large.lead', { megabytes: largestFileMegabytes })}
      unlisted
    >
      <p>{t('shell.too-large.what')}</p>
      {back && (
        <ButtonRow>
          <LinkButton href={back}>{t('shell.too-large.back')}</LinkButton>
        </ButtonRow>
      )}
    </Page>
  );
}

/** The page of this house that the form stood on, as the browser tells it; undefined where it does not. */
function cameFrom(c: AppContext): string | undefined {
  const referrer = c.req.header('referer') ?? '';
  if (!URL.canParse(referrer)) return undefined;
  const page = new URL(referrer);
  return page.origin === new URL(c.get('baseUrl')).origin ? page.pathname + page.search : undefined;
}

/** Says how large a file may be, in plain words. */
export async function tooLargeAnswer(c: AppContext): Promise<Response> {
  c.status(413);
  return c.render(<TooLarge back={cameFrom(c)} />);
}
