import { Box } from '@mui/material';
import type { ReactElement } from 'react';

/** Keys as they are drawn: `g r` is two caps with "then" between them for a screen reader. */
export function Keys({ keys }: { readonly keys: string }): ReactElement {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', display: { xs: 'none', md: 'inline' } }}>
      {keys.split(' ').map((key, at) => (
        <Box component="span" key={`${String(at)}-${key}`}>
          {at > 0 && <span aria-label="then"> </span>}
          <Box
            component="kbd"
            sx={{
              fontFamily: 'inherit',
              fontSize: '0.6875rem !important',
              lineHeight: 1.3,
              border: 1,
              borderColor: 'divider',
              borderRadius: 0.75,
              px: 0.5,
              color: 'inherit',
              opacity: 0.85,
              background: 'none',
            }}
          >
            {key}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
