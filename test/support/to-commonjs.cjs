/** Two ESM-only packages are required by CommonJS plugins; jest on Node 20 cannot load those without this. */
const ts = require('typescript');

module.exports = {
  process: (source, path) => ({
    code: ts.transpileModule(source, {
      fileName: path,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    }).outputText,
  }),
};
