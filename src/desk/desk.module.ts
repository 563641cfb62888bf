import { Module } from '@nestjs/common';
import { LoanRequestsModule } from '../loan-requests/loan-requests.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { SightingsModule } from '../sightings/sightings.module.js';
import { CounterService } from './counter/counter.service.js';
import { CounterStore } from './counter/counter.store.js';
import { AttachedFiles } from './files/attached-files.js';
import { HealthService } from './health/health.service.js';
import { JobController } from './health/job.controller.js';
import { HomeFigures } from './home/home-figures.service.js';
import { DecidingTasks } from './home/deciding-tasks.js';
import { HomeController } from './home/home.controller.js';
import { HomeService } from './home/home.service.js';
import { HomeStore } from './home/home.store.js';
import { InboxController } from './inbox/inbox.controller.js';
import { AgencyName } from './public/agency-name.js';
import { PublicTagService } from './public/public-tag.service.js';
import { PublicController } from './public/public.controller.js';
import { SlipCheckService } from './public/slip-check.service.js';
import { TagController } from './tags/tag.controller.js';
import { TagService } from './tags/tag.service.js';
import { TagStore } from './tags/tag.store.js';

@Module({
  imports: [LoanRequestsModule, NoticesModule, SightingsModule],
  controllers: [HomeController, InboxController, TagController, PublicController, JobController],
  providers: [HomeFigures, HomeService, DecidingTasks, HomeStore, CounterService, CounterStore, TagService, TagStore, AgencyName, PublicTagService, SlipCheckService, HealthService, AttachedFiles],
})
export class DeskModule {}
