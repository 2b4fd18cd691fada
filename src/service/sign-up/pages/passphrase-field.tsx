// No name: a field without one is never sent, whatever goes wrong with the script.
/** A field for a passphrase, for the page's script alone. */
export function PassphraseField({
  id,
  label,
  hint,
  secret,
}: {
  id: string;
  label: string;
  hint?: string;
  /** not shown while it is written: one that exists already */
  secret?: boolean;
}) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <input
        class="ds-input width-full"
        id={id}
        type={secret ? 'password' : 'text'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={hint && `${id}-hint`}
      />
    </div>
  );
}
