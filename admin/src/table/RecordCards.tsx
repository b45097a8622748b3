import { Box, Paper, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { RecordTableProps } from './record-table.js';
import { SelectBox } from './SelectBox.js';
import { rowMark } from './useRowKeys.js';

/** The same list for a phone: one card a row, the name on top, the rest as pairs. */
export function RecordCards<Row extends { readonly id: string }>({
  caption,
  rows,
  columns,
  selection,
  rowName,
  actions,
}: RecordTableProps<Row>): ReactElement {
  const [first, ...rest] = columns;
  return (
    <Stack component="ul" aria-label={caption} spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Paper
          key={row.id}
          component="li"
          variant="outlined"
          {...{ [rowMark.row]: row.id }}
          sx={{ p: 1.25 }}
        >
          <Stack direction="row" sx={{ alignItems: 'center' }}>
            {selection !== undefined && (
              <SelectBox selection={selection} id={row.id} name={rowName(row)} />
            )}
            <Box sx={{ flex: 1, fontWeight: 600, fontSize: '0.9375rem', minWidth: 0 }}>
              {first?.cell(row)}
            </Box>
            {actions?.(row)}
          </Stack>
          <Box
            component="dl"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'auto minmax(0, 1fr)',
              alignItems: 'baseline',
              columnGap: 1.5,
              rowGap: 0.25,
              m: 0,
              mt: 0.5,
            }}
          >
            {rest.map((column) => (
              // On a phone a head without anything beside it is only noise.
              <Box
                key={column.key}
                sx={{ display: 'contents', '&:has(> dd:empty)': { display: 'none' } }}
              >
                <Typography component="dt" variant="body2" color="text.secondary">
                  {column.head}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                  {column.cell(row)}
                </Typography>
              </Box>
            ))}
          </Box>
        </Paper>
      ))}
    </Stack>
  );
}
