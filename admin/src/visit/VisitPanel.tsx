import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ChildVisitsDocument,
  PlanVisitDocument,
  type StaffRisk,
} from '../__generated__/graphql.js';
import type { HubChild } from '../child/ChildHub.js';
import { Panel } from '../fact/Panel.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { momentOf, nowIn } from '../form/moment.js';
import { MomentInput } from '../form/MomentInput.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';
import { useView } from '../graphql/useView.js';
import { StaffInput } from '../staff/StaffInput.js';
import { View } from '../state/View.js';
import { VisitLine } from './VisitLine.js';

/** Visits to a child, with what keeps the worker safe. */
export function VisitPanel({ child }: { readonly child: HubChild }): ReactElement {
  const view = useView('childVisits', ChildVisitsDocument, { id: child.id });
  const [planning, setPlanning] = useState(false);
  return (
    <Panel
      title="Visits"
      aside={
        child.access.canChange && (
          <Button variant="outlined" onClick={() => setPlanning(true)}>
            Plan a visit
          </Button>
        )
      }
    >
      <View of={view} what="the visits" rows={3}>
        {(answer) => (
          <Stack spacing={1}>
            {(answer.child?.visits ?? []).length === 0 && (
              <Typography color="text.secondary">
                None yet. A visit says who knows of it and when the worker is due back; a missed
                check-in goes to the buddy, then to the manager on call.
              </Typography>
            )}
            {answer.child?.visits.map((visit) => (
              <VisitLine key={visit.id} visit={visit} isMine={child.access.canChange} />
            ))}
          </Stack>
        )}
      </View>
      <PlanVisitDialog child={child} open={planning} onClose={() => setPlanning(false)} />
    </Panel>
  );
}

/** Plans a visit. Where it is goes behind the lock. */
function PlanVisitDialog({
  child,
  ...opened
}: Opened & { readonly child: HubChild }): ReactElement {
  const threats = child.alerts.filter(
    ({ kind, endedOn }) =>
      endedOn === null && (kind === 'RISK_TO_STAFF' || kind === 'THREAT_TO_STAFF'),
  );
  return (
    <FormDialog
      {...opened}
      title={`Visit to ${child.name}`}
      submitLabel="Plan it"
      document={PlanVisitDocument}
      field="planVisit"
      done="Planned. Press Set out when you go."
      start={{
        ...nowIn('planned'),
        ...nowIn('back', 120),
        purpose: '',
        buddyStaffId: null as string | null,
        risk: unchosen<StaffRisk>(),
        riskNote: threats.map(({ text }) => text).join(' '),
      }}
      input={(values, { key }) => {
        const plannedAt = momentOf(values.plannedDay, values.plannedTime);
        const dueBackAt = momentOf(values.backDay, values.backTime);
        if (plannedAt === null || dueBackAt === null || values.risk === '') return null;
        return {
          childId: child.id,
          idempotencyKey: key,
          purpose: values.purpose,
          buddyStaffId: values.buddyStaffId ?? '',
          plannedAt,
          dueBackAt,
          risk: values.risk,
          riskNote: values.riskNote.trim() || null,
        };
      }}
    >
      {threats.length > 0 && (
        <Typography>
          <b>Alert about staff in force:</b> {threats.map(({ text }) => text).join(' ')}
        </Typography>
      )}
      <TextInput
        name="purpose"
        label="What for"
        required
        help="Where you meet goes behind the lock, as a meeting place"
      />
      <MomentInput name="planned" label="Begins" />
      <MomentInput name="back" label="Due back" />
      <StaffInput name="buddyStaffId" label="Who knows that you are there" required />
      <ChoiceInput name="risk" label="Danger to you" type="StaffRisk" required />
      <TextInput name="riskNote" label="What it is, and what is done about it" lines={2} />
    </FormDialog>
  );
}
