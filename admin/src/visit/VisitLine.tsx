import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import {
  CallVisitOffDocument,
  CheckInDocument,
  GoOutDocument,
  type VisitPartsFragment,
} from '../__generated__/graphql.js';
import { Clock } from '../clock/Clock.js';
import { Moment } from '../date/PlainDate.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useLabel } from '../label/EnumLabel.js';

interface VisitLineProps {
  readonly visit: VisitPartsFragment;
  readonly isMine: boolean;
  readonly lead?: ReactNode;
}

/** One visit with its next step, big enough for a thumb. */
export function VisitLine({ visit, isMine, lead }: VisitLineProps): ReactElement {
  const label = useLabel();
  const notify = useNotify();
  const [step, setStep] = useState<'back' | 'off' | null>(null);
  const out = useCommand(GoOutDocument, 'goOut');
  const common = {
    onClose: () => setStep(null),
    start: { note: '' },
    saveOver: 'service-decides' as const,
    input: ({ note }: { note: string }, { version }: { version?: number }) => ({
      visitId: visit.id,
      version: version ?? visit.version,
      note: note.trim() || null,
    }),
  };
  const setOut = async (): Promise<void> => {
    const done = await out.run({
      input: { visitId: visit.id, version: visit.version, note: null },
    });
    if (done !== null) notify('You are out. Check in when you are back.');
  };
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      {lead}
      <Typography variant="body2">
        <b>{label('VisitState', visit.state)}</b> · {visit.purpose} · {visit.visitor},{' '}
        <Moment at={visit.plannedAt} />, buddy {visit.buddy}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        Danger to staff: {label('StaffRisk', visit.risk).toLowerCase()}
        {visit.riskNote !== null && `. ${visit.riskNote}`}
      </Typography>
      {(visit.state === 'PLANNED' || visit.state === 'OUT') && (
        <Typography variant="body2">
          Due back <Moment at={visit.dueBackAt} />{' '}
          {visit.state === 'OUT' && <Clock dueAt={visit.dueBackAt} />}
        </Typography>
      )}
      {visit.buddyAlarmedAt !== null && (
        <Typography variant="body2">
          The buddy was told <Moment at={visit.buddyAlarmedAt} />
          {visit.managerAlarmedAt !== null && (
            <>
              , the manager on call <Moment at={visit.managerAlarmedAt} />
            </>
          )}
        </Typography>
      )}
      {visit.note !== null && <Typography variant="body2">{visit.note}</Typography>}
      <CommandNotice problem={out.problem} fault={out.fault} onLook={out.clear} />
      {isMine && (
        <Stack direction="row" spacing={1} sx={{ my: 0.5 }}>
          {visit.state === 'PLANNED' && (
            <>
              <Button
                variant="contained"
                sx={{ minHeight: 44 }}
                loading={out.isRunning}
                onClick={() => void setOut()}
              >
                Set out
              </Button>
              <Button sx={{ minHeight: 44 }} onClick={() => setStep('off')}>
                Call off
              </Button>
            </>
          )}
          {visit.state === 'OUT' && (
            <Button variant="contained" sx={{ minHeight: 44 }} onClick={() => setStep('back')}>
              I am back and safe
            </Button>
          )}
        </Stack>
      )}
      <FormDialog
        {...common}
        open={step === 'back'}
        title="Back and safe"
        submitLabel="Check in"
        document={CheckInDocument}
        field="checkIn"
        done="Checked in."
      >
        <TextInput name="note" label="What came of it" lines={2} help="Never where the child is" />
      </FormDialog>
      <FormDialog
        {...common}
        open={step === 'off'}
        title="Call the visit off"
        submitLabel="Call it off"
        document={CallVisitOffDocument}
        field="callVisitOff"
        done="Called off."
      >
        <TextInput name="note" label="Why" lines={2} required first />
      </FormDialog>
    </Box>
  );
}
