<?php
/**
 * The block's colours, for the box inside.
 *
 * WordPress gives links' and buttons' colours to selectors that do not reach into the box. Text and background need no
 * rule of their own, but which of them can be read together is not for a style sheet to find out (block/style.css). The
 * editor does the same (block/editor/colors.js).
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The classes that carry the colours.
 *
 * @param array $attributes The block's.
 */
function ai_optout_box_color_classes( array $attributes ): string {
	$style      = is_array( $attributes['style'] ?? null ) ? $attributes['style'] : array();
	$text       = ai_optout_box_tone( $attributes['textColor'] ?? '', $style['color']['text'] ?? '' );
	$background = ai_optout_box_tone( $attributes['backgroundColor'] ?? '', $style['color']['background'] ?? '' );
	$colors     = ai_optout_box_chosen_colors( $style );
	return implode(
		' ',
		array_filter(
			array(
				$text ? "has-optout-{$text}-text" : '',
				$background ? "has-optout-{$background}-ground" : '',
				$colors ? ai_optout_box_color_rule( $colors ) : '',
			)
		)
	);
}

/**
 * The colours that WordPress does not bring to the box.
 *
 * @param array $style The block's attribute.
 * @return array<string, string> By property.
 */
function ai_optout_box_chosen_colors( array $style ): array {
	$elements = $style['elements'] ?? array();
	$accent   = $elements['button']['color']['background'] ?? $elements['link']['color']['text'] ?? '';
	$chosen   = array(
		'--optout-accent'    => ai_optout_box_css_color( $accent ),
		'--optout-on-accent' => ai_optout_box_css_color( $elements['button']['color']['text'] ?? '' ),
	);
	$own      = array(
		'color'            => $style['color']['text'] ?? '',
		'background-color' => $style['color']['background'] ?? '',
	);
	foreach ( $own as $property => $value ) {
		// The canvas shows these, and WordPress leaves them out of the page (ai_optout_box_css_color()).
		if ( is_string( $value ) && preg_match( '/^(rgb|hsl)/i', $value ) ) {
			$chosen[ $property ] = ai_optout_box_css_color( $value );
		}
	}
	return array_filter( $chosen );
}

/**
 * Hands the colours to the style engine, which prints them with those of all other blocks.
 *
 * @param array<string, string> $colors By property.
 * @return string The class that has them.
 */
function ai_optout_box_color_rule( array $colors ): string {
	$class = 'optout-colors-' . substr( md5( wp_json_encode( $colors ) ), 0, 8 );
	wp_style_engine_get_stylesheet_from_css_rules(
		array(
			array(
				'selector'     => ".{$class}",
				'declarations' => $colors,
			),
		),
		array( 'context' => 'block-supports' )
	);
	return $class;
}

/**
 * A colour as the style engine takes it, by WordPress' own rules for `var:preset|color|…`.
 *
 * @param mixed $value As stored in the block.
 */
function ai_optout_box_css_color( $value ): string {
	if ( ! is_string( $value ) || '' === $value ) {
		return '';
	}
	$channels = ai_optout_box_channels( $value );
	if ( $channels ) {
		// rgb() and hsl(), too, become hexadecimal: WordPress takes neither for safe.
		return vsprintf( '#%02x%02x%02x%02x', array_map( static fn( $channel ) => (int) round( $channel * 255 ), $channels ) );
	}
	$styles = wp_style_engine_get_styles( array( 'color' => array( 'text' => $value ) ) );
	$color  = $styles['declarations']['color'] ?? '';
	// A custom property takes anything, also an address that would be fetched where the box uses it as a background.
	return preg_match( '/^([a-z]+|var\(--wp--preset--color--[a-z0-9-]+\))$/iD', $color ) ? $color : '';
}

/**
 * Whether a colour is light or dark: what can be read on it, or the other way round, is of the other kind.
 *
 * @param mixed $slug   Of the palette, as stored in the block.
 * @param mixed $custom A colour besides the palette, as stored in the block.
 * @return string `light` or `dark`; empty when there is none, it lets the page through, or only a browser knows it.
 */
function ai_optout_box_tone( $slug, $custom ): string {
	$color    = is_string( $slug ) && '' !== $slug ? ai_optout_box_preset( $slug ) : $custom;
	$channels = is_string( $color ) ? ai_optout_box_channels( $color ) : null;
	if ( ! $channels || $channels[3] < 1 ) {
		return '';
	}
	// WCAG's relative luminance. Where it is 0.179, black and white have the same contrast, 4.6:1.
	$linear = array_map(
		static fn( $channel ) => $channel <= 0.04045 ? $channel / 12.92 : ( ( $channel + 0.055 ) / 1.055 ) ** 2.4,
		$channels
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2] > 0.179 ? 'light' : 'dark';
}

/**
 * The value of a colour of the palette: the site's goes before the theme's, and that before WordPress' own.
 *
 * @param string $slug As stored in the block.
 */
function ai_optout_box_preset( string $slug ): string {
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	foreach ( array( 'custom', 'theme', 'default' ) as $origin ) {
		foreach ( (array) ( $palettes[ $origin ] ?? array() ) as $color ) {
			if ( ( $color['slug'] ?? '' ) === $slug ) {
				return (string) ( $color['color'] ?? '' );
			}
		}
	}
	return '';
}
