import type { ReactElement } from 'react';
import {
  AddProfessionalDocument,
  ChangeProfessionalDocument,
  type ContactPreference,
  type MailLanguage,
  type ProfessionalPageQuery,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';

export type ShownProfessional = ProfessionalPageQuery['professional'];

interface ProfessionalValues {
  readonly name: string;
  readonly workEmail: string;
  readonly phone: string;
  readonly roleTitle: string;
  readonly mailLanguage: MailLanguage;
  readonly contactPreference: ContactPreference;
  readonly safeContactRule: string;
}

/** Adds a professional, or changes how one is reached. */
export function ProfessionalDialog({
  professional,
  ...opened
}: Opened & { readonly professional: ShownProfessional | null }): ReactElement {
  const start: ProfessionalValues = {
    name: professional?.name ?? '',
    workEmail: professional?.workEmail ?? '',
    phone: professional?.phone ?? '',
    roleTitle: professional?.roleTitle ?? '',
    mailLanguage: professional?.mailLanguage ?? 'EN',
    contactPreference: professional?.contactPreference ?? 'NOT_ASKED',
    safeContactRule: professional?.safeContactRule ?? '',
  };
  if (professional === null)
    return (
      <FormDialog
        {...opened}
        title="A professional"
        submitLabel="Add"
        document={AddProfessionalDocument}
        field="addProfessional"
        start={start}
        input={(values, { key }) => ({ idempotencyKey: key, ...values })}
        done="Added. Record the post next."
      >
        <Fields />
      </FormDialog>
    );
  return (
    <FormDialog
      {...opened}
      title={`Change ${professional.name}`}
      saveOver="service-decides"
      submitLabel="Save"
      document={ChangeProfessionalDocument}
      field="changeProfessional"
      start={start}
      input={(values, { version }) => ({
        professionalId: professional.id,
        version: version ?? professional.version,
        ...values,
      })}
      done="Saved."
    >
      <Fields />
    </FormDialog>
  );
}

function Fields(): ReactElement {
  return (
    <>
      <TextInput name="name" label="Full name" required first />
      <TextInput name="roleTitle" label="What they are, as they say it" />
      <TextInput name="workEmail" label="Work e-mail" mode="email" />
      <TextInput name="phone" label="Work telephone" mode="tel" />
      <ChoiceInput name="mailLanguage" label="Mails in" type="MailLanguage" required />
      <ChoiceInput
        name="contactPreference"
        label="How they want to be reached"
        type="ContactPreference"
        required
      />
      <TextInput
        name="safeContactRule"
        label="Rule for safe contact"
        lines={2}
        help="E.g. switchboard only, no voicemail. It stands above everything: nobody is invited by mail."
      />
    </>
  );
}
