import type { Child } from 'hono/jsx';
import { fieldId, useView } from '../../../ui/kit.ts';
import { inTreeOrder } from '../codebook.ts';
import type { Code } from '../queries.ts';

/** A code's look beside its name: the sample repeats in colour and pattern what the word says. */
export function CodeName({ code }: { code: Pick<Code, 'name' | 'look'> }) {
  return (
    <span class="code-name">
      <span class={`look look-${code.look} look-sample`} aria-hidden="true" />
      <span>{code.name}</span>
    </span>
  );
}

interface CodeChoicesProps {
  codes: readonly Code[];
  chosen: readonly string[];
  error?: string | undefined;
  legend: string;
}

/** Every code of the codebook to tick, under its themes. */
export function CodeChoices({ codes, chosen, error, legend }: CodeChoicesProps) {
  const { t } = useView();
  const base = fieldId('codes');
  let first = true;
  const idOf = (code: Code) => {
    const id = first ? base : `${base}-${code.id}`;
    first = false;
    return id;
  };
  return (
    <fieldset
      class={error === undefined ? 'ds-fieldset' : 'ds-fieldset has-error'}
      aria-describedby={error === undefined ? undefined : `${base}-error`}
    >
      <legend class="ds-label">{legend}</legend>
      {error !== undefined && (
        <p class="field-error" id={`${base}-error`}>
          {error}
        </p>
      )}
      <div class="choices code-choices">
        {inTreeOrder(codes).map(({ code, depth }) =>
          code.kind === 'theme' ? (
            <p class={`code-theme depth-${Math.min(depth, 4)}`}>
              <span class="visually-hidden">{t('coding.theme')}: </span>
              {code.name}
            </p>
          ) : (
            <Choice code={code} depth={depth} id={idOf(code)} checked={chosen.includes(code.id)} />
          ),
        )}
      </div>
    </fieldset>
  );
}

function Choice({
  code,
  depth,
  id,
  checked,
}: {
  code: Code;
  depth: number;
  id: string;
  checked: boolean;
}): Child {
  return (
    <div class={`ds-field choice depth-${Math.min(depth, 4)}`} data-code-choice="">
      <input class="ds-input" type="checkbox" id={id} name="codes" value={code.id} checked={checked} />
      <label for={id}>
        <CodeName code={code} />
      </label>
    </div>
  );
}
