export {
  Button,
  type ButtonProps,
  ButtonRow,
  type ButtonVariant,
  LinkButton,
  type LinkButtonProps,
} from './components/button/button.tsx';
export {
  Checkbox,
  Checkboxes,
  type CheckboxesProps,
  type CheckboxProps,
} from './components/checkboxes/checkboxes.tsx';
export type { ChoiceOption } from './components/choices/choices.tsx';
export { CopyLink, type CopyLinkProps } from './components/copy-link/copy-link.tsx';
export { DateField, type DateFieldProps } from './components/date-field/date-field.tsx';
export {
  type DateParts,
  datePartsOf,
  parseDateParts,
  readDateParts,
} from './components/date-field/read-date.ts';
export { Details, type DetailsProps } from './components/details/details.tsx';
export { EmptyState, type EmptyStateProps } from './components/empty-state/empty-state.tsx';
export { errorFor, type FieldError } from './components/error-summary/error-summary.tsx';
export { Fieldset, type FieldsetProps } from './components/fieldset/fieldset.tsx';
export { FileUpload, type FileUploadProps } from './components/file-upload/file-upload.tsx';
export { fieldId } from './components/form/field-id.ts';
export type { FieldProps } from './components/form/field-parts.tsx';
export { Form, type FormProps } from './components/form/form.tsx';
export { Ladder, type LadderMark, type LadderProps } from './components/ladder/ladder.tsx';
export { LinkList, type LinkListItem } from './components/link-list/link-list.tsx';
export { Notice, type NoticeKind, type NoticeProps } from './components/notice/notice.tsx';
export { Pagination, type PaginationProps } from './components/pagination/pagination.tsx';
export { Paragraphs } from './components/paragraphs/paragraphs.tsx';
export { Qr, type QrProps } from './components/qr/qr.tsx';
export { Quote, type QuoteProps } from './components/quote/quote.tsx';
export { Radios, type RadiosProps } from './components/radios/radios.tsx';
export { Section, type SectionProps } from './components/section/section.tsx';
export { Select, type SelectProps } from './components/select/select.tsx';
export { SummaryList, type SummaryRow } from './components/summary-list/summary-list.tsx';
export { Table, type TableColumn, type TableProps } from './components/table/table.tsx';
export { Tag, type TagTone } from './components/tag/tag.tsx';
export { type Task, TaskList } from './components/task-list/task-list.tsx';
export { TextArea, type TextAreaProps } from './components/text-area/text-area.tsx';
export { TextField, type TextFieldProps } from './components/text-field/text-field.tsx';
export { parseTime } from './components/time-field/read-time.ts';
export { TimeField, type TimeFieldProps } from './components/time-field/time-field.tsx';
export { Timeline, type TimelineItem } from './components/timeline/timeline.tsx';
export { Page, type PageProps } from './layout/page.tsx';
export {
  type Hat,
  type NavigationItem,
  type Preferences,
  type Spacing,
  type TextSize,
  type Theme,
  useView,
  type View,
} from './layout/view.tsx';
