import type { Child } from 'hono/jsx';

export interface TableColumn {
  label: string;
  /** Figures, set to the right. */
  numeric?: boolean;
  /** Names the row. The first column does, unless another one is marked. */
  rowHeader?: boolean;
}

export interface TableProps {
  caption: string;
  /** When a heading just above says the same. */
  hideCaption?: boolean;
  columns: readonly TableColumn[];
  rows: readonly (readonly Child[])[];
  /** Keeps being a table on a phone: for two or three narrow columns. */
  compact?: boolean;
}

// The roles say again what the elements mean, because some browsers forget it when a table is laid out as a list.
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

// A dash says that there is nothing, which in a list of rows is a line to scroll past: the list leaves it out.
const cellClass = (cell: Child, numeric: boolean | undefined): string | undefined =>
  [numeric && 'numeric', cell === '–' && 'nothing'].filter(Boolean).join(' ') || undefined;

/**
 * A table that becomes a list of rows on a phone, each cell with its column's name before it; a cell with nothing but
 * a dash stands in the table only.
 */
export function Table({ caption, hideCaption, columns, rows, compact }: TableProps) {
  const marked = columns.findIndex((column) => column.rowHeader);
  const header = marked === -1 ? 0 : marked;
  return (
    <table class={compact ? 'ds-table table table-compact' : 'ds-table table'} {...roles.table}>
      <caption class={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {columns.map(({ label, numeric }) => (
            <th scope="col" {...roles.columnHeader} class={numeric ? 'numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((cells) => (
          <tr {...roles.row}>
            {columns.map(({ label, numeric }, index) =>
              index === header ? (
                <th
                  scope="row"
                  {...roles.rowHeader}
                  class={numeric ? 'numeric' : undefined}
                  data-label={label}
                >
                  <div class="cell">{cells[index]}</div>
                </th>
              ) : (
                <td {...roles.cell} class={cellClass(cells[index], numeric)} data-label={label}>
                  <div class="cell">{cells[index]}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
