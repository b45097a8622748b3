import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { AnswerInput } from '../../form/AnswerInput.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { FormSection, WholeRow } from '../../form/FormSection.js';
import { ListInput } from '../../form/ListInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useChoices } from '../../label/EnumLabel.js';
import type { TelephoneForm } from './telephone.form.js';

/** What makes the caller worry. */
export function ConcernSection(): ReactElement {
  const types = useChoices('ExploitationType');
  const need = useWatch<TelephoneForm, 'exceptionalNeed'>({ name: 'exceptionalNeed' });
  return (
    <FormSection title="What is happening">
      <WholeRow>
        <TextInput
          name="concern"
          label="What makes them worry, in their words"
          lines={4}
          required
          help="Type while they speak. Never write an address here."
        />
      </WholeRow>
      <ListInput
        name="exploitationTypes"
        label="Kinds of exploitation suspected"
        options={types}
        help="None chosen means not known"
      />
      <ChoiceInput
        name="exploitationPlace"
        label="Where it took place"
        type="ExploitationPlace"
        required
      />
      <AnswerInput name="countyLines" label="Are county lines suspected?" />
      <AnswerInput name="missingBefore" label="Has the child been missing before?" />
      <AnswerInput name="debtBondage" label="Is a debt held over the child?" />
      <AnswerInput
        name="exceptionalNeed"
        label="Is there an exceptional need for one-to-one support?"
      />
      {need === 'YES' && (
        <WholeRow>
          <TextInput
            name="exceptionalNeedReason"
            label="What makes the need exceptional"
            lines={2}
          />
        </WholeRow>
      )}
    </FormSection>
  );
}
