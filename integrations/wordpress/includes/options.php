<?php
/**
 * What an author set, checked against the values that the element itself knows.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads options as they come. What is not valid gives the default, as in the element. The editor does the same
 * (block/editor/options.js).
 *
 * @param array $raw Any of lang, follow, region, layout, show, heading_level, theme; unchecked.
 * @return array The same keys, all of them set. `show` is a list of sections, `heading_level` a number.
 */
function ai_optout_box_options( array $raw ): array {
	$text = static function ( string $name ) use ( $raw ): string {
		$value = $raw[ $name ] ?? '';
		// Themes may hand over a list of sections.
		if ( is_array( $value ) ) {
			$value = implode( ' ', array_filter( $value, 'is_string' ) );
		}
		// A shortcode that was written in a word processor has quotes that WordPress takes for part of the value.
		$edge = '(?:\s|["”“„»«″]|&#82(?:20|21|22|43);)+';
		return is_scalar( $value ) ? preg_replace( "/^{$edge}|{$edge}$/u", '', (string) $value ) ?? '' : '';
	};
	// The first of the allowed values is the default.
	$one_of = static function ( string $name, array $allowed ) use ( $text ): string {
		$value = $text( $name );
		return in_array( $value, $allowed, true ) ? $value : $allowed[0];
	};

	$sections = array( 'summary', 'region', 'steps', 'limits', 'sources' );
	$show     = array_values( array_intersect( $sections, preg_split( '/[\s,]+/u', $text( 'show' ) ) ) );
	$region   = $text( 'region' );
	// WordPress writes sv_SE where the web writes sv-SE.
	$lang = str_replace( '_', '-', $text( 'lang' ) );

	return array(
		'lang'          => preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,6}$/iD', $lang ) ? $lang : '',
		'follow'        => $one_of( 'follow', array( 'reader', 'page' ) ),
		'region'        => preg_match( '/^[a-z]{2}$/iD', $region ) ? $region : '',
		'layout'        => $one_of( 'layout', array( 'card', 'compact', 'inline' ) ),
		'show'          => $show ? $show : $sections,
		'heading_level' => (int) $one_of( 'heading_level', array( '2', '3', '4', '5', '6' ) ),
		'theme'         => $one_of( 'theme', array( 'auto', 'light', 'dark' ) ),
	);
}

/**
 * The element's attributes for checked options; a default needs none.
 *
 * @param array $options What ai_optout_box_options() gives.
 * @return array<string, string>
 */
function ai_optout_box_attributes( array $options ): array {
	$options['show'] = implode( ' ', $options['show'] );
	$defaults        = ai_optout_box_options( array() );
	$defaults['show'] = implode( ' ', $defaults['show'] );

	$attributes = array();
	foreach ( array_diff_assoc( $options, $defaults ) as $name => $value ) {
		$attributes[ str_replace( '_', '-', $name ) ] = (string) $value;
	}
	return $attributes;
}
