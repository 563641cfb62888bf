import { Module } from '@nestjs/common';
import { PlaceKeepers } from './place.keepers.js';
import { PlaceSettingsController } from './place-settings.controller.js';
import { PlaceService } from './place.service.js';
import { PlaceStore } from './place.store.js';
import { PlacesController } from './places.controller.js';
import { StoreViews } from './store-views.js';
import { UnitEndingController } from '../unit-ending/unit-ending.controller.js';
import { UnitEndingService } from '../unit-ending/unit-ending.service.js';
import { UnitEndingStore } from '../unit-ending/unit-ending.store.js';

@Module({
  controllers: [PlaceSettingsController, PlacesController, UnitEndingController],
  providers: [PlaceKeepers, PlaceService, PlaceStore, StoreViews, UnitEndingService, UnitEndingStore],
})
export class PlacesModule {}
