import { Global, Module } from '@nestjs/common';
import { SettingsInForce } from './settings-in-force.store.js';

@Global()
@Module({ providers: [SettingsInForce], exports: [SettingsInForce] })
export class SettingsModule {}
