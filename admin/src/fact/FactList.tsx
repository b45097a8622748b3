import { Box, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';

/** One fact: what was asked and what is known. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Facts in two narrow columns, label beside value. */
export function FactList({ facts }: { readonly facts: readonly (Fact | null)[] }): ReactElement {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(92px, 30%) 1fr',
        columnGap: 1.5,
        rowGap: 0.5,
        m: 0,
      }}
    >
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <Box key={fact.label} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {fact.label}
            </Typography>
            <Typography
              component="dd"
              variant="body2"
              sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {fact.value}
            </Typography>
          </Box>
        ))}
    </Box>
  );
}
