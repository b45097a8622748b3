import { Alert, Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { LoadStaffListDocument, type LoadStaffListMutation } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { FileButton } from '../file/FileButton.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { DayInput } from '../form/DayInput.js';
import { problemsByField } from '../graphql/problem.js';
import { FormProblems } from '../form/ProblemContext.js';
import { TextInput } from '../form/TextInput.js';
import { TickInput } from '../form/TickInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { Page } from '../layout/Page.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { StaffListReport } from './StaffListReport.js';

type Loaded = Extract<
  LoadStaffListMutation['loadStaffList'],
  { readonly __typename: 'StaffListLoaded' }
>;

interface ListValues {
  readonly table: string;
  readonly listOn: string | null;
  readonly addTeams: boolean;
}

const example = `agency,team,name,work_email,role_title,from_on
Example County Council,Assessment,Sam Sample,sam.sample@example.org,Social worker,2026-03-02`;

/** Loads an agency's staff list: first it says what would happen, then it does so. */
export function StaffListPage(): ReactElement {
  const today = useToday();
  const form = useForm<ListValues>({
    defaultValues: { table: '', listOn: today, addTeams: false },
  });
  const command = useCommand(LoadStaffListDocument, 'loadStaffList');
  const [report, setReport] = useState<Loaded | null>(null);
  const send = (dryRun: boolean) => async (values: ListValues) => {
    if (values.listOn === null) return;
    const found = await command.run({ input: { ...values, listOn: values.listOn, dryRun } });
    if (found !== null) setReport(found);
  };
  return (
    <Page
      heading="People and agencies"
      windowTitle="Staff lists"
      lead="A list that an agency sends, as a comma-separated table. Nobody is taken to have left because they are not on it."
    >
      <PeopleTabs />
      <FormProvider {...form}>
        <FormProblems of={problemsByField(command.problem)}>
          <Box
            component="form"
            noValidate
            sx={{ display: 'grid', gap: 1.5, maxWidth: 860 }}
            onSubmit={(event) => {
              event.preventDefault();
              void form.handleSubmit(send(true))();
            }}
          >
            <ChooseFile onText={(text) => form.setValue('table', text, { shouldDirty: true })} />
            <TextInput
              name="table"
              label="The table, chosen or pasted"
              lines={6}
              required
              help="Needed columns: agency, team, name. Also read: work_email, phone, role_title, from_on, language."
            />
            <DayInput name="listOn" label="The list is of" required />
            <TickInput
              name="addTeams"
              label="Add teams that are not there yet"
              help="Otherwise their rows are left out and named"
            />
            <div>
              <Button type="submit" variant="outlined" loading={command.isRunning}>
                Say what would happen
              </Button>
            </div>
            <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
          </Box>
        </FormProblems>
      </FormProvider>
      {report === null ? (
        <Box component="details" sx={{ mt: 2 }}>
          <summary>How such a list looks</summary>
          <Typography component="pre" variant="body2" sx={{ overflowX: 'auto' }} tabIndex={0}>
            {example}
          </Typography>
        </Box>
      ) : (
        <StaffListReport
          report={report}
          onLoad={() => void form.handleSubmit(send(false))()}
          isLoading={command.isRunning}
        />
      )}
      {report?.dryRun === false && (
        <Alert severity="success" sx={{ mt: 1.5 }}>
          Loaded. Loading it again changes nothing.
        </Alert>
      )}
    </Page>
  );
}

function ChooseFile({ onText }: { readonly onText: (text: string) => void }): ReactElement {
  const [fault, setFault] = useState<string | null>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      onText(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
      setFault(null);
    } catch {
      setFault('The file is not in UTF-8. Save it again as "CSV UTF-8 (comma delimited)".');
    }
  };
  return (
    <div>
      <FileButton
        label="Choose a file"
        accept=".csv,text/csv"
        onChosen={([file]) => void read(file)}
      />
      {fault !== null && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {fault}
        </Alert>
      )}
    </div>
  );
}
