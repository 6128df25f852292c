<?php
// Run once, when WordPress has been unpacked: the tables, and one user of each kind that matters.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A site for tests', 'admin', 'admin@example.org', true, '', 'password');
foreach (array('editor', 'author', 'contributor') as $role) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'UTC');
flush_rewrite_rules(false);
