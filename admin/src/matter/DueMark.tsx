import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { PlainDate } from '../date/PlainDate.js';
import type { MatterRow } from './matter.list.js';

/** The day by which something must be done next; amber once it is past. */
export function DueMark({ matter }: { readonly matter: MatterRow }): ReactElement {
  if (matter.nextDueOn === null) return <>nothing is due</>;
  return (
    <Box
      component="span"
      sx={({ tones }) => ({
        ...(matter.isOverdue && {
          color: tones.late,
          fontWeight: 650,
          background: tones.lateGround,
          borderRadius: 0.75,
          px: 0.5,
        }),
      })}
    >
      {matter.isOverdue && 'late, '}
      <PlainDate on={matter.nextDueOn} short />
    </Box>
  );
}
