import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { OnCallShift, StaffMember } from './staff.type.js';

const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'The register was changed.' })
export class StaffMemberSaved {
  @Directive(professional)
  @Field(() => StaffMember, { description: 'The person as the register has them now.' })
  staffMember!: StaffMember;
}

@ObjectType({ description: 'The rota was changed.' })
export class OnCallSaved {
  @Directive(professional)
  @Field(() => [OnCallShift], { description: 'Who is on call in the time that was set.' })
  shifts!: OnCallShift[];
}

export const AddStaffMemberResult = resultOf('AddStaffMember', StaffMemberSaved);
export const ChangeStaffMemberResult = resultOf('ChangeStaffMember', StaffMemberSaved);
export const AddPostResult = resultOf('AddPost', StaffMemberSaved);
export const EndPostResult = resultOf('EndPost', StaffMemberSaved);
export const RecordLeaveResult = resultOf('RecordLeave', StaffMemberSaved);
export const CancelLeaveResult = resultOf('CancelLeave', StaffMemberSaved);
export const SetOnCallResult = resultOf('SetOnCall', OnCallSaved);
