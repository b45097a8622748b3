import { Alert, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { FreezeContractReturnDocument } from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';
import type { MonthReturn } from './ContractReturnPage.js';
import { monthWords } from './month.js';

/** What is known now of a month: whether it can be frozen, and what has changed since it was. */
export function FreezePanel({ of }: { readonly of: MonthReturn }): ReactElement {
  const [open, setOpen] = useState(false);
  const form = useForm({ defaultValues: { reason: '' } });
  const command = useCommand(FreezeContractReturnDocument, 'freezeContractReturn');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  const isRevision = of.revisions.length > 0;
  const what = isRevision ? `Freeze revision ${of.revisions.length + 1}` : 'Freeze this month';
  return (
    <Alert
      severity={of.changes.length > 0 ? 'warning' : 'info'}
      sx={{ flexWrap: { xs: 'wrap', sm: 'nowrap' }, '& .MuiAlert-message': { flex: '1 1 200px' } }}
      action={
        <Button
          onClick={() => setOpen(true)}
          disabled={!of.access.canFreeze}
          variant="outlined"
          color="inherit"
          data-no-print
          sx={{ whiteSpace: 'nowrap' }}
        >
          {what}
        </Button>
      }
    >
      {isRevision ? 'As known now.' : 'As known now; not frozen yet.'} {of.access.whyNot}
      {of.changes.length > 0 && (
        <>
          <Typography variant="body2">Since revision {of.revisions[0]?.revision}:</Typography>
          <ul style={{ margin: 0 }}>
            {of.changes.map((change) => (
              <li key={change.key}>
                {change.title}: {change.added} more, {change.removed} fewer
              </li>
            ))}
          </ul>
        </>
      )}
      <CommandDialog
        open={open}
        title={`${what}: ${monthWords(of.month)}`}
        submitLabel="Freeze it"
        form={form}
        command={command}
        onClose={() => setOpen(false)}
        onSubmit={async ({ reason }) => {
          const input = {
            month: of.month,
            reason: reason.trim() === '' ? null : reason,
            idempotencyKey: key(),
          };
          if ((await command.run({ input })) === null) return;
          renew();
          notify(`${monthWords(of.month)} is frozen and will not change any more.`);
          form.reset();
          setOpen(false);
        }}
      >
        <Typography>
          What stands here is kept as it is, with every record behind it. Corrections that become
          known later come as a revision.
        </Typography>
        {isRevision && (
          <TextInput name="reason" label="What was corrected since" lines={2} required />
        )}
      </CommandDialog>
    </Alert>
  );
}
