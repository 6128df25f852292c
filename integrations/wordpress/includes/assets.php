<?php
/**
 * The scripts and the style sheet: which, where, and only where there is a box.
 *
 * @package LinkedInAiOptOut
 */

defined( 'ABSPATH' ) || exit;

/**
 * The packed script module.
 *
 * @return array{path: string, integrity: string, version: string, languages: string}
 */
function linkedin_ai_optout_module(): array {
	static $module = null;
	$module        = $module ?? require __DIR__ . '/../assets/module.php';
	return $module;
}

/**
 * Registers the assets; nothing is printed until a box asks for them.
 */
function linkedin_ai_optout_register_assets(): void {
	$version = linkedin_ai_optout_module()['version'];

	// No ?ver=: the folder is named after what is in it, the language files included.
	wp_register_script_module(
		'linkedin-ai-optout',
		plugins_url( linkedin_ai_optout_module()['path'], LINKEDIN_AI_OPTOUT_FILE ),
		array(),
		null
	);
	wp_register_style(
		'linkedin-ai-optout',
		plugins_url( 'block/style.css', LINKEDIN_AI_OPTOUT_FILE ),
		array(),
		$version
	);
	wp_register_script(
		'linkedin-ai-optout-editor',
		plugins_url( 'block/editor.js', LINKEDIN_AI_OPTOUT_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-hooks', 'wp-i18n', 'wp-server-side-render', 'wp-shortcode' ),
		$version,
		true
	);
	wp_set_script_translations(
		'linkedin-ai-optout-editor',
		'linkedin-ai-optout',
		plugin_dir_path( LINKEDIN_AI_OPTOUT_FILE ) . 'languages'
	);
}
add_action( 'init', 'linkedin_ai_optout_register_assets', 9 );

/**
 * Asks for what a box needs.
 *
 * @return string The style sheet, where the page's head has been printed without it: in the footer it would come after
 *                the text had been shown, and move what is below.
 */
function linkedin_ai_optout_enqueue(): string {
	wp_enqueue_script_module( 'linkedin-ai-optout' );
	wp_enqueue_style( 'linkedin-ai-optout' );
	// While the head is being made, what it prints may be made of a box that nobody will see.
	if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) || wp_style_is( 'linkedin-ai-optout', 'done' ) ) {
		return '';
	}
	ob_start();
	wp_print_styles( 'linkedin-ai-optout' );
	return trim( (string) ob_get_clean() );
}

/**
 * Gives the script tags what their addresses cannot say.
 *
 * @param array $attributes Attributes of any script tag of the page.
 */
function linkedin_ai_optout_script_attributes( $attributes ) {
	$id     = $attributes['id'] ?? '';
	$module = linkedin_ai_optout_module();
	$src    = plugins_url( $module['path'], LINKEDIN_AI_OPTOUT_FILE );

	// Where another plugin has put another file in its place, the hash is not of that file.
	if ( 'linkedin-ai-optout-js-module' === $id && strtok( $attributes['src'] ?? '', '?' ) === $src ) {
		/**
		 * Filters the hash by which browsers check the script.
		 *
		 * @param string $integrity `sha384-…`; empty for none, where a proxy rewrites scripts on their way.
		 */
		$integrity = apply_filters( 'linkedin_ai_optout_integrity', $module['integrity'] );
		if ( $integrity ) {
			$attributes['integrity'] = $integrity;
		}
	}

	// Data attributes rather than an inline script.
	if ( 'linkedin-ai-optout-editor-js' === $id ) {
		$attributes['data-module']    = $src;
		$attributes['data-languages'] = linkedin_ai_optout_module()['languages'];
		$attributes['data-page']      = linkedin_ai_optout_match( get_locale() ) ?? 'en';
	}
	return $attributes;
}
add_filter( 'wp_script_attributes', 'linkedin_ai_optout_script_attributes' );
