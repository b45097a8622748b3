import { Box, Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { CaseloadBoardDocument, RecordSupervisionDocument } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { useView } from '../graphql/useView.js';
import { StaffInput } from '../staff/StaffInput.js';

const empty = { childId: '', discussed: '', decision: '', owner: '', dueOn: null as string | null };

/** Records a supervision: the worker, how they are, and each child discussed with what was decided. */
export function RecordSupervisionDialog(opened: Opened): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Supervision"
      submitLabel="Record it"
      document={RecordSupervisionDocument}
      field="recordSupervision"
      done="Recorded. The worker and you can see it, nobody else."
      start={{
        workerStaffId: null as string | null,
        heldOn: useToday(),
        howTheyAre: '',
        development: '',
        nextOn: null as string | null,
        decisions: [empty],
      }}
      input={(values, { key }) =>
        values.workerStaffId === null
          ? null
          : {
              workerStaffId: values.workerStaffId,
              idempotencyKey: key,
              heldOn: values.heldOn,
              howTheyAre: values.howTheyAre.trim() || null,
              development: values.development.trim() || null,
              nextOn: values.nextOn,
              decisions: values.decisions
                .filter(({ childId }) => childId !== '')
                .map(({ childId, discussed, decision, owner, dueOn }) => ({
                  childId,
                  discussed,
                  decision: decision.trim() || null,
                  owner: owner.trim() || null,
                  dueOn,
                })),
            }
      }
    >
      <StaffInput name="workerStaffId" label="Worker" required />
      <DayInput name="heldOn" label="Day" required />
      <TextInput name="howTheyAre" label="How they are" lines={2} />
      <TextInput name="development" label="Training and development" lines={2} />
      <Decisions />
      <DayInput name="nextOn" label="Next supervision" />
    </FormDialog>
  );
}

function Decisions(): ReactElement {
  const { fields, append } = useFieldArray({ name: 'decisions' });
  const staffId = useWatch({ name: 'workerStaffId' }) as string | null;
  const view = useView(
    'caseloadBoard',
    CaseloadBoardDocument,
    { filter: { staffId, openOnly: true } },
    { enabled: staffId !== null },
  );
  const children = (view.data?.supports.edges ?? []).flatMap(({ node: { child } }) =>
    child === null ? [] : [{ id: child.id, name: `${child.name}, ${child.reference}` }],
  );
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        Children discussed
      </Typography>
      {fields.map((field, at) => (
        <Box
          key={field.id}
          role="group"
          aria-label={`Child ${String(at + 1)}`}
          sx={{ display: 'grid', gap: 1.5, borderLeft: 3, borderColor: 'divider', pl: 1.5 }}
        >
          <SelectInput
            name={`decisions.${String(at)}.childId`}
            label="Child"
            options={children}
            help={staffId === null ? 'Choose the worker first' : undefined}
          />
          <TextInput
            name={`decisions.${String(at)}.discussed`}
            label="What was discussed"
            lines={2}
          />
          <TextInput name={`decisions.${String(at)}.decision`} label="What was decided" lines={2} />
          <TextInput name={`decisions.${String(at)}.owner`} label="Who carries it out" />
          <DayInput name={`decisions.${String(at)}.dueOn`} label="By when" />
        </Box>
      ))}
      <div>
        <Button onClick={() => append(empty)}>Another child</Button>
      </div>
    </>
  );
}
