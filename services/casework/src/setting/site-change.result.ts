import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { SiteChange } from './site-change.type.js';

@ObjectType({ description: 'The change of a site was saved.' })
export class SiteChangeSaved {
  @Directive('@tag(name: "not-personal")')
  @Field(() => SiteChange, { description: 'The change as it is now.' })
  siteChange!: SiteChange;
}

export const DraftSiteChangeResult = resultOf('DraftSiteChange', SiteChangeSaved);
export const ApproveSiteChangeResult = resultOf('ApproveSiteChange', SiteChangeSaved);
export const WithdrawSiteChangeResult = resultOf('WithdrawSiteChange', SiteChangeSaved);
