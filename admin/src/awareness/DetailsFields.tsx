import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { AuthorityInput } from '../authority/AuthorityInput.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormSection, WholeRow } from '../form/FormSection.js';
import { TextInput } from '../form/TextInput.js';
import { TicksInput } from '../form/TicksInput.js';
import { PeopleInput } from '../staff/PeopleInput.js';
import { AudienceInput } from './AudienceInput.js';
import type { DetailsForm } from './session.form.js';

/** What sessions of a series have in common, and a session by itself has too. */
export function DetailsFields(): ReactElement {
  const mode = useWatch<{ details: DetailsForm }, 'details.mode'>({ name: 'details.mode' });
  return (
    <>
      <FormSection title="Where and for how many" columns={3}>
        <ChoiceInput name="details.mode" label="How" type="SessionMode" required />
        {mode !== 'ONLINE' && (
          <TextInput name="details.place" label="Place" required help="With the postcode" />
        )}
        {mode !== 'IN_PERSON' && (
          <TextInput
            name="details.link"
            label="Link of the meeting"
            help="Can be added later; reminders carry it"
          />
        )}
        <TextInput name="details.capacity" label="Places" whole={[1, 500]} required />
        <ChoiceInput name="details.language" label="Held in" type="SessionLanguage" required />
      </FormSection>
      <FormSection title="Who trains, and for whom">
        <PeopleInput name="details.trainers" label="Trainers" />
        <AuthorityInput name="details.gssCode" label="Authority" help="Empty for several" />
        <WholeRow>
          <AudienceInput />
        </WholeRow>
      </FormSection>
      <FormSection title="So that everybody can take part">
        <WholeRow>
          <TicksInput name="details.provisions" label="Provided" type="Provision" />
        </WholeRow>
        <TextInput name="details.accessNote" label="What else helps" />
      </FormSection>
    </>
  );
}
