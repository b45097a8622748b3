import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import {
  BulkReallocationPreviewDocument,
  ReallocateInBulkDocument,
} from '../../__generated__/graphql.js';
import { FormSection, WholeRow } from '../../form/FormSection.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useView } from '../../graphql/useView.js';
import { UnsavedGuard } from '../../guard/UnsavedGuard.js';
import { Page } from '../../layout/Page.js';
import { StaffInput } from '../../staff/StaffInput.js';
import { View } from '../../state/View.js';
import { BulkTable } from './BulkTable.js';
import { sentRows, type BulkOutcome } from './bulk.js';

interface BulkValues {
  readonly from: string | null;
  readonly to: string[];
  readonly handoverNote: string;
  readonly reason: string;
}

/** Moves a whole caseload, such as when somebody leaves: first a preview, then one press, then what came of each child. */
export function BulkPage(): ReactElement {
  const form = useForm<BulkValues>({
    defaultValues: { from: null, to: [], handoverNote: '', reason: '' },
  });
  const [from, to] = form.watch(['from', 'to']);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const preview = useView(
    'bulkPreview',
    BulkReallocationPreviewDocument,
    { fromStaffId: from ?? '', toStaffIds: to, supportIds: [] },
    { enabled: from !== null && outcome === null, keepLast: true },
  );
  const command = useCommand(ReallocateInBulkDocument, 'reallocateInBulk');
  const rows = preview.data?.bulkReallocationPreview.rows ?? [];
  const chosen = sentRows(rows, left);
  const send = async ({ handoverNote, reason }: BulkValues): Promise<void> => {
    const done = await command.run({
      input: { rows: chosen, handoverNote, reason: reason.trim() || null },
    });
    if (done !== null) setOutcome(done);
  };
  return (
    <Page
      heading="Move a whole caseload"
      windowTitle="Move a caseload"
      lead="Each child is moved whole or not at all, and you see which."
    >
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
          <FormSection title="Whose children, and to whom">
            <StaffInput name="from" label="From" help="The guardian who hands over" />
            <StaffInput
              name="to"
              label="To"
              help="Nobody named: to whoever suits each child best"
              several
            />
          </FormSection>
          {from === null && (
            <Typography color="text.secondary">
              Choose who hands over. Their children appear here with a next guardian for each and
              why; nothing moves before you have seen them all.
            </Typography>
          )}
          {from !== null && (
            <View of={preview} what="the preview" rows={8}>
              {({ bulkReallocationPreview }) => (
                <Stack spacing={1.5}>
                  {bulkReallocationPreview.casesOutOfSight > 0 && (
                    <Alert severity="warning">
                      {bulkReallocationPreview.casesOutOfSight} more children of this guardian are
                      not yours to see. Ask somebody who may.
                    </Alert>
                  )}
                  <BulkTable
                    rows={bulkReallocationPreview.rows}
                    left={left}
                    onLeft={setLeft}
                    outcome={outcome}
                  />
                  {outcome === null ? (
                    <FormSection title="Handover">
                      <WholeRow>
                        <TextInput
                          name="handoverNote"
                          label="What every next guardian must know"
                          lines={3}
                          required
                        />
                      </WholeRow>
                      <WholeRow>
                        <TextInput
                          name="reason"
                          label="Why"
                          help="Needed where somebody is away or over their limit"
                        />
                      </WholeRow>
                    </FormSection>
                  ) : (
                    <Alert severity={outcome.refused > 0 ? 'warning' : 'success'} role="status">
                      {outcome.done} moved, {outcome.refused} not.{' '}
                      {outcome.refused > 0 &&
                        'Each refused child keeps the guardian it had; the reason stands in its row.'}
                    </Alert>
                  )}
                  <CommandNotice
                    problem={command.problem}
                    fault={command.fault}
                    onLook={command.clear}
                  />
                  {outcome === null && (
                    <div>
                      <Button
                        type="submit"
                        variant="contained"
                        loading={command.isRunning}
                        disabled={chosen.length === 0}
                      >
                        Move {chosen.length} {chosen.length === 1 ? 'child' : 'children'}
                      </Button>
                      {chosen.length < rows.length && (
                        <Typography component="span" variant="body2" sx={{ ml: 1 }}>
                          {rows.length - chosen.length} stay where they are.
                        </Typography>
                      )}
                    </div>
                  )}
                </Stack>
              )}
            </View>
          )}
        </form>
      </FormProvider>
      <UnsavedGuard
        when={outcome === null && form.formState.isDirty && form.getValues('handoverNote') !== ''}
        what="this handover"
      />
    </Page>
  );
}
