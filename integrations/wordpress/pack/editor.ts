// The editor's script: modules as they are written, one classic script as WordPress loads it.
import {build, type Rolldown} from 'vite';

/**
 * Not minified: WordPress' directory wants plugins that can be read, and only authors load it.
 *
 * @param constants what stands for `SETTING`, the setting's address, and for `OPTION_TABLE`, which
 *   block/editor/table.js has
 */
export async function bundleEditor(
  entry: string,
  constants: {readonly SETTING: string; readonly OPTION_TABLE: object},
): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: {entry, formats: ['iife'], name: 'optout', fileName: 'editor'},
    },
  })) as Rolldown.RolldownOutput[];
  if (!bundle) throw new Error(`${entry}: nothing was bundled`);
  return bundle.output[0].code;
}
