import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { AgencyInput } from '../../agency/AgencyInput.js';
import { referrerTypeOf } from './referrer-type.js';
import type { TelephoneForm } from './telephone.form.js';

/** The sender's organisation; the kind of organisation follows from the directory. */
export function OrganisationInput(): ReactElement {
  const { setValue } = useFormContext<TelephoneForm>();
  return (
    <AgencyInput
      name="referrer.organisation"
      label="Organisation"
      required
      onChosen={(agency) => {
        if (agency !== null) setValue('referrer.type', referrerTypeOf(agency.kind));
      }}
    />
  );
}
