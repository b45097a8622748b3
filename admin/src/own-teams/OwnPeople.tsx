import { Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import {
  AnswerForOwnPeopleDocument,
  type OwnTeamPostPartsFragment,
  type PostTickAnswer,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { Standing } from '../professional/Standing.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';

type Person = OwnTeamPostPartsFragment;

const columns: readonly Column<Person>[] = [
  { key: 'name', head: 'Name', cell: (row) => row.name },
  { key: 'title', head: 'As', cell: (row) => row.title ?? 'not recorded', wideOnly: true },
  {
    key: 'standing',
    head: 'Still there',
    cell: (row) => <Standing of={{ ...row, doubtedOn: null }} />,
  },
  {
    key: 'since',
    head: 'Since',
    cell: (row) => <PlainDate on={row.fromOn} short />,
    wideOnly: true,
  },
];

/** Who is in a team as far as is known, each with one press for "still here" and "left". */
export function OwnPeople({ people }: { readonly people: readonly Person[] }): ReactElement {
  const command = useCommand(AnswerForOwnPeopleDocument, 'answerForOwnPeople');
  const notify = useNotify();
  const say = async ({ id, version, name }: Person, answer: PostTickAnswer): Promise<void> => {
    const done = await command.run({ input: { ticks: [{ postId: id, version, answer }] } });
    if (done !== null)
      notify(answer === 'LEFT' ? `${name} has left. Coverage follows.` : `${name} is still here.`);
  };
  return (
    <Panel title="People">
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
      {people.length === 0 ? (
        <EmptyState
          title="We know nobody of this team."
          teaches="Whoever comes to a session appears here, and whoever stands on a staff list that you send us."
        />
      ) : (
        <RecordTable<Person>
          caption="People of the team"
          rows={people}
          columns={columns}
          rowName={(row) => row.name}
          actions={(row) =>
            row.untilOn === null && (
              <Stack direction="row" spacing={0.5}>
                <Button
                  size="small"
                  aria-label={`${row.name} is still here`}
                  disabled={command.isRunning}
                  onClick={() => void say(row, 'STILL_THERE')}
                >
                  Still here
                </Button>
                <Button
                  size="small"
                  aria-label={`${row.name} has left`}
                  disabled={command.isRunning}
                  onClick={() => void say(row, 'LEFT')}
                >
                  Left
                </Button>
              </Stack>
            )
          }
        />
      )}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>
        Whoever left is counted no more from the day after their last day.
      </Typography>
    </Panel>
  );
}
