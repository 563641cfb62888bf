import { Module } from '@nestjs/common';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { FilesModule } from './files/files.module.js';
import { PlacesModule } from './places/places.module.js';
import { RegisterImportModule } from './register-import/register-import.module.js';
import { RegisterModule } from './register/register.module.js';
import { TagsModule } from './tags/tags.module.js';

/** Everything the agency owns and where it stands. */
@Module({ imports: [PlacesModule, FilesModule, RegisterModule, RegisterImportModule, CatalogueModule, TagsModule] })
export class InventoryModule {}
