import { Alert, Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { CallerHistoryDocument } from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { useSettled } from '../../search/useSettled.js';
import type { CallForm } from './call.form.js';

/** Earlier calls of the same caller: by the number, or by name and agency together. */
export function EarlierCalls({ callId }: { readonly callId: string }): ReactElement | null {
  const [number, callerName, agency] = useWatch<
    CallForm,
    ['content.callerNumber', 'content.callerName', 'content.callerAgency']
  >({ name: ['content.callerNumber', 'content.callerName', 'content.callerAgency'] });
  const marks = useSettled(JSON.stringify({ number, callerName, agency }), 400);
  const asked = JSON.parse(marks) as Record<'number' | 'callerName' | 'agency', string | null>;
  const view = useView(
    'callerHistory',
    CallerHistoryDocument,
    { ...asked, exceptCallId: callId },
    { enabled: Object.values(asked).some((mark) => (mark ?? '').trim() !== ''), keepLast: true },
  );
  const label = useLabel();
  const history = view.data?.callerHistory;
  if (history === undefined || history.calls.length === 0) return null;
  return (
    <Alert severity={history.isPossibleExploiter ? 'error' : 'info'}>
      <b>
        {history.isPossibleExploiter
          ? 'Has rung before, and was thought to be a possible exploiter.'
          : history.isNuisance
            ? 'Has rung before: two or more nuisance or silent calls.'
            : 'Has rung before.'}
      </b>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {history.calls.slice(0, 3).map((earlier) => (
          <li key={earlier.id}>
            <Link to={`/line/calls/${earlier.id}`} target="_blank">
              {earlier.reference}
            </Link>
            , <Moment at={earlier.startedAt} />,{' '}
            {label('CallerType', earlier.caller.type).toLowerCase()}
            {earlier.outcomes.length > 0 &&
              `: ${earlier.outcomes.map((one) => label('CallOutcome', one)).join(', ')}`}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
