import { Box, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { shadeWords } from './step.js';
import { useShades } from './useShades.js';

/** What the shades mean. */
export function MapLegend({ steps }: { readonly steps: readonly number[] }): ReactElement {
  const shades = useShades();
  return (
    <Stack direction="row" spacing={1.5} useFlexGap component="ul" aria-label="Shades" sx={{ listStyle: 'none', p: 0, m: 0, flexWrap: 'wrap', fontSize: '0.75rem' }}>
      {shadeWords(steps).map((words, at) => (
        <Box component="li" key={words} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Box aria-hidden sx={{ width: 14, height: 14, bgcolor: shades[at], border: 1, borderColor: 'divider' }} />
          {words}
        </Box>
      ))}
    </Stack>
  );
}
