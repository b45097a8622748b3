import WarningIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { EnumLabel } from '../label/EnumLabel.js';

interface AlertLine {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly endedOn: string | null;
}

/** What anybody who deals with the child must know first. Red stands for danger to the child, and for nothing else. */
export function AlertLines({
  alerts,
}: {
  readonly alerts: readonly AlertLine[];
}): ReactElement | null {
  const open = alerts.filter((alert) => alert.endedOn === null);
  if (open.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Alerts"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}
    >
      {open.map((alert) => (
        <Box
          component="li"
          key={alert.id}
          sx={({ tones }) => ({
            display: 'flex',
            gap: 0.75,
            color: tones.ink,
            background: tones.dangerGround,
            borderLeft: `3px solid ${tones.danger}`,
            borderRadius: 0.5,
            px: 1,
            py: 0.5,
          })}
        >
          <WarningIcon
            aria-hidden
            sx={({ tones }) => ({ fontSize: 18, color: tones.danger, mt: 0.1 })}
          />
          <span>
            <Box component="b" sx={({ tones }) => ({ color: tones.danger })}>
              <EnumLabel type="AlertKind" value={alert.kind} />
            </Box>{' '}
            {alert.text}
          </span>
        </Box>
      ))}
    </Box>
  );
}
