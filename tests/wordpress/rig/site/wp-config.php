<?php
// Every site runs from a copy of this file; what differs between them comes from the environment.
define('DB_NAME', 'wordpress');
define('DB_DIR', __DIR__ . '/wp-content/database');
define('DB_FILE', 'site.sqlite');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

foreach (array('AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE') as $name) {
	define($name . '_KEY', "$name key of a site for tests");
	define($name . '_SALT', "$name salt of a site for tests");
}

define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log');
define('WP_AUTO_UPDATE_CORE', false);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct');

if (getenv('OPTOUT_WP_MULTISITE') && file_exists(__DIR__ . '/is-network')) {
	// Each site of a network keeps its address in the database.
	define('MULTISITE', true);
	define('SUBDOMAIN_INSTALL', false);
	define('DOMAIN_CURRENT_SITE', preg_replace('~^https?://~', '', getenv('OPTOUT_WP_URL')));
	define('PATH_CURRENT_SITE', '/');
	define('SITE_ID_CURRENT_SITE', 1);
	define('BLOG_ID_CURRENT_SITE', 1);
} else {
	define('WP_HOME', getenv('OPTOUT_WP_URL'));
	define('WP_SITEURL', getenv('OPTOUT_WP_URL'));
}

if (! defined('ABSPATH')) {
	define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
