import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { AddStaffMemberDocument } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { ListInput } from '../form/ListInput.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { emptyPost, PostFields, postInput, type PostValues } from './PostFields.js';

interface StaffValues {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly languages: string[];
  readonly post: PostValues;
}

/** Adds a person with a first post; from that day they may sign in. */
export function AddStaffDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm<StaffValues>({
    defaultValues: { name: '', email: '', phone: '', languages: [], post: emptyPost(useToday()) },
  });
  const command = useCommand(AddStaffMemberDocument, 'addStaffMember');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Add a person"
      submitLabel="Add"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ name, email, phone, languages, post }) => {
        const given = postInput(post);
        if (given === null) return;
        if (
          (await command.run({
            input: {
              idempotencyKey: key(),
              name,
              email,
              phone: phone.trim() || null,
              languages,
              post: given,
            },
          })) === null
        )
          return;
        notify(`${name} is on the register.`);
        renew();
        form.reset();
        onClose();
      }}
    >
      <TextInput name="name" label="Name" required first />
      <TextInput
        name="email"
        label="E-mail address at work"
        mode="email"
        required
        help="The one they will sign in with"
      />
      <TextInput name="phone" label="Telephone at work" mode="tel" />
      <ListInput
        name="languages"
        label="Languages beside English"
        options={[]}
        free
        help="Type a language, press Enter"
      />
      <PostFields prefix="post." />
    </CommandDialog>
  );
}
