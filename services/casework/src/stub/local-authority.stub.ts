import { Directive, Field, ObjectType } from 'type-graphql';
import { authority, currentCode } from '@ictg/kit/geography';
import { GssCode } from '@ictg/kit/graph';

/** A council, which the partnership service describes in full; its name is open data and known here too. */
@Directive('@key(fields: "gssCode")')
@ObjectType('LocalAuthority', {
  simpleResolvers: true,
  description: "A council with children's services duties in England or Wales.",
})
export class LocalAuthorityStub {
  @Directive('@tag(name: "public")')
  @Field(() => GssCode, {
    description: 'Present GSS code, e.g. E10000030 for Surrey. Source: ONS.',
  })
  gssCode!: string;

  @Directive('@shareable')
  @Directive('@tag(name: "public")')
  @Field(() => String, { description: 'Its name in English.' })
  name!: string;
}

const known = new Map<string, LocalAuthorityStub | null>();

/** The council with this code, past or present; null when there is none or it is not known. */
export function localAuthority(code: string | null | undefined): LocalAuthorityStub | null {
  if (!code) return null;
  const found = known.get(code);
  if (found !== undefined) return found;
  const current = currentCode(code) ?? code;
  const name = authority(current)?.name;
  const made =
    name === undefined ? null : Object.assign(new LocalAuthorityStub(), { gssCode: current, name });
  // Only codes that exist are kept: others could be made up without end.
  if (made) known.set(code, made);
  return made;
}
