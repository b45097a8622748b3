import { Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { DenyRecordDocument, type RecordOwner } from '../__generated__/graphql.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';

interface NotThisChildProps {
  readonly childId: string;
  readonly owner: RecordOwner;
  readonly reference: string;
}

/** Says that what a reference leads to is of somebody else. */
export function NotThisChild({ childId, owner, reference }: NotThisChildProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => setOpen(true)}>
        Not this child
      </Button>
      <FormDialog
        open={open}
        onClose={() => setOpen(false)}
        title="This is not this child"
        submitLabel="Close the record"
        grave
        document={DenyRecordDocument}
        field="denyRecord"
        done="Closed here. A service manager looks into it."
        start={{ reason: '' }}
        input={({ reason }, { key }) => ({
          childId,
          owner,
          reference,
          reason,
          idempotencyKey: key,
        })}
      >
        <Typography>
          What {reference} leads to is closed on this page at once, for everybody, and the two are
          linked in no statistics from the next snapshot on. A service manager confirms or undoes
          it.
        </Typography>
        <TextInput
          name="reason"
          label="What shows that it is somebody else"
          lines={3}
          required
          first
          help="For whoever looks into it. It stays with the service."
        />
      </FormDialog>
    </>
  );
}
