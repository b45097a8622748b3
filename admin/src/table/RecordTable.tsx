import { Box, Checkbox, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { RecordCards } from './RecordCards.js';
import { rowMark, useRowKeys } from './useRowKeys.js';

/** One column of a list. */
export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** Left out on narrow screens. */
  readonly wideOnly?: true;
}

/** Which rows are ticked and how to change that. */
export interface Selection {
  readonly ids: readonly string[];
  readonly toggle: (id: string) => void;
  readonly set: (ids: readonly string[]) => void;
  readonly why?: (id: string) => string | null;
}

export interface RecordTableProps<Row extends { readonly id: string }> {
  /** What the table lists, for those who hear it. */
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first column is the row's name; its cell receives the link to open it. */
  readonly columns: readonly Column<Row>[];
  readonly selection?: Selection;
  readonly rowName: (row: Row) => string;
  readonly actions?: (row: Row) => ReactNode;
}

/** A dense list: real links for the mouse and screen reader, letters for the keyboard, cards on a phone. */
export function RecordTable<Row extends { readonly id: string }>(props: RecordTableProps<Row>): ReactElement {
  const { caption, rows, columns, selection, rowName, actions } = props;
  const container = useRowKeys<HTMLDivElement>();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (narrow) {
    return (
      <Box ref={container}>
        <RecordCards {...props} />
      </Box>
    );
  }
  const all = rows.map((row) => row.id);
  const ticked = all.filter((id) => selection?.ids.includes(id) === true);
  return (
    <TableContainer ref={container} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Table size="small" aria-label={caption}>
        <TableHead>
          <TableRow>
            {selection !== undefined && (
              <TableCell padding="checkbox">
                <Checkbox
                  checked={ticked.length > 0 && ticked.length === all.length}
                  indeterminate={ticked.length > 0 && ticked.length < all.length}
                  onChange={() => selection.set(ticked.length === all.length ? [] : all)}
                  slotProps={{ input: { 'aria-label': 'Select all rows of this page' } }}
                />
              </TableCell>
            )}
            {columns.map((column) => (
              <TableCell key={column.key} align={column.align ?? 'left'} sx={widths(column)}>
                {column.head}
              </TableCell>
            ))}
            {actions !== undefined && <TableCell align="right">Actions</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover {...{ [rowMark.row]: row.id }} selected={selection?.ids.includes(row.id) === true}>
              {selection !== undefined && (
                <TableCell padding="checkbox">
                  <SelectBox selection={selection} id={row.id} name={rowName(row)} />
                </TableCell>
              )}
              {columns.map((column, at) => (
                <TableCell key={column.key} align={column.align ?? 'left'} component={at === 0 ? 'th' : 'td'} scope={at === 0 ? 'row' : undefined} sx={{ ...widths(column), ...(at === 0 && { fontWeight: 600 }) }}>
                  {column.cell(row)}
                </TableCell>
              ))}
              {actions !== undefined && <TableCell align="right">{actions(row)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function widths<Row>(column: Column<Row>): object {
  return column.wideOnly === true ? { display: { xs: 'none', lg: 'table-cell' } } : {};
}

/** The tick of one row, with the reason where it cannot be ticked. */
export function SelectBox({ selection, id, name }: { readonly selection: Selection; readonly id: string; readonly name: string }): ReactElement {
  const why = selection.why?.(id) ?? null;
  return (
    <Checkbox
      checked={selection.ids.includes(id)}
      disabled={why !== null}
      onChange={() => selection.toggle(id)}
      slotProps={{ input: { 'aria-label': why === null ? `Select ${name}` : `${name}: ${why}`, [rowMark.select]: '' } as Record<string, string> }}
    />
  );
}
