import WarningIcon from '@mui/icons-material/ReportProblem';
import { Box } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';

/** Red, with its words: a child in danger or missing now. */
export function DangerMark({
  of,
}: {
  readonly of: { readonly dangerNow: string; readonly missingNow: string };
}): ReactElement | null {
  const words = [
    of.dangerNow === 'YES' ? 'danger now' : null,
    of.missingNow === 'YES' ? 'missing now' : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : <RedWords>{words.join(', ')}</RedWords>;
}

/** Danger to a child in a few words, beside others. */
export function RedWords({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Box
      component="span"
      sx={({ tones }) => ({
        display: 'inline-flex',
        verticalAlign: 'text-bottom',
        alignItems: 'center',
        gap: 0.25,
        color: tones.danger,
        background: tones.dangerGround,
        borderRadius: 0.75,
        px: 0.5,
        fontSize: '0.75rem',
        fontWeight: 650,
        // Wraps where a card is narrower than its words.
        maxWidth: '100%',
      })}
    >
      <WarningIcon aria-hidden sx={{ fontSize: 14 }} />
      <span>{children}</span>
    </Box>
  );
}
