import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ContactTemplatesDocument } from '../__generated__/graphql.js';
import { AgencyFields } from '../advice/AgencyFields.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormSection, WholeRow } from '../form/FormSection.js';
import { TextInput } from '../form/TextInput.js';
import { TimeInput } from '../form/TimeInput.js';
import { useView } from '../graphql/useView.js';
import { isLeftOut, meetings, type ContactForm } from './contact.form.js';

/** What, when and what happened. A note asks for nothing else. */
export function ContactFields({ isShared }: { readonly isShared: boolean }): ReactElement {
  const kind = useWatch<ContactForm, 'kind'>({ name: 'kind' });
  const isNote = kind === 'CASE_NOTE';
  const shared = isShared ? ' Name no child here: each child has a field of its own.' : '';
  return (
    <FormSection title="What happened" columns={3}>
      <ChoiceInput name="kind" label="What it was" type="ContactKind" required />
      <DayInput name="day" label="Day" required />
      <TimeInput name="time" label="Time" />
      {!isNote && (
        <>
          <TextInput name="purpose" label="What it was for" />
          <TextInput name="minutes" label="Minutes" whole={[1, 1440]} />
        </>
      )}
      <TemplateButton />
      <WholeRow>
        <TextInput
          name="summary"
          label={isNote ? 'Note' : 'What was said and done'}
          lines={isNote ? 6 : 5}
          required
          first
          help={`Type, dictate or paste. Never where a child is.${shared}`}
        />
      </WholeRow>
      {!isNote && (
        <WholeRow>
          <TextInput name="decisions" label="What was decided" lines={2} />
        </WholeRow>
      )}
    </FormSection>
  );
}

/** Puts the headings for this kind into an empty field; what was typed is never overwritten. */
function TemplateButton(): ReactElement | null {
  const { setValue } = useFormContext<ContactForm>();
  const [kind, summary] = useWatch<ContactForm, ['kind', 'summary']>({ name: ['kind', 'summary'] });
  const view = useView('contactTemplates', ContactTemplatesDocument, {});
  const template = view.data?.contactTemplates.find((one) => one.kind === kind);
  if (template === undefined || summary.trim() !== '') return null;
  return (
    <Button
      variant="outlined"
      sx={{ alignSelf: 'end' }}
      onClick={() => setValue('summary', template.text, { shouldDirty: true })}
    >
      Put in the headings
    </Button>
  );
}

/** Whether the guardian was invited; if not, the agency is told first. */
export function InvitationFields(): ReactElement | null {
  const [kind, invitation] = useWatch<ContactForm, ['kind', 'invitation']>({
    name: ['kind', 'invitation'],
  });
  if (!meetings.includes(kind)) return null;
  return (
    <FormSection
      title="The guardian"
      lead="A guardian should be invited to every meeting of agencies about the child, in time to prepare. If not, the agency is told first; it counts after ten working days without repair."
      columns={3}
    >
      <ChoiceInput name="invitation" label="Invited" type="GuardianInvitation" required />
      {isLeftOut(invitation) && (
        <AgencyFields under="uninvitedBy" label="Agency that left the guardian out" />
      )}
    </FormSection>
  );
}
