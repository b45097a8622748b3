import { Directive, Field, ObjectType } from 'type-graphql';
import { currentCode, isAuthorityCode } from '../geography/index.js';
import { GssCode } from './scalar.js';

/** A council, which the partnership service describes. Here it is a reference and nothing else. */
@Directive('@key(fields: "gssCode", resolvable: false)')
@ObjectType('LocalAuthority', {
  description: "A council with children's services duties in England or Wales.",
})
export class LocalAuthorityStub {
  @Directive('@tag(name: "public")')
  @Field(() => GssCode, {
    description: 'Present GSS code, e.g. E10000030 for Surrey. Source: ONS.',
  })
  gssCode!: string;
}

/** The council with this code, past or present; null when there is none or it is not known. */
export function localAuthority(code: string | null): LocalAuthorityStub | null {
  const current = code === null ? undefined : currentCode(code);
  return current !== undefined && isAuthorityCode(current)
    ? Object.assign(new LocalAuthorityStub(), { gssCode: current })
    : null;
}
