<?php
// What Polylang and WPML do: the locale of a page is what its address says.
add_filter(
	'locale',
	function ($locale) {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- a site for tests.
		return isset($_GET['locale']) ? preg_replace('/\W/', '', $_GET['locale']) : $locale;
	}
);
