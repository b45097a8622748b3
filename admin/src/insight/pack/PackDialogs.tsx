import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  DraftPublicationPackDocument,
  SignPublicationPackDocument,
} from '../../__generated__/graphql.js';
import { FormDialog, type Opened } from '../../form/FormDialog.js';
import { TextInput } from '../../form/TextInput.js';
import type { Pack } from './PacksPage.js';

/** Gives a pack its title and notes; its tables come from the newest snapshot. */
export function DraftPackDialog(opened: Opened): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Draft a publication pack"
      submitLabel="Draft"
      document={DraftPublicationPackDocument}
      field="draftPublicationPack"
      start={{ title: '', notes: '' }}
      input={({ title, notes }, { key }) => ({ idempotencyKey: key, title, notes })}
      done="The pack is drafted. Read it, then sign it; a second manager signs too."
    >
      <TextInput name="title" label="Title" required help="For example the quarter." />
      <TextInput
        name="notes"
        label="Notes for its readers"
        lines={4}
        help="What they must know beside the notes that every table has. Nothing about one child."
      />
    </FormDialog>
  );
}

/** Asks once more before somebody stands behind a pack. */
export function SignPackDialog({
  pack,
  ...opened
}: Opened & { readonly pack: Pack }): ReactElement {
  const isSecond = pack.signatures.length > 0;
  return (
    <FormDialog
      {...opened}
      title={`Sign “${pack.title}”`}
      submitLabel="Sign"
      document={SignPublicationPackDocument}
      field="signPublicationPack"
      start={{}}
      input={() => ({ id: pack.id, version: pack.version })}
      done={isSecond ? 'The pack is published.' : 'Signed. A second manager must sign too.'}
    >
      <Typography>
        You say that you have read its tables and notes and stand behind them.
        {isSecond
          ? ' Yours is the second signature: with it the pack is published, and it never changes.'
          : ' It is published once a second manager has signed too.'}
      </Typography>
    </FormDialog>
  );
}
