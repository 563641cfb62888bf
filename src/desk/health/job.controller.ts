import { Controller, Get } from '@nestjs/common';
import { CurrentActor, Requires } from '../../http/requires.js';
import type { Actor } from '../../shared/actor.js';
import { JobList } from '../../shared/api/notices.js';
import { HealthService } from './health.service.js';

@Controller('jobs')
export class JobController {
  constructor(private readonly health: HealthService) {}

  @Get()
  @Requires('settings.manage')
  list(@CurrentActor() actor: Actor): Promise<JobList> {
    return this.health.list(actor);
  }
}
