import type { ReactElement } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { instantFrom, londonTime } from '../../date/date-words.js';
import { serverNow } from '../../clock/now.js';
import { FormSection } from '../../form/FormSection.js';
import { TextInput } from '../../form/TextInput.js';
import { TicksInput } from '../../form/TicksInput.js';
import { ClockTimeField } from './ClockTimeField.js';
import type { CallForm } from './call.form.js';

/** What was advised and what came of the call: ticks, several at once. */
export function OutcomePart(): ReactElement {
  const outcomes = useWatch<CallForm, 'content.outcomes'>({ name: 'content.outcomes' }) ?? [];
  return (
    <FormSection title="Advice and outcome" columns={1}>
      <TextInput name="content.adviceGiven" label="What you advised" lines={3} />
      <TicksInput name="content.outcomes" label="What came of it" type="CallOutcome" />
      {outcomes.includes('CHILDRENS_SERVICES') && (
        <>
          <TextInput
            name="content.childrensServicesTold"
            label="Who at children’s services was told"
            help="A name, or the team and its reference"
          />
          <ToldAt />
        </>
      )}
      {outcomes.includes('POLICE') && (
        <TextInput
          name="content.policeTold"
          label="Whom of the police was told"
          help="A name, or the number of the incident"
        />
      )}
    </FormSection>
  );
}

/** When children's services were told: a time of today, or of yesterday when it is still to come today. */
function ToldAt(): ReactElement {
  const { field } = useController<CallForm, 'content.childrensServicesToldAt'>({
    name: 'content.childrensServicesToldAt',
  });
  return (
    <ClockTimeField
      name="content.childrensServicesToldAt"
      label="When they were told"
      value={field.value ?? null}
      onChange={(time) => field.onChange(time === null ? null : lastInstantAt(time))}
    />
  );
}

function lastInstantAt(time: string): string {
  const now = serverNow();
  const today = instantFrom(londonTime(now).day, time);
  return Date.parse(today) <= now + 60_000
    ? today
    : instantFrom(londonTime(now - 86_400_000).day, time);
}
