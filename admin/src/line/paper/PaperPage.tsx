import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { EnterPaperCallDocument } from '../../__generated__/graphql.js';
import { serverNow } from '../../clock/now.js';
import { useToday } from '../../clock/today.js';
import { instantFrom, londonTime } from '../../date/date-words.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { TimeInput } from '../../form/TimeInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';
import { Page } from '../../layout/Page.js';
import { LineTabs } from '../LineTabs.js';
import { paperLines, paperWords } from './paper-form.js';

/** The call form for an outage, to be printed beforehand, and the way in for what was written on it. */
export function PaperPage(): ReactElement {
  const [language, setLanguage] = useState<'en' | 'cy'>('en');
  const [entering, setEntering] = useState(false);
  const words = paperWords[language];
  return (
    <Page
      heading="Line"
      windowTitle="Paper form"
      actions={
        <>
          <Button variant="outlined" onClick={() => setLanguage(language === 'en' ? 'cy' : 'en')}>
            {language === 'en' ? 'In Welsh' : 'In English'}
          </Button>
          <Button variant="outlined" onClick={() => window.print()}>
            Print
          </Button>
          <Button variant="contained" onClick={() => setEntering(true)}>
            Enter a paper form
          </Button>
        </>
      }
    >
      <LineTabs />
      {language === 'cy' && (
        <Alert severity="info" data-no-print sx={{ mb: 1.5 }}>
          The Welsh of this form waits for a translator.
        </Alert>
      )}
      <Box component="article" lang={language} sx={{ maxWidth: 760 }}>
        <Typography variant="h2">{words.title}</Typography>
        <Typography sx={{ mb: 2 }}>{words.lead}</Typography>
        <Stack spacing={1.5}>
          {paperLines.map((line) => (
            <Box key={line.en} sx={{ breakInside: 'avoid' }}>
              <Typography sx={{ fontWeight: 600 }}>{line[language]}</Typography>
              {Array.from({ length: line.lines }, (_, at) => (
                <Box
                  key={at}
                  sx={{ height: '1.9em', borderBottom: 1, borderColor: 'text.secondary' }}
                />
              ))}
            </Box>
          ))}
        </Stack>
      </Box>
      <EnterDialog open={entering} onClose={() => setEntering(false)} />
    </Page>
  );
}

interface EnterDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

function EnterDialog({ open, onClose }: EnterDialogProps): ReactElement {
  const today = useToday();
  const form = useForm<{ day: string | null; time: string }>({
    defaultValues: { day: today, time: londonTime(serverNow()).time },
  });
  const command = useCommand(EnterPaperCallDocument, 'enterPaperCall');
  const { key, renew } = useIdempotencyKey();
  const navigate = useNavigate();
  return (
    <CommandDialog
      open={open}
      title="Enter a paper form"
      submitLabel="Go to the call"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ day, time }) => {
        if (day === null) return;
        const input = { idempotencyKey: key(), startedAt: instantFrom(day, time) };
        const done = await command.run({ input });
        if (done === null) return;
        renew();
        void navigate(`/line/calls/${done.call.id}`);
      }}
    >
      <Typography>When did the call begin, as the form says?</Typography>
      <DayInput name="day" label="Day" required />
      <TimeInput name="time" label="At" />
    </CommandDialog>
  );
}
