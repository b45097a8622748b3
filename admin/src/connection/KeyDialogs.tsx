import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { AddConnectionKeyDocument, RevokeConnectionKeyDocument } from '../__generated__/graphql.js';
import { FormDialog } from '../form/FormDialog.js';
import type { Connection } from './connection.list.js';
import { emptyKey, KeyInputs } from './KeyInputs.js';

interface AddKeyDialogProps {
  readonly connection: Connection;
  readonly onClose: () => void;
}

/** Adds the next key, which holds beside the one in use. */
export function AddKeyDialog({ connection, onClose }: AddKeyDialogProps): ReactElement {
  return (
    <FormDialog
      open
      onClose={onClose}
      title="Add the next key"
      submitLabel="Add it"
      document={AddConnectionKeyDocument}
      field="addClientKey"
      start={emptyKey}
      done="Added. Both keys hold; change your system over, then revoke the old one."
      input={(values, { version }) => ({
        ...values,
        fromOn: values.fromOn || null,
        clientId: connection.id,
        version: version ?? connection.version,
      })}
    >
      <KeyInputs first />
    </FormDialog>
  );
}

interface RevokeKeyDialogProps extends AddKeyDialogProps {
  readonly thumbprint: string;
}

/** Revokes a key, once it is clear what that does. */
export function RevokeKeyDialog({
  connection,
  thumbprint,
  onClose,
}: RevokeKeyDialogProps): ReactElement {
  return (
    <FormDialog
      open
      grave
      onClose={onClose}
      title="Revoke the key?"
      submitLabel="Revoke it"
      document={RevokeConnectionKeyDocument}
      field="revokeClientKey"
      start={{}}
      done="Revoked. Within a minute nothing that was got by it is answered."
      input={(_values, { version }) => ({
        clientId: connection.id,
        version: version ?? connection.version,
        thumbprint,
      })}
    >
      <Typography>
        Within a minute tokens that were got by this key are refused, and no new ones are given. A
        revoked key never comes back.
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {thumbprint}
      </Typography>
    </FormDialog>
  );
}
