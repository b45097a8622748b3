import { Button, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { SettingsDocument, type SettingsQuery } from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { Page } from '../../layout/Page.js';
import { useViewer } from '../../session/useViewer.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { SettingsTabs } from '../SettingsTabs.js';
import { DraftSettingDialog } from './DraftSettingDialog.js';
import { SettingSteps } from './SettingSteps.js';

/** One setting with its history. */
export type Setting = SettingsQuery['settings'][number];
/** One value of a setting, from its day on. */
export type DatedSetting = Setting['history'][number];

/** Targets, working hours and lists: what holds, since when, from which source, and what is drafted. */
export function OtherSettingsPage(): ReactElement {
  const view = useView('settings', SettingsDocument, {});
  const [drafting, setDrafting] = useState<Setting | null>(null);
  const mayDraft = useViewer()?.access.canDraftSettings === true;
  const label = useLabel();
  return (
    <Page heading="Settings" windowTitle="Targets, hours and lists">
      <SettingsTabs />
      <View of={view} what="the settings">
        {({ settings }) => (
          <Stack spacing={1.5}>
            {settings.map((setting) => (
              <Panel
                key={setting.kind}
                title={label('SettingKind', setting.kind)}
                aside={
                  mayDraft && (
                    <Button
                      variant="outlined"
                      onClick={() => setDrafting(setting)}
                      aria-label={`Draft another value: ${label('SettingKind', setting.kind)}`}
                    >
                      Draft another value
                    </Button>
                  )
                }
              >
                <History setting={setting} />
              </Panel>
            ))}
          </Stack>
        )}
      </View>
      {drafting !== null && (
        <DraftSettingDialog
          key={drafting.kind}
          setting={drafting}
          onClose={() => setDrafting(null)}
        />
      )}
    </Page>
  );
}

function History({ setting }: { readonly setting: Setting }): ReactElement {
  const label = useLabel();
  const columns: readonly Column<DatedSetting>[] = [
    { key: 'text', head: 'Value', cell: (row) => row.text },
    { key: 'from', head: 'From', cell: (row) => <PlainDate on={row.fromOn} short /> },
    {
      key: 'state',
      head: 'State',
      cell: (row) => stateWords(row, setting, (state) => label('ApprovalState', state)),
    },
    {
      key: 'source',
      head: 'Source',
      cell: (row) => `${row.source} (${label('RuleStatus', row.status)})`,
    },
    {
      key: 'by',
      head: 'Drafted and approved',
      cell: (row) =>
        [row.draftedBy, row.approvedBy].filter(Boolean).join(', ') ||
        (row.isShipped ? 'came with the service' : ''),
    },
  ];
  return (
    <RecordTable
      caption={label('SettingKind', setting.kind)}
      rows={setting.history}
      columns={columns}
      rowName={(row) => row.text}
      actions={(row) => <SettingSteps setting={row} />}
    />
  );
}

function stateWords(row: DatedSetting, setting: Setting, label: (state: string) => string): string {
  if (row.isInForce) return 'in force';
  if (row.state === 'APPROVED')
    return row.fromOn < setting.inForce.fromOn ? 'held before' : 'to come';
  return label(row.state);
}
