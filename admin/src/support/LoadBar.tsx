import { Box, Link } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';

interface LoadBarProps {
  readonly weight: number;
  readonly limit: number | null;
  readonly cases: number;
  /** Where the cases are. */
  readonly to?: string;
}

/** How much somebody carries: the bar for the eye, the figures for everybody. Amber when it is over the limit. */
export function LoadBar({ weight, limit, cases, to }: LoadBarProps): ReactElement {
  const full = limit === null ? 30 : limit;
  const over = limit !== null && weight > limit;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        whiteSpace: 'nowrap',
        fontSize: '0.8125rem',
      }}
    >
      <Box
        aria-hidden
        component="span"
        sx={{
          width: 64,
          height: 8,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
          display: 'inline-block',
        }}
      >
        <Box
          component="span"
          sx={({ tones }) => ({
            display: 'block',
            height: '100%',
            width: `${String(Math.min(100, full === 0 ? 100 : Math.round((100 * weight) / full)))}%`,
            background: over ? tones.late : tones.accent,
          })}
        />
      </Box>
      <span>
        {weight}
        {limit === null ? '' : ` of ${String(limit)}`}
        {over && ', over'},{' '}
        {to === undefined || cases === 0 ? (
          caseWords(cases)
        ) : (
          <Link component={RouterLink} underline="always" to={to}>
            {caseWords(cases)}
          </Link>
        )}
      </span>
    </Box>
  );
}

function caseWords(cases: number): string {
  return `${String(cases)} ${cases === 1 ? 'case' : 'cases'}`;
}
