import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { ReadAttendanceFileMutation } from '../__generated__/graphql.js';
import { useLabel } from '../label/EnumLabel.js';
import { decisionKey, decisionOf, type Decision } from './attendance-file.js';
import type { ShownSession } from './session.form.js';
import type { Person } from './session-people.js';

type Line = Extract<
  ReadAttendanceFileMutation['readAttendanceFile'],
  { __typename: 'AttendanceFileRead' }
>['lines'][number];

interface UnsureLineProps {
  readonly line: Line;
  readonly people: readonly Person[];
  readonly teams: ShownSession['audience'];
  readonly decision: Decision | null;
  readonly onDecide: (decision: Decision) => void;
}

/** A line of the file that is not sure: why not, who it may be, and the decision. */
export function UnsureLine({
  line,
  people,
  teams,
  decision,
  onDecide,
}: UnsureLineProps): ReactElement {
  const label = useLabel();
  const likely = people.filter(({ id }) => line.bookingIds.includes(id));
  const others = people.filter(({ id }) => !line.bookingIds.includes(id));
  const minutes = line.minutes === null ? '' : `, ${String(line.minutes)} minutes`;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        alignItems: 'center',
      }}
    >
      <div>
        <Typography sx={{ fontWeight: 600 }}>
          {line.name || line.email}
          <Typography component="span" color="text.secondary">
            {minutes}, line {line.line}
          </Typography>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {label('MatchReason', line.reason)}
          {line.email !== null && ` · ${line.email}`}
        </Typography>
      </div>
      <TextField
        select
        label={`Who is ${line.name || 'this'}?`}
        value={decision === null ? '' : decisionKey(decision)}
        onChange={(event) => onDecide(decisionOf(event.target.value))}
      >
        {[...likely, ...others].map(({ id, name, teamName }) => (
          <MenuItem key={id} value={id}>
            {name}
            {teamName !== null && `, ${teamName}`}
          </MenuItem>
        ))}
        {teams
          .filter(({ teamId }) => teamId !== null)
          .map(({ teamId, teamName }) => (
            <MenuItem key={teamId} value={`new:${teamId ?? ''}`}>
              Somebody new, of {teamName}
            </MenuItem>
          ))}
        <MenuItem value="new:">Somebody new, team not known</MenuItem>
        <MenuItem value="out">Leave this line out</MenuItem>
      </TextField>
    </Box>
  );
}
