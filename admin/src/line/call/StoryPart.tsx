import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '../../form/DayInput.js';
import { FormSection } from '../../form/FormSection.js';
import { TextInput } from '../../form/TextInput.js';
import { NightContacts } from '../emergency/NightContacts.js';
import { AuthorityInput } from '../../authority/AuthorityInput.js';
import { PlaceInput } from '../emergency/PlaceInput.js';
import type { CallForm } from './call.form.js';
import { KnownChildInput } from './KnownChildInput.js';
import { ThinCard } from './ThinCard.js';

/** What is happening, where, and to whom. */
export function StoryPart({
  call,
}: {
  readonly call: { readonly id: string; readonly reference: string };
}): ReactElement {
  const { setValue } = useFormContext<CallForm>();
  const [gssCode, childId] = useWatch<CallForm, ['content.authorityGss', 'content.childId']>({
    name: ['content.authorityGss', 'content.childId'],
  });
  return (
    <>
      <FormSection title="What is happening" columns={1}>
        <TextInput
          name="content.told"
          label="In their words"
          lines={5}
          help="Type while they speak. Never write an address here"
        />
      </FormSection>
      <FormSection title="Where" columns={1}>
        <PlaceInput
          name="content.town"
          label="Town or district"
          help="Type it and choose: the numbers of the night appear"
          onChosen={(code) => setValue('content.authorityGss', code)}
        />
        <AuthorityInput
          name="content.authorityGss"
          label="Authority"
          help="Chosen with the district; choose it here where the town is in no list"
        />
        {gssCode != null && <NightContacts gssCode={gssCode} />}
      </FormSection>
      <FormSection title="Which child" columns={1}>
        {childId == null ? (
          <>
            <KnownChildInput onChosen={(id) => setValue('content.childId', id)} />
            <TextInput name="content.childGivenNames" label="Given names, as told" />
            <TextInput name="content.childFamilyName" label="Family name, as told" />
            <DayInput name="content.childBornOn" label="Date of birth, as told" />
          </>
        ) : (
          <ThinCard
            childId={childId}
            call={call}
            onOther={() => setValue('content.childId', null)}
          />
        )}
      </FormSection>
    </>
  );
}
