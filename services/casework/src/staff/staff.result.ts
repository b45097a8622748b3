import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { OnCallShift, StaffMember } from './staff.type.js';

// The success of a command only points to a record; what is personal is marked on the record's own fields.
const pointer = '@tag(name: "not-personal")';

@ObjectType({ description: 'The register was changed.' })
export class StaffMemberSaved {
  @Directive(pointer)
  @Field(() => StaffMember, { description: 'The person as the register has them now.' })
  staffMember!: StaffMember;
}

@ObjectType({ description: 'The leave was recorded.' })
export class LeaveSaved extends StaffMemberSaved {
  @Directive(pointer)
  @Field(() => Int, {
    description:
      'How many restricted children of the person away the cover may not see. Those named on them have a task.',
  })
  outOfCoversSight!: number;
}

@ObjectType({ description: 'The rota was changed.' })
export class OnCallSaved {
  @Directive(pointer)
  @Field(() => [OnCallShift], { description: 'Who is on call in the time that was set.' })
  shifts!: OnCallShift[];
}

export const AddStaffMemberResult = resultOf('AddStaffMember', StaffMemberSaved);
export const ChangeStaffMemberResult = resultOf('ChangeStaffMember', StaffMemberSaved);
export const AddPostResult = resultOf('AddPost', StaffMemberSaved);
export const EndPostResult = resultOf('EndPost', StaffMemberSaved);
export const RecordLeaveResult = resultOf('RecordLeave', LeaveSaved);
export const CancelLeaveResult = resultOf('CancelLeave', StaffMemberSaved);
export const SetOnCallResult = resultOf('SetOnCall', OnCallSaved);
