<?php
/**
 * The scripts and the style sheet: which, where, and only where there is a box.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The packed script module, and what goes with it: `setting` is the address on linkedin.com.
 *
 * @return array{path: string, integrity: string, version: string, languages: string, setting: string}
 */
function ai_optout_box_module(): array {
	static $module = null;
	$module        = $module ?? require __DIR__ . '/../assets/module.php';
	return $module;
}

/**
 * Registers the assets; nothing is printed until a box asks for them.
 */
function ai_optout_box_register_assets(): void {
	$version = ai_optout_box_module()['version'];

	// No ?ver=: the folder is named after what is in it, the language files included.
	wp_register_script_module(
		'ai-optout-box',
		plugins_url( ai_optout_box_module()['path'], AI_OPTOUT_BOX_FILE ),
		array(),
		null
	);
	wp_register_style(
		'ai-optout-box',
		plugins_url( 'block/style.css', AI_OPTOUT_BOX_FILE ),
		array(),
		$version
	);
	wp_register_script(
		'ai-optout-box-editor',
		plugins_url( 'block/editor.js', AI_OPTOUT_BOX_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-hooks', 'wp-i18n', 'wp-server-side-render', 'wp-shortcode' ),
		$version,
		true
	);
	wp_set_script_translations(
		'ai-optout-box-editor',
		'ai-optout-box-for-linkedin',
		plugin_dir_path( AI_OPTOUT_BOX_FILE ) . 'languages'
	);
}
add_action( 'init', 'ai_optout_box_register_assets', 9 );

/**
 * Asks for what a box needs.
 *
 * @return string The style sheet, where the page's head has been printed without it: in the footer it would come after
 *                the text had been shown, and move what is below.
 */
function ai_optout_box_enqueue(): string {
	wp_enqueue_script_module( 'ai-optout-box' );
	wp_enqueue_style( 'ai-optout-box' );
	// While the head is being made, what it prints may be made of a box that nobody will see.
	if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) || wp_style_is( 'ai-optout-box', 'done' ) ) {
		return '';
	}
	ob_start();
	wp_print_styles( 'ai-optout-box' );
	return trim( (string) ob_get_clean() );
}

/**
 * Gives the script tags what their addresses cannot say.
 *
 * @param array $attributes Attributes of any script tag of the page.
 */
function ai_optout_box_script_attributes( $attributes ) {
	$id     = $attributes['id'] ?? '';
	$module = ai_optout_box_module();
	$src    = plugins_url( $module['path'], AI_OPTOUT_BOX_FILE );

	// Where another plugin has put another file in its place, the hash is not of that file.
	if ( 'ai-optout-box-js-module' === $id && strtok( $attributes['src'] ?? '', '?' ) === $src ) {
		/**
		 * Filters the hash by which browsers check the script.
		 *
		 * @param string $integrity `sha384-…`; empty for none, where a proxy rewrites scripts on their way.
		 */
		$integrity = apply_filters( 'ai_optout_box_integrity', $module['integrity'] );
		if ( $integrity ) {
			$attributes['integrity'] = $integrity;
		}
	}

	// Data attributes rather than an inline script.
	if ( 'ai-optout-box-editor-js' === $id ) {
		$attributes['data-module']    = $src;
		$attributes['data-languages'] = ai_optout_box_module()['languages'];
		$attributes['data-page']      = ai_optout_box_match( get_locale() ) ?? 'en';
	}
	return $attributes;
}
add_filter( 'wp_script_attributes', 'ai_optout_box_script_attributes' );
