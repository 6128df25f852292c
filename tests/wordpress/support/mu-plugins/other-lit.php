<?php
// Another plugin, with a Lit of its own: its module comes before ours, and its element stands on every page.
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_script_module('other-lit', content_url('mu-plugins/other-lit.js'));
	}
);
add_action(
	'wp_footer',
	function () {
		echo '<other-greeting></other-greeting>';
	}
);
