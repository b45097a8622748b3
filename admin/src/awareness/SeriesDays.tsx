import { Alert, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { useEffect, type ReactElement } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { SeriesDaysDocument, type SeriesDaysQuery } from '../__generated__/graphql.js';
import { weekdayWords } from '../date/date-words.js';
import { dayParts, type PlainDay } from '../date/plain-date.js';
import { wholeNumber } from '../form/whole-number.js';
import { useView } from '../graphql/useView.js';
import { useSettled } from '../search/useSettled.js';
import type { PlanForm } from './plan.form.js';

type SeriesDay = SeriesDaysQuery['seriesDays'][number];

/** The days of the series as typed, each to be left out; says where nobody works and who is somewhere else. */
export function SeriesDays({
  onDays,
}: {
  readonly onDays: (days: readonly PlainDay[]) => void;
}): ReactElement | null {
  const { field } = useController<PlanForm, 'without'>({ name: 'without' });
  const days = useSeriesDays();
  const kept = (days ?? [])
    .filter(({ onDay, refusal }) => refusal === null && !field.value.includes(onDay))
    .map(({ onDay }) => onDay);
  const key = kept.join();
  useEffect(() => {
    onDays(key === '' ? [] : key.split(','));
  }, [key, onDays]);
  if (days === null) return null;
  const clashes = days.filter(({ onDay, clash }) => clash !== null && kept.includes(onDay));
  return (
    <Stack component="fieldset" sx={{ border: 0, p: 0, m: 0, gridColumn: '1 / -1' }}>
      <Typography component="legend" sx={{ fontWeight: 600, fontSize: '0.8125rem' }}>
        {kept.length === 1 ? 'One session' : `${String(kept.length)} sessions`}
      </Typography>
      {days.map((day) => (
        <FormControlLabel
          key={day.onDay}
          control={
            <Checkbox
              checked={kept.includes(day.onDay)}
              disabled={day.refusal !== null}
              onChange={(_event, checked) =>
                field.onChange(
                  checked
                    ? field.value.filter((one) => one !== day.onDay)
                    : [...field.value, day.onDay],
                )
              }
            />
          }
          label={<DayWords day={day} />}
        />
      ))}
      {kept.length === 0 && (
        <Alert severity="warning">
          {days.every(({ refusal }) => refusal !== null)
            ? 'No session can be planned on these days. Choose another first day.'
            : 'Tick at least one day.'}
        </Alert>
      )}
      {clashes.length > 0 && (
        <Alert severity="warning">Leave these days out, or choose another time or trainer.</Alert>
      )}
    </Stack>
  );
}

function DayWords({ day }: { readonly day: SeriesDay }): ReactElement {
  const notes = [
    ...(day.isWorkingDay ? [] : ['no working day']),
    ...(day.refusal === null ? [] : [day.refusal]),
    ...(day.clash === null ? [] : [day.clash]),
  ];
  return (
    <>
      {weekdayWords(day.onDay)}
      {notes.length > 0 && (
        <Typography
          component="span"
          variant="body2"
          sx={{ color: 'warning.main', fontWeight: 600 }}
        >
          {' '}
          · {notes.join(' · ')}
        </Typography>
      )}
    </>
  );
}

function useSeriesDays(): readonly SeriesDay[] | null {
  const [firstOn, startsAtTime, minutes, everyWeeks, count, trainers] = useWatch<
    PlanForm,
    ['firstOn', 'startsAtTime', 'minutes', 'everyWeeks', 'count', 'details.trainers']
  >({ name: ['firstOn', 'startsAtTime', 'minutes', 'everyWeeks', 'count', 'details.trainers'] });
  const asked = useSettled(
    JSON.stringify([firstOn, startsAtTime, minutes, everyWeeks, count, trainers]),
    250,
  );
  const [day, time, long, weeks, times, who] = JSON.parse(asked) as [
    PlainDay | null,
    ...[string, string, string, string],
    string[],
  ];
  const [minutesNumber, every, number] = [
    wholeNumber(long, 15, 480),
    wholeNumber(weeks, 1, 13),
    wholeNumber(times, 1, 26),
  ];
  const isWhole =
    day !== null &&
    dayParts(day) !== null &&
    /^\d{1,2}:\d{2}$/.test(time) &&
    minutesNumber !== null &&
    every !== null &&
    number !== null;
  const view = useView(
    'seriesDays',
    SeriesDaysDocument,
    {
      firstOn: day ?? '',
      everyWeeks: every ?? 1,
      count: number ?? 1,
      startsAtTime: time.padStart(5, '0'),
      minutes: minutesNumber ?? 90,
      trainerSubjects: who,
    },
    { enabled: isWhole, keepLast: true, fresh: true },
  );
  return isWhole ? (view.data?.seriesDays ?? null) : null;
}
