import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { ChangeChildIdentityDocument } from '../../__generated__/graphql.js';
import { AuthorityInput } from '../../authority/AuthorityInput.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { ListInput } from '../../form/ListInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { changedOnly } from '../../form/changed-only.js';
import type { ChildDialogProps } from './child-dialog.js';

/** Corrects what identifies the child. Only what was changed is sent, so that nobody else's correction is undone. */
export function IdentityDialog({ child, open, onClose }: ChildDialogProps): ReactElement {
  const form = useForm({
    values: {
      givenNames: child.givenNames,
      familyName: child.familyName,
      otherNames: child.otherNames,
      dateOfBirth: child.dateOfBirth,
      dateOfBirthStatus: child.dateOfBirthStatus,
      sex: child.sex,
      nationalities: child.nationalities ?? [],
      firstLanguage: child.firstLanguage ?? '',
      interpreterNeeded: child.interpreterNeeded,
      languagePreference: child.languagePreference,
      communicationNeeds: child.communicationNeeds ?? '',
      authorityGss: child.authority?.gssCode ?? null,
    },
    // A colleague's change arriving meanwhile must not wipe what is being typed.
    resetOptions: { keepDirtyValues: true },
  });
  const command = useCommand(ChangeChildIdentityDocument, 'changeChildIdentity');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Correct the record of ${child.name}`}
      submitLabel="Save the correction"
      form={form}
      saveOver={{ recordId: child.id, verdict: 'canChange' }}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        const changed = changedOnly(values, form.formState.dirtyFields);
        if (
          (await command.run({
            input: { childId: child.id, version: version ?? child.version, ...changed },
          })) === null
        )
          return;
        notify('The correction is saved.');
        onClose();
      }}
    >
      <TextInput name="givenNames" label="Given names" />
      <TextInput name="familyName" label="Family name" />
      <ListInput name="otherNames" label="Other names" options={[]} free />
      <DayInput name="dateOfBirth" label="Date of birth" />
      <ChoiceInput
        name="dateOfBirthStatus"
        label="How sure is it"
        type="DateOfBirthStatus"
        required
      />
      <ChoiceInput name="sex" label="Sex" type="Sex" required />
      <ListInput name="nationalities" label="Nationalities" options={[]} free />
      <TextInput name="firstLanguage" label="First language" />
      <ChoiceInput name="interpreterNeeded" label="Interpreter needed" type="Answer" required />
      <ChoiceInput
        name="languagePreference"
        label="English or Welsh"
        type="LanguagePreference"
        required
      />
      <TextInput
        name="communicationNeeds"
        label="What helps the child to understand and be understood"
        lines={2}
      />
      <AuthorityInput name="authorityGss" label="Authority where the child lives now" />
    </CommandDialog>
  );
}
