import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  ReplacePublicationPackDocument,
  WithdrawPublicationPackDocument,
} from '../../__generated__/graphql.js';
import { FormDialog, type Opened } from '../../form/FormDialog.js';
import { SelectInput } from '../../form/SelectInput.js';
import { TextInput } from '../../form/TextInput.js';
import type { Pack } from './PacksPage.js';

interface WithdrawProps extends Opened {
  readonly pack: Pack;
  /** The packs that may stand in its place. */
  readonly others: readonly Pack[];
}

/** Withdraws a published pack: readers see at once that it is not to be used, and why. */
export function WithdrawPackDialog({ pack, others, ...opened }: WithdrawProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={`Withdraw “${pack.title}”`}
      submitLabel="Withdraw"
      grave
      document={WithdrawPublicationPackDocument}
      field="withdrawPublicationPack"
      start={{ reason: '', replacementId: '' }}
      input={({ reason, replacementId }) => ({
        id: pack.id,
        version: pack.version,
        reason,
        replacementId: replacementId || null,
      })}
      done="The pack is withdrawn, and says so."
    >
      <Typography>
        It stays where it is, so that whoever quoted it finds it. Its file says before any figure
        that it is withdrawn, and why. This cannot be taken back.
      </Typography>
      <TextInput
        name="reason"
        label="What is wrong with it"
        lines={3}
        required
        first
        help="For its readers. Nothing about one child."
      />
      {others.length > 0 && <Replacement others={others} />}
    </FormDialog>
  );
}

/** Names what is to be used instead of a withdrawn pack. */
export function ReplacePackDialog({ pack, others, ...opened }: WithdrawProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={`What replaces “${pack.title}”`}
      submitLabel="Name it"
      document={ReplacePublicationPackDocument}
      field="replacePublicationPack"
      start={{ replacementId: '' }}
      input={({ replacementId }) =>
        replacementId === '' ? null : { id: pack.id, version: pack.version, replacementId }
      }
      done="The withdrawn pack leads to it."
    >
      {others.length > 0 ? (
        <Replacement others={others} required />
      ) : (
        <Typography>
          No other pack is published yet. Draft one, have two people sign it, then come back.
        </Typography>
      )}
    </FormDialog>
  );
}

function Replacement({
  others,
  required = false,
}: {
  readonly others: readonly Pack[];
  readonly required?: boolean;
}): ReactElement {
  return (
    <SelectInput
      name="replacementId"
      label="Use instead"
      options={others.map(({ id, title }) => ({ id, name: title }))}
      required={required}
      help={required ? undefined : 'It can be named later too.'}
    />
  );
}
