// One site of its own, from an installed WordPress in the cache: a second after the call it answers.
import {copyFileSync, mkdirSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {removeLeftovers} from './leftovers.js';
import {obtainPhp, phpVersion} from './php.js';
import {phpCaller, type PhpCaller} from './php-caller.js';
import {runProgram} from './programs.js';
import {freePort, PortTaken, readIfPresent, startServer} from './server.js';
import {wordPressVersion} from './versions.js';
import {unzip} from './zip.js';

export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  /** Where WordPress is. */
  readonly folder: string;
  readonly phpVersion: string;
  readonly wpVersion: string;
  readonly php: PhpCaller;
  /** What PHP and WordPress have complained about so far. */
  readonly log: () => string;
  /** The addresses it has asked, or would have, one a line. */
  readonly asked: () => string;
  /** Ends the server and removes the site. */
  readonly stop: () => void;
}

export interface SiteOptions {
  /** From `obtainWordPress`. */
  readonly folder: string;
  /** Zips or folders; put in place, but not activated. */
  readonly plugins?: readonly string[];
  /** Plugins to activate, as `folder/file.php`. */
  readonly activate?: readonly string[];
  /** PHP files of must-use plugins. */
  readonly mustUse?: readonly string[];
  /** WordPress' own settings, by their names. */
  readonly options?: Readonly<Record<string, string>>;
  /** The program, when it is not to be the machine's own. */
  readonly php?: string;
  /** A network of sites in folders. */
  readonly multisite?: boolean;
  readonly findPort?: () => Promise<number>;
}

/** Starts a site. */
export async function bootWordPress({findPort = freePort, ...options}: SiteOptions): Promise<Site> {
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
}: SiteOptions & {port: number}): Promise<Site> {
  const core = copySite(folder);
  const content = join(core, 'wp-content');
  const url = `http://127.0.0.1:${port}`;
  const env = {...process.env, OPTOUT_WP_URL: url, ...(multisite && {OPTOUT_WP_MULTISITE: '1'})};
  const call = phpCaller({php, core, env});

  for (const plugin of plugins) addPlugin(plugin, join(content, 'plugins'));
  for (const file of mustUse) copyFileSync(file, join(content, 'mu-plugins', basename(file)));
  call(prepare, {activate, options, multisite});
  if (multisite) call(becomeNetwork, {core});

  const remove = () => {
    rmSync(core, {recursive: true, force: true, maxRetries: 5});
  };
  const server = await startServer({php, core, port, env}).catch((error: unknown) => {
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
function copySite(folder: string): string {
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

function addPlugin(plugin: string, into: string): void {
  if (plugin.endsWith('.zip')) unzip(plugin, into);
  else runProgram('cp', ['-rL', plugin, into]);
}
