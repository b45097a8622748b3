import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, PageArgs, PlainDate } from '../graph/index.js';
import type { EveryLook } from './every-look.queries.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

/** Which looks at an owner's records are wanted. */
@ArgsType()
export class EveryLookArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'A person: part of the name, or the whole stable name.',
  })
  officer?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'First day.' })
  fromOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  untilOn?: string | null;
}

/**
 * The GraphQL classes of a list of every look at an owner's records, for information governance.
 * @param name of the type, e.g. `LoggedNrmLook`
 */
export function everyLookOf(name: string) {
  @ObjectType(name, {
    simpleResolvers: true,
    description:
      "That somebody was shown part of an owner's records at one moment: for the auditor only. Whose records they were stays with their owner.",
  })
  class Look implements EveryLook {
    @Directive(nonPersonal)
    @Field(() => Instant, { description: 'When.' })
    at!: Date;

    @Directive(professional)
    @Field(() => String, { description: 'Stable name of the person in tokens and logs.' })
    subject!: string;

    @Directive(professional)
    @Field(() => String, { description: 'Who.' })
    name!: string;

    @Directive(nonPersonal)
    @Field(() => String, { description: 'In which role.' })
    role!: string;

    @Directive(nonPersonal)
    @Field(() => String, {
      nullable: true,
      description: 'For which agency; null for the service itself.',
    })
    agency!: string | null;

    @Directive(nonPersonal)
    @Field(() => String, { description: 'Through which door.' })
    door!: string;

    @Directive(nonPersonal)
    @Field(() => String, { description: 'What kind of record.' })
    record!: string;

    @Directive(nonPersonal)
    @Field(() => [String], { description: 'Which fields. Never what stands in them.' })
    fields!: readonly string[];

    @Directive(nonPersonal)
    @Field(() => Int, { description: 'Of how many records at once.' })
    records!: number;
  }
  return connectionOf(Look, name);
}
