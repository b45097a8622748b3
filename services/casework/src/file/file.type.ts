import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant, resultOf } from '@ictg/kit/graph';
import type { ScanState } from './file.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

export const ScanStateEnum = graphEnum<ScanState>(
  'ScanState',
  'What a virus scanner has said of a file.',
  {
    NOT_SCANNED: 'No scanner has looked at it: open it with care.',
    CLEAN: 'A scanner found nothing.',
    INFECTED: 'A scanner found a virus; what it held was destroyed.',
  },
);

@ObjectType({ description: 'A file that belongs to a referral.' })
export class StoredFile {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(identity)
  @Field(() => String, { description: 'Its name, as whoever sent it called it.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What it is by its content, e.g. PDF.' })
  kind!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How large it is, in bytes.' })
  bytes!: number;

  @Directive(nonPersonal)
  @Field(() => ScanStateEnum, { description: 'What a virus scanner has said of it.' })
  scan!: ScanState;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was sent.' })
  sentAt!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'Who sent it.' })
  sentBy!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it can be opened: what it held may be destroyed.' })
  canOpen!: boolean;
}

@ObjectType({ description: 'A link that opens a file for the person who asked, for a minute.' })
export class OpenFileSuccess {
  @Field(() => String, { description: 'The path of the link on this site.' })
  path!: string;
}

export const OpenFileResult = resultOf('OpenFile', OpenFileSuccess);
