import type { ReactElement } from 'react';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { FormSection } from '../../form/FormSection.js';
import { TextInput } from '../../form/TextInput.js';
import { OrganisationInput } from './OrganisationInput.js';

/** Who is ringing. Nothing is told to a caller who has not been rung back. */
export function CallerSection(): ReactElement {
  return (
    <FormSection
      title="Who is ringing"
      lead="Not verified yet: take down what they say, tell them nothing about any child, and ring back on the number in our directory."
      columns={3}
    >
      <OrganisationInput />
      <ChoiceInput name="referrer.type" label="Kind of organisation" type="ReferrerType" required />
      <TextInput name="referrer.name" label="Name" />
      <TextInput name="referrer.role" label="Role" />
      <TextInput
        name="referrer.phone"
        label="Number they give"
        mode="tel"
        help="We ring back on our own, not on this one"
      />
      <TextInput name="referrer.email" label="E-mail" mode="email" />
      <TextInput name="referrer.reference" label="Their reference" />
    </FormSection>
  );
}
