import { Icon } from '../components/icon/icon.tsx';
import { ThreadMark } from './thread-mark.tsx';
import { useView } from './view.tsx';

function HatSwitcher() {
  const { person, t, path, formToken } = useView();
  if (!person) return null;
  const active = person.hats.find((hat) => hat.active);
  const others = person.hats.filter((hat) => !hat.active);
  const label = (
    <>
      <Icon name="circle-user-round" />
      <span>
        <span class="person-name">{person.name}</span>
        {active && <span class="person-hat">{active.label}</span>}
      </span>
    </>
  );
  if (others.length === 0 && !person.signOut) return <div class="person">{label}</div>;
  return (
    <details class="person-menu">
      <summary class="person">{label}</summary>
      <div class="person-choices">
        {others.length > 0 && (
          <form method="post" action="/hatt">
            {formToken && <input type="hidden" name="_token" value={formToken} />}
            <input type="hidden" name="till" value={path} />
            <p class="person-question" id="hat-question">
              {t('ui.hat.question')}
            </p>
            <ul class="plain-list" aria-labelledby="hat-question">
              {others.map((hat) => (
                <li>
                  <button class="link-like" type="submit" name="hatt" value={hat.id}>
                    {hat.label}
                  </button>
                </li>
              ))}
            </ul>
          </form>
        )}
        {person.signOut && (
          <form method="post" action={person.signOut}>
            {formToken && <input type="hidden" name="_token" value={formToken} />}
            <button class="link-like" type="submit">
              {t('ui.header.signOut')}
            </button>
          </form>
        )}
      </div>
    </details>
  );
}

function Navigation() {
  const { navigation, t } = useView();
  if (navigation.length === 0) return null;
  return (
    <nav class="site-navigation" aria-label={t('ui.navigation.label')}>
      <ul class="plain-list">
        {navigation.map(({ href, label, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The top of every page: who we are, where one can go, who one is here. */
export function Header() {
  const { t, signIn, person } = useView();
  return (
    <header class="site-header">
      <div class="site-header-row">
        <a class="logotype" href="/">
          <ThreadMark />
          <span class="logotype-name">Medskapa</span>
          <span class="visually-hidden">{t('ui.header.home')}</span>
        </a>
        <div class="site-header-tools">
          <HatSwitcher />
          {!person && signIn && (
            <a class="tool-link" href={signIn}>
              {t('ui.header.signIn')}
            </a>
          )}
        </div>
      </div>
      <Navigation />
    </header>
  );
}
