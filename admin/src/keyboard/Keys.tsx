import { Box } from '@mui/material';
import type { ReactElement } from 'react';

/** Keys as they are drawn: `g r` is two caps with "then" between them for a screen reader. */
export function Keys({ keys }: { readonly keys: string }): ReactElement {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {keys.split(' ').map((key, at) => (
        <Box component="span" key={`${String(at)}-${key}`}>
          {at > 0 && <span aria-label="then"> </span>}
          <Box
            component="kbd"
            sx={{ fontFamily: 'inherit', fontSize: '0.75rem', border: 1, borderColor: 'divider', borderRadius: 0.75, px: 0.6, py: 0.1, color: 'text.secondary', bgcolor: 'background.paper' }}
          >
            {key}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
