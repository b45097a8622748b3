import type { ReactElement } from 'react';
import {
  PrepareEighteenDocument,
  type NrmConsent,
  type TurningPartsFragment,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';

interface PrepareDialogProps extends Opened {
  readonly childId: string;
  readonly preparation: TurningPartsFragment['preparation'];
}

/** Settles what is asked again at 18, one question or several. What stays empty stays as it is. */
export function PrepareDialog({
  childId,
  preparation,
  ...opened
}: PrepareDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Asked again at 18"
      saveOver="service-decides"
      submitLabel="Settle"
      document={PrepareEighteenDocument}
      field="prepareEighteen"
      done="Settled."
      start={{
        nrmConsent: unchosen<NrmConsent>(),
        nrmConsentOn: null as string | null,
        lawfulBasis: '',
        partners: '',
        tell: '',
        transition: '',
      }}
      input={(values, { version }) => ({
        childId,
        version: version ?? preparation?.version ?? null,
        nrmConsent: values.nrmConsent === '' ? null : values.nrmConsent,
        nrmConsentOn: values.nrmConsentOn,
        lawfulBasis: values.lawfulBasis.trim() || null,
        partners: values.partners.trim() || null,
        tell: values.tell.trim() || null,
        transition: values.transition.trim() || null,
      })}
    >
      <ChoiceInput
        name="nrmConsent"
        label="Consent to stay in the NRM"
        type="NrmConsent"
        without={['NOT_ASKED']}
      />
      <DayInput name="nrmConsentOn" label="Day of that answer" help="Empty for today" />
      <TextInput
        name="lawfulBasis"
        label="On what basis records are kept and shared from 18 on"
        lines={2}
      />
      <TextInput name="partners" label="What partners go on seeing, and what not" lines={2} />
      <TextInput name="tell" label="Whom the young person wants told, and whom not" lines={2} />
      <TextInput
        name="transition"
        label="Transition plan"
        lines={4}
        help="Housing, leaving care, law, health, people. Never where the child is."
      />
    </FormDialog>
  );
}
