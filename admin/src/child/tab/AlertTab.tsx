import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { EndAlertDocument } from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { HubChild } from '../ChildHub.js';

type ChildAlert = HubChild['alerts'][number];

/** Alerts in force and those that have ended. */
export function AlertTab({ child }: { readonly child: HubChild }): ReactElement {
  const [ending, setEnding] = useState<ChildAlert | null>(null);
  const open = child.alerts.filter((alert) => alert.endedOn === null);
  const ended = child.alerts.filter((alert) => alert.endedOn !== null);
  return (
    <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
      <Panel title="In force">
        {open.length === 0 && (
          <Typography color="text.secondary">
            None. What anybody must know before dealing with the child is added under Add.
          </Typography>
        )}
        {open.map((alert) => (
          <AlertRow
            key={alert.id}
            alert={alert}
            onEnd={child.access.canChange ? () => setEnding(alert) : null}
          />
        ))}
      </Panel>
      {ended.length > 0 && (
        <Panel title="Ended">
          {ended.map((alert) => (
            <AlertRow key={alert.id} alert={alert} onEnd={null} />
          ))}
        </Panel>
      )}
      {ending !== null && (
        <EndAlertDialog key={ending.id} alert={ending} onClose={() => setEnding(null)} />
      )}
    </Stack>
  );
}

function AlertRow({
  alert,
  onEnd,
}: {
  readonly alert: ChildAlert;
  readonly onEnd: (() => void) | null;
}): ReactElement {
  const label = useLabel();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', py: 0.5 }}>
      <Box sx={{ flex: 1 }}>
        <b>{label('AlertKind', alert.kind)}</b> {alert.text}
        <Typography variant="body2" color="text.secondary">
          since <PlainDate on={alert.fromOn} short />
          {alert.expiresOn !== null && (
            <>
              , to be looked at again by <PlainDate on={alert.expiresOn} short />
            </>
          )}
          {alert.endedOn !== null && (
            <>
              , ended <PlainDate on={alert.endedOn} short />
            </>
          )}
        </Typography>
      </Box>
      {onEnd !== null && (
        <Button variant="outlined" onClick={onEnd}>
          End
        </Button>
      )}
    </Box>
  );
}

function EndAlertDialog({
  alert,
  onClose,
}: {
  readonly alert: ChildAlert;
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm({ defaultValues: { reason: '' } });
  const command = useCommand(EndAlertDocument, 'endAlert');
  const notify = useNotify();
  return (
    <CommandDialog
      open
      title="End this alert"
      saveOver="service-decides"
      submitLabel="End it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, version) => {
        if (
          (await command.run({
            input: { alertId: alert.id, version: version ?? alert.version, reason },
          })) === null
        )
          return;
        notify('The alert has ended. It stays on record.');
        onClose();
      }}
    >
      <Typography>{alert.text}</Typography>
      <TextInput name="reason" label="Why it no longer holds" lines={2} required first />
    </CommandDialog>
  );
}
