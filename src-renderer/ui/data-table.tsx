import { ArrowDown, ArrowUp, ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import './data-table.css';
import {
  ariaSort,
  comparison,
  type MergedCells,
  nextSort,
  type TableColumn,
  type TableSort,
  type VisibleRow,
  visibleRows,
} from './data-table-parts.ts';

export interface DataTableProps<Row> {
  /** The table's name for screen readers. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Rows below a group row; undefined for a row that is no group. */
  readonly childRows?: (row: Row) => readonly Row[] | undefined;
  /** Keys of groups open at the start. */
  readonly defaultExpanded?: readonly string[];
  /** A last row on grey: the total, which is its own query. */
  readonly total?: Row;
  /** Small words after the total's name, given the keys of open groups: how much is shown. */
  readonly totalNote?: (expanded: ReadonlySet<string>) => ReactNode;
  readonly mergedCells?: (row: Row) => MergedCells | undefined;
  readonly selectedKey?: string | null;
  /** Opens the row by its first cell (a button), a click anywhere, and Enter. */
  readonly onOpen?: (row: Row) => void;
}

/**
 * A real table: 36 px rows, numbers right-aligned, a head that stays. The first column names the
 * row. For thousands of rows use VirtualList.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, childRows = () => undefined, total } = props;
  const [expanded, setExpanded] = useState(() => new Set(props.defaultExpanded));
  const [sort, setSort] = useState<TableSort | null>(null);
  const compare = comparison(columns, sort);
  const toggle = (key: string) =>
    setExpanded(
      (open) => new Set(open.has(key) ? [...open].filter((k) => k !== key) : [...open, key]),
    );

  return (
    <div className="ui-table-scroll">
      <table className="ui-table" aria-label={label} onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-align={column.align}
                data-apart={column.apart || undefined}
                style={column.width === undefined ? undefined : { width: column.width }}
                aria-sort={ariaSort(column, sort)}
              >
                {column.compare ? (
                  <Button
                    className="ui-table-button"
                    data-sorted={sort?.column === column.id || undefined}
                    onPress={() => setSort(nextSort(sort, column.id))}
                  >
                    {column.header}
                    {sort?.column === column.id && sort.descending ? <ArrowDown /> : <ArrowUp />}
                  </Button>
                ) : (
                  <span className={column.hideHeader ? 'visually-hidden' : undefined}>
                    {column.header}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visibleRows(rows, rowKey, childRows, expanded, compare).map((visible) => (
            <BodyRow key={visible.key} {...props} visible={visible} onToggle={toggle} />
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr>
              <Cells
                columns={columns}
                row={total}
                merged={undefined}
                first={
                  <>
                    {columns[0]?.cell(total)} {props.totalNote?.(expanded)}
                  </>
                }
              />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface BodyRowProps<Row> extends DataTableProps<Row> {
  readonly visible: VisibleRow<Row>;
  readonly onToggle: (key: string) => void;
}

function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { columns, visible, onToggle, onOpen, mergedCells, selectedKey } = props;
  const { row, key, depth, isExpanded } = visible;
  const isGroup = isExpanded !== undefined;
  const act = isGroup ? () => onToggle(key) : onOpen && (() => onOpen(row));
  const first = columns[0]?.cell(row);
  return (
    <tr
      data-depth={depth}
      data-group={isGroup || undefined}
      data-openable={act ? true : undefined}
      data-selected={selectedKey === key || undefined}
      onClick={act && ((event) => isPlainClick(event) && act())}
    >
      <Cells
        columns={columns}
        row={row}
        merged={mergedCells?.(row)}
        first={
          act ? (
            <Button
              className="ui-table-button"
              {...(isGroup ? { 'aria-expanded': isExpanded } : {})}
              onPress={act}
            >
              {isGroup ? isExpanded ? <ChevronDown /> : <ChevronRight /> : null}
              {first}
            </Button>
          ) : (
            first
          )
        }
      />
    </tr>
  );
}

interface CellsProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly row: Row;
  readonly merged: MergedCells | undefined;
  readonly first?: ReactNode;
}

function Cells<Row>({ columns, row, merged, first }: CellsProps<Row>) {
  const from = merged ? columns.findIndex((column) => column.id === merged.from) : -1;
  const to = merged ? columns.findIndex((column) => column.id === merged.to) : -1;
  return columns.map((column, index) => {
    if (index === 0) {
      return (
        <th key={column.id} scope="row">
          {first ?? column.cell(row)}
        </th>
      );
    }
    if (merged && index === from) {
      return (
        <td key={column.id} colSpan={to - from + 1} className="ui-table-merged">
          {merged.content}
        </td>
      );
    }
    if (index > from && index <= to) return null;
    return (
      <td
        key={column.id}
        data-align={column.align}
        data-tone={column.tone}
        data-apart={column.apart || undefined}
      >
        {column.cell(row)}
      </td>
    );
  });
}

/** Presses on buttons inside the row, and a text selection, are not a click on the row. */
function isPlainClick(event: MouseEvent): boolean {
  const target = event.target as HTMLElement;
  return target.closest('button, a, input, label') === null && getSelection()?.type !== 'Range';
}

/** Up and down move between the rows' own buttons. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const here = event.target as HTMLElement;
  if (!here.matches('tbody th .ui-table-button')) return;
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('tbody th .ui-table-button'),
  ];
  buttons[buttons.indexOf(here) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}
