import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { PlainDate } from '../date/PlainDate.js';

interface DirectoryNumberProps {
  readonly of: {
    readonly number: string;
    readonly checkedOn: string;
    readonly isStale: boolean;
  } | null;
}

/** The number in our directory, with how fresh it is. */
export function DirectoryNumber({ of }: DirectoryNumberProps): ReactElement {
  if (of === null) return <>none yet</>;
  return (
    <>
      {of.number}{' '}
      <Box
        component="span"
        sx={({ tones }) => ({
          color: of.isStale ? tones.late : tones.softInk,
          whiteSpace: 'nowrap',
        })}
      >
        checked <PlainDate on={of.checkedOn} short />
        {of.isStale && ', check again'}
      </Box>
    </>
  );
}
