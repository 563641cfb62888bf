/** @fastify/static requires an ESM-only package; jest on Node 20 cannot load that without this. */
const ts = require('typescript');

module.exports = {
  process: (source, path) => ({
    code: ts.transpileModule(source, {
      fileName: path,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    }).outputText,
  }),
};
