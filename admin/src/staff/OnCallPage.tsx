import { Button } from '@mui/material';
import { useMemo, useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  OnCallDocument,
  SetOnCallDocument,
  type Duty,
  type OnCallQuery,
} from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { useToday } from '../clock/today.js';
import { instantFrom } from '../date/date-words.js';
import { Moment } from '../date/PlainDate.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { DayInput } from '../form/DayInput.js';
import { TimeInput } from '../form/TimeInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { useViewer } from '../session/useViewer.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { PeopleTabs } from './PeopleTabs.js';
import { StaffInput } from './StaffInput.js';

type Shift = OnCallQuery['onCall'][number];

const columns: readonly Column<Shift>[] = [
  { key: 'who', head: 'Who', cell: (shift) => shift.staffMember.name },
  { key: 'duty', head: 'For', cell: (shift) => <EnumLabel type="Duty" value={shift.duty} /> },
  { key: 'from', head: 'From', cell: (shift) => <Moment at={shift.fromAt} /> },
  { key: 'until', head: 'Until', cell: (shift) => <Moment at={shift.untilAt} /> },
  { key: 'phone', head: 'Telephone', cell: (shift) => shift.staffMember.phone ?? 'not recorded' },
];

const fortnight = 14 * 86_400_000;

/** Who is on call for the next two weeks. */
export function OnCallPage(): ReactElement {
  const [setting, setSetting] = useState(false);
  const span = useMemo(
    () => ({
      fromAt: new Date(serverNow()).toISOString(),
      untilAt: new Date(serverNow() + fortnight).toISOString(),
    }),
    [],
  );
  const view = useView('onCall', OnCallDocument, span);
  const mayChange = useViewer()?.access.canChangeStaff === true;
  return (
    <Page
      heading="People and agencies"
      windowTitle="On call"
      actions={
        mayChange && (
          <Button variant="outlined" onClick={() => setSetting(true)}>
            Put somebody on call
          </Button>
        )
      }
    >
      <PeopleTabs />
      <View of={view} what="the rota">
        {({ onCall }) =>
          onCall.length === 0 ? (
            <EmptyState
              title="Nobody is on call in the next two weeks."
              teaches="Whoever is on call for referrals is alerted to each new one, day and night."
            />
          ) : (
            <RecordTable
              caption="On call, next two weeks"
              rows={onCall}
              columns={columns}
              rowName={(shift) => shift.staffMember.name}
            />
          )
        }
      </View>
      <OnCallDialog open={setting} onClose={() => setSetting(false)} />
    </Page>
  );
}

interface OnCallValues {
  readonly staffId: string | null;
  readonly duty: Duty | '';
  readonly fromDay: string | null;
  readonly fromTime: string;
  readonly untilDay: string | null;
  readonly untilTime: string;
}

function OnCallDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const today = useToday();
  const form = useForm<OnCallValues>({
    defaultValues: {
      staffId: null,
      duty: '',
      fromDay: today,
      fromTime: '17:00',
      untilDay: null,
      untilTime: '09:00',
    },
  });
  const command = useCommand(SetOnCallDocument, 'setOnCall');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title="Put somebody on call"
      submitLabel="Put on call"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ staffId, duty, fromDay, fromTime, untilDay, untilTime }) => {
        if (staffId === null || duty === '' || fromDay === null || untilDay === null) return;
        const input = {
          idempotencyKey: key(),
          staffId,
          duty,
          fromAt: instantFrom(fromDay, fromTime),
          untilAt: instantFrom(untilDay, untilTime),
        };
        if ((await command.run({ input })) === null) return;
        notify('The rota is changed. Whoever was on call then makes room.');
        renew();
        onClose();
      }}
    >
      <StaffInput name="staffId" label="Who" required />
      <ChoiceInput name="duty" label="For" type="Duty" required />
      <DayInput name="fromDay" label="From" required />
      <TimeInput name="fromTime" label="At" />
      <DayInput name="untilDay" label="Until" required />
      <TimeInput name="untilTime" label="At" />
    </CommandDialog>
  );
}
