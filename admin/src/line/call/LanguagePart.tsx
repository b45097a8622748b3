import { Alert, Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { Moment } from '../../date/PlainDate.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { FormSection } from '../../form/FormSection.js';
import { TextInput } from '../../form/TextInput.js';
import { useRota } from '../useRota.js';
import type { CallForm, WholeCall } from './call.form.js';
import { PromiseDialog } from './PromiseDialog.js';

/** English, Welsh or another language: who on the rota speaks it now, or a promise to ring back. */
export function LanguagePart({ call }: { readonly call: WholeCall }): ReactElement {
  const [language, other] = useWatch<CallForm, ['content.spokenLanguage', 'content.otherLanguage']>(
    { name: ['content.spokenLanguage', 'content.otherLanguage'] },
  );
  const [promising, setPromising] = useState(false);
  const wanted = language === 'WELSH' ? 'Welsh' : (other ?? '').trim();
  const speakers = useRota().line.filter(({ languages }) =>
    languages.some((one) => one.toLowerCase() === wanted.toLowerCase()),
  );
  return (
    <FormSection title="Language" columns={1}>
      <ChoiceInput name="content.spokenLanguage" label="Speaks" type="CallLanguage" required />
      {language === 'OTHER' && <TextInput name="content.otherLanguage" label="Which language" />}
      {language !== 'ENGLISH' && wanted !== '' && (
        <Alert
          severity={speakers.length > 0 ? 'success' : 'warning'}
          action={
            <Button color="inherit" onClick={() => setPromising(true)}>
              Promise a call back
            </Button>
          }
        >
          {speakers.length > 0
            ? `On the line now, ${wanted}: ${speakers.map(({ name, phone }) => [name, phone].filter(Boolean).join(', ')).join('; ')}.`
            : `Nobody on the line speaks ${wanted} now. Say when somebody will ring back.`}
        </Alert>
      )}
      {call.callBacks.map((back) => (
        <Alert key={back.id} severity={back.keptAt == null ? 'info' : 'success'}>
          {back.keptAt == null ? (
            <>
              Promised to ring back by <Moment at={back.dueAt} />
            </>
          ) : (
            <>
              Rung back <Moment at={back.keptAt} /> by {back.keptBy}
            </>
          )}
          .
        </Alert>
      ))}
      <PromiseDialog
        callId={call.id}
        reason={language === 'WELSH' ? 'WELSH_SPEAKER' : 'INTERPRETER'}
        open={promising}
        onClose={() => setPromising(false)}
      />
    </FormSection>
  );
}
