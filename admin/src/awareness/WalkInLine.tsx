import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { AddWalkInDocument } from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { AttendeeField, type ChosenAttendee } from './AttendeeInput.js';
import type { ShownSession } from './session.form.js';

interface WalkInLineProps {
  readonly sessionId: string;
  readonly teams: ShownSession['audience'];
}

/** Adds whoever is in the room in one line: type, choose or not, Enter. The next name can be typed at once. */
export function WalkInLine({ sessionId, teams }: WalkInLineProps): ReactElement {
  const [person, setPerson] = useState<ChosenAttendee | null>(null);
  const [teamId, setTeamId] = useState('');
  const [turn, setTurn] = useState(0);
  const command = useCommand(AddWalkInDocument, 'addWalkIn');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const known = teams.filter((team) => team.teamId !== null);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (person === null) return;
    const done = await command.run({
      input: {
        idempotencyKey: key(),
        sessionId,
        professionalId: person.id,
        name: person.name,
        teamId: person.id === null ? teamId || null : null,
        markedAt: new Date(serverNow()).toISOString(),
      },
    });
    if (done === null) return;
    notify(`${done.booking.name} came.`);
    renew();
    setPerson(null);
    setTurn((before) => before + 1);
    setTimeout(() => input.current?.focus(), 0);
  };
  return (
    <Box
      component="form"
      aria-label="Add somebody in the room"
      onSubmit={(event) => void add(event)}
      sx={{ mb: 1.5 }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 3fr) minmax(0, 2fr) auto' },
        }}
      >
        <AttendeeField
          key={turn}
          sessionId={sessionId}
          label="Somebody else in the room"
          value={person}
          onChange={setPerson}
          inputRef={input}
        />
        <TextField
          select
          label="Team, if new"
          value={teamId}
          disabled={person !== null && person.id !== null}
          onChange={(event) => setTeamId(event.target.value)}
        >
          <MenuItem value="">Not known</MenuItem>
          {known.map((team) => (
            <MenuItem key={team.teamId} value={team.teamId ?? ''}>
              {team.teamName}
            </MenuItem>
          ))}
        </TextField>
        <Button
          type="submit"
          variant="contained"
          loading={command.isRunning}
          disabled={person === null}
          sx={{ minHeight: 40 }}
        >
          Add
        </Button>
      </Box>
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
    </Box>
  );
}
