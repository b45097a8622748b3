import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useId, useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import {
  EnterAttendanceFileDocument,
  ReadAttendanceFileDocument,
  type ReadAttendanceFileMutation,
} from '../__generated__/graphql.js';
import { FileButton } from '../file/FileButton.js';
import { CommandNotice } from '../form/CommandNotice.js';
import type { Opened } from '../form/FormDialog.js';
import { LeavingQuestions } from '../form/LeavingQuestions.js';
import { useLeaving } from '../form/useLeaving.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { UnsavedGuard } from '../guard/UnsavedGuard.js';
import { useLabel } from '../label/EnumLabel.js';
import { base64Of, decisionsOf, type Decision } from './attendance-file.js';
import type { ShownSession } from './session.form.js';
import type { Person } from './session-people.js';
import { UnsureLine } from './UnsureLine.js';

type Read = Extract<
  ReadAttendanceFileMutation['readAttendanceFile'],
  { __typename: 'AttendanceFileRead' }
>;

interface AttendanceFileDialogProps extends Opened {
  readonly session: ShownSession;
  readonly people: readonly Person[];
}

/** Reads the attendance file of a meeting, asks about each line that is not sure, and enters it. */
export function AttendanceFileDialog({
  session,
  people,
  open,
  onClose,
}: AttendanceFileDialogProps): ReactElement {
  const [file, setFile] = useState('');
  const [found, setFound] = useState<Read | null>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const read = useCommand(ReadAttendanceFileDocument, 'readAttendanceFile');
  const enter = useCommand(EnterAttendanceFileDocument, 'enterAttendanceFile');
  const { key } = useIdempotencyKey();
  const notify = useNotify();
  const label = useLabel();
  const id = useId();
  const isUnsaved = decisions.size > 0;
  const leaving = useLeaving(isUnsaved, onClose);
  const choose = async (chosen: File): Promise<void> => {
    const text = base64Of(new Uint8Array(await chosen.arrayBuffer()));
    setFile(text);
    setFound(await read.run({ input: { sessionId: session.id, file: text } }));
  };
  const send = async (): Promise<void> => {
    const input = {
      sessionId: session.id,
      file,
      idempotencyKey: key(),
      decisions: decisionsOf(decisions),
    };
    const done = await enter.run({ input });
    if (done === null) return;
    notify(`${String(done.marked)} came by the file, ${String(done.leftOut)} lines left out.`);
    onClose();
  };
  const sure = found?.lines.filter(({ isSure }) => isSure) ?? [];
  const unsure = found?.lines.filter(({ isSure }) => !isSure) ?? [];
  const left = unsure.filter(({ line }) => !decisions.has(line)).length;
  return (
    <>
      <Dialog
        open={open && !leaving.isAway}
        onClose={leaving.close}
        aria-labelledby={id}
        fullWidth
        maxWidth="md"
      >
        <DialogTitle id={id}>Attendance file</DialogTitle>
        <DialogContent>
          <Stack spacing={1.5}>
            <Typography>
              The list of participants of Teams or Zoom, as CSV. Nothing is kept before you enter
              it.
            </Typography>
            <Box>
              <FileButton
                label="Choose the file"
                accept=".csv,.tsv,.txt,text/csv"
                isBusy={read.isRunning}
                onChosen={([chosen]) => {
                  if (chosen !== undefined) void choose(chosen);
                }}
              />
            </Box>
            {found !== null && (
              <>
                <Typography role="status" sx={{ fontWeight: 600 }}>
                  From {label('MeetingTool', found.tool)}: {sure.length} are on the list,{' '}
                  {unsure.length} to be decided.
                </Typography>
                <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {unsure.map((line) => (
                    <UnsureLine
                      key={line.line}
                      line={line}
                      people={people}
                      teams={session.audience}
                      decision={decisions.get(line.line) ?? null}
                      onDecide={(decision) =>
                        setDecisions((before) => new Map(before).set(line.line, decision))
                      }
                    />
                  ))}
                </Stack>
              </>
            )}
            <CommandNotice
              problem={read.problem ?? enter.problem}
              fault={read.fault ?? enter.fault}
              onLook={read.clear}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          {left > 0 && (
            <Typography sx={{ mr: 'auto', pl: 2 }}>{left} still to be decided</Typography>
          )}
          <Button onClick={leaving.close}>Back</Button>
          <Button
            variant="contained"
            disabled={found === null || left > 0}
            loading={enter.isRunning}
            onClick={() => void send()}
          >
            Enter it in the register
          </Button>
        </DialogActions>
      </Dialog>
      <LeavingQuestions title="Attendance file" leaving={leaving} />
      {isUnsaved && (
        <UnsavedGuard
          when
          what="what you decided about the attendance file"
          isSending={() => enter.isRunning}
        />
      )}
    </>
  );
}
