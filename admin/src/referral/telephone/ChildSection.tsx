import { Alert, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { AnswerInput } from '../../form/AnswerInput.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { DayInput } from '../../form/DayInput.js';
import { FormSection, WholeRow } from '../../form/FormSection.js';
import { ListInput } from '../../form/ListInput.js';
import { TextInput } from '../../form/TextInput.js';
import type { TelephoneForm } from './telephone.form.js';

/** The child as the caller tells it, or the one already known. */
export function ChildSection(): ReactElement {
  const { field } = useController<TelephoneForm, 'known'>({ name: 'known' });
  if (field.value !== null) {
    return (
      <FormSection title="The child" columns={1}>
        <Alert
          severity="info"
          action={
            <Button onClick={() => field.onChange(null)} color="inherit">
              Somebody else after all
            </Button>
          }
        >
          The referral is about {field.value.name}, {field.value.reference}, who is known to the
          service. Do not tell the caller. What the caller said about the child is kept with the
          referral as told; it is not written over the child’s record.
        </Alert>
      </FormSection>
    );
  }
  return (
    <FormSection
      title="The child"
      lead="Children already known appear at the side while you type. “Not known” is an answer: leave empty what nobody knows."
      columns={3}
    >
      <TextInput name="child.givenNames" label="Given names" />
      <TextInput name="child.familyName" label="Family name" />
      <ListInput
        name="child.otherNames"
        label="Other names"
        help="Type a name, press Enter"
        options={[]}
        free
      />
      <DayInput name="child.dateOfBirth" label="Date of birth" />
      <ChoiceInput
        name="child.dateOfBirthStatus"
        label="How sure is it"
        type="DateOfBirthStatus"
        required
      />
      <TextInput
        name="child.ageTold"
        label="Age as told"
        help="Where no date of birth is known, in their words: about 15"
      />
      <ChoiceInput name="child.sex" label="Sex" type="Sex" required />
      <ListInput
        name="child.nationalities"
        label="Nationalities"
        help="Several are possible"
        options={[]}
        free
      />
      <TextInput name="child.firstLanguage" label="First language" />
      <ChoiceInput
        name="child.languagePreference"
        label="English or Welsh"
        type="LanguagePreference"
        required
      />
      <AnswerInput name="child.interpreterNeeded" label="Interpreter needed?" />
      <WholeRow>
        <TextInput
          name="child.communicationNeeds"
          label="What helps the child to understand and be understood"
        />
      </WholeRow>
    </FormSection>
  );
}
