import { Paper } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import type { Rota } from '../useRota.js';

/** Who answers now, who comes next, and the manager on call, with the languages of each. */
export function RotaLines({
  rota: { line, manager, next },
}: {
  readonly rota: Rota;
}): ReactElement {
  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <FactList
        facts={[
          {
            label: 'On the line now',
            value: line.length === 0 ? 'nobody on the rota' : line.map(wordsOf).join('; '),
          },
          {
            label: 'Next',
            value:
              next.length === 0
                ? 'nobody in the next 24 hours'
                : next.slice(0, 2).map((shift) => (
                    <div key={shift.id}>
                      {shift.staffMember.name}, from <Moment at={shift.fromAt} />
                    </div>
                  )),
          },
          {
            label: 'Manager on call',
            value: manager === null ? 'nobody on the rota now' : wordsOf(manager),
          },
        ]}
      />
    </Paper>
  );
}

function wordsOf({
  name,
  phone,
  languages,
}: {
  readonly name: string;
  readonly phone?: string | null;
  readonly languages: readonly string[];
}): string {
  const spoken = languages.length === 0 ? null : `speaks ${languages.join(', ')}`;
  return [name, phone, spoken].filter(Boolean).join(', ');
}
