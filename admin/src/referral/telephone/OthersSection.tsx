import type { ReactElement } from 'react';
import { AnswerInput } from '../../form/AnswerInput.js';
import { FormSection, WholeRow } from '../../form/FormSection.js';
import { TextInput } from '../../form/TextInput.js';

/** Who else has been told, what the child knows and wishes, and why the information is shared. */
export function OthersSection(): ReactElement {
  return (
    <>
      <FormSection
        title="Who has been told"
        lead="This referral replaces neither the NRM referral nor telling children's services."
      >
        <AnswerInput
          name="nrmSubmitted"
          label="Has an NRM referral been made?"
          without={['DECLINED']}
        />
        <TextInput name="nrmReference" label="NRM reference" help="With or without spaces" />
        <AnswerInput
          name="childrensServicesTold"
          label="Have children's services been told?"
          without={['DECLINED']}
        />
        <AnswerInput
          name="holderTold"
          label="Has the holder of parental responsibility been told?"
          without={['DECLINED']}
        />
      </FormSection>
      <FormSection title="The child's voice">
        <AnswerInput
          name="childAware"
          label="Does the child know of this referral?"
          without={['DECLINED']}
        />
        <TextInput name="childWishes" label="What the child wishes" lines={2} />
        <WholeRow>
          <TextInput
            name="sharingReason"
            label="Why the information is shared"
            help="To safeguard the child; consent is not needed and is not the lawful basis"
          />
        </WholeRow>
      </FormSection>
    </>
  );
}
