<?php
// What .htaccess does on Apache, for PHP's own server.
$types = array(
	'css'   => 'text/css',
	'html'  => 'text/html',
	'js'    => 'text/javascript',
	'json'  => 'application/json',
	'png'   => 'image/png',
	'svg'   => 'image/svg+xml',
	'txt'   => 'text/plain',
	'woff2' => 'font/woff2',
);
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
// A site of a network has the same files below a folder of its own name.
if (getenv('OPTOUT_WP_MULTISITE')) {
	$path = preg_replace('~^/[a-z0-9-]+(/(?:wp-(?:admin|content|includes)/.*|wp-[a-z-]+\.php))$~', '$1', $path);
}

$file = $root . $path;
if (is_dir($file)) {
	$path = rtrim($path, '/') . '/index.php';
	$file = $root . $path;
}
if (strpos($path, '..') !== false || ! is_file($file)) {
	$path = '/index.php';
	$file = $root . $path;
}

$type = pathinfo($file, PATHINFO_EXTENSION);
if ($type !== 'php') {
	header('Content-Type: ' . (isset($types[$type]) ? $types[$type] : 'application/octet-stream'));
	// As most hosts do, and the editor asks for a hundred files.
	header('Cache-Control: max-age=3600');
	readfile($file);
	return true;
}

$_SERVER['SCRIPT_NAME']     = $path;
$_SERVER['PHP_SELF']        = $path;
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir(dirname($file));
require $file;
