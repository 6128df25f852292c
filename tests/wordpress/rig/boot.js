// One site of its own, from an installed WordPress in the cache: a second after the call it answers.
import {copyFileSync, mkdirSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {removeLeftovers} from './leftovers.js';
import {wordPressVersion} from './obtain.js';
import {obtainPhp, phpVersion} from './php.js';
import {phpCaller} from './php-caller.js';
import {runProgram} from './programs.js';
import {freePort, PortTaken, readIfPresent, startServer} from './server.js';
import {unzip} from './sqlite.js';

/**
 * @typedef {object} Site
 * @property {string} url without a slash at the end
 * @property {string} folder where WordPress is
 * @property {string} phpVersion
 * @property {string} wpVersion
 * @property {(code: string, args?: unknown) => any} php runs PHP inside WordPress; `$args` are the
 *   arguments, what the code returns comes back
 * @property {() => string} log what PHP and WordPress have complained about so far
 * @property {() => string} asked the addresses it has asked, or would have, one a line
 * @property {() => void} stop ends the server and removes the site
 */

/**
 * Starts a site.
 *
 * @param {object} options
 * @param {string} options.folder from `obtainWordPress`
 * @param {string[]} [options.plugins] zips or folders; put in place, but not activated
 * @param {string[]} [options.activate] plugins to activate, as `folder/file.php`
 * @param {string[]} [options.mustUse] PHP files of must-use plugins
 * @param {Record<string, string>} [options.options] WordPress's own settings, by their names
 * @param {string} [options.php] the program, when it is not to be the machine's own
 * @param {boolean} [options.multisite] a network of sites in folders
 * @param {() => Promise<number>} [options.findPort]
 * @returns {Promise<Site>}
 */
export async function bootWordPress({findPort = freePort, ...options}) {
  // The address is in the database: where another program was faster, everything begins again.
  for (let tries = 1; ; tries++) {
    try {
      return await boot({...options, port: await findPort()});
    } catch (error) {
      if (!(error instanceof PortTaken) || tries === 3) throw error;
    }
  }
}

async function boot({
  folder,
  port,
  plugins = [],
  activate = [],
  mustUse = [],
  options = {},
  multisite = false,
  php = obtainPhp(),
}) {
  const core = copySite(folder);
  const content = join(core, 'wp-content');
  const url = `http://127.0.0.1:${port}`;
  const env = {...process.env, OPTOUT_WP_URL: url, ...(multisite && {OPTOUT_WP_MULTISITE: '1'})};
  const call = phpCaller({php, core, env});

  for (const plugin of plugins) addPlugin({php, core, plugin, into: join(content, 'plugins')});
  for (const file of mustUse) copyFileSync(file, join(content, 'mu-plugins', basename(file)));
  call(prepare, {activate, options, multisite});
  if (multisite) call(becomeNetwork, {core});

  const remove = () => rmSync(core, {recursive: true, force: true, maxRetries: 5});
  const server = await startServer({php, core, port, env}).catch((error) => {
    remove();
    throw error;
  });
  return {
    url,
    folder: core,
    phpVersion: phpVersion(php),
    wpVersion: wordPressVersion(core),
    php: call,
    log: () => readIfPresent(join(content, 'debug.log')),
    asked: () => readIfPresent(join(content, 'asked.log')),
    stop() {
      server.stop();
      remove();
    },
  };
}

const prepare = `
  require_once ABSPATH . 'wp-admin/includes/plugin.php';
  foreach ($args['options'] as $name => $value) {
    update_option($name, $value);
  }
  foreach ($args['activate'] as $plugin) {
    $result = activate_plugin($plugin);
    if (is_wp_error($result)) {
      throw new Exception($plugin . ': ' . $result->get_error_message());
    }
  }`;

const becomeNetwork = `
  global $wpdb;
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  require_once ABSPATH . 'wp-admin/includes/network.php';
  foreach ($wpdb->tables('ms_global') as $table => $prefixed) {
    $wpdb->$table = $prefixed;
  }
  install_network();
  // As long as the address comes from the configuration, update_option sees no difference to write.
  foreach (array('home', 'siteurl') as $name) {
    $wpdb->update($wpdb->options, array('option_value' => home_url()), array('option_name' => $name));
  }
  $host = preg_replace('~^https?://~', '', home_url());
  $result = populate_network(1, $host, 'admin@example.org', 'A network for tests', '/', false);
  if (is_wp_error($result) && $result->get_error_code() !== 'no_wildcard_dns') {
    throw new Exception($result->get_error_message());
  }
  touch($args['core'] . '/is-network');`;

/** WordPress itself is linked, which takes no time; what a site changes is copied. */
function copySite(folder) {
  const sites = join(dirname(folder), 'sites');
  mkdirSync(sites, {recursive: true});
  removeLeftovers(sites);
  const name = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const core = join(sites, name);
  runProgram('cp', ['-al', folder, core], {what: 'Copying WordPress'});
  const database = join(core, 'wp-content/database');
  rmSync(database, {recursive: true});
  runProgram('cp', ['-r', join(folder, 'wp-content/database'), database]);
  return core;
}

function addPlugin({php, core, plugin, into}) {
  if (plugin.endsWith('.zip')) unzip({php, core, zip: plugin, into});
  else runProgram('cp', ['-rL', plugin, into]);
}
