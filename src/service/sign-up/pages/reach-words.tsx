import { reachParts } from '../reach-words.ts';

/** Words with their telephone numbers and addresses as links. */
export function ReachWords({ words }: { words: string }) {
  return (
    <>
      {reachParts(words).map(({ text, href, number }) =>
        href ? (
          <a href={href} class={number && 'sign-up-unbroken'}>
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </>
  );
}
