<?php
/**
 * What an author set, checked against the values that the element itself knows.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The options that the plugin has, and what of the box each layout shows: rows of the project's table of options.
 *
 * @return array{options: array<string, array>, layouts: array<string, array>}
 */
function ai_optout_box_table(): array {
	static $table = null;
	$table        = $table ?? require __DIR__ . '/../assets/options.php';
	return $table;
}

/**
 * Reads options as they come. What is not valid gives the default, as in the element. The editor does the same
 * (block/editor/options.js).
 *
 * @param array $raw Any of the options of the table; unchecked.
 * @return array All of them. `show` is a list of sections, `heading_level` a number.
 */
function ai_optout_box_options( array $raw ): array {
	$options = array();
	foreach ( ai_optout_box_table()['options'] as $name => $row ) {
		$options[ $name ] = ai_optout_box_option( $row, ai_optout_box_text( $raw[ $name ] ?? '' ) );
	}
	return $options;
}

/**
 * Reads one option.
 *
 * @param array  $row  Its row of the table. The first of its values is the default.
 * @param string $text As it was written.
 * @return string|int|string[]
 */
function ai_optout_box_option( array $row, string $text ) {
	$one_of = in_array( $text, $row['values'], true ) ? $text : ( $row['values'][0] ?? '' );
	switch ( $row['kind'] ) {
		case 'enum':
			return $one_of;
		case 'level':
			return (int) $one_of;
		case 'tokens':
			$known = array_values( array_intersect( $row['values'], preg_split( '/[\s,]+/u', $text ) ) );
			return $known ? $known : $row['values'];
		case 'country':
			return preg_match( '/^[a-z]{2}$/iD', $text ) ? $text : '';
		case 'language':
			// WordPress writes sv_SE where the web writes sv-SE.
			$tag = str_replace( '_', '-', $text );
			return preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,6}$/iD', $tag ) ? $tag : '';
		default:
			return '';
	}
}

/**
 * A value as text; an empty one for what says nothing.
 *
 * @param mixed $value As an author or a theme wrote it.
 */
function ai_optout_box_text( $value ): string {
	// Themes may hand over a list of sections.
	if ( is_array( $value ) ) {
		$value = implode( ' ', array_filter( $value, 'is_string' ) );
	}
	// A shortcode that was written in a word processor has quotes that WordPress takes for part of the value.
	$edge = '(?:\s|["”“„»«″]|&#82(?:20|21|22|43);)+';
	return is_scalar( $value ) ? preg_replace( "/^{$edge}|{$edge}$/u", '', (string) $value ) ?? '' : '';
}

/**
 * The element's attributes for checked options; a default needs none.
 *
 * @param array $options What ai_optout_box_options() gives.
 * @return array<string, string>
 */
function ai_optout_box_attributes( array $options ): array {
	$defaults   = ai_optout_box_options( array() );
	$attributes = array();
	foreach ( ai_optout_box_table()['options'] as $name => $row ) {
		if ( $options[ $name ] !== $defaults[ $name ] ) {
			$attributes[ $row['attribute'] ] = implode( ' ', (array) $options[ $name ] );
		}
	}
	return $attributes;
}
