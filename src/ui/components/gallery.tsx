import { Page } from '../layout/page.tsx';
import { useView } from '../layout/view.tsx';
import { examples as backLink } from './back-link/examples.tsx';
import { examples as button } from './button/examples.tsx';
import { examples as checkboxes } from './checkboxes/examples.tsx';
import { examples as copyLink } from './copy-link/examples.tsx';
import { examples as dateField } from './date-field/examples.tsx';
import { examples as details } from './details/examples.tsx';
import { examples as emptyState } from './empty-state/examples.tsx';
import { examples as errorSummary } from './error-summary/examples.tsx';
import type { Example } from './example.ts';
import { examples as fieldset } from './fieldset/examples.tsx';
import { examples as fileUpload } from './file-upload/examples.tsx';
import { examples as form } from './form/examples.tsx';
import { examples as icon } from './icon/examples.tsx';
import { examples as ladder } from './ladder/examples.tsx';
import { examples as linkList } from './link-list/examples.tsx';
import { examples as notice } from './notice/examples.tsx';
import { examples as pagination } from './pagination/examples.tsx';
import { examples as paragraphs } from './paragraphs/examples.tsx';
import { examples as qr } from './qr/examples.tsx';
import { examples as quote } from './quote/examples.tsx';
import { examples as radios } from './radios/examples.tsx';
import { examples as readAloud } from './read-aloud/examples.tsx';
import { examples as section } from './section/examples.tsx';
import { examples as select } from './select/examples.tsx';
import { examples as summaryList } from './summary-list/examples.tsx';
import { examples as table } from './table/examples.tsx';
import { examples as tag } from './tag/examples.tsx';
import { examples as taskList } from './task-list/examples.tsx';
import { examples as textArea } from './text-area/examples.tsx';
import { examples as textField } from './text-field/examples.tsx';
import { examples as timeField } from './time-field/examples.tsx';
import { examples as timeline } from './timeline/examples.tsx';

/** Every component's examples, by the name of its folder. */
export const gallery: Record<string, readonly Example[]> = {
  button,
  form,
  'text-field': textField,
  'text-area': textArea,
  select,
  radios,
  checkboxes,
  'date-field': dateField,
  'time-field': timeField,
  'file-upload': fileUpload,
  fieldset,
  'error-summary': errorSummary,
  notice,
  quote,
  paragraphs,
  timeline,
  'task-list': taskList,
  ladder,
  'summary-list': summaryList,
  table,
  tag,
  'link-list': linkList,
  'empty-state': emptyState,
  details,
  section,
  'copy-link': copyLink,
  qr,
  'read-aloud': readAloud,
  pagination,
  'back-link': backLink,
  icon,
};

/** Every example on one page: what is there, how it looks, and what axe reads. */
export function GalleryPage() {
  const { t } = useView();
  return (
    <Page title={t('ui.gallery.title')} lead={t('ui.gallery.lead')} width="wide" readAloud unlisted>
      {Object.entries(gallery).map(([component, examples]) => (
        <section class="section stack" id={`exempel-${component}`}>
          <h2 lang="en">{component}</h2>
          {examples.map(({ name, render }) => (
            <div class="stack gallery-example">
              <p class="soft" lang="en">
                {name}
              </p>
              {render()}
            </div>
          ))}
        </section>
      ))}
    </Page>
  );
}
