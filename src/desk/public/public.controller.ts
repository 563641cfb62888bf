import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '../../http/requires.js';
import { HealthView, PublicTagView, SlipCheckView } from '../../shared/api/public.js';
import { HealthService } from '../health/health.service.js';
import { PublicTagService } from './public-tag.service.js';
import { SlipCheckService } from './slip-check.service.js';

/** What anybody may ask without signing in. */
@Controller()
export class PublicController {
  constructor(private readonly tags: PublicTagService, private readonly slips: SlipCheckService, private readonly healthOf: HealthService) {}

  @Get('public/tags/:tag')
  @Public()
  tag(@Param('tag') tag: string): Promise<PublicTagView> {
    return this.tags.view(tag);
  }

  @Get('slips/:code')
  @Public()
  slip(@Param('code') code: string): Promise<SlipCheckView> {
    return this.slips.check(code);
  }

  @Get('health')
  @Public()
  health(): Promise<HealthView> {
    return this.healthOf.view();
  }
}
