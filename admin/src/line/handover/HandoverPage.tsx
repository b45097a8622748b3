import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  ChangeHandoverDocument,
  HandoversDocument,
  SignHandoverDocument,
  WriteHandoverDocument,
  type HandoverLineFragment,
  type HandoversQuery,
} from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { TextInput } from '../../form/TextInput.js';
import { TickInput } from '../../form/TickInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { View } from '../../state/View.js';
import { RotaLines } from '../board/RotaLines.js';
import { LineTabs } from '../LineTabs.js';
import { useRota } from '../useRota.js';

/** What this shift leaves to the next, written by the calls themselves, and what the shifts before left. */
export function HandoverPage(): ReactElement {
  const view = useView('handovers', HandoversDocument, {});
  const rota = useRota();
  const [writing, setWriting] = useState(false);
  const [changing, setChanging] = useState<HandoverLineFragment | null>(null);
  return (
    <Page heading="Line" windowTitle="Handover">
      <LineTabs />
      <View of={view} what="the handover">
        {({ handoverDraft, handovers }) => (
          <Stack spacing={2} sx={{ maxWidth: 860 }}>
            <RotaLines rota={rota} />
            <Paper component="section" variant="outlined" sx={{ p: 1.5 }}>
              <Typography variant="h2">
                This shift, since <Moment at={handoverDraft.fromAt} />
              </Typography>
              <Lines of={handoverDraft.lines} />
              <Button variant="contained" onClick={() => setWriting(true)} sx={{ mt: 1 }}>
                Hand over
              </Button>
            </Paper>
            {handovers.edges.map(({ node }) => (
              <Earlier key={node.id} handover={node} onChange={() => setChanging(node)} />
            ))}
            {writing && (
              <WriteDialog
                draft={handoverDraft}
                last={handovers.edges[0]?.node ?? null}
                onClose={() => setWriting(false)}
              />
            )}
            {changing !== null && (
              <ChangeDialog
                key={changing.id}
                handover={changing}
                onClose={() => setChanging(null)}
              />
            )}
          </Stack>
        )}
      </View>
    </Page>
  );
}

/** What the calls of a shift say themselves, one sentence a line. */
function Lines({ of }: { readonly of: readonly string[] }): ReactElement {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
}

interface EarlierProps {
  readonly handover: HandoverLineFragment;
  readonly onChange: () => void;
}

function Earlier({ handover, onChange }: EarlierProps): ReactElement {
  const sign = useCommand(SignHandoverDocument, 'signHandover');
  const notify = useNotify();
  const isOpen = handover.state === 'WRITTEN';
  const takeOver = async (): Promise<void> => {
    const input = { handoverId: handover.id, version: handover.version };
    if ((await sign.run({ input })) !== null) notify('You have taken over.');
  };
  return (
    <Paper component="section" variant="outlined" sx={{ p: 1.5 }}>
      <Typography variant="h3">
        <Moment at={handover.untilAt} />, {handover.writtenByName}
        {handover.signedByName != null && ` to ${handover.signedByName}`}
      </Typography>
      <Lines of={handover.lines} />
      {handover.note !== '' && (
        <Typography sx={{ whiteSpace: 'pre-wrap', mt: 1 }}>{handover.note}</Typography>
      )}
      <CommandNotice problem={sign.problem} fault={sign.fault} onLook={sign.clear} />
      {isOpen && (
        <Alert
          severity="warning"
          sx={{ mt: 1 }}
          action={
            <>
              <Button color="inherit" onClick={onChange}>
                Add to it
              </Button>
              {handover.canSign && (
                <Button color="inherit" onClick={() => void takeOver()} loading={sign.isRunning}>
                  I take over
                </Button>
              )}
            </>
          }
        >
          Nobody has taken over yet. Whoever takes over signs it, never whoever wrote it.
        </Alert>
      )}
    </Paper>
  );
}

interface WriteDialogProps {
  readonly draft: HandoversQuery['handoverDraft'];
  readonly last: HandoverLineFragment | null;
  readonly onClose: () => void;
}

function WriteDialog({ draft, last, onClose }: WriteDialogProps): ReactElement {
  const form = useForm({ defaultValues: { note: '', overUnsigned: false } });
  const command = useCommand(WriteHandoverDocument, 'writeHandover');
  const { key } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title="Hand over"
      submitLabel="Hand over"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ note, overUnsigned }) => {
        const input = { idempotencyKey: key(), fromAt: draft.fromAt, note, overUnsigned };
        if ((await command.run({ input })) === null) return;
        notify('Written. The next shift signs it.');
        onClose();
      }}
    >
      <Box component="section" aria-label="The list of this shift">
        <Lines of={draft.lines} />
      </Box>
      <TextInput
        name="note"
        label="What else the next shift must know"
        help="The list above is kept with it. References, never names"
        lines={5}
        first
      />
      {last?.state === 'WRITTEN' && (
        <Box>
          <Alert severity="warning">
            Nobody has taken over from {last.writtenByName}, who handed over at{' '}
            <Moment at={last.untilAt} />. Go back to add to that handover or to take over from it.
          </Alert>
          <TickInput
            name="overUnsigned"
            label="I hand over all the same; that one stays unsigned"
          />
        </Box>
      )}
    </CommandDialog>
  );
}

interface ChangeDialogProps {
  readonly handover: HandoverLineFragment;
  readonly onClose: () => void;
}

function ChangeDialog({ handover, onClose }: ChangeDialogProps): ReactElement {
  const form = useForm({ defaultValues: { note: handover.note } });
  const command = useCommand(ChangeHandoverDocument, 'changeHandover');
  return (
    <CommandDialog
      open
      title="Add to the handover"
      saveOver="service-decides"
      submitLabel="Save"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ note }, version) => {
        const input = { handoverId: handover.id, version: version ?? handover.version, note };
        if ((await command.run({ input })) !== null) onClose();
      }}
    >
      <TextInput
        name="note"
        label="What else the next shift must know"
        help="The list of the shift stays as it is. References, never names"
        lines={5}
        first
      />
    </CommandDialog>
  );
}
