import { Box, Stack } from '@mui/material';
import type { ReactElement } from 'react';

interface MapLegendProps {
  readonly entries: readonly { readonly words: string; readonly shade: string }[];
}

/** What the shades mean. */
export function MapLegend({ entries }: MapLegendProps): ReactElement {
  return (
    <Stack
      direction="row"
      spacing={1.5}
      useFlexGap
      component="ul"
      aria-label="Shades"
      sx={{ listStyle: 'none', p: 0, m: 0, flexWrap: 'wrap', fontSize: '0.75rem' }}
    >
      {entries.map(({ words, shade }) => (
        <Box component="li" key={words} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Box
            aria-hidden
            sx={{ width: 14, height: 14, bgcolor: shade, border: 1, borderColor: 'divider' }}
          />
          {words}
        </Box>
      ))}
    </Stack>
  );
}
