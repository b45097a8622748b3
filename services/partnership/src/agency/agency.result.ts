import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Agency } from './agency.type.js';

@ObjectType({ description: 'The directory was changed.' })
export class AgencySaved {
  @Directive('@tag(name: "not-personal")')
  @Field(() => Agency, { description: 'The agency as the directory has it now.' })
  agency!: Agency;
}

export const AddAgencyResult = resultOf('AddAgency', AgencySaved);
export const ChangeAgencyResult = resultOf('ChangeAgency', AgencySaved);
export const CheckDirectoryNumberResult = resultOf('CheckDirectoryNumber', AgencySaved);
