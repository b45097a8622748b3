import { Button, Link, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { StaffMemberDocument, type StaffMemberQuery } from '../__generated__/graphql.js';
import { useAuthorities } from '../authority/useAuthorities.js';
import { DaySpan, PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { entryAt, isFor } from '../layout/menu.js';
import { Page } from '../layout/Page.js';
import { listAddress } from '../list/list-address.js';
import { useSession } from '../session/useSession.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { LoadBar } from '../support/LoadBar.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowMenu } from '../table/RowMenu.js';
import { ChangeStaffDialog } from './ChangeStaffDialog.js';
import { CancelLeaveDialog, LeaveDialog } from './LeaveDialog.js';
import { AddPostDialog, EndPostDialog } from './PostDialog.js';

/** A person as their page shows them. */
export type Person = NonNullable<StaffMemberQuery['staffMember']>;
type Post = Person['posts'][number];
type Leave = Person['leave'][number];
type Step =
  | { readonly kind: 'change' | 'post' | 'leave' }
  | { readonly kind: 'end'; readonly post: Post }
  | { readonly kind: 'cancel'; readonly leave: Leave };

/** One person: posts, languages, what they carry, leave and cover. */
export function StaffMemberPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('staffMember', StaffMemberDocument, { id });
  return (
    <View of={view} what="the person" shape="hub" page="Staff">
      {({ staffMember }) =>
        staffMember === null ? (
          <Page heading="Person" windowTitle="Person">
            <NoneYouMaySee what="person" />
          </Page>
        ) : (
          <PersonView key={staffMember.id} person={staffMember} />
        )
      }
    </View>
  );
}

function PersonView({ person }: { readonly person: Person }): ReactElement {
  const [step, setStep] = useState<Step | null>(null);
  const label = useLabel();
  const authorities = useAuthorities();
  const session = useSession();
  const children = entryAt('/children');
  const mayOpenChildren = children !== undefined && isFor(children, session?.roles ?? []);
  const close = (): void => setStep(null);
  const notYours = person.canChange ? null : 'For service managers.';
  const nameOf = (code: string): string =>
    authorities.find((authority) => authority.gssCode === code)?.name ?? code;
  const postColumns: readonly Column<Post>[] = [
    { key: 'role', head: 'Post', cell: (post) => label('StaffRole', post.role) },
    {
      key: 'areas',
      head: 'Areas',
      cell: (post) => post.areas.map(nameOf).join(', ') || 'everywhere',
    },
    { key: 'from', head: 'From', cell: (post) => <PlainDate on={post.fromOn} short /> },
    {
      key: 'until',
      head: 'Until',
      cell: (post) =>
        post.untilOn === null ? 'no end set' : <PlainDate on={post.untilOn} short />,
    },
    { key: 'limit', head: 'Limit', align: 'right', cell: (post) => post.caseloadLimit ?? 'none' },
    {
      key: 'days',
      head: 'Days',
      cell: (post) => post.workingDays.map((day) => label('Weekday', day)).join(' '),
    },
  ];
  const leaveColumns: readonly Column<Leave>[] = [
    {
      key: 'span',
      head: 'Away',
      cell: (leave) => <DaySpan from={leave.fromOn} until={leave.untilOn} />,
    },
    {
      key: 'cover',
      head: 'Cover',
      cell: (leave) => leave.coverName ?? 'nobody: the children show as having nobody',
    },
  ];
  return (
    <Page
      heading={person.name}
      windowTitle={person.name}
      lead={`${person.roles.map((role) => label('StaffRole', role)).join(', ') || 'no post today'}${person.isAway ? ' · away today' : ''}`}
      actions={
        person.canChange && (
          <>
            <Button variant="outlined" onClick={() => setStep({ kind: 'leave' })}>
              Record leave
            </Button>
            <Button variant="outlined" onClick={() => setStep({ kind: 'post' })}>
              Another post
            </Button>
            <Button variant="outlined" onClick={() => setStep({ kind: 'change' })}>
              Change
            </Button>
          </>
        )
      }
    >
      <Stack spacing={1.5}>
        <Panel title="Person">
          <FactList
            facts={[
              { label: 'E-mail', value: person.email },
              { label: 'Telephone', value: person.phone ?? 'not recorded' },
              { label: 'Languages', value: person.languages.join(', ') || 'English' },
              {
                label: 'With the service',
                value: (
                  <>
                    since <PlainDate on={person.startedOn} />
                    {person.endedOn !== null && (
                      <>
                        , until <PlainDate on={person.endedOn} />
                      </>
                    )}
                  </>
                ),
              },
              person.caseload === null
                ? null
                : {
                    label: 'Carries',
                    value: (
                      <>
                        <LoadBar {...person.caseload} />{' '}
                        {mayOpenChildren && (
                          <Link
                            component={RouterLink}
                            to={listAddress('/children', { staffId: person.id })}
                          >
                            these children
                          </Link>
                        )}
                      </>
                    ),
                  },
            ]}
          />
        </Panel>
        <Panel title="Leave and cover">
          {person.leave.length === 0 ? (
            'No leave is recorded.'
          ) : (
            <RecordTable
              caption="Leave"
              rows={person.leave}
              columns={leaveColumns}
              rowName={(leave) => leave.fromOn}
              actions={(leave) => (
                <RowMenu
                  name="this leave"
                  actions={[
                    {
                      label: 'Cancel',
                      why: notYours,
                      run: () => setStep({ kind: 'cancel', leave }),
                    },
                  ]}
                />
              )}
            />
          )}
        </Panel>
        <Panel title="Posts">
          <RecordTable
            caption="Posts"
            rows={person.posts}
            columns={postColumns}
            rowName={(post) => label('StaffRole', post.role)}
            actions={(post) => (
              <RowMenu
                name={label('StaffRole', post.role)}
                actions={[
                  {
                    label: 'End',
                    why: notYours ?? (post.isInForce ? null : 'It is not in force.'),
                    run: () => setStep({ kind: 'end', post }),
                  },
                ]}
              />
            )}
          />
        </Panel>
      </Stack>
      <ChangeStaffDialog person={person} open={step?.kind === 'change'} onClose={close} />
      <AddPostDialog person={person} open={step?.kind === 'post'} onClose={close} />
      <LeaveDialog person={person} open={step?.kind === 'leave'} onClose={close} />
      {step?.kind === 'end' && <EndPostDialog post={step.post} onClose={close} />}
      {step?.kind === 'cancel' && <CancelLeaveDialog leave={step.leave} onClose={close} />}
    </Page>
  );
}
