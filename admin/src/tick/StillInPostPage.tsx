import { Box, Button, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import {
  PostsToConfirmDocument,
  TickProfessionalPostsDocument,
  type PostsToConfirmQuery,
  type PostTickAnswer,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { DirectoryNumber } from '../agency/DirectoryNumber.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { TextLink } from '../team/TextLink.js';

type PostRow = PostsToConfirmQuery['postsToConfirm']['edges'][number]['node'];
type Answers = Readonly<Record<string, PostTickAnswer>>;

const atOnce = 100;

/** The quarterly tick: one call to a team settles all of its people. What nobody answers stays open. */
export function StillInPostPage(): ReactElement {
  const view = useView('postsToConfirm', PostsToConfirmDocument, { first: atOnce });
  return (
    <Page
      heading="People and agencies"
      windowTitle="Still in post"
      lead="Posts that nobody has confirmed for longer than the setting allows, or whose mail came back."
    >
      <PeopleTabs />
      <View of={view} what="the posts" rows={8}>
        {({ postsToConfirm }) => (
          <Teams
            key={postsToConfirm.edges.map(({ node }) => node.id).join()}
            posts={postsToConfirm.edges.map(({ node }) => node)}
            hasMore={postsToConfirm.pageInfo.hasNextPage}
          />
        )}
      </View>
    </Page>
  );
}

function Teams({
  posts,
  hasMore,
}: {
  readonly posts: readonly PostRow[];
  readonly hasMore: boolean;
}): ReactElement {
  const [answers, setAnswers] = useState<Answers>({});
  const command = useCommand(TickProfessionalPostsDocument, 'tickProfessionalPosts');
  const notify = useNotify();
  if (posts.length === 0)
    return (
      <EmptyState
        title="Every post is confirmed."
        teaches="When a post has not been confirmed for as long as the setting says, it appears here by itself."
      />
    );
  const teamIds = [...new Set(posts.map(({ team }) => team?.id))];
  const teams = teamIds.map((id) => posts.filter(({ team }) => team?.id === id));
  const answered = posts.filter(({ id }) => answers[id] !== undefined);
  const save = async (): Promise<void> => {
    const ticks = answered.map(({ id, version }) => ({
      postId: id,
      version,
      answer: answers[id] ?? 'STILL_THERE',
    }));
    if ((await command.run({ input: { ticks, knownBy: 'TEAM' } })) === null) return;
    notify(`${String(ticks.length)} ${ticks.length === 1 ? 'answer is' : 'answers are'} saved.`);
    setAnswers({});
  };
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, pb: 9 }}>
        {teams.map((ofTeam) => (
          <TeamTicks
            key={ofTeam[0]?.team?.id}
            posts={ofTeam}
            answers={answers}
            onAnswer={(ids, answer) =>
              setAnswers({ ...answers, ...Object.fromEntries(ids.map((id) => [id, answer])) })
            }
          />
        ))}
        {hasMore && <Typography>More follow once these are answered.</Typography>}
      </Box>
      <Box
        sx={{
          position: 'sticky',
          bottom: { xs: 56, md: 0 },
          py: 1,
          bgcolor: 'background.default',
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
        <Button
          variant="contained"
          disabled={answered.length === 0}
          loading={command.isRunning}
          onClick={() => void save()}
        >
          Save {answered.length} {answered.length === 1 ? 'answer' : 'answers'}
        </Button>
      </Box>
    </>
  );
}

interface TeamTicksProps {
  readonly posts: readonly PostRow[];
  readonly answers: Answers;
  readonly onAnswer: (ids: readonly string[], answer: PostTickAnswer) => void;
}

function TeamTicks({ posts, answers, onAnswer }: TeamTicksProps): ReactElement {
  const team = posts[0]?.team;
  const why = posts[0]?.professional?.access.whyNot ?? null;
  return (
    <Panel
      title={team?.name ?? 'A team'}
      aside={
        <Button
          disabled={why !== null}
          title={why ?? undefined}
          onClick={() =>
            onAnswer(
              posts.map(({ id }) => id),
              'STILL_THERE',
            )
          }
        >
          All still there
        </Button>
      }
    >
      {team != null && (
        <Typography variant="body2" sx={{ mb: 1 }}>
          <TextLink to={`/people/teams/${team.id}`}>{team.agency?.name ?? 'The team'}</TextLink> ·
          ring on <DirectoryNumber of={team.agency?.directoryNumber ?? null} />
        </Typography>
      )}
      {posts.map((post) => (
        <Box
          key={post.id}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 2,
            alignItems: 'center',
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ flex: '1 1 220px' }} id={`who-${post.id}`}>
            {post.professional?.name ?? 'somebody'}
            {post.title !== null && `, ${post.title}`}
            <Typography variant="caption" component="div" color="text.secondary">
              last known <PlainDate on={post.confirmedOn} short />,{' '}
              <EnumLabel type="KnownBy" value={post.confirmedBy} />
              {post.doubtedOn !== null && '; a mail came back since'}
            </Typography>
          </Box>
          <RadioGroup
            row
            aria-labelledby={`who-${post.id}`}
            value={answers[post.id] ?? ''}
            onChange={(_event, answer) => onAnswer([post.id], answer as PostTickAnswer)}
          >
            <FormControlLabel
              value="STILL_THERE"
              control={<Radio disabled={why !== null} />}
              label="Still there"
            />
            <FormControlLabel
              value="LEFT"
              control={<Radio disabled={why !== null} />}
              label="Has left"
            />
          </RadioGroup>
        </Box>
      ))}
    </Panel>
  );
}
