import { Arg, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { GssCode, type GraphContext } from '@ictg/kit/graph';
import { roleOfCode, StaffMember } from '../staff/index.js';
import { bulkReallocationPreview } from './bulk-preview.queries.js';
import { caseloadsById, teamLoad } from './caseload.queries.js';
import { WorkerRoleEnum } from './support.enum.js';
import { workerSuggestions } from './suggestion.queries.js';
import { BulkReallocationPreview, Caseload, WorkerSuggestion } from './support.type.js';
import type { WorkerRole } from './support.vocabulary.js';

const professional = '@tag(name: "personal-professional")';

/** What workers carry, and who suits a child. */
@Resolver()
export class CaseloadResolver {
  @Query(() => Caseload, { nullable: true, description: 'What one worker carries.' })
  async caseload(
    @Arg('staffId', () => ID, { description: 'The worker.' }) staffId: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Caseload | null> {
    return (await caseloadsById(desk, [staffId])).get(staffId) ?? null;
  }

  @Query(() => [Caseload], {
    description: 'What everybody carries who is a worker today, by name.',
  })
  teamLoad(
    @Arg('role', () => WorkerRoleEnum, {
      nullable: true,
      description: 'Only workers of this kind.',
    })
    role: WorkerRole | null,
    @Arg('area', () => GssCode, {
      nullable: true,
      description: 'Only those who work in this authority or everywhere.',
    })
    area: string | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<Caseload[]> {
    return teamLoad(desk, role ? roleOfCode(role) : null, area ?? null);
  }

  @Query(() => [WorkerSuggestion], {
    description:
      'Every possible worker for a child, best first, and why. Nobody is left out: who cannot be chosen says why not.',
  })
  async workerSuggestions(
    @Arg('supportId', () => ID, {
      nullable: true,
      description: 'The episode; or give the referral.',
    })
    supportId: string | null,
    @Arg('referralId', () => ID, {
      nullable: true,
      description: 'The referral; or give the episode.',
    })
    referralId: string | null,
    @Arg('role', () => WorkerRoleEnum, {
      nullable: true,
      description: 'For which kind of worker; what was decided when left out.',
    })
    role: WorkerRole | null,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Ctx() { desk }: GraphContext,
  ): Promise<WorkerSuggestion[]> {
    const { childId, suggestions } = await workerSuggestions(desk, {
      supportId,
      referralId,
      role,
      first,
    });
    desk.looked({ childId, record: 'support', fields: ['workerSuggestions'] });
    return suggestions;
  }

  @Query(() => BulkReallocationPreview, {
    description: 'Who would take over each child of a worker. Nothing is changed by asking.',
  })
  async bulkReallocationPreview(
    @Arg('fromStaffId', () => ID, { description: 'Whose children.' }) fromStaffId: string,
    @Arg('toStaffIds', () => [ID], {
      defaultValue: [],
      description: 'Who may take over; everybody when none is named.',
    })
    toStaffIds: string[],
    @Arg('supportIds', () => [ID], {
      defaultValue: [],
      description: 'Only these episodes; all when none is named.',
    })
    supportIds: string[],
    @Ctx() { desk }: GraphContext,
  ): Promise<BulkReallocationPreview> {
    const preview = await bulkReallocationPreview(desk, { fromStaffId, toStaffIds, supportIds });
    for (const { support } of preview.rows)
      desk.looked({
        childId: support.childId,
        record: 'support',
        fields: ['bulkReallocationPreview'],
      });
    return preview;
  }
}

/** What a person on the register carries. */
@Resolver(() => StaffMember)
export class CaseloadOfStaffResolver {
  @Directive(professional)
  @FieldResolver(() => Caseload, { nullable: true, description: 'What the person carries.' })
  caseload(@Root() person: StaffMember, @Ctx() context: GraphContext): Promise<Caseload | null> {
    return context.loader('caseload', (ids) => caseloadsById(context.desk, ids)).load(person.id);
  }
}
