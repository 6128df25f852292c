<?php
// A site with a Content-Security-Policy that it means. Its text is the option "test_policy"; {nonce} is filled in, and
// WordPress' own scripts and styles get it.
add_action(
	'template_redirect',
	function () {
		$nonce = bin2hex(random_bytes(16));
		header('Content-Security-Policy: ' . str_replace('{nonce}', $nonce, get_option('test_policy')));
		$add = function ($attributes) use ($nonce) {
			return array_merge($attributes, array('nonce' => $nonce));
		};
		add_filter('wp_script_attributes', $add);
		add_filter('wp_inline_script_attributes', $add);
		// It would be refused a worker, at a time of its own.
		remove_action('wp_head', 'print_emoji_detection_script', 7);
		// WordPress has no filter for its style elements.
		ob_start(
			function ($html) use ($nonce) {
				return str_replace('<style ', "<style nonce='$nonce' ", str_replace('<style>', '<style >', $html));
			}
		);
	}
);
