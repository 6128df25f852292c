<?php
/**
 * Plugin Name: No other machine
 * Description: A site for tests asks nobody anything; whom it would have asked is noted.
 */
add_filter(
	'pre_http_request',
	function ($answer, $args, $url) {
		file_put_contents(WP_CONTENT_DIR . '/asked.log', $url . PHP_EOL, FILE_APPEND);
		// An error would fill the log with WordPress' own complaints.
		return array(
			'headers'  => array(),
			'body'     => '{"offers":[],"plugins":[],"themes":[],"no_update":[],"translations":[]}',
			'response' => array('code' => 200, 'message' => 'OK'),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);
add_filter(
	'plugins_api',
	function ($answer, $action) {
		if ('hot_tags' === $action) {
			return new WP_Error('offline', 'There are no tags here.');
		}
		return (object) array(
			'info'    => array('page' => 1, 'pages' => 0, 'results' => 0),
			'plugins' => array(),
		);
	},
	10,
	2
);
add_filter('pre_option_show_avatars', '__return_zero');
add_filter('pre_wp_mail', '__return_true');
add_filter('admin_email_check_interval', '__return_zero');
// Its pictures come from elsewhere, and it stands in the way of every test of the editor.
add_filter(
	'get_user_metadata',
	function ($value, $user, $key) {
		global $wpdb;
		if ($key !== $wpdb->get_blog_prefix() . 'persisted_preferences') {
			return $value;
		}
		$welcome = array('welcomeGuide' => false, 'isPublishSidebarEnabled' => false);
		return array(
			array(
				'core'           => $welcome,
				'core/edit-post' => $welcome,
				'_modified'      => gmdate('c'),
			),
		);
	},
	10,
	3
);
