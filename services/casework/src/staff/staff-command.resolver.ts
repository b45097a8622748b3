import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '@ictg/kit/graph';
import { addPost } from './commands/add-post.js';
import { addStaffMember } from './commands/add-staff-member.js';
import { cancelLeave } from './commands/cancel-leave.js';
import { changeStaffMember } from './commands/change-staff-member.js';
import type { NewPost } from './commands/create-post.js';
import { endPost } from './commands/end-post.js';
import { recordLeave } from './commands/record-leave.js';
import { setOnCall } from './commands/set-on-call.js';
import { onCallBetween } from './on-call.queries.js';
import {
  AddPostInput,
  AddStaffMemberInput,
  CancelLeaveInput,
  ChangeStaffMemberInput,
  EndPostInput,
  type PostInput,
  RecordLeaveInput,
  SetOnCallInput,
} from './staff.input.js';
import { staffMembersById } from './staff.queries.js';
import {
  AddPostResult,
  AddStaffMemberResult,
  CancelLeaveResult,
  ChangeStaffMemberResult,
  EndPostResult,
  LeaveSaved,
  OnCallSaved,
  RecordLeaveResult,
  SetOnCallResult,
  StaffMemberSaved,
} from './staff.result.js';
import { roleOfCode } from './staff.vocabulary.js';

/** Changes of the staff register. */
@Resolver()
export class StaffCommandResolver {
  @Mutation(() => AddStaffMemberResult, { description: 'Adds a person with a first post.' })
  addStaffMember(
    @Arg('input', () => AddStaffMemberInput, { description: 'Who.' }) input: AddStaffMemberInput,
    @Ctx() context: GraphContext,
  ) {
    return answer(StaffMemberSaved, () =>
      saved(
        context,
        context.command((desk) => addStaffMember(desk, { ...input, post: postOf(input.post) })),
      ),
    );
  }

  @Mutation(() => ChangeStaffMemberResult, {
    description: 'Changes what the register says of a person.',
  })
  changeStaffMember(
    @Arg('input', () => ChangeStaffMemberInput, { description: 'What.' })
    input: ChangeStaffMemberInput,
    @Ctx() context: GraphContext,
  ) {
    return answer(StaffMemberSaved, () =>
      saved(
        context,
        context.command((desk) => changeStaffMember(desk, input)),
      ),
    );
  }

  @Mutation(() => AddPostResult, { description: 'Gives a person a further post.' })
  addPost(
    @Arg('input', () => AddPostInput, { description: 'Which.' }) input: AddPostInput,
    @Ctx() context: GraphContext,
  ) {
    return answer(StaffMemberSaved, () =>
      saved(
        context,
        context.command((desk) => addPost(desk, { ...input, post: postOf(input.post) })),
      ),
    );
  }

  @Mutation(() => EndPostResult, {
    description: 'Ends a post. Refused while children are allocated in it: reallocate them first.',
  })
  endPost(
    @Arg('input', () => EndPostInput, { description: 'Which.' }) input: EndPostInput,
    @Ctx() context: GraphContext,
  ) {
    return answer(StaffMemberSaved, () =>
      saved(
        context,
        context.command((desk) => endPost(desk, input)),
      ),
    );
  }

  @Mutation(() => RecordLeaveResult, { description: 'Records leave and who covers.' })
  recordLeave(
    @Arg('input', () => RecordLeaveInput, { description: 'When, and who covers.' })
    input: RecordLeaveInput,
    @Ctx() context: GraphContext,
  ) {
    return answer(LeaveSaved, async () => {
      const recorded = await context.command((desk) => recordLeave(desk, input));
      const { outOfCoversSight } = recorded;
      return { ...(await saved(context, Promise.resolve(recorded.staffId))), outOfCoversSight };
    });
  }

  @Mutation(() => CancelLeaveResult, {
    description: 'Cancels leave; leave that has begun ends yesterday.',
  })
  cancelLeave(
    @Arg('input', () => CancelLeaveInput, { description: 'Which.' }) input: CancelLeaveInput,
    @Ctx() context: GraphContext,
  ) {
    return answer(StaffMemberSaved, () =>
      saved(
        context,
        context.command((desk) => cancelLeave(desk, input)),
      ),
    );
  }

  @Mutation(() => SetOnCallResult, {
    description: 'Puts a person on call; whoever was on call then makes room.',
  })
  setOnCall(
    @Arg('input', () => SetOnCallInput, { description: 'Who, when, what for.' })
    input: SetOnCallInput,
    @Ctx() context: GraphContext,
  ) {
    return answer(OnCallSaved, async () => {
      const set = await context.command((desk) => setOnCall(desk, input));
      return {
        shifts: await onCallBetween(context.desk, new Date(set.fromAt), new Date(set.untilAt)),
      };
    });
  }
}

async function saved(
  context: GraphContext,
  command: Promise<string>,
): Promise<Partial<StaffMemberSaved>> {
  const id = await command;
  const staffMember = (await staffMembersById(context.desk, [id])).get(id);
  return staffMember ? { staffMember } : {};
}

function postOf(post: PostInput): NewPost {
  return { ...post, role: roleOfCode(post.role) };
}
