import { Box, Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

interface CountLineProps {
  readonly count: number;
  readonly label: string;
  readonly to: string;
  readonly late?: boolean;
  readonly detail?: ReactNode;
}

/** A count and the way to exactly its rows. None is said as calmly as many. */
export function CountLine({
  count,
  label,
  to,
  late = false,
  detail,
}: CountLineProps): ReactElement {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
      <Box
        component="span"
        sx={({ tones }) => ({
          minWidth: 32,
          textAlign: 'right',
          fontWeight: 700,
          fontSize: '1rem',
          color: late && count > 0 ? tones.late : count === 0 ? tones.softInk : tones.ink,
        })}
      >
        {count}
      </Box>
      {count === 0 ? (
        <Box component="span" sx={{ color: 'text.secondary', flex: 1, py: 0.4 }}>
          {label}
        </Box>
      ) : (
        <Link component={RouterLink} to={to} sx={{ flex: 1, py: 0.4 }}>
          {label}
        </Link>
      )}
      {count > 0 && detail}
    </Box>
  );
}
