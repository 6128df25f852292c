<?php
/**
 * The block's link and button colours, which WordPress gives to selectors that do not reach into the box.
 *
 * Text and background need nothing: the box inherits the one and lets the other through (block/style.css).
 *
 * @package LinkedInAiOptOut
 */

defined( 'ABSPATH' ) || exit;

/**
 * Hands the colours to the style engine, which prints them with those of all other blocks.
 *
 * @param array $attributes The block's.
 * @return string The class that carries them, or nothing.
 */
function linkedin_ai_optout_color_class( array $attributes ): string {
	$elements = $attributes['style']['elements'] ?? array();
	$accent   = $elements['button']['color']['background'] ?? $elements['link']['color']['text'] ?? '';
	$tokens   = array_filter(
		array(
			'--optout-accent'    => linkedin_ai_optout_css_color( $accent ),
			'--optout-on-accent' => linkedin_ai_optout_css_color( $elements['button']['color']['text'] ?? '' ),
		)
	);
	if ( ! $tokens ) {
		return '';
	}
	$class = 'optout-colors-' . substr( md5( wp_json_encode( $tokens ) ), 0, 8 );
	wp_style_engine_get_stylesheet_from_css_rules(
		array(
			array(
				'selector'     => ".{$class}",
				'declarations' => $tokens,
			),
		),
		array( 'context' => 'block-supports' )
	);
	return isset( $tokens['--optout-accent'] ) ? "has-optout-accent {$class}" : $class;
}

/**
 * A colour as CSS writes it, by WordPress' own rules for `var:preset|color|…`.
 *
 * @param mixed $value As stored in the block.
 */
function linkedin_ai_optout_css_color( $value ): string {
	if ( ! is_string( $value ) || '' === $value ) {
		return '';
	}
	$styles = wp_style_engine_get_styles( array( 'color' => array( 'text' => $value ) ) );
	$color  = $styles['declarations']['color'] ?? '';
	// A custom property takes anything, also an address that would be fetched where the box uses it as a background.
	$is_color = preg_match( '/^(#[0-9a-f]{3,8}|[a-z]+|var\(--wp--preset--color--[a-z0-9-]+\))$/iD', $color );
	return $is_color ? $color : '';
}
