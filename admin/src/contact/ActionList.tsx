import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { CompleteContactActionDocument } from '../__generated__/graphql.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import type { ShownContact } from './contact.form.js';

type Action = ShownContact['actions'][number];

/** What one of our own is to do after a contact. */
export function ActionList({ actions }: { readonly actions: readonly Action[] }): ReactElement {
  const [done, setDone] = useState<Action | null>(null);
  return (
    <Panel title="To be done by us">
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {actions.map((action) => (
          <Stack
            component="li"
            key={action.id}
            direction="row"
            spacing={1.5}
            useFlexGap
            sx={{ alignItems: 'baseline', flexWrap: 'wrap' }}
          >
            <Typography sx={{ flex: 1, minWidth: 200 }}>{action.text}</Typography>
            <Typography variant="body2" color="text.secondary">
              {action.ownerName},{' '}
              {action.doneAt === null ? (
                <>
                  by <PlainDate on={action.dueOn} short />
                </>
              ) : (
                <>
                  done <Moment at={action.doneAt} />
                </>
              )}
              {action.doneNote !== null && `: ${action.doneNote}`}
            </Typography>
            {action.canComplete && (
              <Button
                variant="outlined"
                onClick={() => setDone(action)}
                aria-label={`Done: ${action.text}`}
              >
                Done
              </Button>
            )}
          </Stack>
        ))}
      </Stack>
      {done !== null && <DoneDialog action={done} onClose={() => setDone(null)} />}
    </Panel>
  );
}

function DoneDialog({
  action,
  onClose,
}: {
  readonly action: Action;
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm({ defaultValues: { note: '' } });
  const command = useCommand(CompleteContactActionDocument, 'completeContactAction');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title={action.text}
      saveOver="service-decides"
      submitLabel="Done"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ note }, version) => {
        const input = {
          actionId: action.id,
          version: version ?? action.version,
          note: note.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify('Done.');
        onClose();
      }}
    >
      <TextInput name="note" label="What came of it" lines={2} first />
    </CommandDialog>
  );
}
