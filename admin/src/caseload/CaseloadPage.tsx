import { Autocomplete, Box, Stack, TextField, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import { CaseloadBoardDocument, StaffNamesDocument } from '../__generated__/graphql.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { useViewer } from '../session/useViewer.js';
import { EmptyState } from '../state/EmptyState.js';
import { LoadingState } from '../state/LoadingState.js';
import { View } from '../state/View.js';
import { boardColumns, type CardSupport } from './board.js';
import { CaseCard } from './CaseCard.js';
import { useBoardKeys } from './useBoardKeys.js';

/** A caseload as a board: a column for each state, danger on top, then what is due first. Arrow keys go from card to card. */
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
            <Board
              supports={supports.edges.map(({ node }) => node)}
              isOwn={isOwn}
              mayLook={mayLook}
            />
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
  readonly mayLook: boolean;
}

function Board({ supports, isOwn, mayLook }: BoardProps): ReactElement {
  const label = useLabel();
  const board = useBoardKeys<HTMLDivElement>();
  if (supports.length === 0)
    return (
      <EmptyState
        title={isOwn ? 'No child is allocated to you.' : 'No child that you may see is theirs.'}
        teaches={
          mayLook
            ? 'Choose a colleague above to see who is allocated to them.'
            : 'Children appear here as soon as a manager allocates them.'
        }
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
                <CaseCard support={support} />
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
