import type { Child } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';

/**
 * `primary` is the page's one main thing to do; `secondary` the other ways on; `quiet` what few need; `danger` what
 * cannot be undone; `voice` the participant's own answer (their yes, their no), and nothing else.
 */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'voice';

interface ButtonLook {
  variant?: ButtonVariant;
  /** A Lucide icon before the words. */
  icon?: string;
  children?: Child;
}

const dsVariants: Record<ButtonVariant, 'primary' | 'secondary' | 'tertiary'> = {
  primary: 'primary',
  secondary: 'secondary',
  quiet: 'tertiary',
  danger: 'primary',
  voice: 'primary',
};

function look(variant: ButtonVariant) {
  return { class: `ds-button button-${variant}`, 'data-variant': dsVariants[variant] };
}

export interface ButtonProps extends ButtonLook {
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  /** Sends the form to another address, e.g. to save a draft. */
  formaction?: string;
  /** The id of a form that the button stands outside of. */
  form?: string;
  /** What is added for screen readers, where several buttons have the same words: "Ta bort" + "fråga 3". */
  about?: string;
}

export function Button({
  variant = 'primary',
  icon,
  children,
  about,
  type = 'submit',
  ...attributes
}: ButtonProps) {
  return (
    <button {...look(variant)} type={type} {...attributes}>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="visually-hidden"> {about}</span>}
      </span>
    </button>
  );
}

export interface LinkButtonProps extends ButtonLook {
  href: string;
  about?: string;
  /** Offers the address as a file of this name. */
  download?: string | true;
  /** Opens beside this page, where what stands here must not be lost; the words have to say so. */
  newTab?: boolean;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({
  variant = 'primary',
  icon,
  children,
  about,
  newTab,
  ...attributes
}: LinkButtonProps) {
  return (
    <a {...look(variant)} {...attributes} {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="visually-hidden"> {about}</span>}
      </span>
    </a>
  );
}

/** Buttons in a row, which becomes a column where there is no room. */
export function ButtonRow({ children }: { children?: Child }) {
  return <div class="button-row">{children}</div>;
}
