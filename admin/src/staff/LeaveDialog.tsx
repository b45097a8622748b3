import { FormControlLabel, Switch, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { CancelLeaveDocument, RecordLeaveDocument } from '../__generated__/graphql.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { StaffInput } from './StaffInput.js';
import type { Person } from './StaffMemberPage.js';

interface LeaveDialogProps {
  readonly person: Person;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Records leave and who covers. Whoever covers sees the children on those days. */
export function LeaveDialog({ person, open, onClose }: LeaveDialogProps): ReactElement {
  const form = useForm<{
    fromOn: string | null;
    untilOn: string | null;
    coverStaffId: string | null;
    releaseCover: boolean;
  }>({ defaultValues: { fromOn: null, untilOn: null, coverStaffId: null, releaseCover: false } });
  const command = useCommand(RecordLeaveDocument, 'recordLeave');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Leave of ${person.name}`}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ fromOn, untilOn, ...rest }) => {
        if (fromOn === null || untilOn === null) return;
        const saved = await command.run({
          input: { idempotencyKey: key(), staffId: person.id, fromOn, untilOn, ...rest },
        });
        if (saved === null) return;
        notify(
          saved.outOfCoversSight > 0
            ? `The leave is recorded. Restricted children whom the cover may not see: ${String(saved.outOfCoversSight)}. Those named on them have a task.`
            : 'The leave is recorded.',
        );
        renew();
        form.reset();
        onClose();
      }}
    >
      <DayInput name="fromOn" label="First day away" required />
      <DayInput name="untilOn" label="Last day away" required />
      <StaffInput
        name="coverStaffId"
        label="Who covers"
        help="Without one, the children show as having nobody"
      />
      <Typography variant="body2" color="text.secondary">
        Whoever covers sees this person’s children on these days, except children restricted to
        named people: those stay closed. Ask whoever restricted them to name the cover too.
      </Typography>
      {command.problem !== null && (
        <Controller
          name="releaseCover"
          control={form.control}
          render={({ field }) => (
            <FormControlLabel
              control={<Switch checked={field.value} onChange={field.onChange} />}
              label="Colleagues for whom this person covers have no cover for now"
            />
          )}
        />
      )}
    </CommandDialog>
  );
}

/** Cancels leave; leave that has begun ends yesterday. */
export function CancelLeaveDialog({
  leave,
  onClose,
}: {
  readonly leave: Person['leave'][number];
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm();
  const command = useCommand(CancelLeaveDocument, 'cancelLeave');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title="Cancel this leave"
      saveOver="service-decides"
      submitLabel="Cancel the leave"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (_values, version) => {
        if (
          (await command.run({
            input: { leaveId: leave.id, version: version ?? leave.version },
          })) === null
        )
          return;
        notify('The leave is cancelled.');
        onClose();
      }}
    >
      <Typography>Leave that has begun ends yesterday.</Typography>
    </CommandDialog>
  );
}
