import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config.js';
import { besideUnits } from './call-scope.js';
import { executeOn } from './engines/connections.js';
import { readerSource, refuseWithoutThaiLetters, writerSource } from './data-source.js';
import { JobStore } from './job.store.js';
import { migrations } from './migrations/migrations.js';
import { Reader } from './sql.js';
import { Transactions } from './transactions.js';

const READER_SOURCE = Symbol('reader source');

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly writer: DataSource, @Inject(READER_SOURCE) private readonly reader: DataSource) {}

  /** Opens the database and brings it to the newest shape before anything is served. */
  static for(config: Config, entities: NonNullable<DataSourceOptions['entities']>): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          useFactory: () => migrated(writerSource(config, entities, migrations)),
        },
        {
          provide: READER_SOURCE,
          inject: [DataSource],
          useFactory: async (writer: DataSource) => {
            const source = readerSource(config, writer);
            return source.isInitialized ? source : source.initialize();
          },
        },
        { provide: Reader, inject: [READER_SOURCE], useFactory: (source: DataSource) => new Reader(besideUnits(executeOn(source))) },
        Transactions,
        JobStore,
      ],
      exports: [DataSource, Reader, Transactions, JobStore],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.reader !== this.writer && this.reader.isInitialized) await this.reader.destroy();
    if (this.writer.isInitialized) await this.writer.destroy();
  }
}

async function migrated(source: DataSource): Promise<DataSource> {
  await source.initialize();
  try {
    await source.runMigrations();
    await refuseWithoutThaiLetters(source);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}
