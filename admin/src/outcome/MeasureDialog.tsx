import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  RecordOutcomeMeasureDocument,
  type MeasurePoint,
  type OutcomeDefinitionsQuery,
  type OutcomeRating,
  type OutcomeSource,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useLabel } from '../label/EnumLabel.js';

type Definition = OutcomeDefinitionsQuery['outcomeDefinitions'][number];

interface MeasureDialogProps extends Opened {
  readonly supportId: string;
  readonly isFirst: boolean;
  readonly definitions: readonly Definition[];
}

/** Every domain on one page: its question, the ends of its scale, and an answer. Not known is an answer too. */
export function MeasureDialog({
  supportId,
  isFirst,
  definitions,
  ...opened
}: MeasureDialogProps): ReactElement {
  const label = useLabel();
  const start: Record<string, string> = {
    point: isFirst ? 'BASELINE' : 'REVIEW',
    measuredOn: useToday(),
    wordsOfChild: '',
    ...Object.fromEntries(
      definitions.flatMap(({ domain, sources }) => [
        [domain, 'NOT_KNOWN'],
        [`${domain}Source`, sources[0] ?? 'GUARDIAN'],
      ]),
    ),
  };
  return (
    <FormDialog
      {...opened}
      title="How does it stand?"
      submitLabel="Record it"
      document={RecordOutcomeMeasureDocument}
      field="recordOutcomeMeasure"
      done="Measured."
      start={start}
      input={(values, { key }) => ({
        supportId,
        idempotencyKey: key,
        point: values.point as MeasurePoint,
        measuredOn: values.measuredOn ?? '',
        wordsOfChild: values.wordsOfChild?.trim() || null,
        ratings: definitions.map(({ domain }) => ({
          domain,
          rating: values[domain] as OutcomeRating,
          source: values[`${domain}Source`] as OutcomeSource,
          note: null,
        })),
      })}
    >
      <ChoiceInput name="point" label="At which point" type="MeasurePoint" required />
      <DayInput name="measuredOn" label="Day" required />
      {definitions.map(({ domain, question, worst, best }) => (
        <Box key={domain} role="group" aria-label={label('OutcomeDomain', domain)}>
          <Typography variant="body2">
            <b>{label('OutcomeDomain', domain)}.</b> {question}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gap: 1,
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              mt: 1,
            }}
          >
            <ChoiceInput
              name={domain}
              label={`${label('OutcomeDomain', domain)}, 1 to 5`}
              type="OutcomeRating"
              help={`1: ${worst}. 5: ${best}.`}
              required
            />
            <ChoiceInput
              name={`${domain}Source`}
              label={`Source for ${label('OutcomeDomain', domain)}`}
              type="OutcomeSource"
              required
            />
          </Box>
        </Box>
      ))}
      <TextInput name="wordsOfChild" label="In the child's own words" lines={2} />
    </FormDialog>
  );
}
