import { Module } from '@nestjs/common';
import { CustodyModule } from '../inventory/custody/custody.module.js';
import { PermitsModule } from '../inventory/permits/permits.module.js';
import { LoanRequestsModule } from '../loan-requests/loan-requests.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { QuarterlyModule } from '../quarterly/quarterly.module.js';
import { SightingsModule } from '../sightings/sightings.module.js';
import { CounterService } from './counter/counter.service.js';
import { CounterStore } from './counter/counter.store.js';
import { AttachedFiles } from './files/attached-files.js';
import { FirstRunModule } from './first-run/first-run.module.js';
import { GateController } from './gate/gate.controller.js';
import { GateService } from './gate/gate.service.js';
import { GateStore } from './gate/gate.store.js';
import { HandBackPaper } from './hand-back/hand-back-paper.service.js';
import { HandBackController } from './hand-back/hand-back.controller.js';
import { HandBackService } from './hand-back/hand-back.service.js';
import { HandBackStore } from './hand-back/hand-back.store.js';
import { HealthService } from './health/health.service.js';
import { JobController } from './health/job.controller.js';
import { HomeCounterService } from './home/home-counter.service.js';
import { HomeCustodyService } from './home/home-custody.service.js';
import { Confirmations } from './home/confirmations.js';
import { HomeFigures } from './home/home-figures.service.js';
import { DecidingTasks } from './home/deciding-tasks.js';
import { HomeController } from './home/home.controller.js';
import { HomeService } from './home/home.service.js';
import { HomeStore } from './home/home.store.js';
import { InboxController } from './inbox/inbox.controller.js';
import { PermitCheckService } from './permits/permit-check.service.js';
import { PermitPaperController } from './permits/permit-paper.controller.js';
import { PermitPaper } from './permits/permit-paper.service.js';
import { PublicTagService } from './public/public-tag.service.js';
import { PublicController } from './public/public.controller.js';
import { SlipCheckService } from './public/slip-check.service.js';
import { TagController } from './tags/tag.controller.js';
import { TagService } from './tags/tag.service.js';
import { TagStore } from './tags/tag.store.js';

const CUSTODY = [GateService, GateStore, HandBackPaper, HandBackService, HandBackStore, HomeCustodyService, PermitCheckService, PermitPaper];

@Module({
  imports: [LoanRequestsModule, NoticesModule, QuarterlyModule, SightingsModule, CustodyModule, PermitsModule, FirstRunModule],
  controllers: [HomeController, InboxController, TagController, PublicController, JobController, GateController, HandBackController, PermitPaperController],
  providers: [
    ...CUSTODY, Confirmations, HomeCounterService, HomeFigures, HomeService, DecidingTasks, HomeStore, CounterService, CounterStore, TagService, TagStore, PublicTagService, SlipCheckService, HealthService, AttachedFiles,
  ],
})
export class DeskModule {}
