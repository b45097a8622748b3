import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { ChangeContactDocument } from '../__generated__/graphql.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { useCommand } from '../graphql/useCommand.js';
import {
  contactFormOf,
  toContactDetails,
  type ContactForm,
  type ShownContact,
} from './contact.form.js';
import { ContactFields } from './ContactFields.js';
import { AttendeeLines } from './ContactLists.js';

/** Changes what is written down of a contact. What stood before stays in the log. */
export function ChangeContactDialog({
  contact,
  open,
  onClose,
}: {
  readonly contact: ShownContact;
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm<ContactForm>({ defaultValues: contactFormOf(contact) });
  const command = useCommand(ChangeContactDocument, 'changeContact');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Change what is written"
      saveOver="service-decides"
      submitLabel="Save"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        const input = {
          contactId: contact.id,
          version: version ?? contact.version,
          details: toContactDetails(values),
        };
        if ((await command.run({ input })) === null) return;
        notify('Saved. What stood before stays in the log.');
        onClose();
      }}
    >
      <div>
        <ContactFields isShared={contact.children.length > 1} />
        <AttendeeLines />
      </div>
    </CommandDialog>
  );
}
