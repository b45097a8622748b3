import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { PlainDate } from '../date/PlainDate.js';

interface HeadcountProps {
  readonly of: {
    readonly headcount: number | null;
    readonly headcountOn: string | null;
    readonly headcountIsStale: boolean;
  };
}

/** How many people work in a team, with the day on which somebody counted. */
export function Headcount({ of }: HeadcountProps): ReactElement {
  if (of.headcount === null) return <>not known</>;
  return (
    <>
      {of.headcount}{' '}
      <Box
        component="span"
        sx={({ tones }) => ({ color: of.headcountIsStale ? tones.late : tones.softInk })}
      >
        on <PlainDate on={of.headcountOn} short />
        {of.headcountIsStale && ', ask again'}
      </Box>
    </>
  );
}
