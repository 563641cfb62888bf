const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: { '/node_modules/content-disposition/.*\\.js$': '<rootDir>/test/support/engines/to-commonjs.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/web'],
};
const http = ['<rootDir>/dist/test/stories/**/*.spec.js', '<rootDir>/dist/test/database/**/*.spec.js'];
const engine = (name) => ({
  ...base,
  displayName: name,
  testMatch: http,
  setupFiles: [`<rootDir>/test/support/engines/engine-${name}.mjs`],
  globalSetup: `<rootDir>/test/support/engines/global-setup-${name}.mjs`,
  globalTeardown: `<rootDir>/test/support/engines/global-teardown-${name}.mjs`,
});

export default {
  workerIdleMemoryLimit: '1GB',
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/dist/src/**/*.spec.js', '<rootDir>/dist/test/*.spec.js'] },
    engine('sqlite'),
    engine('postgres'),
    { ...engine('sqlite'), displayName: 'browser', testMatch: ['<rootDir>/dist/test/browser/**/*.spec.js'] },
    { ...engine('postgres'), displayName: 'browser-postgres', testMatch: ['<rootDir>/dist/test/browser/week/*.spec.js'] },
  ],
};
