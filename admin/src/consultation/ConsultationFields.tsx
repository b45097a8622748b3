import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { AgencyFields } from '../advice/AgencyFields.js';
import { AuthorityInput } from '../authority/AuthorityInput.js';
import { ChildInput } from '../child/ChildInput.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormSection, WholeRow } from '../form/FormSection.js';
import { ListInput } from '../form/ListInput.js';
import { TextInput } from '../form/TextInput.js';
import { TimeInput } from '../form/TimeInput.js';
import { useChoices } from '../label/EnumLabel.js';
import type { ConsultationForm } from './consultation.form.js';

/** Everything that is written down of a consultation, in the order people speak. */
export function ConsultationFields({ isNew }: { readonly isNew: boolean }): ReactElement {
  return (
    <>
      <FormSection
        title="Who asks"
        lead="The client is the professional. If a child is in danger now, they ring 999 first."
        columns={3}
      >
        <TextInput name="client.name" label="Name" required first={isNew} />
        <TextInput
          name="client.role"
          label="Role"
          required
          help="Social worker, officer, teacher"
        />
        <AgencyFields under="client" />
        <AuthorityInput name="authorityGss" label="Authority concerned" />
      </FormSection>
      <FormSection title="When and how" columns={3}>
        <DayInput name="day" label="Day" required />
        <TimeInput name="time" label="Time" />
        <ChoiceInput name="mode" label="How" type="ConsultationMode" required />
        <TextInput name="minutes" label="Minutes" whole={[1, 1440]} />
        <DayInput name="followUpDueOn" label="To be followed up on" help="Empty when not agreed" />
      </FormSection>
      <FormSection title="What they ask" columns={1}>
        <TextInput
          name="question"
          label="Question"
          lines={3}
          required
          help="Type while they speak. Never where a child is."
        />
      </FormSection>
      {isNew ? <ChildSection /> : <RoughChild />}
      <SignsSection />
      <AdviceSection />
    </>
  );
}

function ChildSection(): ReactElement {
  const situation = useWatch<ConsultationForm, 'situation'>({ name: 'situation' });
  return (
    <FormSection
      title="Whom it is about"
      lead="No name is needed. The consultation can be linked to a child later; it never makes one."
      columns={3}
    >
      <ChoiceInput name="situation" label="About" type="ChildSituation" required />
      {situation === 'LINKED' && <ChildInput name="known" label="Child" />}
      {situation === 'ANONYMOUS' && <RoughFields />}
    </FormSection>
  );
}

function RoughChild(): ReactElement | null {
  const situation = useWatch<ConsultationForm, 'situation'>({ name: 'situation' });
  if (situation !== 'ANONYMOUS') return null;
  return (
    <FormSection title="The child nobody named" columns={3}>
      <RoughFields />
    </FormSection>
  );
}

function RoughFields(): ReactElement {
  return (
    <>
      <ChoiceInput name="roughAge" label="Rough age" type="RoughAge" />
      <ChoiceInput name="roughSex" label="Sex" type="Sex" />
    </>
  );
}

function SignsSection(): ReactElement {
  return (
    <FormSection title="Signs of exploitation">
      <ListInput
        name="indicators"
        label="Signs talked through"
        help="Type, Enter, type the next"
        options={useChoices('Indicator')}
      />
      <ListInput
        name="exploitationTypes"
        label="Kinds of exploitation suspected"
        options={useChoices('ExploitationType')}
      />
      <WholeRow>
        <TextInput name="indicatorNote" label="What was said about them" lines={2} />
      </WholeRow>
    </FormSection>
  );
}

function AdviceSection(): ReactElement {
  const [nrm, defence] = useWatch<ConsultationForm, ['nrmAdvice', 'sectionFortyFive']>({
    name: ['nrmAdvice', 'sectionFortyFive'],
  });
  return (
    <FormSection
      title="What was talked through"
      lead="Single pieces of advice with their day come next, on the page of the consultation."
    >
      <ChoiceInput name="nrmAdvice" label="National Referral Mechanism" type="NrmAdvice" required />
      <ChoiceInput
        name="sectionFortyFive"
        label="Statutory defence of section 45"
        type="SectionFortyFive"
        required
      />
      {nrm === 'REFER' && (
        <WholeRow>
          <Alert severity="info">
            A child needs no consent for a referral to the NRM. A referral to this service is made
            beside it.
          </Alert>
        </WholeRow>
      )}
      {defence === 'NOT_DISCUSSED' && (
        <WholeRow>
          <Alert severity="info">
            Is the child under arrest, charged or before a court? Then ask whether the solicitor
            knows of section 45: for a child no compulsion need be shown.
          </Alert>
        </WholeRow>
      )}
      <WholeRow>
        <TextInput name="safetyPlanning" label="Safety planning" lines={2} />
      </WholeRow>
      <TextInput name="escalation" label="Taken further or challenged" lines={2} />
      <TextInput name="escalatedTo" label="To whom" />
      <WholeRow>
        <TextInput name="escalationResult" label="With what result" lines={2} />
      </WholeRow>
    </FormSection>
  );
}
