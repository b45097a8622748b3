import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { AuthorityInput } from '../../authority/AuthorityInput.js';
import { AnswerInput } from '../../form/AnswerInput.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { DayInput } from '../../form/DayInput.js';
import { FormSection } from '../../form/FormSection.js';
import { TextInput } from '../../form/TextInput.js';
import type { TelephoneForm } from './telephone.form.js';

/** In which authority the child lives, never where in it, and who holds parental responsibility: what the offer turns on. */
export function PlaceSection(): ReactElement {
  const situation = useWatch<TelephoneForm, 'parentalResponsibility.0.situation'>({
    name: 'parentalResponsibility.0.situation',
  });
  const asked = situation !== 'NOT_ASKED';
  return (
    <FormSection
      title="Authority and parental responsibility"
      lead="The offer turns on these two."
      columns={3}
    >
      <AuthorityInput
        name="authorityGss"
        label="Authority where the child lives now"
        help="The council, not the address"
      />
      <ChoiceInput
        name="parentalResponsibility.0.situation"
        label="Who holds parental responsibility"
        type="ParentalResponsibilitySituation"
        required
      />
      {asked && (
        <TextInput
          name="parentalResponsibility.0.holder"
          label="Holder, as told"
          help="Mother, council, name"
        />
      )}
      {asked && <DayInput name="parentalResponsibility.0.fromOn" label="Since when" />}
      {asked && (
        <TextInput
          name="parentalResponsibility.0.source"
          label="Who says so"
          help="The caller when left empty"
        />
      )}
      {asked && (
        <AnswerInput name="parentalResponsibility.0.inUk" label="Is the holder in the UK?" />
      )}
      {asked && (
        <AnswerInput
          name="parentalResponsibility.0.contactSafe"
          label="Is it safe for the child to contact the holder?"
        />
      )}
    </FormSection>
  );
}
