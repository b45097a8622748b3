import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { Pair } from './PairReview.js';

/** What each field adds to the weight, one below the other: bars to the right speak for one child, to the left against. */
export function Waterfall({ steps }: { readonly steps: Pair['steps'] }): ReactElement {
  const total = steps.reduce((sum, { bits }) => sum + bits, 0);
  const most = Math.max(...steps.map(({ bits }) => Math.abs(bits)), 1);
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        Together {signed(total)} bits:{' '}
        {total > 0 ? 'more likely one child than two' : 'more likely two children than one'}. The
        weights are what the comparison makes of it; you see more than it does.
      </Typography>
      <Box component="ul" aria-label="Weights by field" sx={list}>
        {steps.map(({ field, says, bits }) => (
          <li key={field}>
            <span>
              {field}: {says}
            </span>
            <Box aria-hidden sx={{ position: 'relative', height: 12 }}>
              <Box
                sx={{
                  position: 'absolute',
                  height: '100%',
                  left: bits < 0 ? `${String(50 - (50 * -bits) / most)}%` : '50%',
                  width: `${String((50 * Math.abs(bits)) / most)}%`,
                  bgcolor: bits < 0 ? 'transparent' : 'primary.main',
                  border: 1,
                  borderColor: 'primary.main',
                }}
              />
            </Box>
            <span className="number">{signed(bits)}</span>
          </li>
        ))}
      </Box>
    </>
  );
}

function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
}

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  fontSize: '0.8125rem',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: { xs: 'minmax(0, 1fr) 3.5em', sm: '16em minmax(0, 1fr) 3.5em' },
    gap: 1,
    alignItems: 'center',
    py: 0.25,
  },
  '& > li > div': { display: { xs: 'none', sm: 'block' } },
  '& .number': { textAlign: 'right' },
} as const;
