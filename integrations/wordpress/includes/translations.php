<?php
/**
 * The plugin's own words, also where WordPress runs in another form of a language that they were translated into:
 * de_AT and de_DE_formal read de_DE, es_MX reads es_ES.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * WordPress 6.8 and newer would find the folder by themselves.
 */
function ai_optout_box_load_textdomain(): void {
	load_plugin_textdomain( 'ai-optout-box-for-linkedin', false, dirname( plugin_basename( AI_OPTOUT_BOX_FILE ) ) . '/languages' );
}
add_action( 'init', 'ai_optout_box_load_textdomain', 0 );

/**
 * The file that WordPress asks for, or where there is none the plugin's own for the same language.
 *
 * @param mixed  $file   A path, or false.
 * @param string $domain Whose words they are.
 */
function ai_optout_box_translation( $file, $domain ) {
	if ( 'ai-optout-box-for-linkedin' !== $domain || ! is_string( $file ) || is_readable( $file ) ) {
		return $file;
	}
	// ai-optout-box-for-linkedin-de_AT.mo for PHP, ai-optout-box-for-linkedin-de_AT-ai-optout-box-editor.json for the editor.
	if ( ! preg_match( '/^ai-optout-box-for-linkedin-([a-z]{2,3})(?:_\w+)?(\.mo|-ai-optout-box-editor\.json)$/D', basename( $file ), $part ) ) {
		return $file;
	}
	$own = glob( plugin_dir_path( AI_OPTOUT_BOX_FILE ) . "languages/ai-optout-box-for-linkedin-{$part[1]}_??{$part[2]}" );
	return $own[0] ?? $file;
}
add_filter( 'load_textdomain_mofile', 'ai_optout_box_translation', 10, 2 );

/**
 * The same for the editor's script.
 *
 * @param mixed  $file   A path, or false.
 * @param string $handle The script's.
 * @param string $domain Whose words they are.
 */
function ai_optout_box_script_translation( $file, $handle, $domain ) {
	return ai_optout_box_translation( $file, $domain );
}
add_filter( 'load_script_translation_file', 'ai_optout_box_script_translation', 10, 3 );
