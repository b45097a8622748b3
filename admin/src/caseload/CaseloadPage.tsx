import { Autocomplete, Box, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import {
  CaseloadBoardDocument,
  StaffNamesDocument,
  type CaseloadBoardQuery,
} from '../__generated__/graphql.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { Clock } from '../clock/Clock.js';
import { useToday } from '../clock/today.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { Page } from '../layout/Page.js';
import { useViewer } from '../session/useViewer.js';
import { EmptyState } from '../state/EmptyState.js';
import { LoadingState } from '../state/LoadingState.js';
import { View } from '../state/View.js';
import { boardColumns } from './board.js';
import { useBoardKeys } from './useBoardKeys.js';

type CardSupport = CaseloadBoardQuery['supports']['edges'][number]['node'];

/** A caseload as a board: a column for each state, what is due first on top. Arrow keys go from card to card. */
export function CaseloadPage(): ReactElement {
  const viewer = useViewer();
  const [parameters, setParameters] = useSearchParams();
  const own = viewer?.staffMember?.id ?? null;
  const mayLook = viewer?.access.canAllocate === true;
  const staffId = (mayLook ? parameters.get('staff') : null) ?? own;
  const isOwn = staffId === own;
  const view = useView(
    'caseloadBoard',
    CaseloadBoardDocument,
    { filter: { staffId, openOnly: true } },
    { enabled: staffId !== null },
  );
  return (
    <Page
      heading={isOwn ? 'My caseload' : 'Caseload of a colleague'}
      windowTitle="Caseload"
      lead="Arrow keys go from card to card, Enter opens one."
    >
      <ChildrenTabs />
      {mayLook && (
        <ColleagueChoice
          staffId={staffId}
          onChoose={(staff) => setParameters(staff === null ? {} : { staff }, { replace: true })}
        />
      )}
      {viewer === null ? (
        <LoadingState what="the caseload" shape="card" />
      ) : staffId === null ? (
        <EmptyState
          title="You are not on the staff register."
          teaches="A manager adds you under People & agencies."
        />
      ) : (
        <View of={view} what="the caseload" shape="card">
          {({ supports }) => (
            <Board supports={supports.edges.map(({ node }) => node)} isOwn={isOwn} />
          )}
        </View>
      )}
    </Page>
  );
}

interface ColleagueChoiceProps {
  readonly staffId: string | null;
  readonly onChoose: (staffId: string | null) => void;
}

/** Whose board: a manager looks at any. */
function ColleagueChoice({ staffId, onChoose }: ColleagueChoiceProps): ReactElement {
  const { data } = useView('staffNames', StaffNamesDocument, {});
  const people = (data?.staff.edges ?? []).map(({ node }) => ({ id: node.id, name: node.name }));
  return (
    <Autocomplete
      autoHighlight
      options={people}
      value={people.find(({ id }) => id === staffId) ?? null}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_event, next) => onChoose(next?.id ?? null)}
      sx={{ maxWidth: 360, mb: 1.5 }}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label="Whose caseload"
          helperText="Of what you may see"
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}

interface BoardProps {
  readonly supports: readonly CardSupport[];
  readonly isOwn: boolean;
}

function Board({ supports, isOwn }: BoardProps): ReactElement {
  const label = useLabel();
  const board = useBoardKeys<HTMLDivElement>();
  if (supports.length === 0)
    return (
      <EmptyState
        title={isOwn ? 'No child is allocated to you.' : 'No child that you may see is theirs.'}
        teaches="Children appear here as soon as a manager allocates them."
      />
    );
  return (
    <Box
      ref={board}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(4, minmax(0, 1fr))' },
        alignItems: 'start',
      }}
    >
      {boardColumns(supports).map(({ state, cards }) => (
        <Box key={state} component="section" aria-label={label('SupportState', state)} data-column>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {label('SupportState', state)}{' '}
            <Typography component="span" color="text.secondary">
              {cards.length}
            </Typography>
          </Typography>
          <Stack spacing={1} component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {cards.map((support) => (
              <li key={support.id}>
                <Card support={support} />
              </li>
            ))}
            {cards.length === 0 && (
              <Typography component="li" variant="body2" color="text.secondary">
                Nobody.
              </Typography>
            )}
          </Stack>
        </Box>
      ))}
    </Box>
  );
}

function Card({ support }: { readonly support: CardSupport }): ReactElement {
  const today = useToday();
  const label = useLabel();
  const [isOver, setOver] = useState(false);
  const { child } = support;
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
