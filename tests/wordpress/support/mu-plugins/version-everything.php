<?php
// As caching plugins do: a version at every script, also at those which want none.
add_filter(
	'script_module_loader_src',
	function ($src) {
		return add_query_arg('ver', '1.2.3', $src);
	}
);
