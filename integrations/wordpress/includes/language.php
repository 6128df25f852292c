<?php
/**
 * From WordPress' locale, or an author's tag, to one of the languages that the plugin carries.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of the page that is being made. Plugins for several languages filter the locale.
 */
function ai_optout_box_page_language(): string {
	// Not determine_locale(): in the admin, and in what the editor asks for, that is the language of whoever works there.
	return ai_optout_box_match( get_locale() ) ?? 'en';
}

/**
 * The language that serves a tag, by the rules of the element.
 *
 * Which tag gets which language is in a table that the element's own matching filled when the plugin was packed.
 *
 * @param string $tag BCP 47 tag or WordPress locale: sv_SE, de_DE_formal, zh-Hant-HK.
 * @return string|null One of the languages in plain/, or null.
 */
function ai_optout_box_match( string $tag ): ?string {
	static $tables = null;
	$tag           = strtolower( str_replace( '_', '-', $tag ) );
	// Language, script, region; what follows, like "formal", is not asked about.
	if ( ! preg_match( '/^([a-z]{2,8})(-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-|$)/D', $tag, $part, PREG_UNMATCHED_AS_NULL ) ) {
		return null;
	}
	$tables  = $tables ?? require __DIR__ . '/../plain/languages.php';
	$matches = $tables['matches'];
	$own     = ( $tables['aliases'][ $part[1] ] ?? $part[1] ) . $part[2];
	$found   = $matches[ $own ] ?? '';
	if ( isset( $part[3] ) ) {
		// "*": any region without a line of its own.
		$found = $matches[ "{$own}-{$part[3]}" ] ?? $matches[ "{$own}-*" ] ?? $found;
	}
	return '' === $found ? null : $found;
}
