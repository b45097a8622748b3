import { Checkbox } from '@mui/material';
import type { ReactElement } from 'react';
import type { Selection } from './record-table.js';
import { rowMark } from './useRowKeys.js';

/** The tick of one row, with the reason where it cannot be ticked. */
export function SelectBox({
  selection,
  id,
  name,
}: {
  readonly selection: Selection;
  readonly id: string;
  readonly name: string;
}): ReactElement {
  const why = selection.why?.(id) ?? null;
  return (
    <Checkbox
      checked={selection.ids.includes(id)}
      disabled={why !== null}
      onChange={() => selection.toggle(id)}
      slotProps={{
        input: {
          'aria-label': why === null ? `Select ${name}` : `${name}: ${why}`,
          [rowMark.select]: '',
        } as Record<string, string>,
      }}
    />
  );
}
