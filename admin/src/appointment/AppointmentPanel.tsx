import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ChildAppointmentsDocument,
  type AppointmentPartsFragment,
} from '../__generated__/graphql.js';
import type { HubChild } from '../child/ChildHub.js';
import { useNow } from '../clock/now.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { View } from '../state/View.js';
import { CallOffDialog, HeldDialog, MoveDialog, PlanDialog } from './AppointmentDialogs.js';

/** Meetings, hearings and the like that are to come, and what became of those that were. */
export function AppointmentPanel({ child }: { readonly child: HubChild }): ReactElement {
  const view = useView('childAppointments', ChildAppointmentsDocument, { id: child.id });
  const [planning, setPlanning] = useState(false);
  return (
    <Panel
      title="Meetings and hearings to come"
      aside={
        child.access.canChange && (
          <Button variant="outlined" onClick={() => setPlanning(true)}>
            Put into the calendar
          </Button>
        )
      }
    >
      <View of={view} what="what is to come" rows={3}>
        {(answer) => (
          <Stack spacing={1}>
            {(answer.child?.appointments ?? []).length === 0 && (
              <Typography color="text.secondary">
                None yet. A hearing or a meeting that is put here stands in the calendar of
                everybody who works with the child.
              </Typography>
            )}
            {answer.child?.appointments.map((appointment) => (
              <AppointmentLine
                key={appointment.id}
                appointment={appointment}
                canChange={child.access.canChange}
              />
            ))}
          </Stack>
        )}
      </View>
      <PlanDialog childId={child.id} open={planning} onClose={() => setPlanning(false)} />
    </Panel>
  );
}

interface AppointmentLineProps {
  readonly appointment: AppointmentPartsFragment;
  readonly canChange: boolean;
}

function AppointmentLine({ appointment, canChange }: AppointmentLineProps): ReactElement {
  const label = useLabel();
  const now = useNow();
  const [step, setStep] = useState<'move' | 'held' | 'off' | null>(null);
  const { state, kind, at, note, owner, outcome } = appointment;
  const dialog = { appointment, onClose: () => setStep(null) };
  const isOver = Date.parse(at) <= now;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Typography variant="body2">
        <b>{label('AppointmentKind', kind)}</b> · <Moment at={at} /> ·{' '}
        {state === 'PLANNED' && isOver
          ? 'not yet said what became of it'
          : label('AppointmentState', state)}{' '}
        · put here by {owner}
      </Typography>
      {note !== null && <Typography variant="body2">{note}</Typography>}
      {outcome !== null && <Typography variant="body2">{outcome}</Typography>}
      {canChange && state === 'PLANNED' && (
        <Stack direction="row" spacing={1} sx={{ my: 0.5 }}>
          {isOver ? (
            <Button variant="contained" onClick={() => setStep('held')}>
              It was held
            </Button>
          ) : (
            <Button variant="outlined" onClick={() => setStep('move')}>
              Move
            </Button>
          )}
          <Button onClick={() => setStep('off')}>Call off</Button>
        </Stack>
      )}
      <MoveDialog {...dialog} open={step === 'move'} />
      <HeldDialog {...dialog} open={step === 'held'} />
      <CallOffDialog {...dialog} open={step === 'off'} />
    </Box>
  );
}
