import { Alert, Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  BringMatterDocument,
  type MatterKind,
  type MatterSource,
  type MatterSubject,
} from '../__generated__/graphql.js';
import { ChildInput, type ChosenChild } from '../child/ChildInput.js';
import { PlainDate } from '../date/PlainDate.js';
import { DraftedForm } from '../draft/DraftedForm.js';
import { useDraftKey } from '../draft/useDraftKey.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormSection, WholeRow } from '../form/FormSection.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { Page } from '../layout/Page.js';

interface MatterForm {
  readonly kind: MatterKind | '';
  readonly source: MatterSource | '';
  readonly subject: MatterSubject | '';
  readonly fromName: string;
  readonly text: string;
  readonly wanted: string;
  readonly known: ChosenChild | null;
}

const empty: MatterForm = {
  kind: 'COMPLAINT',
  source: '',
  subject: '',
  fromName: '',
  text: '',
  wanted: '',
  known: null,
};

/** Brings a complaint or incident to the managers. It may be about a colleague, so only managers read it. */
export function BringMatterPage(): ReactElement {
  const { key, keep } = useDraftKey();
  const [, setParameters] = useSearchParams();
  const command = useCommand(BringMatterDocument, 'bringMatter');
  const [done, setDone] = useState<{ reference: string; answerDueOn: string } | null>(null);
  const heading = 'Complaint or incident';
  if (done !== null)
    return (
      <Page heading={heading} windowTitle={heading}>
        <Alert
          severity="success"
          action={
            <Button
              color="inherit"
              onClick={() => {
                setDone(null);
                setParameters({});
              }}
            >
              Another
            </Button>
          }
        >
          {done.reference} is with the managers. Tell whoever brought it that it is answered by{' '}
          <PlainDate on={done.answerDueOn} />.
        </Alert>
      </Page>
    );
  return (
    <Page
      heading={heading}
      windowTitle={heading}
      lead="If a child is in danger now, ring 999 first. Only managers read this; you will not see it again."
    >
      <DraftedForm<MatterForm>
        key={key}
        kind="matter"
        draftKey={key}
        empty={empty}
        what="this entry"
        submitLabel="Send it to the managers"
        command={command}
        onBegun={keep}
        onSend={async (values) => {
          if (values.kind === '' || values.source === '' || values.subject === '') return false;
          const result = await command.run({
            input: {
              idempotencyKey: key,
              kind: values.kind,
              source: values.source,
              subject: values.subject,
              fromName: values.fromName.trim() || null,
              text: values.text,
              wanted: values.wanted.trim() || null,
              childId: values.known?.id ?? null,
            },
          });
          if (result === null) return false;
          setDone(result);
          return true;
        }}
      >
        <FormSection title="What happened" columns={3}>
          <ChoiceInput name="kind" label="What it is" type="MatterKind" required />
          <ChoiceInput name="source" label="From whom" type="MatterSource" required />
          <ChoiceInput name="subject" label="About" type="MatterSubject" required />
          <TextInput name="fromName" label="Their name" help="Nobody has to give one" />
          <ChildInput name="known" label="Child, if it is about one" />
          <WholeRow>
            <TextInput
              name="text"
              label="What happened, in their words"
              lines={5}
              required
              help="Never where a child is"
            />
          </WholeRow>
          <WholeRow>
            <TextInput name="wanted" label="What they want to come of it" lines={2} />
          </WholeRow>
        </FormSection>
      </DraftedForm>
    </Page>
  );
}
