import { Alert, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ContractReturnDocument, type ContractReturnQuery } from '../../__generated__/graphql.js';
import { useToday } from '../../clock/today.js';
import { Moment } from '../../date/PlainDate.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { useViewer } from '../../session/useViewer.js';
import { ForbiddenState } from '../../state/ForbiddenState.js';
import { View } from '../../state/View.js';
import { InsightTabs } from '../InsightTabs.js';
import { FigureRowsDialog } from './FigureRowsDialog.js';
import { FigureTable } from './FigureTable.js';
import { FreezePanel } from './FreezePanel.js';
import { monthsBefore, monthWords } from './month.js';

/** The return of a month, as known now or as it was frozen. */
export type MonthReturn = ContractReturnQuery['contractReturn'];
/** One figure of a return. */
export type Figure = MonthReturn['figures'][number];

/** The monthly return: every figure with its definition and its records, frozen when the month is over. */
export function ContractReturnPage(): ReactElement {
  const access = useViewer()?.access;
  return (
    <Page
      heading="Contract return"
      windowTitle="Contract return"
      lead="What the service reports each month. Exact: not for publication."
    >
      <InsightTabs />
      {access?.canSeeContractReturn === true && <MonthView />}
      {access?.canSeeContractReturn === false && (
        <ForbiddenState reason="The return is for service managers." />
      )}
    </Page>
  );
}

function MonthView(): ReactElement {
  const [address, setAddress] = useSearchParams();
  const months = monthsBefore(useToday(), 37);
  const month = address.get('month') ?? months[1] ?? '';
  const revision = Number(address.get('revision') ?? 0) || null;
  const view = useView('contractReturn', ContractReturnDocument, { month, revision });
  const [opened, setOpened] = useState<Figure | null>(null);
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }} data-no-print>
        <TextField
          select
          label="Month"
          value={month}
          onChange={({ target }) => setAddress({ month: target.value })}
          sx={{ minWidth: 220 }}
        >
          {(months.includes(month) ? months : [month, ...months]).map((one, at) => (
            <MenuItem key={one} value={one}>
              {at === 0 && one === months[0] ? `${monthWords(one)}, so far` : monthWords(one)}
            </MenuItem>
          ))}
        </TextField>
        {view.data && view.data.contractReturn.revisions.length > 0 && (
          <TextField
            select
            label="As"
            value={revision ?? 0}
            onChange={({ target }) =>
              setAddress(
                Number(target.value) === 0 ? { month } : { month, revision: String(target.value) },
              )
            }
            sx={{ minWidth: 220 }}
          >
            <MenuItem value={0}>known now</MenuItem>
            {view.data.contractReturn.revisions.map((one) => (
              <MenuItem key={one.revision} value={one.revision}>
                frozen, revision {one.revision}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Stack>
      <View of={view} what="the return" rows={8}>
        {({ contractReturn }) => (
          <Stack spacing={1.5}>
            <State of={contractReturn} />
            <FigureTable figures={contractReturn.figures} onOpen={setOpened} />
            {opened !== null && (
              <FigureRowsDialog
                key={opened.key}
                figure={opened}
                month={month}
                revision={revision}
                onClose={() => setOpened(null)}
              />
            )}
          </Stack>
        )}
      </View>
    </Stack>
  );
}

function State({ of }: { readonly of: MonthReturn }): ReactElement {
  if (of.revision === null) return <FreezePanel key={of.month} of={of} />;
  return (
    <Alert severity="info">
      Frozen by {of.frozenBy} <Moment at={of.frozenAt ?? ''} />: revision {of.revision}. It does not
      change any more.
      {of.reason !== null && ` Corrected since the one before: ${of.reason}`}
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        Digest {of.digest}
      </Typography>
    </Alert>
  );
}
