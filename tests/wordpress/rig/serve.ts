// A WordPress to click through: npx tsx tests/wordpress/rig/serve.ts [--version 7.1] [plugin …]
// A plugin is a zip or a folder; all are activated. Users: admin, editor, author, contributor, each
// with the password `password`.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {bootWordPress} from './boot.js';
import {obtainWordPress} from './obtain.js';
import {versions} from './versions.js';

const activate = `
  require_once ABSPATH . 'wp-admin/includes/plugin.php';
  $result = activate_plugin($args);
  if (is_wp_error($result)) throw new Exception($result->get_error_message());`;

const {values, positionals: plugins} = parseArgs({
  allowPositionals: true,
  options: {
    version: {type: 'string', default: versions[0]},
    multisite: {type: 'boolean', default: false},
  },
});
const site = await bootWordPress({
  folder: obtainWordPress({version: values.version}),
  multisite: values.multisite,
  plugins,
});
for (const plugin of installedPlugins()) site.php(activate, plugin);

console.log(`WordPress ${site.wpVersion} on PHP ${site.phpVersion}: ${site.url}/wp-admin/`);
console.log(`Its files are in ${site.folder} (Ctrl-C removes them)`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    const log = site.log();
    if (log) console.log(log);
    site.stop();
    process.exit(0);
  });
}
// The server lets this process end; it should wait for the signal.
setInterval(() => undefined, 1 << 30);

function installedPlugins(): string[] {
  const folder = join(site.folder, 'wp-content/plugins');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (file) =>
      file.split('/').length === 2 &&
      file.endsWith('.php') &&
      /^[ \t/*#@]*Plugin Name:/m.test(readFileSync(join(folder, file), 'utf8')),
  );
}
