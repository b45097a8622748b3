import { useEffect, useState, type ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import {
  ChildNameDocument,
  RecordContactDocument,
  type ContactKind,
} from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { DraftedForm } from '../draft/DraftedForm.js';
import { UnfinishedDrafts } from '../draft/UnfinishedDrafts.js';
import { useDraftKey } from '../draft/useDraftKey.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { contactDraft, emptyContact, toContactInput, type ContactForm } from './contact.form.js';
import { ContactFields, InvitationFields } from './ContactFields.js';
import { ActionLines, AttendeeLines, ChildLines } from './ContactLists.js';

/** Records a note, meeting, call, letter or visit: typed fast, kept on the server meanwhile. */
export function ContactCreatePage(): ReactElement {
  const { key, keep, turnTo, parameters } = useDraftKey();
  const kind = (parameters.get('kind') ?? 'CASE_NOTE') as ContactKind;
  const heading = kind === 'CASE_NOTE' ? 'Case note' : 'Meeting or contact';
  return (
    <Page
      heading={heading}
      windowTitle={heading}
      lead="Everything is kept on the server while you type."
    >
      <UnfinishedDrafts
        kind={contactDraft}
        what="a note or contact"
        present={key}
        onContinue={turnTo}
      />
      <NewContact
        key={key}
        draftKey={key}
        kind={kind}
        onBegun={keep}
        about={parameters.get('child')}
      />
    </Page>
  );
}

interface NewContactProps {
  readonly draftKey: string;
  readonly kind: ContactKind;
  readonly onBegun: () => void;
  readonly about: string | null;
}

function NewContact({ draftKey, kind, onBegun, about }: NewContactProps): ReactElement {
  const [empty] = useState(() => emptyContact(serverNow(), kind));
  const command = useCommand(RecordContactDocument, 'recordContact');
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <DraftedForm<ContactForm>
      kind={contactDraft}
      draftKey={draftKey}
      empty={empty}
      what="this entry"
      submitLabel="Save"
      command={command}
      onBegun={onBegun}
      onSend={async (values) => {
        const done = await command.run({ input: toContactInput(values, draftKey) });
        if (done === null) return false;
        notify('Saved, and on the timeline of each child.');
        // After this turn, so that the form has nothing unsaved when the page is left.
        setTimeout(() => void navigate(`/contacts/${done.contact.id}`), 0);
        return true;
      }}
    >
      <KnownChild id={about} />
      <ChildLines />
      <Fields />
      <AttendeeLines />
      <InvitationFields />
      <ActionLines />
    </DraftedForm>
  );
}

function Fields(): ReactElement {
  const children = useWatch<ContactForm, 'children'>({ name: 'children' });
  return <ContactFields isShared={children.filter(({ child }) => child != null).length > 1} />;
}

/** Fills in the child whose page the entry was begun from. */
function KnownChild({ id }: { readonly id: string | null }): null {
  const { setValue, getValues } = useFormContext<ContactForm>();
  const view = useView('childName', ChildNameDocument, { id: id ?? '' }, { enabled: id !== null });
  const child = view.data?.child;
  useEffect(() => {
    if (child == null || getValues('children.0.child') != null) return;
    setValue('children.0.child', { id: child.id, name: child.name, reference: child.reference });
  }, [child, setValue, getValues]);
  return null;
}
