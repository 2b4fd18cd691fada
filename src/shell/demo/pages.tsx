import { callName } from '../../domain/call-name.ts';
import { Button, EmptyState, Page, useView } from '../../ui/kit.ts';
import type { Persona } from './personas.ts';

/** Everybody one can be in the demo, each with a button. */
export function DemoPage({ personas }: { personas: readonly Persona[] }) {
  const { t } = useView();
  return (
    <Page title={t('shell.demo.title')} lead={t('shell.demo.lead')} readAloud unlisted>
      {personas.length === 0 && <EmptyState title={t('shell.demo.empty')} />}
      <ul class="link-list plain-list">
        {personas.map((persona) => (
          <li class="link-list-item">
            <div class="link-list-text">
              <h2>{persona.name}</h2>
              <p>{`${t(`role.${persona.role}`)}, ${persona.organisation}`}</p>
              <p class="soft">{persona.words}</p>
            </div>
            <form class="link-list-aside" method="post" action="/demo" data-persona={persona.slug}>
              <input type="hidden" name="persona" value={persona.slug} />
              <Button variant="secondary">{t('shell.demo.be', { name: callName(persona.name) })}</Button>
            </form>
          </li>
        ))}
      </ul>
    </Page>
  );
}
