import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { LiftRestrictionDocument, RestrictChildDocument } from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useSession } from '../../session/useSession.js';
import { PeopleInput } from '../../staff/PeopleInput.js';
import type { ChildDialogProps } from './child-dialog.js';

/** Restricts the record to named people: for everybody else it does not exist. */
export function RestrictDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const me = useSession()?.subject ?? '';
  // Whoever works with the child must be among them, so is there from the start.
  const named = [...new Set([me, ...(child.guardian ? [child.guardian.subject] : [])])];
  const form = useForm<{ subjects: string[]; reason: string }>({
    defaultValues: { subjects: named, reason: '' },
  });
  const command = useCommand(RestrictChildDocument, 'restrictChild');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Restrict ${child.name} to named people`}
      submitLabel="Restrict"
      grave
      form={form}
      saveOver={{ recordId: child.id, verdict: 'canRestrict' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ subjects, reason }, version) => {
        if (
          (await command.run({
            input: { childId: child.id, version: version ?? child.version, subjects, reason },
          })) === null
        )
          return;
        notify('The record is restricted. For everybody else it does not exist.');
        onClose();
      }}
    >
      <Typography>
        Everybody not named here will find nothing: not in lists, search, counts or links.
      </Typography>
      <PeopleInput name="subjects" label="Who may see it" />
      <TextInput name="reason" label="Why" lines={2} required />
    </CommandDialog>
  );
}

/** Opens a restricted record to those whose work it is. */
export function LiftRestrictionDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm({ defaultValues: { reason: '' } });
  const command = useCommand(LiftRestrictionDocument, 'liftRestriction');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Lift the restriction of ${child.name}`}
      submitLabel="Lift it"
      grave
      form={form}
      saveOver={{ recordId: child.id, verdict: 'canRestrict' }}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, version) => {
        if (
          (await command.run({
            input: { childId: child.id, version: version ?? child.version, reason },
          })) === null
        )
          return;
        notify('The record is open again to those whose work it is.');
        onClose();
      }}
    >
      <TextInput name="reason" label="Why it may be opened" lines={2} required first />
    </CommandDialog>
  );
}
