import CheckIcon from '@mui/icons-material/Check';
import PauseIcon from '@mui/icons-material/Pause';
import ScheduleIcon from '@mui/icons-material/Schedule';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Box, Tooltip } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactElement } from 'react';
import { instantWords } from '../date/date-words.js';
import { readClock, type ClockFace, type Deadline } from './clock.js';
import { useNow } from './now.js';

const icons: Record<ClockFace['tone'], SvgIconComponent> = {
  calm: ScheduleIcon,
  soon: ScheduleIcon,
  late: WarningIcon,
  paused: PauseIcon,
  met: CheckIcon,
  none: ScheduleIcon,
};

/** A deadline in words with an icon; amber only when it is late or nearly so. */
export function Clock(deadline: Deadline): ReactElement {
  const face = readClock(deadline, useNow());
  const Icon = icons[face.tone];
  const amber = face.tone === 'late' || face.tone === 'soon';
  const clock = (
    <Box
      component="span"
      sx={({ tones }) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        whiteSpace: 'nowrap',
        verticalAlign: 'middle',
        color: amber ? tones.late : tones.softInk,
        fontWeight: face.tone === 'late' ? 650 : 400,
        ...(face.tone === 'late' && { background: tones.lateGround, borderRadius: 0.75, px: 0.5 }),
      })}
    >
      <Icon aria-hidden sx={{ fontSize: 15 }} />
      {face.words}
    </Box>
  );
  return deadline.dueAt === null ? (
    clock
  ) : (
    <Tooltip title={`Due ${instantWords(deadline.dueAt)}`}>{clock}</Tooltip>
  );
}
