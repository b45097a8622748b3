import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { AddPostDocument, EndPostDocument } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { emptyPost, PostFields, postInput } from './PostFields.js';
import type { Person } from './StaffMemberPage.js';

interface AddPostDialogProps {
  readonly person: Person;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Gives a person a further post. */
export function AddPostDialog({ person, open, onClose }: AddPostDialogProps): ReactElement {
  const form = useForm({ defaultValues: emptyPost(useToday()) });
  const command = useCommand(AddPostDocument, 'addPost');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`Another post for ${person.name}`}
      submitLabel="Give the post"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values) => {
        const post = postInput(values);
        if (
          post === null ||
          (await command.run({ input: { idempotencyKey: key(), staffId: person.id, post } })) ===
            null
        )
          return;
        notify('The post is on the register.');
        renew();
        form.reset();
        onClose();
      }}
    >
      <PostFields />
    </CommandDialog>
  );
}

/** Ends a post; refused while children are allocated in it. */
export function EndPostDialog({
  post,
  onClose,
}: {
  readonly post: Person['posts'][number];
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm<{ untilOn: string | null }>({ defaultValues: { untilOn: useToday() } });
  const command = useCommand(EndPostDocument, 'endPost');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title="End this post"
      saveOver="service-decides"
      submitLabel="End it"
      grave
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ untilOn }, version) => {
        if (
          untilOn === null ||
          (await command.run({
            input: { postId: post.id, version: version ?? post.version, untilOn },
          })) === null
        )
          return;
        notify('The post has an end.');
        onClose();
      }}
    >
      <DayInput name="untilOn" label="Last day" required />
    </CommandDialog>
  );
}
