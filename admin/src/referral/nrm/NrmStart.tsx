import { Alert, Box, Typography } from '@mui/material';
import { useId, useState, type ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { NrmFormReadDocument } from '../../__generated__/graphql.js';
import { Panel } from '../../fact/Panel.js';
import { FileButton } from '../../file/FileButton.js';
import { FileNotTaken, sendFile } from '../../file/send-file.js';
import { ask } from '../../graphql/ask.js';
import { GraphFault } from '../../graphql/fault.js';
import { emptyForm, type TelephoneForm } from '../telephone/telephone.form.js';
import { fillFromNrm, type NrmRead } from './fill-from-nrm.js';
import { fieldWords } from './nrm-words.js';

/** One keying: a referral is begun from the NRM form that was sent already, as JSON, CSV or its PDF copy. */
export function NrmStart({ onFilled }: { readonly onFilled: () => void }): ReactElement {
  const form = useFormContext<TelephoneForm>();
  const [read, setRead] = useState<NrmRead | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const id = useId();
  const take = async (file: File): Promise<void> => {
    setReading(true);
    setFault(null);
    try {
      const isPdf = /\.pdf$/i.test(file.name) || file.type === 'application/pdf';
      const sent = isPdf ? await sendFile(file) : null;
      const source =
        sent === null
          ? { payload: await file.text(), fileId: null }
          : { payload: null, fileId: sent.id };
      const { nrmFormRead } = await ask(NrmFormReadDocument, source);
      const filled = fillFromNrm(form.getValues(), emptyForm, nrmFormRead);
      form.reset(
        { ...filled, fileIds: [...(filled.fileIds ?? []), ...(sent === null ? [] : [sent.id])] },
        { keepDefaultValues: true },
      );
      setRead(nrmFormRead);
      onFilled();
    } catch (reason) {
      setFault(sentenceOf(reason));
    } finally {
      setReading(false);
    }
  };
  return (
    <Panel title="From an NRM form">
      <Typography id={`${id}-help`} variant="body2" sx={{ mb: 1 }}>
        Choose the file of an NRM form that was sent already: JSON or CSV from a system, or its PDF
        copy. It fills what is empty here and overwrites nothing.
      </Typography>
      <FileButton
        label="Choose a file"
        accept=".json,.csv,.pdf,application/json,text/csv,application/pdf"
        isBusy={isReading}
        describedBy={`${id}-help`}
        onChosen={([file]) => {
          if (file) void take(file);
        }}
      />
      <Box role="status">
        {fault !== null && (
          <Alert severity="warning" sx={{ mt: 1 }}>
            {fault}
          </Alert>
        )}
        {read !== null && <ReadNotice read={read} />}
      </Box>
    </Panel>
  );
}

function ReadNotice({ read }: { readonly read: NrmRead }): ReactElement {
  return (
    <Alert severity={read.saysAdult ? 'warning' : 'info'} sx={{ mt: 1 }}>
      {read.saysAdult && (
        <Typography sx={{ fontWeight: 600 }}>
          The form says that this person is an adult. Find out before you send it as a child.
        </Typography>
      )}
      <Typography>
        {read.answers.length} answers read. Taken over:{' '}
        {read.facts.map(({ became }) => fieldWords(became)).join(', ')}.
      </Typography>
      {read.toAsk.length > 0 && (
        <Typography>Still to ask: {read.toAsk.map(fieldWords).join(', ')}.</Typography>
      )}
      {read.adultConsent > 0 && (
        <Typography>
          {read.adultConsent} answers about an adult&apos;s consent were left aside: they say
          nothing about a child.
        </Typography>
      )}
      {read.unread.length > 0 && (
        <Box component="details" sx={{ mt: 0.5 }}>
          <summary>{read.unread.length} could not be read</summary>
          <ul>
            {read.unread.map(({ field, label, answer, why }, at) => (
              <li key={`${field}-${String(at)}`}>
                {[label, answer].filter(Boolean).join(': ')} ({why})
              </li>
            ))}
          </ul>
        </Box>
      )}
    </Alert>
  );
}

function sentenceOf(reason: unknown): string {
  if (reason instanceof FileNotTaken || reason instanceof GraphFault) return reason.message;
  return 'This file could not be read. Choose another one, or type the referral.';
}
