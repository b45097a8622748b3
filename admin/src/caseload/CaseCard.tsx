import { Paper, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { Clock } from '../clock/Clock.js';
import { useToday } from '../clock/today.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { RedWords } from '../referral/DangerMark.js';
import { dangerOf, type CardSupport } from './board.js';

/** A child on a board: danger first, then who it is, then what is due. */
export function CaseCard({ support }: { readonly support: CardSupport }): ReactElement {
  const today = useToday();
  const label = useLabel();
  const [isOver, setOver] = useState(false);
  const { child } = support;
  const danger = dangerOf(support);
  return (
    <Paper
      variant="outlined"
      component={Link}
      to={`/children/${child?.id ?? ''}`}
      data-card
      onFocus={() => setOver(true)}
      onBlur={() => setOver(false)}
      sx={{
        display: 'block',
        p: 1,
        color: 'text.primary',
        textDecoration: 'none',
        borderColor: isOver ? 'text.primary' : 'divider',
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {child?.name ?? 'A child'}
        {child?.age != null && `, ${String(child.age)}`}
      </Typography>
      {danger !== null && (
        <RedWords>
          {danger === 'MISSING' ? (
            <>
              missing since <Moment at={support.danger.missingSince} />
            </>
          ) : (
            'said to be in danger or missing'
          )}
        </RedWords>
      )}
      <Typography variant="body2" color="text.secondary">
        {child?.reference}
        {support.route !== null && ` · ${midSentence(label('WorkerRole', support.route))}`}
        {child?.authority != null && ` · ${child.authority.name}`}
      </Typography>
      <Typography variant="body2">
        {support.dueAt !== null ? (
          <Clock dueAt={support.dueAt} />
        ) : support.endingPlannedOn !== null ? (
          <>
            end planned for <PlainDate on={support.endingPlannedOn} short />
          </>
        ) : (
          <>
            with the worker since <Moment at={support.workerSince} />
          </>
        )}
      </Typography>
      {support.contactDueOn !== null && (
        <Typography
          variant="body2"
          sx={({ tones }) => ({ color: support.contactDueOn! < today ? tones.late : tones.ink })}
        >
          to be seen by <PlainDate on={support.contactDueOn} short />
          {support.contactDueOn < today && ': late'}
        </Typography>
      )}
    </Paper>
  );
}
