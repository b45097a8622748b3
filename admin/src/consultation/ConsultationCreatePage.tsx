import { useEffect, useState, type ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ChildNameDocument, RecordConsultationDocument } from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { DraftedForm } from '../draft/DraftedForm.js';
import { UnfinishedDrafts } from '../draft/UnfinishedDrafts.js';
import { useDraftKey } from '../draft/useDraftKey.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { useSession } from '../session/useSession.js';
import { ForbiddenState } from '../state/ForbiddenState.js';
import { ConsultationFields } from './ConsultationFields.js';
import {
  consultationDraft,
  emptyConsultation,
  holdsConsultations,
  toRecordInput,
  type ConsultationForm,
} from './consultation.form.js';

/** Records a consultation, typed while talking. */
export function ConsultationCreatePage(): ReactElement {
  const { key, keep, turnTo, parameters } = useDraftKey();
  const mayHold = holdsConsultations(useSession()?.roles ?? []);
  return (
    <Page
      heading="Consultation"
      windowTitle="New consultation"
      lead="Begin anywhere. Everything is kept on the server while you type."
    >
      {mayHold ? (
        <>
          <UnfinishedDrafts
            kind={consultationDraft}
            what="a consultation"
            present={key}
            onContinue={turnTo}
          />
          <NewConsultation
            key={key}
            draftKey={key}
            onBegun={keep}
            about={parameters.get('child')}
          />
        </>
      ) : (
        <ForbiddenState reason="Consultations are held by RPCs and service managers." />
      )}
    </Page>
  );
}

interface NewConsultationProps {
  readonly draftKey: string;
  readonly onBegun: () => void;
  /** The child's page from which it was begun. */
  readonly about: string | null;
}

function NewConsultation({ draftKey, onBegun, about }: NewConsultationProps): ReactElement {
  const [empty] = useState(() => emptyConsultation(serverNow()));
  const command = useCommand(RecordConsultationDocument, 'recordConsultation');
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <DraftedForm<ConsultationForm>
      kind={consultationDraft}
      draftKey={draftKey}
      empty={empty}
      what="this consultation"
      submitLabel="Save the consultation"
      command={command}
      onBegun={onBegun}
      onSend={async (values) => {
        const done = await command.run({ input: toRecordInput(values, draftKey) });
        if (done === null) return false;
        notify(`${done.consultation?.reference ?? 'The consultation'} is saved.`);
        // After this turn, so that the form has nothing unsaved when the page is left.
        setTimeout(() => void navigate(`/consultations/${done.consultation?.id ?? ''}`), 0);
        return true;
      }}
    >
      <KnownChild id={about} />
      <ConsultationFields isNew />
    </DraftedForm>
  );
}

/** Fills in the child whose page the consultation was begun from. */
function KnownChild({ id }: { readonly id: string | null }): null {
  const { setValue } = useFormContext<ConsultationForm>();
  const view = useView('childName', ChildNameDocument, { id: id ?? '' }, { enabled: id !== null });
  const child = view.data?.child;
  useEffect(() => {
    if (child == null) return;
    setValue('situation', 'LINKED');
    setValue('known', { id: child.id, name: child.name, reference: child.reference });
  }, [child, setValue]);
  return null;
}
