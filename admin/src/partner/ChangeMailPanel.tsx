import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ChangeMailDocument,
  EndChangeMailDocument,
  AddressChangeMailDocument,
  type ChangeMailQuery,
} from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { View } from '../state/View.js';

type Contact = ChangeMailQuery['changeMail'];

/** Who is told by mail each morning, and that can be changed. */
export function ChangeMailPanel(): ReactElement {
  const view = useView('changeMail', ChangeMailDocument, {});
  return (
    <Panel title="Told each morning">
      <View of={view} what="who is told" shape="card">
        {({ changeMail }) => <Told contact={changeMail} />}
      </View>
    </Panel>
  );
}

function Told({ contact }: { readonly contact: Contact }): ReactElement {
  const label = useLabel();
  const [asks, setAsks] = useState<'name' | 'end' | null>(null);
  const close = () => setAsks(null);
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Typography>
        {contact === null
          ? 'Nobody yet. Whoever you name gets a mail on working days that says how many changes there are, and nothing of any child.'
          : `${contact.name}, ${contact.email}, in ${label('ChangeMailLanguage', contact.language)}. The mail says how many changes there are, and nothing of any child.`}
      </Typography>
      <Stack direction="row" spacing={1}>
        <Button variant="outlined" onClick={() => setAsks('name')}>
          {contact === null ? 'Name somebody' : 'Name somebody else'}
        </Button>
        {contact !== null && <Button onClick={() => setAsks('end')}>End the mail</Button>}
      </Stack>
      {asks === 'name' && <NameDialog contact={contact} onClose={close} />}
      {asks === 'end' && contact !== null && (
        <EndDialog version={contact.version} onClose={close} />
      )}
    </Stack>
  );
}

interface NameDialogProps {
  readonly contact: Contact;
  readonly onClose: () => void;
}

function NameDialog({ contact, onClose }: NameDialogProps): ReactElement {
  return (
    <FormDialog
      open
      onClose={onClose}
      title="Who is told each morning?"
      submitLabel="Tell them"
      document={AddressChangeMailDocument}
      field="addressChangeMail"
      start={{
        name: contact?.name ?? '',
        email: contact?.email ?? '',
        language: contact?.language ?? 'ENGLISH',
      }}
      done="They are told from the next working day on."
      input={({ name, email, language }, { key, version }) => ({
        idempotencyKey: key,
        version: version ?? contact?.version ?? null,
        name,
        email,
        language,
      })}
    >
      <TextInput name="name" label="Name" required first />
      <TextInput name="email" label="Work e-mail" mode="email" required />
      <ChoiceInput name="language" label="In which language" type="ChangeMailLanguage" />
    </FormDialog>
  );
}

interface EndDialogProps {
  readonly version: number;
  readonly onClose: () => void;
}

function EndDialog({ version, onClose }: EndDialogProps): ReactElement {
  return (
    <FormDialog
      open
      onClose={onClose}
      title="End the mail?"
      submitLabel="End it"
      document={EndChangeMailDocument}
      field="endChangeMail"
      start={{}}
      done="Nobody is told by mail any more."
      input={(_values, sent) => ({ version: sent.version ?? version })}
    >
      <Typography>The changes stay on this page, and your programs read them as before.</Typography>
    </FormDialog>
  );
}
