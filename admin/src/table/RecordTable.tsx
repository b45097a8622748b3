import {
  Box,
  Checkbox,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import type { ReactElement } from 'react';
import { RecordCards } from './RecordCards.js';
import type { Column, RecordTableProps } from './record-table.js';
import { SelectBox } from './SelectBox.js';
import { rowMark, useRowKeys } from './useRowKeys.js';

/** A dense list: real links for the mouse and screen reader, letters for the keyboard, cards on a phone. */
export function RecordTable<Row extends { readonly id: string }>(
  props: RecordTableProps<Row>,
): ReactElement {
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
    <TableContainer
      ref={container}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
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
            <TableRow
              key={row.id}
              hover
              {...{ [rowMark.row]: row.id }}
              selected={selection?.ids.includes(row.id) === true}
            >
              {selection !== undefined && (
                <TableCell padding="checkbox">
                  <SelectBox selection={selection} id={row.id} name={rowName(row)} />
                </TableCell>
              )}
              {columns.map((column, at) => (
                <TableCell
                  key={column.key}
                  align={column.align ?? 'left'}
                  component={at === 0 ? 'th' : 'td'}
                  scope={at === 0 ? 'row' : undefined}
                  sx={{ ...widths(column), ...(at === 0 && { fontWeight: 600 }) }}
                >
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
