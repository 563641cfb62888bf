import { Module } from '@nestjs/common';
import { CheckoutsModule } from '../checkouts/checkouts.module.js';
import { OpeningBalanceStore } from './opening-balance.store.js';
import { OpeningBalancesController } from './opening-balances.controller.js';
import { OpeningBalanceList } from './reading/opening-balance-list.service.js';
import { OpeningAnswers } from './recording/opening-answers.service.js';
import { OpeningBalanceService } from './recording/opening-balance.service.js';
import { OpeningRecorder } from './recording/opening-recorder.js';

@Module({
  imports: [CheckoutsModule],
  controllers: [OpeningBalancesController],
  providers: [OpeningBalanceStore, OpeningBalanceService, OpeningRecorder, OpeningAnswers, OpeningBalanceList],
  exports: [OpeningBalanceStore],
})
export class OpeningBalancesModule {}
