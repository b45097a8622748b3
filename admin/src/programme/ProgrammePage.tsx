import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ProgrammeSettingsDocument,
  type ProgrammeSettingPartsFragment,
} from '../__generated__/graphql.js';
import { AwarenessTabs } from '../awareness/AwarenessTabs.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { useSession } from '../session/useSession.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { programmeParts, type ProgrammePart } from './programme-parts.js';
import { SetProgrammeDialog } from './SetProgrammeDialog.js';

/** One setting as it holds now. */
export type Setting = ProgrammeSettingPartsFragment;

/** What the programme of sessions goes by: what holds, what it was as shipped, who changed it and why. */
export function ProgrammePage(): ReactElement {
  const view = useView('programmeSettings', ProgrammeSettingsDocument, {});
  const maySet = useSession()?.roles.includes('manager') === true;
  return (
    <Page
      heading="Sessions"
      windowTitle="Settings of the programme"
      lead={
        maySet
          ? 'What sessions and coverage go by. All of these are local settings.'
          : 'What sessions and coverage go by. All of these are local settings; service managers change them.'
      }
    >
      <AwarenessTabs />
      <View of={view} what="the settings of the programme" rows={16}>
        {({ programmeSettings }) => (
          <Stack spacing={1.5}>
            {programmeParts.map((part) => (
              <Part
                key={part.title}
                part={part}
                settings={part.keys.flatMap(
                  (key) => programmeSettings.find((one) => one.key === key) ?? [],
                )}
                maySet={maySet}
              />
            ))}
          </Stack>
        )}
      </View>
    </Page>
  );
}

interface PartProps {
  readonly part: ProgrammePart;
  readonly settings: readonly Setting[];
  readonly maySet: boolean;
}

function Part({ part, settings, maySet }: PartProps): ReactElement {
  const label = useLabel();
  const [changing, setChanging] = useState<Setting | null>(null);
  const words = (setting: Setting): string => label('ProgrammeSettingKey', setting.key);
  const columns: readonly Column<Setting & { readonly id: string }>[] = [
    { key: 'what', head: 'Setting', cell: words },
    { key: 'value', head: 'Holds now', cell: (row) => `${String(row.value)} ${part.unit}` },
    {
      key: 'bounds',
      head: 'As shipped',
      cell: (row) =>
        `${String(row.shipped)} (${String(row.least)} to ${String(row.most)} can be set)`,
    },
    {
      key: 'by',
      head: 'Changed by',
      cell: (row) =>
        row.setBy === null
          ? 'nobody yet'
          : `${row.setBy}: ${row.reason ?? ''} (version ${String(row.version)})`,
    },
  ];
  return (
    <Panel title={part.title}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {part.lead}
      </Typography>
      <RecordTable
        caption={part.title}
        rows={settings.map((setting) => ({ ...setting, id: setting.key }))}
        columns={columns}
        rowName={words}
        {...(maySet && {
          actions: (row: Setting) => (
            <Button
              size="small"
              aria-label={`Change: ${words(row)}`}
              onClick={() => setChanging(row)}
            >
              Change
            </Button>
          ),
        })}
      />
      {changing !== null && (
        <SetProgrammeDialog
          key={changing.key}
          open
          setting={changing}
          name={words(changing)}
          unit={part.unit}
          onClose={() => setChanging(null)}
        />
      )}
    </Panel>
  );
}
