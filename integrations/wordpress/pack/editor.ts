// The editor's script: modules as they are written, one classic script as WordPress loads it.
import {build, type Rolldown} from 'vite';

/**
 * Not minified: WordPress' directory wants plugins that can be read, and only authors load it.
 *
 * @param setting the address that stands for `SETTING` in the source
 */
export async function bundleEditor(entry: string, setting: string): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {SETTING: JSON.stringify(setting)},
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
