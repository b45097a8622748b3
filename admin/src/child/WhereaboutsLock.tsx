import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import {
  OpenWhereaboutsDocument,
  type WhereaboutsPartsFragment,
} from '../__generated__/graphql.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { useCommand } from '../graphql/useCommand.js';
import { useLabel } from '../label/EnumLabel.js';
import type { HubChild } from './ChildHub.js';

const openFor = 5 * 60_000;

/** Where the child is has a lock of its own: opened with a reason, logged, and shut again by itself after five minutes. */
export function WhereaboutsLock({ child }: { readonly child: HubChild }): ReactElement | null {
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<WhereaboutsPartsFragment['whereabouts'] | null>(null);
  const form = useForm({ defaultValues: { reason: '' } });
  const command = useCommand(OpenWhereaboutsDocument, 'openWhereabouts');

  useEffect(() => {
    if (opened === null) return;
    const shut = (): void => setOpened(null);
    const timer = setTimeout(shut, openFor);
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') shut();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [opened]);

  if (!child.access.canOpenWhereabouts) return null;
  return (
    <>
      {opened === null ? (
        <Button variant="outlined" startIcon={<LockIcon />} onClick={() => setAsking(true)}>
          Where is the child (locked, reason needed)
        </Button>
      ) : (
        <OpenedWhereabouts places={opened} onShut={() => setOpened(null)} />
      )}
      <CommandDialog
        open={asking}
        title={`Open where ${child.name} is`}
        submitLabel="Open"
        form={form}
        command={command}
        onClose={() => setAsking(false)}
        onSubmit={async ({ reason }) => {
          const done = await command.run({ input: { childId: child.id, reason } });
          if (done === null) return;
          setOpened(done.whereabouts);
          setAsking(false);
          form.reset();
        }}
      >
        <Typography>
          Your name, the time and the reason are kept and shown to those who answer for this child.
        </Typography>
        <TextInput name="reason" label="Why you need it now" lines={2} required first />
      </CommandDialog>
    </>
  );
}

function OpenedWhereabouts({
  places,
  onShut,
}: {
  readonly places: WhereaboutsPartsFragment['whereabouts'];
  readonly onShut: () => void;
}): ReactElement {
  const label = useLabel();
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label="Where the child is"
      sx={({ tones }) => ({ p: 1.5, borderColor: tones.danger })}
    >
      <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h2">Where the child is</Typography>
        <Button variant="outlined" onClick={onShut}>
          Lock again
        </Button>
      </Stack>
      {places.length === 0 && <Typography>Nothing is recorded.</Typography>}
      <FactList
        facts={places.map((place) => ({
          label: label('WhereaboutsKind', place.kind),
          value: (
            <>
              {place.detail}
              {place.safeContact !== null && (
                <Box sx={({ tones }) => ({ color: tones.danger, fontWeight: 650 })}>
                  Safe contact: {place.safeContact}
                </Box>
              )}
              <Typography component="span" variant="body2" color="text.secondary">
                {' '}
                since <PlainDate on={place.fromOn} short />
                {place.untilOn !== null && (
                  <>
                    {' '}
                    until <PlainDate on={place.untilOn} short />
                  </>
                )}
              </Typography>
            </>
          ),
        }))}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        Shuts by itself after five minutes or when you leave this window.
      </Typography>
    </Paper>
  );
}
