import type { Child } from 'hono/jsx';
import { type Standing, wasField, wasText } from '../../../domain/untouched.ts';
import { useView } from '../../layout/view.tsx';

export interface FormProps {
  action: string;
  /** `get` is for searching and filtering only. */
  method?: 'post' | 'get';
  /** Idempotency key, sent as `_nyckel`: the same press twice is once done. A fresh one is made when left out. */
  token?: string;
  /** The version that is being edited, sent as `_version`. */
  version?: string | number;
  /**
   * What fields of it hold before anybody touches them, where several edit the same: those left untouched then follow
   * somebody else's save in between.
   */
  was?: Standing | undefined;
  /** Needed when the form holds a FileUpload. */
  multipart?: boolean;
  id?: string;
  /** Names the form to screen readers, where a page has several. */
  label?: string;
  /** Small forms of one or two controls, side by side where there is room. */
  inline?: boolean;
  children?: Child;
}

/**
 * A form. The browser's own checks are off: ours are on the server, say what to do, and gather on top of the page.
 */
export function Form({
  action,
  method = 'post',
  token,
  version,
  was = {},
  multipart,
  id,
  label,
  inline,
  children,
}: FormProps) {
  const { formToken, resent } = useView();
  // sent before and refused: it is still an edit of the version it was begun from
  const before = version !== undefined && resent?.path === action.split('?')[0] ? resent : undefined;
  const from = before ? before.version : version;
  const posts = method === 'post';
  return (
    <form
      class={inline ? 'form form-inline' : 'form'}
      id={id}
      method={method}
      action={action}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      novalidate
    >
      {posts && formToken && <input type="hidden" name="_token" value={formToken} />}
      {posts && <input type="hidden" name="_nyckel" value={token ?? crypto.randomUUID()} />}
      {from !== undefined && <input type="hidden" name="_version" value={String(from)} />}
      {Object.entries(was).map(([name, held]) => (
        <input type="hidden" name={wasField(name)} value={before?.was[wasField(name)] ?? wasText(held)} />
      ))}
      {children}
    </form>
  );
}
