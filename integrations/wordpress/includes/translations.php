<?php
/**
 * The plugin's own words, also where WordPress runs in another form of a language that they were translated into:
 * de_AT and de_DE_formal read de_DE, es_MX reads es_ES.
 *
 * @package LinkedInAiOptOut
 */

defined( 'ABSPATH' ) || exit;

/**
 * WordPress 6.8 and newer would find the folder by themselves.
 */
function linkedin_ai_optout_load_textdomain(): void {
	load_plugin_textdomain( 'linkedin-ai-optout', false, dirname( plugin_basename( LINKEDIN_AI_OPTOUT_FILE ) ) . '/languages' );
}
add_action( 'init', 'linkedin_ai_optout_load_textdomain', 0 );

/**
 * The file that WordPress asks for, or where there is none the plugin's own for the same language.
 *
 * @param mixed  $file   A path, or false.
 * @param string $domain Whose words they are.
 */
function linkedin_ai_optout_translation( $file, $domain ) {
	if ( 'linkedin-ai-optout' !== $domain || ! is_string( $file ) || is_readable( $file ) ) {
		return $file;
	}
	// linkedin-ai-optout-de_AT.mo for PHP, linkedin-ai-optout-de_AT-linkedin-ai-optout-editor.json for the editor.
	if ( ! preg_match( '/^linkedin-ai-optout-([a-z]{2,3})(?:_\w+)?(\.mo|-linkedin-ai-optout-editor\.json)$/D', basename( $file ), $part ) ) {
		return $file;
	}
	$own = glob( plugin_dir_path( LINKEDIN_AI_OPTOUT_FILE ) . "languages/linkedin-ai-optout-{$part[1]}_??{$part[2]}" );
	return $own[0] ?? $file;
}
add_filter( 'load_textdomain_mofile', 'linkedin_ai_optout_translation', 10, 2 );

/**
 * The same for the editor's script.
 *
 * @param mixed  $file   A path, or false.
 * @param string $handle The script's.
 * @param string $domain Whose words they are.
 */
function linkedin_ai_optout_script_translation( $file, $handle, $domain ) {
	return linkedin_ai_optout_translation( $file, $domain );
}
add_filter( 'load_script_translation_file', 'linkedin_ai_optout_script_translation', 10, 3 );
