import type { ReactElement } from 'react';
import { RequestConnectionDocument, type RequestClientInput } from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { emptyKey, KeyInputs } from './KeyInputs.js';

const start: Omit<RequestClientInput, 'idempotencyKey'> = {
  clientId: '',
  name: '',
  use: '',
  contactName: '',
  contactEmail: '',
  contactLanguage: 'ENGLISH',
  ...emptyKey,
};

/** Asks for a connection of one's own agency. */
export function RequestConnectionDialog(opened: Opened): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Register a connection"
      submitLabel="Ask for it"
      document={RequestConnectionDocument}
      field="requestClient"
      start={start}
      done="Asked for. The contact is written to when the service has decided."
      input={(values, { key }) => ({
        ...values,
        fromOn: values.fromOn || null,
        idempotencyKey: key,
      })}
    >
      <TextInput name="name" label="Which system" required first />
      <TextInput
        name="clientId"
        label="Client id"
        required
        help="What it signs in as, e.g. kent-case-system: small letters, digits and dashes"
      />
      <TextInput
        name="use"
        label="What it asks for and why"
        lines={2}
        required
        help="In a sentence: 10 to 500 characters"
      />
      <TextInput name="contactName" label="Who is written to" required />
      <TextInput name="contactEmail" label="Their work e-mail" mode="email" required />
      <ChoiceInput name="contactLanguage" label="In which language" type="ContactLanguage" />
      <KeyInputs />
    </FormDialog>
  );
}
